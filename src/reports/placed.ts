/** Cells with their places: each part of a sheet makes its own, and `rowsOf` lays them out together. */
import type { Block, Cell } from "../spreadsheet/address";
import type { Formula } from "../spreadsheet/formula";
import type { SheetCell, Shown } from "../spreadsheet/sheet";

export interface Placed {
  readonly row: number;
  readonly column: number;
  readonly cell: SheetCell;
}

/** A formula and what it will show. */
export interface Live {
  readonly formula: Formula;
  readonly shown: Shown;
}

export function placed({ row, column }: Cell, what: SheetCell): Placed {
  return { row, column, cell: what };
}

export function live(formula: Formula, shown: Shown): Live {
  return { formula, shown };
}

/** A merged area: its first cell holds the content, and all of them the borders. */
export function mergedCells(over: Block, what: SheetCell): readonly Placed[] {
  const cells: Placed[] = [];
  for (let row = over.top; row <= over.bottom; row++) {
    for (let column = over.left; column <= over.right; column++) {
      const first = row === over.top && column === over.left;
      if (first) cells.push({ row, column, cell: what });
      else if (what.style !== undefined) cells.push({ row, column, cell: { style: what.style } });
    }
  }
  return cells;
}

/** Throws where two parts want one cell: that is a slip in the layout. */
export function rowsOf(cells: readonly Placed[]): readonly (readonly (SheetCell | undefined)[])[] {
  const rows: (SheetCell | undefined)[][] = [];
  for (const { row, column, cell } of cells) {
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length < column) line.push(undefined);
    if (line[column] !== undefined) throw new Error(`two cells at row ${row}, column ${column}`);
    line[column] = cell;
  }
  return rows;
}
