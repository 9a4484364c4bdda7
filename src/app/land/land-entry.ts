/** What somebody types into the land calculator, or assumes about a ledger, and what is wrong with it. */
import { compare, exact, isPositive, over, toNumber, UNIT } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import { isShare } from "../../domain/land/cost-build-up";
import { GRADES } from "../../domain/land/price-floor";
import { between } from "../../domain/land/range";
import { defined } from "../defined";
import type { Calculation } from "./land-calculator";
import type { LandParameters } from "./land-parameters";

/** As typed. Costs and taxes in 万元/亩, the budget in 万元, shares in percent; empty where not known. */
export interface LandEntry {
  readonly cost: string;
  readonly saleable: string;
  readonly tax: string;
  readonly rate: string;
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
  budget: "",
  grade: "",
};

export interface Assumed {
  readonly parameters: LandParameters;
  readonly wrong: readonly LandField[];
}

/** Without what is wrong. */
export function assumed(entry: LandEntry): Assumed {
  const { saleable, cost, tax, rate, budget, grade } = entry;
  return {
    parameters: {
      saleable: shareOf(saleable) ?? UNIT,
      ...defined({
        cost: positiveOf(cost),
        tax: amountOf(tax),
        rate: rateOf(rate),
        budget: amountOf(budget),
        grade: gradeOf(grade),
      }),
    },
    wrong: wrongIn(entry, ["cost", "saleable", "tax", "rate", "budget", "grade"]),
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

/** A slider's place as text; a price with two ends moves as a whole. */
export function slid(
  entry: CalculatorEntry,
  field: "priceLow" | "area",
  to: number
): CalculatorEntry {
  const [low, high] = [amountOf(entry.priceLow), amountOf(entry.priceHigh)];
  const moved = { ...entry, [field]: String(to) };
  if (field === "area" || low === undefined || high === undefined) return moved;
  const width = toNumber(high) - toNumber(low);
  return { ...moved, priceHigh: String(Number((to + width).toFixed(4))) };
}

/** Where a slider stands and how far it goes: prices to a fifth above the cost, areas to a round number. */
export interface Slider {
  readonly value: number;
  readonly most: number;
  readonly step: number;
}

const ROUND_AREAS = [200, 500, 1000, 2000, 5000, 10_000, 50_000];

export function priceSlider({ priceLow, cost }: CalculatorEntry): Slider {
  const [price, most] = [numberOf(priceLow), Math.ceil(numberOf(cost) * 1.2)];
  return { value: price, most: Math.max(most, Math.ceil(price), 1), step: 0.1 };
}

/** `soFar`: a slider that shrank under the hand that moves it could not be held. */
export function areaSlider({ area }: CalculatorEntry, soFar: number): Slider {
  const value = numberOf(area);
  const fits = ROUND_AREAS.filter((most) => most >= value)[0] ?? value;
  return { value, most: Math.max(fits, soFar), step: 1 };
}

function numberOf(text: string): number {
  const amount = amountOf(text);
  return amount === undefined ? 0 : toNumber(amount);
}

function isTyped(text: string): boolean {
  return text.trim() !== "";
}

/** 1,234.5 and full-width digits are typed as well. */
function amountOf(text: string): Exact | undefined {
  const plain = text
    .trim()
    .replace(/[０-９．]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[,，]/g, "");
  return /^\d{1,12}(\.\d{1,8})?$/.test(plain) ? exact(plain) : undefined;
}

function positiveOf(text: string): Exact | undefined {
  const amount = amountOf(text);
  return amount && isPositive(amount) ? amount : undefined;
}

function percentOf(text: string): Exact | undefined {
  const amount = amountOf(text.replace(/[%％]\s*$/, ""));
  return amount && over(amount, exact(100));
}

function shareOf(text: string): Exact | undefined {
  const share = percentOf(text);
  return share && isShare(share) ? share : undefined;
}

function rateOf(text: string): Exact | undefined {
  const rate = percentOf(text);
  return rate && compare(rate, UNIT) <= 0 ? rate : undefined;
}

function gradeOf(text: string): number | undefined {
  const grade = /^\s*\d{1,2}\s*$/.test(text) ? Number(text) : 0;
  return grade >= 1 && grade <= GRADES ? grade : undefined;
}
