/**
 * Whole steps in a distance: 每超 10 %, 每少 1 个百分点, 每 3 个.
 *
 * Schemes speak of whole steps and are silent on what is left over, so the office says: nothing for it
 * (the custom), its share, or a step. The distance is settled to nine decimals first: a sheet's
 * doubles say (1.2 − 1) / 0.1 = 1.9999999999999998, and both must count two steps.
 */
import { UNIT, ZERO, compare, exact, isPositive, minus, over, plus, roundHalfUp } from "../exact";
import type { Exact } from "../exact";

/** What a step that is not full counts: nothing, its share, or a whole one. */
export type PartialStep = "nothing" | "share" | "whole";

/** Rates and distances are compared at this many decimals, here and in the formulas. */
export const SETTLED_PLACES = 9;

export function settled(value: Exact): Exact {
  return roundHalfUp(value, SETTLED_PLACES);
}

/** Steps in a distance; none in a distance of nothing or less. A step of nothing or less is no step. */
export function stepsIn(distance: Exact, step: Exact, partial: PartialStep): Exact {
  if (!isPositive(step) || !isPositive(distance)) return ZERO;
  const exactly = over(distance, step);
  if (partial === "share") return exactly;
  const steps = settled(exactly);
  const full = wholePart(steps);
  const isFull = partial === "nothing" || compare(full, steps) === 0;
  return isFull ? full : plus(full, UNIT);
}

/** Of a number that is not negative. */
function wholePart(value: Exact): Exact {
  return isPositive(value) ? roundHalfUp(minus(value, exact("0.5")), 0) : ZERO;
}
