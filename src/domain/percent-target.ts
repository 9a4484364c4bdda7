/**
 * Targets that are percentages themselves: 工业占比 60 %, actual 64.9 %.
 *
 * One office reads 64.9 of 60 as 108.2 %, another as 达标. Neither is wrong, so the office chooses
 * and nothing is chosen for it.
 */
import { inBase, subtractAmounts } from "./amount";
import { comparable, completion } from "./completion";
import type { Completion, Task, WithoutRate } from "./completion";
import { UNIT, ZERO, compare } from "./exact";
import type { Exact } from "./exact";

/** ratio: 108.2 %; met: 达标 or 未达标. */
export type PercentReading = "ratio" | "met";

export type Attainment =
  | {
      readonly kind: "judged";
      readonly met: boolean;
      /** Actual − target as a fraction: 4.9 个百分点 is 0.049. */
      readonly margin: Exact;
    }
  | WithoutRate;

/** Throws, as `completion` does, where only one of the two is a percentage. */
export function attainment(task: Task): Attainment {
  const both = comparable(task);
  if (both.kind === "none") return both;
  const margin = inBase(subtractAmounts(both.actual, both.target));
  return { kind: "judged", met: compare(margin, ZERO) >= 0, margin };
}

/** What the score makes of it: the ratio, or all for 达标 and nothing for 未达标. */
export function percentCompletion(task: Task, reading: PercentReading): Completion {
  if (reading === "ratio") return completion(task);
  const judged = attainment(task);
  return judged.kind === "none" ? judged : { kind: "rate", rate: judged.met ? UNIT : ZERO };
}
