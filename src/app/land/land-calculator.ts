/**
 * 地价测算 without a ledger: what one sale leaves to the budget, and what price or area the budget bears.
 *
 * A pure function, so that a pane may ask it at every key stroke. Money is in 万元, areas in 亩, shares are
 * fractions; what has no answer is null.
 */
import { UNIT, ZERO, exact, isPositive, minus, plus, times, toNumber } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import { breakEvenPrice } from "../../domain/land/break-even";
import { lowestPrice, mostMu } from "../../domain/land/budget";
import { costPerSoldMu } from "../../domain/land/cost-build-up";
import { costGap } from "../../domain/land/cost-gap";
import type { CostGap, Surplus } from "../../domain/land/cost-gap";
import { SHIPPED_FLOORS, floorOf, isBelowFloor } from "../../domain/land/price-floor";
import { certain, isCertain } from "../../domain/land/range";
import type { Range } from "../../domain/land/range";
import { evenSteps, gapByPriceAndArea, gapByPriceAndCost } from "../../domain/land/sensitivity";
import { inYuanPerSquareMetre } from "../../domain/land/unit-price";
import type { LandParameters } from "./land-parameters";
import { paybacks } from "./land-paybacks";
import type { PaybacksView } from "./land-paybacks";

export interface Calculation {
  /** 万元/亩, of gross land where a saleable share is given. */
  readonly cost: Exact;
  readonly price: Range;
  /** 亩, above zero. */
  readonly area: Exact;
  readonly parameters: LandParameters;
}

export interface CalculatorView extends PaybacksView {
  readonly costPerMu: number;
  readonly priceLow: number;
  readonly priceHigh: number;
  readonly areaMu: number;
  readonly gapPerMuLow: number;
  readonly gapPerMuHigh: number;
  readonly totalGapLow: number;
  readonly totalGapHigh: number;
  readonly shareLow: number | null;
  readonly shareHigh: number | null;
  readonly recoveryLow: number | null;
  readonly recoveryHigh: number | null;
  readonly surplus: Surplus;
  readonly breakEvenPrice: number;
  /** After so many years of tax; empty without a tax. */
  readonly breakEvenAfter: readonly { readonly years: number; readonly price: number }[];
  /** 万元 that the whole area must bring where a threshold per 亩 is asked for. */
  readonly asked: AskedView;
  readonly budget: BudgetView | null;
  readonly floor: FloorView | null;
  readonly priceByArea: GridView;
  readonly priceByCost: GridView;
}

export interface AskedView {
  readonly investment: number | null;
  readonly tax: number | null;
}

export interface BudgetView {
  readonly budget: number;
  /** At the largest gap; null where there is none and any area is borne. */
  readonly mostMuLow: number | null;
  readonly mostMuHigh: number | null;
  readonly lowestPrice: number;
}

export interface FloorView {
  readonly grade: number;
  /** 元/㎡; null for a grade whose price has not been checked. */
  readonly yuanPerSquareMetre: number | null;
  readonly wanPerMu: number | null;
  readonly below: "no" | "partly" | "yes" | null;
}

/** A row a price. */
export interface GridView {
  readonly prices: readonly number[];
  readonly across: readonly number[];
  readonly gaps: readonly (readonly number[])[];
}

const YEARS = [3, 5, 10];
export const GRID_STEPS = 5;

export function calculateLand(calculation: Calculation): CalculatorView {
  const { price, area, parameters } = calculation;
  const cost = costPerSoldMu(certain(calculation.cost), parameters.saleable).low;
  const gap = costGap({ area, cost: certain(cost), price });
  return {
    costPerMu: toNumber(cost),
    priceLow: toNumber(price.low),
    priceHigh: toNumber(price.high),
    areaMu: toNumber(area),
    ...gapView(gap),
    breakEvenPrice: toNumber(breakEvenPrice(cost)),
    breakEvenAfter: breakEvens(cost, parameters),
    ...paybacks(gap.perMu, parameters),
    asked: askedView(area, parameters),
    budget: budgetView(cost, gap, area, parameters.budget),
    floor: floorView(price, parameters.grade),
    ...grids(cost, price, area),
  };
}

function gapView({ perMu, total, share, recovery, surplus }: CostGap) {
  return {
    gapPerMuLow: toNumber(perMu.low),
    gapPerMuHigh: toNumber(perMu.high),
    totalGapLow: toNumber(total.low),
    totalGapHigh: toNumber(total.high),
    shareLow: share ? toNumber(share.low) : null,
    shareHigh: share ? toNumber(share.high) : null,
    recoveryLow: recovery ? toNumber(recovery.low) : null,
    recoveryHigh: recovery ? toNumber(recovery.high) : null,
    surplus,
  };
}

function breakEvens(
  cost: Exact,
  { tax, years: asked }: LandParameters
): CalculatorView["breakEvenAfter"] {
  if (tax === undefined) return [];
  return (asked === undefined ? YEARS.map(exact) : [asked]).map((years) => ({
    years: toNumber(years),
    price: toNumber(breakEvenPrice(cost, { tax, years })),
  }));
}

function askedView(area: Exact, { minInvestment, minTax }: LandParameters): AskedView {
  const [investment, tax] = [minInvestment, minTax].map((perMu) =>
    perMu === undefined ? null : toNumber(times(perMu, area))
  );
  return { investment: investment ?? null, tax: tax ?? null };
}

function budgetView(
  cost: Exact,
  { perMu }: CostGap,
  area: Exact,
  budget: Exact | undefined
): BudgetView | null {
  if (budget === undefined) return null;
  const [atHigh, atLow] = [mostMu(budget, perMu.high), mostMu(budget, perMu.low)];
  return {
    budget: toNumber(budget),
    mostMuLow: atHigh ? toNumber(atHigh) : null,
    mostMuHigh: atLow ? toNumber(atLow) : null,
    lowestPrice: toNumber(lowestPrice(cost, budget, area)),
  };
}

function floorView(price: Range, grade: number | undefined): FloorView | null {
  if (grade === undefined) return null;
  const floor = floorOf(SHIPPED_FLOORS, grade);
  if (floor === undefined) return { grade, yuanPerSquareMetre: null, wanPerMu: null, below: null };
  const partly = isBelowFloor(price.low, floor) ? "partly" : "no";
  return {
    grade,
    yuanPerSquareMetre: toNumber(inYuanPerSquareMetre(floor)),
    wanPerMu: toNumber(floor),
    below: isBelowFloor(price.high, floor) ? "yes" : partly,
  };
}

function grids(
  cost: Exact,
  price: Range,
  area: Exact
): Pick<CalculatorView, "priceByArea" | "priceByCost"> {
  const prices = steps(isCertain(price) ? around(price.low, "0.5") : price);
  const areas = steps(around(area, "0.5"));
  const costs = steps(around(cost, "0.2"));
  return {
    priceByArea: gridView(prices, areas, gapByPriceAndArea(cost, prices, areas)),
    priceByCost: gridView(prices, costs, gapByPriceAndCost(prices, costs)),
  };
}

function steps({ low, high }: Range): readonly Exact[] {
  return evenSteps(low, high, GRID_STEPS);
}

/** So much below and above; a price of nothing has nothing around it and is shown from 0 to 1. */
function around(value: Exact, share: string): Range {
  if (!isPositive(value)) return { low: ZERO, high: UNIT };
  const part = times(value, exact(share));
  return { low: minus(value, part), high: plus(value, part) };
}

function gridView(
  prices: readonly Exact[],
  across: readonly Exact[],
  gaps: readonly (readonly Exact[])[]
): GridView {
  return {
    prices: prices.map(toNumber),
    across: across.map(toNumber),
    gaps: gaps.map((row) => row.map(toNumber)),
  };
}
