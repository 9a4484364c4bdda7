/**
 * 成本构成: 征地, 青苗, 报批, 七通一平, 财务成本 … added up to the cost of one 亩 that can be sold.
 *
 * Land is bought gross (毛地) and sold net (净地): roads and green take their share. At 15 万元 a gross
 * 亩 with 80 % left to sell, a sold 亩 has cost 18.75 万元.
 */
import { compare, exact, isPositive, over } from "../exact";
import type { Exact } from "../exact";
import { scaledRange, sumRanges } from "./range";
import type { Range } from "./range";

export interface CostComponent {
  readonly name: string;
  /** 万元/亩. */
  readonly perMu: Range;
}

export function builtUpCost(components: readonly CostComponent[]): Range {
  return sumRanges(components.map(({ perMu }) => perMu));
}

/** The cost of a sold 亩. `saleable` is a fraction above 0 and up to 1. */
export function costPerSoldMu(grossCost: Range, saleable: Exact): Range {
  if (!isShare(saleable)) throw new Error("a saleable share lies above 0 and up to 1");
  return scaledRange(grossCost, over(exact(1), saleable));
}

export function isShare(value: Exact): boolean {
  return isPositive(value) && compare(value, exact(1)) <= 0;
}
