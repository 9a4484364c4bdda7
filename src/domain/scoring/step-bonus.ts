/**
 * Step bonus: so many points for each step of completion over 100 %, up to a ceiling.
 *
 *     每超 10 % 加 1 分, 最多加 20 分; 完成率 137 %  →  3
 */
import { UNIT, least, minus, times } from "../exact";
import type { Exact } from "../exact";
import { stepsIn } from "./steps";
import type { PartialStep } from "./steps";

export interface StepBonus {
  /** As a fraction: 0.1 for each 10 %. */
  readonly step: Exact;
  readonly points: Exact;
  /** Left out, there is none. */
  readonly ceiling?: Exact;
  readonly partial: PartialStep;
}

export function stepBonus({ step, points, ceiling, partial }: StepBonus, rate: Exact): Exact {
  const bonus = times(points, stepsIn(minus(rate, UNIT), step, partial));
  return ceiling === undefined ? bonus : least(bonus, ceiling);
}
