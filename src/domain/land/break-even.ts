/** 保本价: the price at which nothing is left to the budget, at once or after some years of tax. */
import { minus, times } from "../exact";
import type { Exact } from "../exact";

export interface TaxYears {
  /** Retained locally, 万元/亩 a year. */
  readonly tax: Exact;
  readonly years: Exact;
}

/** 万元/亩; negative where so many years of tax bring back more than the land cost. */
export function breakEvenPrice(cost: Exact, paidBack?: TaxYears): Exact {
  return paidBack === undefined ? cost : minus(cost, times(paidBack.tax, paidBack.years));
}
