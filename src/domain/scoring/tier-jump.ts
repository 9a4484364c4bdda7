/**
 * 直接晋档: a unit that has met its target and gone beyond it by one of several feats moves up a grade.
 *
 *     完成任务后, 再引进 3 个亿元项目, 或 1 个 10 亿元项目, 或 3000 万美元
 */
import { UNIT, compare, minus } from "../exact";
import type { Exact } from "../exact";
import { settled } from "./steps";

/** One feat that is enough: so much of something beyond what was asked for. */
export interface Feat {
  readonly done: Exact | undefined;
  /** What does not count towards it: the target, or nothing. */
  readonly asked: Exact;
  readonly needed: Exact;
}

/** A rate that is not there has not met anything. */
export function jumpsTier(rate: Exact | undefined, feats: readonly Feat[]): boolean {
  if (rate === undefined || compare(settled(rate), UNIT) < 0) return false;
  return feats.some(
    ({ done, asked, needed }) =>
      done !== undefined && compare(settled(minus(done, asked)), needed) >= 0
  );
}
