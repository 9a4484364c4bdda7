/**
 * Composite: an item that is made of others, with a cap and a floor of its own.
 *
 *     分项相加:   (项目数 27 个占 50 %, 金额 54 亿占 50 %) × 0.5 分, 最高 0.5 分
 *     基准分加减: 0.5 − 0.1 × 超时限未开工 − 0.2 × 弄虚作假
 *
 * A part over its own task makes up for one below: the cap is on the sum alone.
 */
import { ZERO, greatest, least, minus, plus, sum, times } from "../exact";
import type { Exact } from "../exact";

export interface Composite {
  readonly fullMarks: Exact;
  /** nothing: the parts add up; full: they are added to and taken off the full marks. */
  readonly from: "nothing" | "full";
  /** As a fraction of the full marks. */
  readonly cap?: Exact;
  /** In points; 0 where left out. */
  readonly floor?: Exact;
}

export interface Part {
  readonly points: Exact;
  /** Taken off instead of added. */
  readonly isDeduction: boolean;
}

export function composite(rule: Composite, parts: readonly Part[]): Exact {
  const { fullMarks, from, cap, floor = ZERO } = rule;
  const start = from === "full" ? fullMarks : ZERO;
  const signed = parts.map(({ points, isDeduction }) =>
    isDeduction ? minus(ZERO, points) : points
  );
  const raw = plus(start, sum(signed));
  const capped = cap === undefined ? raw : least(raw, times(fullMarks, cap));
  return greatest(capped, floor);
}

/** Items that are, by way of others, a part of themselves; `parents` names each one's whole. */
export function circularItems(parents: readonly (number | undefined)[]): readonly number[] {
  return parents.flatMap((parent, i) => {
    let at = parent;
    for (let step = 0; at !== undefined && step <= parents.length; step++) {
      if (at === i) return [i];
      at = parents[at];
    }
    return [];
  });
}
