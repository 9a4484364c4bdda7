/**
 * 双过半 and 破零: time half gone and task half done; a first figure above nothing.
 *
 * 双过半 is a judgement of the half year and later. Before half the time has gone nobody is asked, so
 * nobody has failed. A unit that has not reported has shown neither, and is not the same as a zero.
 */
import { comparable } from "./completion";
import type { Completion, Task } from "./completion";
import { compare, exact, isPositive, over } from "./exact";
import type { Exact } from "./exact";
import { inBase } from "./amount";

export type Halfway = "reached" | "missed" | "too-early" | "no-target";

export const HALF: Exact = over(exact(1), exact(2));

export function halfway(done: Completion, elapsed: Exact | undefined): Halfway {
  if (done.kind === "none" && done.because === "no-target") return "no-target";
  if (elapsed === undefined || compare(elapsed, HALF) < 0) return "too-early";
  if (done.kind === "none") return "missed";
  return compare(done.rate, HALF) >= 0 ? "reached" : "missed";
}

/** 未破零: asked for something, reported, and nothing (or less) is done. */
export function isNotStarted(task: Task): boolean {
  const both = comparable(task);
  return both.kind === "both" && !isPositive(inBase(both.actual));
}
