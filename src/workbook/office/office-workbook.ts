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
  Focus,
  OpenWorkbook,
  SheetInfo,
  Undone,
  WorkbookChange,
  WriteOptions,
  Written,
} from "../port";
import { faultOf } from "./faults";
import { readFocus, showPlace } from "./focus";
import { runOptions } from "./host";
import type { OfficeHost } from "./host";
import { listSheets } from "./list-sheets";
import { readSheets } from "./read-sheet";
import { recallText, rememberText } from "./remembered";
import { hasRecord, undoWrite } from "./undo-write";
import { watchWorkbook } from "./watch-workbook";
import { writeSheets } from "./write-sheets";

export class OfficeWorkbook implements OpenWorkbook {
  /** The globals of Office.js, unless a test brings its own. */
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
    return this.run((context) => writeSheets({ host: this.host, context }, sheets, options));
  }

  recall(key: string): Promise<string | undefined> {
    return this.run((context) => recallText(context, key));
  }

  remember(key: string, text: string | undefined): Promise<void> {
    return this.run((context) => rememberText(context, key, text));
  }

  undo(): Promise<Undone | undefined> {
    return this.run((context) => undoWrite({ host: this.host, context }));
  }

  canUndo(): Promise<boolean> {
    return this.run(hasRecord);
  }

  focus(): Promise<Focus> {
    return this.run(readFocus);
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

  private async run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    try {
      return await this.host.Excel.run(runOptions(this.host), work);
    } catch (error) {
      throw faultOf(error);
    }
  }
}
