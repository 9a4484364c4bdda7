/** Whether a text that stands alone in its row may be the name of a unit, by where and how it stands. */
import { NUMBER, isText } from "./cell-sort";
import { fold } from "../words/fold";
import type { Layout } from "./layout";
import { roleOfHeader } from "../words/match-words";
import { headerPaths } from "./peel-headers";
import { lookAt } from "./row-look";
import type { Window } from "./row-look";
import type { RowSpan } from "../table";
import { GROUP_NAME, SECTION_NUMBER, UNIT_ENDING } from "../words/vocabulary-rows";

/** A name of a unit right under the last row with figures: it has reported nothing yet. */
export function isTrailingUnit(
  layout: Layout,
  window: Window,
  headerRows: RowSpan,
  row: number
): boolean {
  if (!isAlone(layout, row, window) || !mayBeUnit(layout, window, headerRows, row)) return false;
  return UNIT_ENDING.test(fold(loneTextOf(layout, row, window)));
}

export function isAlone(layout: Layout, row: number, window: Window): boolean {
  const { filled, own, first } = lookAt(layout, row, window);
  return filled === 1 && own === 1 && isText(layout.sortAt(row, first));
}

/** It stands where the units stand, and nothing speaks for a caption. */
export function mayBeUnit(
  layout: Layout,
  window: Window,
  headerRows: RowSpan,
  row: number
): boolean {
  const { first } = lookAt(layout, row, window);
  const text = fold(layout.textAt(row, first));
  if (SECTION_NUMBER.test(text) || GROUP_NAME.test(text)) return false;
  if (isMergedAcross(layout, row, first) || isUnnumbered(layout, row, first, window)) return false;
  return holdsUnits(layout, headerRows, first);
}

function holdsUnits(layout: Layout, rows: RowSpan, column: number): boolean {
  const [path = []] = headerPaths(layout, rows, { left: column, right: column });
  const role = roleOfHeader(path)?.role;
  return role === "unit" || role === "team";
}

function isMergedAcross(layout: Layout, row: number, column: number): boolean {
  const merge = layout.mergeAt(row, column);
  return merge !== undefined && merge.right > merge.left;
}

/** The rows around it have a 序号 before the name. */
function isUnnumbered(layout: Layout, row: number, column: number, { left }: Window): boolean {
  if (column === left) return false;
  return [row - 1, row + 1].some((near) => layout.sortAt(near, column - 1) === NUMBER);
}

export function loneTextOf(layout: Layout, row: number, window: Window): string {
  return layout.textAt(row, lookAt(layout, row, window).first);
}
