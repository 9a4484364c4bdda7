/**
 * Header layers → one path a column: 引进内资（亿元） / 完成数 / 认定.
 *
 * Merges say how far a band reaches. Where nobody merged, or the host cannot tell, a band reaches over
 * the blanks after it as far as texts stand under them; 备注 or 排名 under a blank is nobody's.
 */
import { EMPTY } from "./cell-sort";
import { isColumnNumberRow } from "./column-numbers";
import type { Layout } from "./layout";
import { roleOfWord } from "../words/match-words";
import type { Window } from "./row-look";
import type { Role, RowSpan } from "../table";

/** Columns that speak of the whole row and stand under no band that is not merged over them. */
const OF_THE_WHOLE_ROW: readonly (Role | undefined)[] = [
  "index",
  "unit",
  "remark",
  "rank",
  "score",
];

/** One path for each column of the window, top layer first; empty for a spacer. */
export function headerPaths(
  layout: Layout,
  rows: RowSpan,
  window: Window
): readonly (readonly string[])[] {
  const paths: string[][] = [];
  const named = namingRows(layout, rows, window);
  for (let column = window.left; column <= window.right; column++) {
    const path: string[] = [];
    for (let row = rows.first; row <= named.last; row++) {
      const text = layerText(layout, named, window, row, column);
      if (text !== "") path.push(text);
    }
    paths.push(path);
  }
  return paths;
}

/** The header without a 栏次 row at its end. */
function namingRows(layout: Layout, rows: RowSpan, window: Window): RowSpan {
  const numbered = rows.last > rows.first && isColumnNumberRow(layout, rows.last, window);
  return numbered ? { first: rows.first, last: rows.last - 1 } : rows;
}

function layerText(
  layout: Layout,
  rows: RowSpan,
  window: Window,
  row: number,
  column: number
): string {
  const merge = layout.mergeAt(row, column);
  if (merge !== undefined) {
    const isTop = merge.top === row || (merge.top < rows.first && row === rows.first);
    return isTop ? layout.textAt(merge.top, merge.left) : "";
  }
  const own = layout.textAt(row, column);
  if (own !== "" || row === rows.last) return own;
  const band = bandBefore(layout, rows, window, row, column);
  return band === undefined ? "" : layout.textAt(row, band);
}

/** The column of the unmerged text to the left that reaches over this blank cell. */
function bandBefore(
  layout: Layout,
  rows: RowSpan,
  window: Window,
  row: number,
  column: number
): number | undefined {
  if (!hasTextBelow(layout, rows, row, column) || isOfTheWholeRow(layout, rows, row, column))
    return undefined;
  for (let left = column - 1; left >= window.left; left--) {
    if (layout.mergeAt(row, left) !== undefined || !hasTextBelow(layout, rows, row, left))
      return undefined;
    if (layout.sortAt(row, left) === EMPTY) continue;
    return sameBandAbove(layout, rows, row, left, column) ? left : undefined;
  }
  return undefined;
}

function hasTextBelow(layout: Layout, rows: RowSpan, row: number, column: number): boolean {
  return lowestText(layout, rows, row, column) !== "";
}

function isOfTheWholeRow(layout: Layout, rows: RowSpan, row: number, column: number): boolean {
  return OF_THE_WHOLE_ROW.includes(roleOfWord(lowestText(layout, rows, row, column))?.role);
}

function lowestText(layout: Layout, rows: RowSpan, row: number, column: number): string {
  for (let below = rows.last; below > row; below--) {
    const text = layout.textAt(below, column);
    if (text !== "") return text;
  }
  return "";
}

/** A text of an upper layer that begins between the two columns parts them. */
function sameBandAbove(
  layout: Layout,
  rows: RowSpan,
  row: number,
  from: number,
  to: number
): boolean {
  for (let above = rows.first; above < row; above++) {
    const merge = layout.mergeAt(above, from);
    if (merge !== undefined && merge.right < to && merge.right > merge.left) return false;
    for (let column = from + 1; column <= to; column++)
      if (layout.sortAt(above, column) !== EMPTY) return false;
  }
  return true;
}
