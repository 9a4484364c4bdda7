/**
 * 完成率: how much of a target has been met, how much is missing, and how far it is ahead of time.
 *
 * A missing figure is not a zero, and a target of zero has no rate. Both are ordinary answers here;
 * neither may be shown or ranked as 0 %.
 */
import { amountRatio, sameKind, signOf, subtractAmounts } from "./amount";
import type { Amount } from "./amount";
import { exact, minus, times } from "./exact";
import type { Exact } from "./exact";

/** What was asked for and what was done; undefined is a figure that is not there. */
export interface Task {
  readonly target: Amount | undefined;
  readonly actual: Amount | undefined;
}

export type Completion = { readonly kind: "rate"; readonly rate: Exact } | WithoutRate;

export interface WithoutRate {
  readonly kind: "none";
  readonly because: NoRate;
}

/** no-target: 未设, or a target of zero or less; not-reported: 未报, a target without an actual. */
export type NoRate = "no-target" | "not-reported";

/** Throws on amounts of different kinds: ask `sameKind` first where a sheet may mix them. */
export function completion(task: Task): Completion {
  const both = comparable(task);
  if (both.kind === "none") return both;
  return { kind: "rate", rate: amountRatio(both.actual, both.target) };
}

/** Target − actual: negative when more was done than asked. Undefined where there is no rate. */
export function gap(task: Task): Amount | undefined {
  const both = comparable(task);
  return both.kind === "none" ? undefined : subtractAmounts(both.target, both.actual);
}

/** Rate − time progress, as a fraction: 超序时 is positive, 欠序时 negative. */
export function lead(done: Completion, elapsed: Exact | undefined): Exact | undefined {
  return done.kind === "none" || elapsed === undefined ? undefined : minus(done.rate, elapsed);
}

/** A difference of fractions in 个百分点: 0.1433 → 14.33. Round only then, and only once. */
export function inPoints(difference: Exact): Exact {
  return times(difference, exact(100));
}

/** Both figures of a task, or why there is no comparing them: the one place that decides it. */
export function comparable({ target, actual }: Task): Comparable | WithoutRate {
  if (!isTarget(target)) return { kind: "none", because: "no-target" };
  if (actual === undefined) return { kind: "none", because: "not-reported" };
  return { kind: "both", target, actual };
}

/** An actual that is counted in another thing than its target (美元 of 元) is no actual of it. */
export function comparableActual({ target, actual }: Task): Amount | undefined {
  if (!isTarget(target) || actual === undefined) return actual;
  return sameKind(target, actual) ? actual : undefined;
}

export function isTarget(target: Amount | undefined): target is Amount {
  return target !== undefined && signOf(target) > 0;
}

export interface Comparable {
  readonly kind: "both";
  readonly target: Amount;
  readonly actual: Amount;
}
