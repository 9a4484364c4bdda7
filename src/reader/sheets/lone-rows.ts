/**
 * A text alone in its row of the body: a section's caption, or a unit that has reported nothing?
 *
 * Where the column holds no units it is a caption. Where it does, only evidence makes it one: it is merged
 * across, the others are numbered and it is not, it is what groups are called, or it opens the body. What is
 * left is a unit, because a unit that is taken for a caption goes unranked.
 */
import type { Outline } from "./find-blocks";
import { fold } from "../words/fold";
import type { Layout } from "./layout";
import { markOfRow } from "./row-label";
import { isAlone, loneTextOf, mayBeUnit } from "./unit-alone";
import { UNIT_ENDING } from "../words/vocabulary-rows";

/** The guesses are to be confirmed. */
export type LoneText = "caption" | "guessed-caption" | "guessed-unit";

/** Undefined where the row holds anything else. */
export function loneText(layout: Layout, outline: Outline, row: number): LoneText | undefined {
  const { window, header, body } = outline;
  if (!isAlone(layout, row, window) || markOfRow(layout, row, window) !== undefined)
    return undefined;
  if (!mayBeUnit(layout, window, header.rows, row)) return "caption";
  if (!opensWithCaption(layout, outline)) return "guessed-unit";
  if (row === body.rows.first) return "guessed-caption";
  const named = UNIT_ENDING.test(fold(loneTextOf(layout, row, window)));
  return named || isAlone(layout, row + 1, window) ? "guessed-unit" : "guessed-caption";
}

/** 东片 right under the header: hardly the name of a unit, and hardly the only caption. */
function opensWithCaption(layout: Layout, { window, header, body }: Outline): boolean {
  const { first } = body.rows;
  if (!isAlone(layout, first, window) || isAlone(layout, first + 1, window)) return false;
  const isCaption = !mayBeUnit(layout, window, header.rows, first);
  return !isCaption && !UNIT_ENDING.test(fold(loneTextOf(layout, first, window)));
}
