/**
 * Count deficit: so many points for each one missing of the number that was asked for.
 *
 *     3—10 亿元项目不少于 7 个, 每少 1 个扣 0.1; 完成 5 个  →  0.2
 */
import { least, minus, times } from "../exact";
import type { Exact } from "../exact";
import { stepsIn } from "./steps";
import type { PartialStep } from "./steps";

export interface CountDeficit {
  /** 1 for each one missing. */
  readonly step: Exact;
  readonly points: Exact;
  /** Left out, there is none. */
  readonly ceiling?: Exact;
  readonly partial: PartialStep;
}

/** What is taken off: never negative, however many more there are. */
export function countDeficit(rule: CountDeficit, target: Exact, actual: Exact): Exact {
  const { step, points, ceiling, partial } = rule;
  const off = times(points, stepsIn(minus(target, actual), step, partial));
  return ceiling === undefined ? off : least(off, ceiling);
}
