/**
 * A text alone in its row of the body: a section's caption, or a unit that has reported nothing?
 *
 * Where the column holds no units it is a caption. Where it does, only evidence makes it one: it is merged
 * across, the others are numbered and it is not, it is what groups are called, or it opens the body. What is
 * left is a unit, because a unit that is taken for a caption goes unranked.
 */
import { NUMBER, isText } from "./cell-sort";
import type { Outline } from "./find-blocks";
import { fold } from "./fold";
import type { Layout } from "./layout";
import { roleOfHeader } from "./match-words";
import { headerPaths } from "./peel-headers";
import { lookAt } from "./row-look";
import type { Window } from "./row-look";
import type { RowSpan } from "./table";
import { GROUP_NAME, SECTION_NUMBER, UNIT_ENDING } from "./vocabulary-rows";

/** The guesses are to be confirmed. */
export type LoneText = "caption" | "guessed-caption" | "guessed-unit";

/** Undefined where the row holds anything else. */
export function loneText(layout: Layout, outline: Outline, row: number): LoneText | undefined {
  const { window, header, body } = outline;
  if (!isAlone(layout, row, window)) return undefined;
  if (!mayBeUnit(layout, window, header.rows, row)) return "caption";
  if (!opensWithCaption(layout, outline)) return "guessed-unit";
  if (row === body.rows.first) return "guessed-caption";
  const named = UNIT_ENDING.test(fold(textOf(layout, row, window)));
  return named || isAlone(layout, row + 1, window) ? "guessed-unit" : "guessed-caption";
}

/** A name of a unit right under the last row with figures: it has reported nothing yet. */
export function isTrailingUnit(
  layout: Layout,
  window: Window,
  headerRows: RowSpan,
  row: number
): boolean {
  if (!isAlone(layout, row, window) || !mayBeUnit(layout, window, headerRows, row)) return false;
  return UNIT_ENDING.test(fold(textOf(layout, row, window)));
}

function isAlone(layout: Layout, row: number, window: Window): boolean {
  const { filled, own, first } = lookAt(layout, row, window);
  return filled === 1 && own === 1 && isText(layout.sortAt(row, first));
}

/** It stands where the units stand, and nothing speaks for a caption. */
function mayBeUnit(layout: Layout, window: Window, headerRows: RowSpan, row: number): boolean {
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

/** 东片 right under the header: hardly the name of a unit, and hardly the only caption. */
function opensWithCaption(layout: Layout, { window, header, body }: Outline): boolean {
  const { first } = body.rows;
  if (!isAlone(layout, first, window) || isAlone(layout, first + 1, window)) return false;
  const isCaption = !mayBeUnit(layout, window, header.rows, first);
  return !isCaption && !UNIT_ENDING.test(fold(textOf(layout, first, window)));
}

function textOf(layout: Layout, row: number, window: Window): string {
  return layout.textAt(row, lookAt(layout, row, window).first);
}
