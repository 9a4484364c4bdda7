/**
 * Proportional marks: full marks × completion rate, held between nothing and a cap.
 *
 *     分值 20, 完成率 83.3 %, 封顶 100 %  →  16.66
 */
import { ZERO, compare, least, times } from "../exact";
import type { Exact } from "../exact";

export interface Proportional {
  readonly fullMarks: Exact;
  /** The highest rate that earns marks: 1 for 封顶 100 %; left out, there is none. */
  readonly cap?: Exact;
}

/** A negative rate (an actual that was 核减 below zero) earns nothing and costs nothing. */
export function proportional({ fullMarks, cap }: Proportional, rate: Exact): Exact {
  if (compare(rate, ZERO) <= 0) return ZERO;
  return times(fullMarks, cap === undefined ? rate : least(rate, cap));
}
