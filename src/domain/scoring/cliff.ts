/**
 * Cliff: all of the marks from a threshold on, nothing below it.
 *
 *     完成任务得 60 分, 未完成不得分; 完成率 99.9 %  →  0
 */
import { ZERO, compare } from "../exact";
import type { Exact } from "../exact";
import { settled } from "./steps";

export interface Cliff {
  readonly fullMarks: Exact;
  /** As a fraction: 1 for 100 %. */
  readonly threshold: Exact;
}

export function cliff({ fullMarks, threshold }: Cliff, rate: Exact): Exact {
  return compare(settled(rate), threshold) >= 0 ? fullMarks : ZERO;
}
