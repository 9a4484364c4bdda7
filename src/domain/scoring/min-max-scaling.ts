/**
 * 功效系数法: the best of a field gets all of the marks, the worst a floor, the others in between.
 *
 *     分值 × (60 % + 40 % × (本项 − 最低) ÷ (最高 − 最低))
 *
 * "Best 100, worst 60, then weighted" is the same sum. Where all of a field are equal the sources are
 * silent, so the office chooses: full marks for all, or the floor for all; nothing is divided by 0.
 */
import { UNIT, compare, isPositive, minus, over, plus, times } from "../exact";
import type { Exact } from "../exact";
import { settled } from "./steps";

export interface MinMaxScaling {
  readonly fullMarks: Exact;
  /** 0.6 for worst 60. */
  readonly floorShare: Exact;
  readonly whenEqual: WhenEqual;
}

export type WhenEqual = "full" | "floor";

/** The lowest and the highest value of the field that a unit is held against. */
export interface Extremes {
  readonly min: Exact;
  readonly max: Exact;
}

export function minMaxScaling(rule: MinMaxScaling, value: Exact, { min, max }: Extremes): Exact {
  const { fullMarks, floorShare, whenEqual } = rule;
  if (!isPositive(settled(minus(max, min))))
    return whenEqual === "full" ? fullMarks : times(fullMarks, floorShare);
  const place = over(minus(value, min), minus(max, min));
  return times(fullMarks, plus(floorShare, times(minus(UNIT, floorShare), place)));
}

/** Where fewer is better, the lowest is the best. */
export function minMaxReversed(rule: MinMaxScaling, value: Exact, { min, max }: Extremes): Exact {
  return minMaxScaling(rule, minus(plus(min, max), value), { min, max });
}

export function extremesOf(values: readonly Exact[]): Extremes | undefined {
  const [first, ...rest] = values;
  if (first === undefined) return undefined;
  return rest.reduce<Extremes>(
    ({ min, max }, one) => ({
      min: compare(one, min) < 0 ? one : min,
      max: compare(one, max) > 0 ? one : max,
    }),
    { min: first, max: first }
  );
}
