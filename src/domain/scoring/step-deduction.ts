/**
 * Step deduction: full marks on completion, so many points less for each step short of it, not below a
 * floor.
 *
 *     分值 12, 每少 5 % 扣 1 分; 完成率 87 %  →  12 − 2 = 10
 */
import { UNIT, ZERO, greatest, minus, times } from "../exact";
import type { Exact } from "../exact";
import { stepsIn } from "./steps";
import type { PartialStep } from "./steps";

export interface StepDeduction {
  readonly fullMarks: Exact;
  /** As a fraction: 0.05 for each 5 %. */
  readonly step: Exact;
  readonly points: Exact;
  /** 保底; 0 where left out. */
  readonly floor?: Exact;
  readonly partial: PartialStep;
}

export function stepDeduction(rule: StepDeduction, rate: Exact): Exact {
  const { fullMarks, step, points, floor = ZERO, partial } = rule;
  const short = stepsIn(minus(UNIT, rate), step, partial);
  return greatest(minus(fullMarks, times(points, short)), floor);
}
