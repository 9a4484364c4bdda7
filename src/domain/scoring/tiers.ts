/**
 * Tiers: marks by the first row of a table whose rate is reached, and whose further condition holds.
 *
 *     完成率 100 % 且到位资金 20 % → 100;  80 % → 75;  50 % → 50;  below → 0
 *
 * Rows are asked from the top, as people read them; a row under an easier one is never reached, which
 * the reader of schemes points out.
 */
import { ZERO, compare } from "../exact";
import type { Exact } from "../exact";
import { settled } from "./steps";

export interface Tier {
  /** As a fraction. */
  readonly from: Exact;
  readonly points: Exact;
  /** Another item that must have reached a rate of its own. */
  readonly further?: { readonly item: number; readonly from: Exact };
}

/** `rateOf` tells another item's rate; undefined where it has none, and then the condition fails. */
export function tiers(
  table: readonly Tier[],
  rate: Exact,
  rateOf: (item: number) => Exact | undefined
): Exact {
  const reached = table.filter(({ from, further }) => {
    if (!reaches(rate, from)) return false;
    return further === undefined || reaches(rateOf(further.item), further.from);
  });
  return reached[0]?.points ?? ZERO;
}

function reaches(rate: Exact | undefined, from: Exact): boolean {
  return rate !== undefined && compare(settled(rate), from) >= 0;
}
