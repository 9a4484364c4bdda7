/**
 * How far a table reaches to the left and to the right.
 *
 * From the first named column to the last; a nameless column beside it belongs to it when its rows are
 * filled (a blank corner over the row labels), and a note that somebody typed to the right does not.
 */
import { EMPTY } from "./cell-sort";
import type { Outline } from "./find-blocks";
import type { Layout } from "./layout";
import { piecesOf } from "./row-look";
import type { Window } from "./row-look";
import type { RowSpan } from "../table";

/** Rows of the body that are looked at. */
const SAMPLE = 200;
const FILLED_SHARE = 0.3;
/** So many form rows right above make the table part of the form. */
const FORM_ROWS = 2;

export function widthOf(layout: Layout, { window, header, body }: Outline): Window {
  let { left, right } = namedWidth(layout, header.rows, window);
  const filled = (column: number) => filledShare(layout, body.rows, column) >= FILLED_SHARE;
  while (left > window.left && filled(left - 1)) left--;
  while (right < window.right && filled(right + 1)) right++;
  return { left, right: Math.max(right, formRight(layout, header.rows.first, window)) };
}

function namedWidth(layout: Layout, rows: RowSpan, window: Window): Window {
  let left = window.right;
  let right = window.left;
  for (let row = rows.first; row <= rows.last; row++) {
    for (const piece of piecesOf(layout, row, window)) {
      left = Math.min(left, piece.column);
      right = Math.max(right, piece.right);
    }
  }
  return { left, right };
}

function filledShare(layout: Layout, { first, last }: RowSpan, column: number): number {
  const end = Math.min(last, first + SAMPLE - 1);
  let filled = 0;
  for (let row = first; row <= end; row++) {
    const merge = layout.mergeAt(row, column);
    const stands =
      merge === undefined ? layout.sortAt(row, column) : layout.sortAt(merge.top, merge.left);
    if (stands !== EMPTY && (merge === undefined || merge.left === column)) filled++;
  }
  return filled / (end - first + 1);
}

/** The right edge of the form that the table is the lower part of: its rows of fields are merged up to it. */
function formRight(layout: Layout, top: number, window: Window): number {
  const edges: number[] = [];
  for (let row = top - 1; row >= 0; row--) {
    const pieces = piecesOf(layout, row, window);
    const last = pieces[pieces.length - 1];
    if (last === undefined) {
      if (isCovered(layout, row, window)) continue;
      break;
    }
    if (pieces.length > 1 && last.right > last.column) edges.push(last.right);
  }
  const edge = edges[0];
  const agreed = edges.filter((other) => other === edge).length;
  return edge !== undefined && agreed > FORM_ROWS ? edge : window.left;
}

function isCovered(layout: Layout, row: number, { left, right }: Window): boolean {
  for (let column = left; column <= right; column++)
    if (layout.mergeAt(row, column) !== undefined) return true;
  return false;
}
