/** Cells with their places: each part of a sheet makes its own, and `rowsOf` lays them out together. */
import type { Block, Cell } from "../spreadsheet/address";
import type { SheetCell } from "../spreadsheet/sheet";

export interface Placed {
  readonly row: number;
  readonly column: number;
  readonly cell: SheetCell;
}

/** Cells, and which of them are merged. */
export interface SheetPart {
  readonly cells: readonly Placed[];
  readonly merges: readonly Block[];
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

export function partOf(...parts: readonly SheetPart[]): SheetPart {
  return {
    cells: strung(parts.map(({ cells }) => cells)),
    merges: strung(parts.map(({ merges }) => merges)),
  };
}

/** Lists one behind the other. A table has hundreds of thousands of cells, and flatMap asks each in turn. */
export function strung<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const all: T[] = [];
  return all.concat(...lists);
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
