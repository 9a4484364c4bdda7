/**
 * 一票否决: what a unit that a veto strikes can score at most.
 *
 * Whether it strikes is a cell that somebody marks, or an item's rate below a line; the table decides
 * nothing beyond that: who is struck is listed, and people say what follows.
 */
import { ZERO, least } from "../exact";
import type { Exact } from "../exact";

/** zero: the score is 0; limit: it is at most so many points; list: it stays, and the unit is listed. */
export type VetoEffect =
  | { readonly kind: "zero" }
  | { readonly kind: "limit"; readonly points: Exact }
  | { readonly kind: "list" };

export function vetoed(score: Exact, effects: readonly VetoEffect[]): Exact {
  return effects.reduce((so, effect) => {
    if (effect.kind === "list") return so;
    return least(so, effect.kind === "zero" ? ZERO : effect.points);
  }, score);
}
