/**
 * Figures that were printed together, judged together: how the others were rounded tells how this
 * one was.
 *
 * 8 % for 2 of 23 might have been cut off, but beside 57 % for 13 of 23 (56.5) nobody cuts off: it is wrong.
 * And where every other figure of a table follows from the digits as they are printed, there are no
 * digits behind them that could excuse the one that does not.
 */
import { compare, exact, minus, over, times, toNumber } from "../exact";
import { widthOf } from "./interval";
import { lastDigit, truncated } from "./printed";
import type { Printed } from "./printed";
import { verdictOf } from "./verdict";
import type { FigureVerdict, Recomputed } from "./verdict";
import { roundHalfUp } from "../exact";

export interface Judged {
  /** As shown first; then as stored, where more digits are stored than shown. */
  readonly printed: readonly Printed[];
  readonly recomputed: Recomputed;
  /** Figures of one list are rounded alike: a column, or the shares in a sentence. */
  readonly list: string;
}

/** One verdict a figure, in their order. All of them stand in one table or one text. */
export function judgeTogether(figures: readonly Judged[]): readonly FigureVerdict[] {
  const alone = figures.map(bestVerdict);
  const rounded = mayHaveRoundedInputs(figures, alone);
  const cutsOff = listsThatCutOff(figures, alone);
  return figures.map((figure, i) => {
    const verdict = alone[i] ?? "MISMATCH";
    if (verdict === "CONSISTENT_WITH_ROUNDED_INPUTS" && !rounded) return "MISMATCH";
    return verdict === "TRUNCATED" && !cutsOff(figure) ? "MISMATCH" : verdict;
  });
}

/** Kindest first. */
const ORDER: readonly FigureVerdict[] = [
  "MATCH",
  "CONSISTENT_WITH_ROUNDED_INPUTS",
  "TRUNCATED",
  "MISMATCH",
];

function bestVerdict({ printed, recomputed }: Judged): FigureVerdict {
  const verdicts = printed.map((one) => verdictOf(one, recomputed));
  return ORDER.filter((one) => verdicts.indexOf(one) >= 0)[0] ?? "MISMATCH";
}

/** So many figures off, at most, for each that one would expect off if inputs had been rounded. */
const FEWEST_OFF = 0.25;

/**
 * Whether hidden digits are a likely reason for what is off by them. The wider what rounding leaves
 * open, the likelier a figure is off; where many ought to be off and hardly one is, no digits are hidden.
 */
function mayHaveRoundedInputs(
  figures: readonly Judged[],
  verdicts: readonly FigureVerdict[]
): boolean {
  const off = verdicts.filter((one) => one === "CONSISTENT_WITH_ROUNDED_INPUTS").length;
  if (off === 0) return false;
  const expected = figures.reduce((sum, figure) => sum + chanceOff(figure), 0);
  return off > expected * FEWEST_OFF;
}

/** From 0 to 1: how likely rounded inputs show in the last printed digit. */
function chanceOff({ printed, recomputed }: Judged): number {
  const [shown] = printed;
  if (shown === undefined) return 0;
  const digits = over(widthOf(recomputed.range), times(lastDigit(shown.places), exact(4)));
  return Math.min(1, toNumber(digits));
}

/** In a list where others were rounded up, and no fewer of them, none was cut off. */
function listsThatCutOff(
  figures: readonly Judged[],
  verdicts: readonly FigureVerdict[]
): (figure: Judged) => boolean {
  const balance = new Map<string, number>();
  figures.forEach((figure, i) => {
    const key = listOf(figure);
    const verdict = verdicts[i];
    const step =
      verdict === "TRUNCATED" ? 1 : verdict === "MATCH" && isRoundedUp(figure) ? -ROUNDED_UP : 0;
    balance.set(key, (balance.get(key) ?? 0) + step);
  });
  return (figure) => isHalfWay(figure) || (balance.get(listOf(figure)) ?? 0) > 0;
}

/** One that is rounded up speaks against one that is cut off; two that are cut off outweigh it. */
const ROUNDED_UP = 1;

function listOf({ list, printed }: Judged): string {
  return `${list}|${printed[0]?.places ?? 0}`;
}

function isRoundedUp({ printed, recomputed: { value } }: Judged): boolean {
  const places = printed[0]?.places ?? 0;
  return compare(roundHalfUp(value, places), truncated(value, places)) !== 0;
}

/** 80.75 at one place: 80.7 may have been rounded half to even, or by a machine that counts in twos. */
function isHalfWay({ printed, recomputed: { value } }: Judged): boolean {
  const places = printed[0]?.places ?? 0;
  const rest = minus(value, truncated(value, places));
  const half = over(lastDigit(places), exact(2));
  return compare(rest, half) === 0 || compare(rest, minus(exact(0), half)) === 0;
}
