/**
 * Size-dependent slope: an excess earns points by the step, the more the smaller the task was… or as the
 * office's table says.
 *
 *     任务 5000 万以上每超 1 % 加 0.1, 1000 万以上加 0.3, 其余加 0.6
 *
 * The first row whose size the target reaches counts; a target that reaches none earns no bonus.
 */
import { ZERO, compare } from "../exact";
import type { Exact } from "../exact";
import { stepBonus } from "./step-bonus";
import { settled } from "./steps";
import type { PartialStep } from "./steps";

export interface SizeSlope {
  readonly step: Exact;
  readonly ceiling?: Exact;
  readonly partial: PartialStep;
  readonly sizes: readonly SizeTier[];
}

export interface SizeTier {
  /** In the unit that the target is counted in. */
  readonly from: Exact;
  /** For each step. */
  readonly points: Exact;
}

export function sizeSlope({ sizes, ...steps }: SizeSlope, target: Exact, rate: Exact): Exact {
  const size = sizes.filter(({ from }) => compare(settled(target), from) >= 0)[0];
  return size === undefined ? ZERO : stepBonus({ ...steps, points: size.points }, rate);
}
