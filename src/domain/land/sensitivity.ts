/** 敏感性: the gap over a grid of prices and areas, or of prices and costs. */
import { exact, minus, over, plus, times } from "../exact";
import type { Exact } from "../exact";

/** From low to high in even steps, both ends inside. At least two values. */
export function evenSteps(low: Exact, high: Exact, count: number): readonly Exact[] {
  const step = over(minus(high, low), exact(count - 1));
  return Array.from({ length: count }, (_, i) => plus(low, times(step, exact(i))));
}

/** 万元 in all: a row a price, a column an area. */
export function gapByPriceAndArea(
  cost: Exact,
  prices: readonly Exact[],
  areas: readonly Exact[]
): readonly (readonly Exact[])[] {
  return prices.map((price) => areas.map((area) => times(minus(cost, price), area)));
}

/** 万元/亩: a row a price, a column a cost. */
export function gapByPriceAndCost(
  prices: readonly Exact[],
  costs: readonly Exact[]
): readonly (readonly Exact[])[] {
  return prices.map((price) => costs.map((cost) => minus(cost, price)));
}
