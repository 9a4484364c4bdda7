/** What somebody types into the land calculator, or assumes about a ledger, and what is wrong with it. */
import { UNIT } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import { between } from "../../domain/land/range";
import { defined } from "../defined";
import type { Calculation } from "./land-calculator";
import type { LandParameters } from "./land-parameters";
import { amountOf, gradeOf, positiveOf, rateOf, shareOf, yearsOf } from "./typed-figures";

/** As typed. Costs and taxes in 万元/亩, the budget in 万元, shares in percent; empty where not known. */
export interface LandEntry {
  readonly cost: string;
  readonly saleable: string;
  readonly tax: string;
  readonly rate: string;
  /** Years before full tax, and the share of it that is paid in them. */
  readonly rampYears: string;
  readonly rampShare: string;
  readonly budget: string;
  readonly grade: string;
}

export interface CalculatorEntry extends LandEntry {
  readonly priceLow: string;
  /** Empty where the price is certain. */
  readonly priceHigh: string;
  /** 亩. */
  readonly area: string;
}

export type LandField = keyof CalculatorEntry;

export const NOTHING_ASSUMED: LandEntry = {
  cost: "",
  saleable: "",
  tax: "",
  rate: "",
  rampYears: "",
  rampShare: "",
  budget: "",
  grade: "",
};

export interface Assumed {
  readonly parameters: LandParameters;
  readonly wrong: readonly LandField[];
}

/** Without what is wrong. */
export function assumed(entry: LandEntry): Assumed {
  return {
    parameters: {
      saleable: shareOf(entry.saleable) ?? UNIT,
      ...defined({
        cost: positiveOf(entry.cost),
        tax: amountOf(entry.tax),
        rate: rateOf(entry.rate),
        rampYears: yearsOf(entry.rampYears),
        rampShare: rateOf(entry.rampShare),
        budget: amountOf(entry.budget),
        grade: gradeOf(entry.grade),
      }),
    },
    wrong: wrongIn(entry, Object.keys(NOTHING_ASSUMED) as (keyof LandEntry)[]),
  };
}

export interface Typed {
  /** Absent until cost, price and area are there and right. */
  readonly calculation?: Calculation;
  readonly wrong: readonly LandField[];
}

export function calculationOf(entry: CalculatorEntry): Typed {
  const { parameters, wrong: assumedWrong } = assumed(entry);
  const wrong = [...assumedWrong, ...wrongIn(entry, ["priceLow", "priceHigh", "area"])];
  const [low, area, { cost }] = [amountOf(entry.priceLow), positiveOf(entry.area), parameters];
  const high = isTyped(entry.priceHigh) ? amountOf(entry.priceHigh) : low;
  if (wrong.length > 0 || !cost || !low || !high || !area) return { wrong };
  return { calculation: { cost, price: between(low, high), area, parameters }, wrong };
}

/** How each field is read; undefined for what is wrong in it. */
const READ: Readonly<Record<LandField, (text: string) => Exact | number | undefined>> = {
  cost: positiveOf,
  saleable: shareOf,
  tax: amountOf,
  rate: rateOf,
  rampYears: yearsOf,
  rampShare: rateOf,
  budget: amountOf,
  grade: gradeOf,
  priceLow: amountOf,
  priceHigh: amountOf,
  area: positiveOf,
};

function wrongIn<Field extends LandField>(
  entry: Readonly<Record<Field, string>>,
  fields: readonly Field[]
): readonly Field[] {
  return fields.filter((field) => isTyped(entry[field]) && READ[field](entry[field]) === undefined);
}

function isTyped(text: string): boolean {
  return text.trim() !== "";
}
