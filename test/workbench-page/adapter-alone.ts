/// <reference lib="dom" />
/**
 * What stands in the pane's frame in place of the pane: Excel's adapter alone, to be called from outside.
 * A grid is told as rows and a fault as data, since neither crosses over as what it is.
 */
import type { Grid, GridRows } from "../../src/spreadsheet/grid";
import type { Sheet } from "../../src/spreadsheet/sheet";
import { OfficeWorkbook } from "../../src/workbook/office/office-workbook";
import { WorkbookError } from "../../src/workbook/port";
import type { SheetInfo, Undone, WorkbookFault, Written } from "../../src/workbook/port";

export type Answer<T> =
  | { readonly gives: T }
  | { readonly fault: WorkbookFault; readonly detail: string }
  | { readonly bug: string };

export interface WrittenSoFar {
  readonly written: readonly Written[];
  readonly shares: readonly number[];
}

export interface AdapterAlone {
  sheets(): Promise<Answer<readonly SheetInfo[]>>;
  read(name: string): Promise<Answer<GridRows>>;
  recall(key: string): Promise<Answer<string | undefined>>;
  write(sheets: readonly Sheet[]): Promise<Answer<WrittenSoFar>>;
  remember(key: string, text: string | undefined): Promise<Answer<void>>;
  undo(): Promise<Answer<Undone | undefined>>;
  canUndo(): Promise<Answer<boolean>>;
}

declare global {
  interface Window {
    adapterAlone?: AdapterAlone;
  }
}

const workbook = new OfficeWorkbook();

window.adapterAlone = {
  sheets: () => answer(workbook.sheets()),
  read: (name) => answer(workbook.read(name).then(rowsOf)),
  recall: (key) => answer(workbook.recall(key)),
  write: (sheets) => answer(write(sheets)),
  remember: (key, text) => answer(workbook.remember(key, text)),
  undo: () => answer(workbook.undo()),
  canUndo: () => answer(workbook.canUndo()),
};

async function write(sheets: readonly Sheet[]): Promise<WrittenSoFar> {
  const shares: number[] = [];
  const written = await workbook.write(sheets, { onProgress: (share) => void shares.push(share) });
  return { written, shares };
}

async function answer<T>(asked: Promise<T>): Promise<Answer<T>> {
  try {
    return { gives: await asked };
  } catch (error) {
    if (error instanceof WorkbookError) return { fault: error.fault, detail: error.detail };
    return { bug: String(error) };
  }
}

function rowsOf(grid: Grid): GridRows {
  const { name, rowCount, columnCount, merges, hiddenRows, hiddenColumns } = grid;
  const each = <T>(at: (row: number, column: number) => T): T[][] =>
    Array.from({ length: rowCount }, (_, row) =>
      Array.from({ length: columnCount }, (__, column) => at(row, column))
    );
  return {
    ...{ name, merges, visibility: grid.visibility, date1904: grid.date1904 },
    values: each((row, column) => grid.valueAt(row, column)),
    formulas: each((row, column) => grid.formulaAt(row, column)),
    formats: each((row, column) => grid.formatAt(row, column)),
    hiddenRows: [...hiddenRows],
    hiddenColumns: [...hiddenColumns],
  };
}
