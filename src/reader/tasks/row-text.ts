/** The texts of a row inside a table's width, and cells as a merged area shows them. */
import { contains } from "../../spreadsheet/address";
import type { Block, Cell } from "../../spreadsheet/address";
import { isError } from "../../spreadsheet/grid";
import type { Grid } from "../../spreadsheet/grid";
import type { Table } from "../table";

/** Not trimmed; "" for an empty cell and for a formula that failed. */
export function cellText(grid: Grid, { row, column }: Cell): string {
  const value = grid.valueAt(row, column);
  return value === undefined || isError(value) ? "" : String(value);
}

/** Every text of a row, in one line. */
export function rowText(grid: Grid, table: Table, row: number): string {
  return rowTexts(grid, table, row).join(" ");
}

export function rowTexts(grid: Grid, { range }: Table, row: number): readonly string[] {
  const texts: string[] = [];
  for (let column = range.left; column <= range.right; column++) {
    const text = cellText(grid, { row, column });
    if (text.trim() !== "") texts.push(text);
  }
  return texts;
}

/** The merged area that a cell is part of. */
export function mergeAt(grid: Grid, at: Cell): Block | undefined {
  return grid.merges.find((merge) => contains(merge, at));
}

/** For one column: the row whose cell holds what is seen in a row, the first of a vertical merge. */
export function shownRows(grid: Grid, column: number): (row: number) => number {
  const tops = new Map<number, number>();
  for (const { top, bottom, left } of grid.merges) {
    if (left !== column) continue;
    for (let row = top; row <= Math.min(bottom, grid.rowCount - 1); row++) tops.set(row, top);
  }
  return (row) => tops.get(row) ?? row;
}
