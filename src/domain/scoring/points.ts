/** What a unit gets for one item, or that the item is none of its tasks. */
import type { Completion } from "../completion";
import { ZERO } from "../exact";
import type { Exact } from "../exact";

export type Points =
  | { readonly kind: "points"; readonly points: Exact; readonly notReported: boolean }
  /** no-target and the like: neither earned nor missed. */
  | { readonly kind: "left-out" };

export const LEFT_OUT: Points = { kind: "left-out" };

export function points(earned: Exact, silent = false): Points {
  return { kind: "points", points: earned, notReported: silent };
}

export function notReported(): Points {
  return points(ZERO, true);
}

/** 未报 earns nothing, whatever floor the rule has. */
export function pointsByRate(completion: Completion, earned: (rate: Exact) => Exact): Points {
  if (completion.kind === "rate") return points(earned(completion.rate));
  return completion.because === "not-reported" ? notReported() : LEFT_OUT;
}
