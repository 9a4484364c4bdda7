/** Under the parcels: the deficits alone, what the budget bears, the floor that the grade asks for; what comes back. */
import { minus, over, toNumber } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import { breakEvenPrice } from "../../domain/land/break-even";
import { lowestPrice, mostMu } from "../../domain/land/budget";
import type { ParcelTotals } from "../../domain/land/parcels";
import type { Range } from "../../domain/land/range";
import { cell } from "../../spreadsheet/address";
import type { Cell } from "../../spreadsheet/address";
import { fixed, formula } from "../../spreadsheet/formula";
import type { Formula } from "../../spreadsheet/formula";
import type { SheetCell, Shown } from "../../spreadsheet/sheet";
import { areas } from "../placed";
import type { SheetPart } from "../placed";
import { BOARD, allParcels } from "./land-layout";
import { paybackFormulas } from "./land-payback";
import type { LandPlan } from "./land-plan";
import { shownPaybacks } from "./land-shown";
import { strip } from "./land-strip";
import { countedOf, totalsOf } from "./land-totals";

export function landResults(plan: LandPlan): SheetPart {
  const totals = totalsOf(plan.input.groups.flatMap((group) => group.rows));
  const { words, layout } = plan;
  const cells = [...deficits(plan, totals), ...budgetCells(plan, totals), ...floorCells(plan)];
  const back = [...recovery(plan, totals), ...breakEvens(plan, totals), ...payback(plan, totals)];
  return areas([
    ...strip(layout.resultRow, words.results, cells),
    ...strip(layout.resultRow + 2, words.returns, back),
  ]);
}

/** Prices over costs, weighted by area: the lowest price is held against the highest cost. */
function recovery(plan: LandPlan, { price, cost }: ParcelTotals): readonly SheetCell[] {
  const { layout, words } = plan;
  const { totalRow, working: w } = layout;
  const counted = countedOf(plan);
  const of = (column: number) => formula`SUMPRODUCT(${counted},${allParcels(layout, column)})`;
  const share = (priced: Cell, costs: number): Formula => {
    const known = formula`AND(ISNUMBER(${priced}),COUNTIF(${allParcels(layout, costs)},">0")>0)`;
    return formula`IF(${known},${priced}*SUM(${counted})/${of(costs)},${words.none})`;
  };
  const shown = (end: keyof Range, other: keyof Range): Shown =>
    price && cost && toNumber(cost[other]) > 0
      ? toNumber(over(price[end], cost[other]))
      : words.none;
  const style = "rate";
  return [
    {
      formula: share(cell(totalRow, BOARD.priceLow), w.cost.high),
      shown: shown("low", "high"),
      style,
    },
    {
      formula: share(cell(totalRow, BOARD.priceHigh), w.cost.low),
      shown: shown("high", "low"),
      style,
    },
  ];
}

/** c, and c − t·N. */
function breakEvens(
  { layout, words, input }: LandPlan,
  { cost }: ParcelTotals
): readonly SheetCell[] {
  const { totalRow, parameters: p } = layout;
  const { tax, years } = input.parameters;
  const none = words.none;
  const at = cell(totalRow, BOARD.cost);
  const [t, n] = [fixed(p.tax), fixed(p.years)];
  const after = formula`IF(COUNT(${at},${t},${n})=3,${at}-${t}*${n},${none})`;
  const paid = cost && tax && years && breakEvenPrice(cost.high, { tax, years });
  return [
    result(formula`${at}`, cost === undefined ? none : toNumber(cost.high)),
    result(after, paid === undefined ? none : toNumber(paid)),
  ];
}

/** Of the gap per 亩 of all. */
function payback(plan: LandPlan, totals: ParcelTotals): readonly SheetCell[] {
  const { layout, words, input } = plan;
  const gaps = [BOARD.gapLow, BOARD.gapHigh].map((column) => cell(layout.totalRow, column));
  const [low, high] = gaps.map((gap) => paybackFormulas(gap, plan));
  const perMu = (total: Exact) => over(total, totals.areaReckoned);
  const range =
    totals.reckoned === 0
      ? undefined
      : { low: perMu(totals.gap.low), high: perMu(totals.gap.high) };
  const { simple, discounted } = shownPaybacks(range, input.parameters, words);
  const none = formula`${words.none}`;
  return [
    result(low?.simple ?? none, simple.low),
    result(high?.simple ?? none, simple.high),
    result(low?.discounted ?? none, discounted.low),
    result(high?.discounted ?? none, discounted.high),
  ];
}

function result(made: Formula, shown: Shown): SheetCell {
  return { formula: made, shown, style: "amount2" };
}

function deficits({ layout }: LandPlan, { deficitOnly }: ParcelTotals): readonly SheetCell[] {
  const of = (column: number) => {
    const totals = allParcels(layout, column);
    return formula`SUMIFS(${totals},${totals},">0")`;
  };
  const { low, high } = layout.working.total;
  return [result(of(low), toNumber(deficitOnly.low)), result(of(high), toNumber(deficitOnly.high))];
}

function budgetCells(plan: LandPlan, totals: ParcelTotals): readonly SheetCell[] {
  const { layout, words, input } = plan;
  const { totalRow, parameters } = layout;
  const none = words.none;
  const money = fixed(parameters.budget);
  const cost = cell(totalRow, BOARD.cost);
  const bears = (gap: Cell) =>
    formula`IF(COUNT(${money},${gap})=2,IF(${gap}>0,${money}/${gap},${none}),${none})`;
  const left = formula`IF(ISNUMBER(${money}),${money}-${cell(totalRow, BOARD.totalHigh)},${none})`;
  const lowest = formula`IF(COUNT(${money},${cost})=2,${cost}-${money}/SUM(${countedOf(plan)}),${none})`;
  const shown = shownBudget(totals, input.parameters.budget, none);
  return [
    result(left, shown.left),
    result(bears(cell(totalRow, BOARD.gapHigh)), shown.atHigh),
    result(bears(cell(totalRow, BOARD.gapLow)), shown.atLow),
    result(lowest, shown.lowest),
  ];
}

function shownBudget(
  { gap, areaReckoned, cost }: ParcelTotals,
  budget: Exact | undefined,
  none: string
) {
  if (budget === undefined) return { left: none, atHigh: none, atLow: none, lowest: none };
  const left = toNumber(minus(budget, gap.high));
  if (cost === undefined) return { left, atHigh: none, atLow: none, lowest: none };
  const bears = (total: Exact): Shown => {
    const mu = mostMu(budget, over(total, areaReckoned));
    return mu === undefined ? none : toNumber(mu);
  };
  const lowest = toNumber(lowestPrice(cost.high, budget, areaReckoned));
  return { left, atHigh: bears(gap.high), atLow: bears(gap.low), lowest };
}

function floorCells({ layout, words, input }: LandPlan): readonly SheetCell[] {
  const { floors, parameters: p, resultRow } = layout;
  const none = words.none;
  const prices = { ...floors, left: floors.left + 1, right: floors.left + 1 };
  const found = formula`INDEX(${prices},MATCH(${p.grade},${{ ...floors, right: floors.left }},0))`;
  const floor = formula`IFERROR(IF(COUNTIF(${found},">0")=1,${found},${none}),${none})`;
  const yuan = cell(resultRow + 1, 12);
  const price = input.floors.filter(({ grade }) => grade === input.parameters.grade)[0]?.price;
  const perMu = formula`IF(ISNUMBER(${yuan}),${yuan}/15,${none})`;
  return [
    result(floor, price === undefined ? none : toNumber(price)),
    result(perMu, price === undefined ? none : toNumber(price) / 15),
  ];
}
