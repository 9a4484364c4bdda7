/** Above the parcels: title, day, units and 参数; below them what the budget bears, and the notes. */
import { minus, over, toNumber } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import { lowestPrice, mostMu } from "../../domain/land/budget";
import type { ParcelTotals } from "../../domain/land/parcels";
import { cell } from "../../spreadsheet/address";
import type { Block, Cell } from "../../spreadsheet/address";
import { fixed, formula } from "../../spreadsheet/formula";
import type { Formula } from "../../spreadsheet/formula";
import { label } from "../../spreadsheet/sheet";
import type { SheetCell, Shown, Validation } from "../../spreadsheet/sheet";
import { areas, partOf } from "../placed";
import type { SheetPart } from "../placed";
import { countedOf, totalsOf } from "./land-totals";
import { AS_OF_ROW, BOARD, PARAMETER_ROW, TITLE_ROW, UNIT_ROW, allParcels } from "./land-layout";
import type { LandPlan } from "./land-plan";

type Area = readonly [Block, SheetCell];

export function landHead(plan: LandPlan): SheetPart {
  const { input, words } = plan;
  const across = (row: number, left: number, right: number): Block => ({
    top: row,
    bottom: row,
    left,
    right,
  });
  const [before = "", year = "", month = "", after = ""] = words.asOf;
  const { asOf } = input;
  const day =
    asOf === undefined
      ? ""
      : `${before}${asOf.year}${year}${asOf.month}${month}${asOf.day}${after}`;
  const lines: readonly Area[] = [
    [across(TITLE_ROW, 0, BOARD.remark), label(input.title, "title")],
    [across(AS_OF_ROW, 0, BOARD.remark), label(day, "asOf")],
    [across(UNIT_ROW, 0, 9), warning(plan)],
    [across(UNIT_ROW, 10, BOARD.remark), label(words.unit, "unitLine")],
  ];
  return areas([...lines, ...parameterStrip(plan)]);
}

function warning({ words, layout }: LandPlan): SheetCell {
  const p = layout.parameters;
  const moved = formula`OR(${p.rowsNow}<>${p.rowsRead},${p.changedFigures}>0,${p.changedCells}>0)`;
  return {
    formula: formula`IF(${moved},${words.sourceChanged},"")`,
    shown: "",
    style: "warning",
  };
}

/** Eight of them, each two columns wide: what it is, and the cell to fill in. */
function parameterStrip({ input, words }: LandPlan): readonly Area[] {
  const { cost, saleable, tax, rate, rampYears, rampShare, budget, grade } = input.parameters;
  const values: readonly (readonly [number | undefined, string])[] = [
    [numberOf(cost), "fieldFigure"],
    [numberOf(saleable), "fieldPercent"],
    [numberOf(tax), "fieldFigure"],
    [numberOf(rate), "fieldPercent"],
    [numberOf(rampYears), "fieldFigure"],
    [numberOf(rampShare), "fieldPercent"],
    [numberOf(budget), "fieldFigure"],
    [grade, "fieldFigure"],
  ];
  return strip(
    PARAMETER_ROW,
    words.parameters,
    values.map(([value, style]) => (value === undefined ? { style } : { value, style }))
  );
}

function strip(
  row: number,
  heads: readonly string[],
  cells: readonly SheetCell[]
): readonly Area[] {
  const at = (line: number, i: number): Block => ({
    top: line,
    bottom: line,
    left: 2 * i,
    right: 2 * i + 1,
  });
  return [
    ...heads.map((text, i): Area => [at(row, i), label(text, "head")]),
    ...cells.map((what, i): Area => [at(row + 1, i), what]),
  ];
}

function numberOf(value: Exact | undefined): number | undefined {
  return value === undefined ? undefined : toNumber(value);
}

export function parameterRules({ words, layout }: LandPlan): readonly Validation[] {
  const p = layout.parameters;
  const one = (at: Cell): Block => ({
    top: at.row,
    bottom: at.row,
    left: at.column,
    right: at.column,
  });
  const decimal = (at: Cell, max: number, error = words.wrong): Validation => ({
    kind: "decimal",
    on: one(at),
    min: 0,
    max,
    error,
  });
  const grades = Array.from({ length: 15 }, (_, i) => String(i + 1));
  return [
    decimal(p.cost, 1e6),
    { ...decimal(p.saleable, 1, words.wrongShare), min: 0.01 } as Validation,
    decimal(p.tax, 1e6),
    decimal(p.rate, 1),
    decimal(p.rampYears, 50),
    decimal(p.rampShare, 1),
    decimal(p.budget, 1e9),
    { kind: "list", on: one(p.grade), choices: grades, error: words.wrongGrade },
  ];
}

/** The deficits alone, what remains of the budget and what it bears, and the floor that the grade asks for. */
export function landResults(plan: LandPlan): SheetPart {
  const totals = totalsOf(plan.input.groups.flatMap((group) => group.rows));
  const cells = [...deficits(plan, totals), ...budgetCells(plan, totals), ...floorCells(plan)];
  return areas(strip(plan.layout.resultRow, plan.words.results, cells));
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

export function landNotes(plan: LandPlan): SheetPart {
  const { layout, words, input } = plan;
  const [from = "", to = ""] = words.source;
  const { source } = input;
  const texts = [...words.notes, ...(source ? [`${from}${source.table.sheet}${to}`] : [""])];
  const across = (row: number): Block => ({ top: row, bottom: row, left: 0, right: BOARD.remark });
  return partOf(
    areas(texts.map((text, i): Area => [across(layout.noteRow + i), label(text, "note")])),
    areas([[across(layout.noteRow + texts.length + 1), label(words.signature, "signature")]])
  );
}
