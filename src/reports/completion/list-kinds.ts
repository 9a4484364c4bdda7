/** The four lists of a 完成情况表, and who stands on them. */
import type { CompletionFigures } from "./completion-input";

/** In the order of the columns: 未报, 未破零, 双过半, 未过半. */
export const LISTS = ["notReported", "notStarted", "halfway", "notHalfway"] as const;

export type List = (typeof LISTS)[number];

export function isHalf(list: List): boolean {
  return list === "halfway" || list === "notHalfway";
}

/** Against the target that counts: the first set's. */
export function isOn(list: List, { sets }: CompletionFigures): boolean {
  const assessed = sets[0]?.assessed;
  if (assessed === undefined) return false;
  const done = assessed.completion;
  switch (list) {
    case "notReported":
      return done.kind === "none" && done.because === "not-reported";
    case "notStarted":
      return assessed.notStarted;
    case "halfway":
      return assessed.halfway === "reached";
    case "notHalfway":
      return assessed.halfway === "missed";
  }
}
