/**
 * Count bonus: so many points for each one, up to a ceiling; additive over several such items.
 *
 *     每个 5 亿元项目加 5 分, 最多 20 分; 5 个  →  20
 *
 * 同一项目不重复计分: a 50 亿元项目 stands among the 10 亿元项目 as well, and is counted in the higher band
 * alone. 超任务部分: only what goes beyond the target counts.
 */
import { least, minus, times } from "../exact";
import type { Exact } from "../exact";
import { stepsIn } from "./steps";
import type { PartialStep } from "./steps";

export interface CountBonus {
  /** 1 for each one, 100 for each 100 万美元. */
  readonly step: Exact;
  readonly points: Exact;
  /** Left out, there is none. */
  readonly ceiling?: Exact;
  readonly partial: PartialStep;
}

/** `apart` is what does not count: the target, or those that a higher band has counted. */
export function countBonus(rule: CountBonus, count: Exact, apart: Exact): Exact {
  const { step, points, ceiling, partial } = rule;
  const bonus = times(points, stepsIn(minus(count, apart), step, partial));
  return ceiling === undefined ? bonus : least(bonus, ceiling);
}
