/**
 * Marks that stand in the table: 测评打分, 加分, 扣分. Taken as they are, up to a ceiling.
 */
import { least } from "../exact";
import type { Exact } from "../exact";

export interface GivenMarks {
  /** Left out, there is none. */
  readonly ceiling?: Exact;
}

export function givenMarks({ ceiling }: GivenMarks, marks: Exact): Exact {
  return ceiling === undefined ? marks : least(marks, ceiling);
}
