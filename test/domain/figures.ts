/** Builders that the domain's tests share: amounts as a clerk would say them. */
import { amountIn } from "../../src/domain/amount";
import type { Amount } from "../../src/domain/amount";
import type { Completion, Task } from "../../src/domain/completion";
import { compare, exact, over, toFixed } from "../../src/domain/exact";
import type { Exact } from "../../src/domain/exact";
import { scoresOf } from "../../src/domain/score";
import type { Score, ScoringScheme } from "../../src/domain/score";

type Digits = number | string;

export const wan = (digits: Digits): Amount =>
  amountIn({ kind: "money", currency: "CNY", scale: 4 }, exact(digits));

export const yi = (digits: Digits): Amount =>
  amountIn({ kind: "money", currency: "CNY", scale: 8 }, exact(digits));

export const wanDollars = (digits: Digits): Amount =>
  amountIn({ kind: "money", currency: "USD", scale: 4 }, exact(digits));

export const pieces = (digits: Digits, of = "个"): Amount =>
  amountIn({ kind: "count", of, scale: 0 }, exact(digits));

export const percent = (digits: Digits): Amount => amountIn({ kind: "percent" }, exact(digits));

/** task(171, 358): 171 of 358 pieces; undefined is a figure that is not there. */
export const task = (actual: Digits | undefined, target: Digits | undefined): Task => ({
  target: target === undefined ? undefined : pieces(target),
  actual: actual === undefined ? undefined : pieces(actual),
});

/** Of one unit alone: none is held against another. */
export function scoreUnit(completions: readonly Completion[], scheme: ScoringScheme): Score {
  const [score] = scoresOf([completions], scheme);
  if (score === undefined) throw new Error("a unit has a score, or a reason for none");
  return score;
}

/** "160/7" and "22.5", as the campaign's expected figures are written. */
export function fraction(text: string): Exact {
  const [numerator = "0", denominator = "1"] = text.split("/");
  return over(exact(numerator), exact(denominator));
}

export const equal = (a: Exact, b: Exact): boolean => compare(a, b) === 0;

/** A fraction as a percentage of four decimals: 47.7654. */
export const asPercent = (rate: Exact, places = 4): string =>
  toFixed(over(rate, exact("0.01")), places);
