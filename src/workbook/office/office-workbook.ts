/**
 * Excel through Office.js: the port on the workbook that is open beside the pane.
 *
 * Each call of the port is one Excel.run. Proxy objects and Excel's errors do not leave this room.
 */
import type { Block, Cell } from "../../spreadsheet/address";
import type { Grid } from "../../spreadsheet/grid";
import type { Sheet } from "../../spreadsheet/sheet";
import { WorkbookError } from "../port";
import type {
  Glance,
  OpenWorkbook,
  SheetInfo,
  Undone,
  WorkbookChange,
  WriteOptions,
  Written,
} from "../port";
import { faultOf } from "./faults";
import { showPlace } from "./focus";
import { lookRound } from "./glance";
import type { Seen } from "./glance";
import { runOptions } from "./host";
import type { OfficeHost } from "./host";
import { listSheets } from "./list-sheets";
import { loadChanges } from "./load-changes";
import { gridAfter, gridIn, readSheets } from "./read-sheet";
import { recallText, rememberText } from "./remembered";
import { hasRecord } from "./record-ids";
import { watchWorkbook } from "./watch-workbook";

export class OfficeWorkbook implements OpenWorkbook {
  /** What the last glance, write or undo has found out, so that nobody has to ask for it. */
  private canTakeBack: boolean | undefined;

  /** `host`: the globals of Office.js, unless a test brings its own. */
  constructor(private readonly host: OfficeHost = { Excel, Office }) {}

  sheets(): Promise<readonly SheetInfo[]> {
    return this.run(listSheets);
  }

  read(name: string): Promise<Grid> {
    return this.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      const [grid] = await readSheets({ host: this.host, context }, [sheet]);
      if (grid === undefined) throw new WorkbookError("no-such-sheet", name);
      return grid;
    });
  }

  async write(sheets: readonly Sheet[], options: WriteOptions = {}): Promise<readonly Written[]> {
    if (sheets.length === 0) return [];
    this.canTakeBack = undefined;
    const { writeSheets } = await loadChanges();
    return this.run(async (context) => {
      const session = { host: this.host, context };
      const { written, recorded } = await writeSheets(session, sheets, options);
      this.canTakeBack = recorded;
      return written;
    });
  }

  recall(key: string): Promise<string | undefined> {
    return this.run((context) => recallText(context, key));
  }

  remember(key: string, text: string | undefined): Promise<void> {
    return this.run((context) => rememberText(context, key, text));
  }

  async undo(): Promise<Undone | undefined> {
    this.canTakeBack = undefined;
    const { undoWrite } = await loadChanges();
    const undone = await this.run((context) => undoWrite({ host: this.host, context }));
    this.canTakeBack = false;
    return undone;
  }

  async canUndo(): Promise<boolean> {
    this.canTakeBack ??= await this.run(hasRecord);
    return this.canTakeBack;
  }

  async glance(key: string): Promise<Glance> {
    const seen = await this.run((context) => lookRound({ host: this.host, context }, key));
    this.canTakeBack = seen.canUndo;
    return {
      focus: seen.focus,
      sheets: () => Promise.resolve(seen.sheets),
      read: (name) => (name === seen.focus.sheet ? this.readFront(seen) : this.read(name)),
      recall: (other) => (other === key ? Promise.resolve(seen.text) : this.recall(other)),
    };
  }

  show(at: Cell | Block): Promise<void> {
    return this.run((context) => showPlace(context, at));
  }

  async watch(listener: (change: WorkbookChange) => void): Promise<() => void> {
    const handlers = await this.run((context) => watchWorkbook(this.host, context, listener));
    return () => {
      const [first] = handlers;
      if (first === undefined) return;
      const removed = this.host.Excel.run(first.context, async (context) => {
        handlers.forEach((handler) => handler.remove());
        await context.sync();
      });
      removed.catch(() => undefined); // the workbook is gone, and its events with it
    };
  }

  private readFront({ front }: Seen): Promise<Grid> {
    const grid = gridIn(front);
    if (grid !== undefined) return Promise.resolve(grid);
    return this.run((context) => gridAfter({ host: this.host, context }, front));
  }

  private async run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    try {
      return await this.host.Excel.run(runOptions(this.host), work);
    } catch (error) {
      throw faultOf(error);
    }
  }
}
