/** Cells with their places: each part of a sheet makes its own, and `rowsOf` lays them out together. */
import type { Block, Cell } from "../spreadsheet/address";
import type { Fill, SheetCell } from "../spreadsheet/sheet";

export interface Placed {
  readonly row: number;
  readonly column: number;
  readonly cell: SheetCell;
}

/** Cells, which of them are merged, and formulas that are filled down. */
export interface SheetPart {
  readonly cells: readonly Placed[];
  readonly merges: readonly Block[];
  readonly fills?: readonly Fill[];
}

export function placed({ row, column }: Cell, what: SheetCell): Placed {
  return { row, column, cell: what };
}

/** Areas with what stands in each; an area of one cell is not merged. */
export function areas(all: readonly (readonly [Block, SheetCell])[]): SheetPart {
  const isOneCell = ({ top, bottom, left, right }: Block): boolean =>
    top === bottom && left === right;
  return {
    cells: all.flatMap(([over, what]) => areaCells(over, what)),
    merges: all.map(([over]) => over).filter((over) => !isOneCell(over)),
  };
}

export function partOf(...parts: readonly SheetPart[]): Required<SheetPart> {
  return {
    cells: parts.flatMap(({ cells }) => cells),
    merges: parts.flatMap(({ merges }) => merges),
    fills: parts.flatMap(({ fills = [] }) => fills),
  };
}

/** The first cell of an area holds the content, and all of them the borders. */
function areaCells(over: Block, what: SheetCell): readonly Placed[] {
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
