/**
 * One row at a glance: how many cells stand in it, and of what sort.
 *
 * A cell that is covered by a vertical merge from above is filled, though nothing stands in it: the
 * second project of a 责任单位 that spans three rows has a unit.
 */
import { DATE, EMPTY, MISSING, isFigure, isText } from "./cell-sort";
import type { CellSort } from "./cell-sort";
import type { Layout } from "./layout";

/** Columns that are looked at together; both ends are inside. */
export interface Window {
  readonly left: number;
  readonly right: number;
}

export interface RowLook {
  /** Cells with something of their own. */
  readonly own: number;
  /** Those, and the cells that a vertical merge from above covers. */
  readonly filled: number;
  readonly figures: number;
  readonly texts: number;
  readonly missing: number;
  /** Real dates, not text. */
  readonly dates: number;
  /** The first column with something of its own; -1 in an empty row. */
  readonly first: number;
  readonly last: number;
}

export function lookAt(layout: Layout, row: number, { left, right }: Window): RowLook {
  const look = {
    own: 0,
    filled: 0,
    figures: 0,
    texts: 0,
    missing: 0,
    dates: 0,
    first: -1,
    last: -1,
  };
  for (let column = left; column <= right; column++) {
    const sort = layout.sortAt(row, column);
    if (sort === EMPTY) {
      if (isCoveredFromAbove(layout, row, column)) look.filled++;
      continue;
    }
    look.own++;
    look.filled++;
    if (look.first < 0) look.first = column;
    look.last = column;
    count(look, sort);
  }
  return look;
}

function count(
  look: { figures: number; texts: number; missing: number; dates: number },
  sort: CellSort
) {
  if (isFigure(sort)) look.figures++;
  else if (isText(sort)) look.texts++;
  else if (sort === MISSING) look.missing++;
  else if (sort === DATE) look.dates++;
}

function isCoveredFromAbove(layout: Layout, row: number, column: number): boolean {
  const merge = layout.mergeAt(row, column);
  return (
    merge !== undefined &&
    merge.top < row &&
    merge.left === column &&
    layout.sortAt(merge.top, merge.left) !== EMPTY
  );
}

/** The cells of a row that hold something, with the columns that each covers. */
export interface Piece {
  readonly column: number;
  readonly right: number;
  readonly sort: CellSort;
}

export function piecesOf(layout: Layout, row: number, { left, right }: Window): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let column = left; column <= right; column++) {
    const sort = layout.sortAt(row, column);
    if (sort === EMPTY) continue;
    const merge = layout.mergeAt(row, column);
    pieces.push({ column, right: Math.min(right, merge?.right ?? column), sort });
  }
  return pieces;
}
