/**
 * Where a task stands in its period: expected by now, where it will end, and the pace it needs.
 *
 * All of it follows from the elapsed share of the period. Money is not assumed to arrive evenly;
 * the sheet says what even arrival would mean, and people judge.
 */
import { inBase, subtractAmounts, withBase } from "./amount";
import type { Amount } from "./amount";
import { comparable } from "./completion";
import type { Task, WithoutRate } from "./completion";
import { UNIT, exact, isPositive, minus, over, times } from "./exact";
import type { Exact } from "./exact";

/** 序时应完成: the target's share for the time gone. */
export function expectedByNow(target: Amount, elapsed: Exact): Amount {
  return withBase(target, times(inBase(target), elapsed));
}

/** Expected − actual: positive when the task is behind time. Undefined where there is no rate. */
export function shortOfExpected(task: Task, elapsed: Exact): Amount | undefined {
  const both = comparable(task);
  if (both.kind === "none") return undefined;
  return subtractAmounts(expectedByNow(both.target, elapsed), both.actual);
}

/** Where the year ends if it goes on as it went: actual ÷ elapsed share. Undefined before it began. */
export function runRateForecast(actual: Amount, elapsed: Exact): Amount | undefined {
  return isPositive(elapsed) ? withBase(actual, over(inBase(actual), elapsed)) : undefined;
}

export interface TimeGone {
  readonly elapsed: Exact;
  /** How many spans the whole period has: 12 for the months of a year, 92 for a campaign by days. */
  readonly spans: number;
}

export type Pace =
  | { readonly kind: "needed"; readonly perSpan: Amount; readonly soFar?: PaceSoFar }
  /** The target is met already. */
  | { readonly kind: "met" }
  /** The period is over and this much is missing. */
  | { readonly kind: "over"; readonly missing: Amount }
  | WithoutRate;

/** Absent before the period began. */
export interface PaceSoFar {
  readonly perSpan: Amount;
  /** The needed pace as a multiple of it; absent when nothing, or less than nothing, was done. */
  readonly multiple?: Exact;
}

/** What every remaining month (or day) must bring to reach the target. */
export function paceNeeded(task: Task, { elapsed, spans }: TimeGone): Pace {
  const both = comparable(task);
  if (both.kind === "none") return both;
  const missing = subtractAmounts(both.target, both.actual);
  if (!isPositive(inBase(missing))) return { kind: "met" };
  const remaining = minus(UNIT, elapsed);
  if (!isPositive(remaining)) return { kind: "over", missing };
  const perSpan = perSpanOf(missing, remaining, spans);
  if (!isPositive(elapsed)) return { kind: "needed", perSpan };
  const soFar = compared(perSpan, perSpanOf(both.actual, elapsed, spans));
  return { kind: "needed", perSpan, soFar };
}

function compared(needed: Amount, soFar: Amount): PaceSoFar {
  if (!isPositive(inBase(soFar))) return { perSpan: soFar };
  return { perSpan: soFar, multiple: over(inBase(needed), inBase(soFar)) };
}

function perSpanOf(amount: Amount, share: Exact, spans: number): Amount {
  return withBase(amount, over(inBase(amount), times(share, exact(spans))));
}
