/**
 * Excel on the web as the workbench plays it: a workbook, the host over it, panes that talk to it.
 *
 *     const excel = new PlayedExcel(modelFrom(grids, engine), { requirements: { ExcelApi: "1.13" } });
 *     const pane = openPane(slot, url, excel.paneSettings(hostUrl), excel);
 *     excel.connect(pane.connection);
 */
import { setOfMember } from "./excel/api-sets";
import { EventQueue, richApiEvents } from "./excel/events";
import { played } from "./excel/played";
import { excelTables } from "./excel/tables";
import type { BookModel } from "./model/book-model";
import type { PaneSettings } from "./wire/app-context";
import { BatchHost } from "./wire/batch-host";
import { Counters } from "./wire/counters";
import { Executor } from "./wire/executor";
import { Faults } from "./wire/faults";
import { Members } from "./wire/members";
import type { PaneConnection } from "./wire/pane-connection";
import { References } from "./wire/references";
import { Requirements } from "./wire/requirement-sets";
import type { RequirementSets } from "./wire/requirement-sets";
import { Played } from "./wire/played-object";
import type { TypeTables } from "./wire/type-table";

export interface PlayedExcelOptions {
  /** What this Excel is said to be able to do; Excel 2021's by default. */
  readonly requirements?: RequirementSets;
  readonly language?: string;
  /** Called after each batch, when its answer is out: the page draws what the batch changed. */
  readonly answered?: () => void;
}

/** Without DelayForCellEdit Office.js never asks to wait for a cell that is being edited. */
const EXCEL_2021: RequirementSets = { ExcelApi: "1.14", DelayForCellEdit: "1.1" };
const CONTROL_ID = "{11111111-2222-3333-4444-555555555555}";
/** Made once at start by Office.js on the web; refused, it would be an unhandled rejection. */
const READY_SERVICE = "Microsoft.InternalService.AddinInternalService";
const tables: TypeTables = {
  ...excelTables,
  [READY_SERVICE]: { methods: { notifyActionHandlerReady: () => null } },
};

export class PlayedExcel {
  readonly counters = new Counters();
  readonly faults = new Faults();
  readonly references = new References();
  readonly batches: BatchHost;
  /** Office.context.document.settings, JSON text by key. */
  readonly settings = new Map<string, string>();
  private readonly panes = new Set<PaneConnection>();
  private readonly events = new EventQueue();
  private conversations = 0;
  private readonly requirements: RequirementSets;

  constructor(
    readonly book: BookModel,
    private readonly options: PlayedExcelOptions = {}
  ) {
    this.requirements = options.requirements ?? EXCEL_2021;
    book.read = (cells) => this.counters.read(cells);
    book.wrote = (cells) => this.counters.wrote(cells);
    book.listen((event) => this.events.add(event));
    this.batches = new BatchHost({
      executor: this.executor(),
      counters: this.counters,
      faults: this.faults,
      settle: () => book.settled(),
      answered: () => {
        this.fireEvents();
        options.answered?.();
      },
    });
  }

  /** What a new pane is told at its start. `hostUrl` must be https and of the pane's host name. */
  paneSettings(hostUrl: string): PaneSettings {
    this.conversations += 1;
    return {
      conversation: `workbench_${this.conversations}`,
      controlId: CONTROL_ID,
      hostUrl,
      language: this.options.language ?? "zh-CN",
      requirements: this.requirements,
      documentUrl: `https://workbench.invalid/${this.book.fileName}`,
      readOnly: this.book.readOnly,
    };
  }

  connect(pane: PaneConnection): () => void {
    this.panes.add(pane);
    return () => this.panes.delete(pane);
  }

  /** Called after the user did something on the page; a batch does it by itself. */
  fireEvents(): void {
    for (const event of this.events.take()) {
      for (const pane of this.panes) {
        richApiEvents(event).forEach((it) => pane.fireEvent(it));
        if (event.kind === "selected") pane.fireSelection();
      }
    }
  }

  private executor(): Executor {
    const requirements = new Requirements(this.requirements, setOfMember);
    const members = new Members(tables, (type, member) => {
      requirements.check(type, member);
      this.counters.used(type, member);
      this.faults.atMember(type, member);
    });
    const services = new Map([[READY_SERVICE, new Played(READY_SERVICE, {})]]);
    const root = played("Workbook", this.book);
    return new Executor({ members, references: this.references, root, services });
  }
}
