/** A cell and its neighbours as text, for a door that has no spreadsheet to show it in. */
import { columnName } from "../spreadsheet/address";
import type { Block, Cell } from "../spreadsheet/address";
import { isError } from "../spreadsheet/grid";
import type { CellValue } from "../spreadsheet/grid";
import type { ReadableWorkbook } from "../workbook/port";

export interface Peek {
  readonly columns: readonly string[];
  readonly rows: readonly PeekRow[];
}

export interface PeekRow {
  /** As on the sheet, from 1. */
  readonly row: number;
  readonly cells: readonly { readonly text: string; readonly isIt: boolean }[];
}

const ROWS_AROUND = 1;
const COLUMNS_AROUND = 1;

export async function peekAt(workbook: ReadableWorkbook, at: Cell | Block): Promise<Peek> {
  const { row, column } = "row" in at ? at : { row: at.top, column: at.left };
  const grid = await workbook.read(at.sheet ?? "");
  const rows = around(row, ROWS_AROUND);
  const columns = around(column, COLUMNS_AROUND);
  return {
    columns: columns.map(columnName),
    rows: rows.map((r) => ({
      row: r + 1,
      cells: columns.map((c) => ({
        text: textOf(grid.valueAt(r, c)),
        isIt: r === row && c === column,
      })),
    })),
  };
}

function around(middle: number, reach: number): readonly number[] {
  const all: number[] = [];
  for (let at = Math.max(0, middle - reach); at <= middle + reach; at++) all.push(at);
  return all;
}

function textOf(value: CellValue): string {
  if (value === undefined) return "";
  return isError(value) ? value.error : String(value);
}
