/** 参数 above the parcels: what people fill in, and what may be typed there. */
import { toNumber } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import { GRADES } from "../../domain/land/price-floor";
import type { Block, Cell } from "../../spreadsheet/address";
import { label } from "../../spreadsheet/sheet";
import type { SheetCell, Validation } from "../../spreadsheet/sheet";
import { FIRST_DAY, LAST_DAY, dateCell, dayNumber } from "../ranking/time-cells";
import type { LandInput } from "./land-input";
import { BOARD, PARAMETER_ROW, WATCH_ROW, hasWatch } from "./land-layout";
import type { LandPlan } from "./land-plan";
import { strip, stripOf } from "./land-strip";
import type { Area, StripCell } from "./land-strip";

/** Eight of them, each two columns wide: what it is, and the cell to fill in. */
export function parameterStrips({ input, words }: LandPlan): readonly Area[] {
  const { cost, saleable, tax, rate, rampYears, rampShare, budget, grade } = input.parameters;
  const cells = [
    field(cost),
    field(saleable, "fieldPercent"),
    field(tax),
    field(rate, "fieldPercent"),
    field(rampYears),
    field(rampShare, "fieldPercent"),
    field(budget),
    grade === undefined
      ? { style: "fieldFigure" }
      : ({ value: grade, style: "fieldFigure" } as const),
  ];
  return [
    ...strip(PARAMETER_ROW, words.parameters, cells),
    ...stripOf(WATCH_ROW, watchStrip(input, words.watchParameters)),
  ];
}

/** Without anything to hold against them, what is asked of parcels would only be in the way. */
function watchStrip(
  input: LandInput,
  words: LandPlan["words"]["watchParameters"]
): readonly StripCell[] {
  const { years, minInvestment, minTax } = input.parameters;
  const always: readonly StripCell[] = [
    { head: words.asOf, left: 0, right: 1, what: { ...dateCell(input.asOf), style: "fieldDate" } },
    { head: words.years, left: 2, right: 3, what: field(years) },
  ];
  if (!hasWatch(input.groups)) return always;
  return [
    ...always,
    { head: words.minInvestment, left: 4, right: 7, what: field(minInvestment) },
    { head: words.minTax, left: 8, right: 11, what: field(minTax) },
    {
      head: words.source,
      left: 12,
      right: BOARD.remark,
      what: label(words.unchecked, "fieldText"),
    },
  ];
}

function field(value: Exact | undefined, style = "fieldFigure"): SheetCell {
  return value === undefined ? { style } : { value: toNumber(value), style };
}

export function parameterRules({ words, layout, input }: LandPlan): readonly Validation[] {
  const p = layout.parameters;
  const decimal = (at: Cell, max: number, error = words.wrong): Validation => ({
    kind: "decimal",
    on: one(at),
    min: 0,
    max,
    error,
  });
  const grades = Array.from({ length: GRADES }, (_, i) => String(i + 1));
  const days = { min: dayNumber(FIRST_DAY), max: dayNumber(LAST_DAY) };
  return [
    decimal(p.cost, 1e6),
    { ...decimal(p.saleable, 1, words.wrongShare), min: 0.01 } as Validation,
    decimal(p.tax, 1e6),
    decimal(p.rate, 1),
    decimal(p.rampYears, 50),
    decimal(p.rampShare, 1),
    decimal(p.budget, 1e9),
    { kind: "list", on: one(p.grade), choices: grades, error: words.wrongGrade },
    { kind: "date", on: one(p.asOf), ...days, error: words.wrongDate },
    decimal(p.years, 100),
    ...(hasWatch(input.groups) ? [decimal(p.minInvestment, 1e6), decimal(p.minTax, 1e6)] : []),
  ];
}

function one(at: Cell): Block {
  return { top: at.row, bottom: at.row, left: at.column, right: at.column };
}
