/**
 * 状态: whether a task is ahead of time progress, level with it, or behind.
 *
 * Judged on the lead as it is printed, in 个百分点 with two decimals: a unit whose line says 0.00 must
 * not be called 滞后 for what nobody can see.
 */
import { inPoints } from "./completion";
import { ZERO, compare, roundHalfUp } from "./exact";
import type { Exact } from "./exact";

/** 超序时, 达序时, 滞后. */
export type Status = "ahead" | "level" | "behind";

export const LEAD_DECIMALS = 2;

/** Undefined where there is no rate, or no time progress to hold it against. */
export function statusOf(lead: Exact | undefined): Status | undefined {
  if (lead === undefined) return undefined;
  const side = compare(roundHalfUp(inPoints(lead), LEAD_DECIMALS), ZERO);
  if (side === 0) return "level";
  return side > 0 ? "ahead" : "behind";
}
