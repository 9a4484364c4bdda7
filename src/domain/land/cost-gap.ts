/**
 * 地价成本缺口: what a sale below cost leaves to the budget, per 亩 and in all.
 *
 * Ranges keep both ends and flip: the gap is smallest at the lowest cost and the HIGHEST price. With cost
 * 15 and price 0.8—3 it is 12—14.2. A price above cost is a surplus, shown as such and never as a
 * negative subsidy.
 */
import { ZERO, compare, exact, isPositive, minus, over } from "../exact";
import type { Exact } from "../exact";
import { scaledRange } from "./range";
import type { Range } from "./range";

export interface Parcel {
  /** 亩, above zero. */
  readonly area: Exact;
  /** 万元/亩 that can be sold. */
  readonly cost: Range;
  readonly price: Range;
}

export interface CostGap {
  /** 万元/亩; negative where the price is above the cost. */
  readonly perMu: Range;
  /** 万元. */
  readonly total: Range;
  /** Of the cost; absent where the cost is not above zero. */
  readonly share?: Range;
  /** Price over cost: what the sale brings back. */
  readonly recovery?: Range;
  readonly surplus: Surplus;
}

/** Whether the price is above the cost at neither end, at one, or at both. */
export type Surplus = "no" | "partly" | "yes";

export function costGap({ area, cost, price }: Parcel): CostGap {
  const perMu = { low: minus(cost.low, price.high), high: minus(cost.high, price.low) };
  const gap = { perMu, total: scaledRange(perMu, area), surplus: surplusOf(perMu) };
  if (!isPositive(cost.low)) return gap;
  const share = { low: over(perMu.low, cost.low), high: over(perMu.high, cost.high) };
  const recovery = { low: minus(WHOLE, share.high), high: minus(WHOLE, share.low) };
  return { ...gap, share, recovery };
}

const WHOLE = exact(1);

function surplusOf({ low, high }: Range): Surplus {
  if (compare(low, ZERO) >= 0) return "no";
  return compare(high, ZERO) < 0 ? "yes" : "partly";
}

/** What the budget bears of it: nothing where there is a surplus. */
export function deficit({ low, high }: Range): Range {
  const atLeastZero = (value: Exact) => (isPositive(value) ? value : ZERO);
  return { low: atLeastZero(low), high: atLeastZero(high) };
}
