/** What a 财政预算 bears: so many 亩 at a given gap, or so low a price for a given area. */
import { isPositive, minus, over } from "../exact";
import type { Exact } from "../exact";

/** 亩; undefined where there is no gap and any area is borne. */
export function mostMu(budget: Exact, gapPerMu: Exact): Exact | undefined {
  return isPositive(gapPerMu) ? over(budget, gapPerMu) : undefined;
}

/** 万元/亩; negative where the budget would bear giving the land away and more. */
export function lowestPrice(cost: Exact, budget: Exact, area: Exact): Exact {
  return minus(cost, over(budget, area));
}
