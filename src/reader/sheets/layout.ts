/**
 * A sheet as the eye takes it in: what each cell looks like, and which cells are merged into one.
 *
 * Built once for a sheet and asked by every step after it. One byte a cell, so that two million
 * cells are no burden; merges are looked up by cell.
 */
import type { Block } from "../../spreadsheet/address";
import type { Grid } from "../../spreadsheet/grid";
import { DATE, EMPTY, cellSort } from "./cell-sort";
import type { CellSort } from "./cell-sort";
import { withoutSpace } from "../words/fold";
import { shownDay } from "../cells/shown-day";

export interface Layout {
  readonly grid: Grid;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Cells beyond this extent were not looked at. */
  readonly cut: boolean;
  /** Of a merged area only its first cell has a sort; the others are EMPTY. */
  sortAt(row: number, column: number): CellSort;
  /** The text without white space, numbers as digits, dates as shown; "" for an empty cell. */
  textAt(row: number, column: number): string;
  /** The merged area that this cell is part of. */
  mergeAt(row: number, column: number): Block | undefined;
}

/** One stray cell in XFD1048576 must not make us look at seventeen billion. */
const MOST_CELLS = 30_000_000;
const MOST_COLUMNS = 2_000;
/** Somebody merged a whole empty page: it says nothing about tables. */
const MOST_MERGED_CELLS = 2_000_000;

export function layoutOf(grid: Grid): Layout {
  const columnCount = Math.min(grid.columnCount, MOST_COLUMNS);
  const rowCount = Math.min(grid.rowCount, Math.floor(MOST_CELLS / Math.max(1, columnCount)));
  const sorts = sortsOf(grid, rowCount, columnCount);
  const merges = mergesByCell(grid, rowCount, columnCount);
  const inside = (row: number, column: number) =>
    row >= 0 && row < rowCount && column >= 0 && column < columnCount;
  const noMerges = merges.size === 0;
  return {
    grid,
    rowCount,
    columnCount,
    cut: columnCount < grid.columnCount || rowCount < grid.rowCount,
    sortAt: (row, column) =>
      inside(row, column) ? (sorts[row * columnCount + column] as CellSort) : EMPTY,
    textAt: (row, column) => {
      if (!inside(row, column)) return "";
      return sorts[row * columnCount + column] === DATE
        ? dayText(grid, row, column)
        : textOf(grid, row, column);
    },
    mergeAt: (row, column) => (noMerges ? undefined : merges.get(row * columnCount + column)),
  };
}

/** What a formula would give that nobody has calculated yet: most give figures. */
const UNCALCULATED = 0;

function sortsOf(grid: Grid, rowCount: number, columnCount: number): Uint8Array {
  const sorts = new Uint8Array(rowCount * columnCount);
  for (let row = 0, at = 0; row < rowCount; row++) {
    for (let column = 0; column < columnCount; column++, at++) {
      const value = grid.valueAt(row, column);
      if (value === undefined && grid.formulaAt(row, column) === undefined) continue;
      const numeric = value === undefined || typeof value === "number";
      const format = numeric ? grid.formatAt(row, column) : "";
      sorts[at] = cellSort(value ?? UNCALCULATED, format);
    }
  }
  return sorts;
}

function mergesByCell(grid: Grid, rowCount: number, columnCount: number): Map<number, Block> {
  const byCell = new Map<number, Block>();
  for (const merge of grid.merges) {
    const bottom = Math.min(merge.bottom, rowCount - 1);
    const right = Math.min(merge.right, columnCount - 1);
    const area = (bottom - merge.top + 1) * (right - merge.left + 1);
    if (area + byCell.size > MOST_MERGED_CELLS) continue;
    for (let row = merge.top; row <= bottom; row++)
      for (let column = merge.left; column <= right; column++)
        byCell.set(row * columnCount + column, merge);
  }
  return byCell;
}

function dayText(grid: Grid, row: number, column: number): string {
  const value = grid.valueAt(row, column);
  const shown =
    typeof value === "number"
      ? shownDay(value, grid.formatAt(row, column), grid.date1904)
      : undefined;
  return shown === undefined ? textOf(grid, row, column) : withoutSpace(shown);
}

function textOf(grid: Grid, row: number, column: number): string {
  const value = grid.valueAt(row, column);
  if (value === undefined) return "";
  return typeof value === "object" ? value.error : withoutSpace(String(value));
}
