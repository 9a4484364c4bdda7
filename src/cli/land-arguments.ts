/**
 * The options of `scorecard land`: on a book, or without one as a calculator.
 *
 *     scorecard land BOOK --out OUT --cost 15 --budget 2000
 *     scorecard land --cost 15 --price 0.8..3 --area 200
 */
import { defined } from "../app/defined";
import type { LandParameters } from "../app/land/land-parameters";
import { UNIT, compare, exact, isPositive, over } from "../domain/exact";
import type { Exact } from "../domain/exact";
import { isShare } from "../domain/land/cost-build-up";
import { GRADES } from "../domain/land/price-floor";
import { between } from "../domain/land/range";
import type { Range } from "../domain/land/range";
import type { CalendarDate } from "../domain/calendar-date";
import { outArguments } from "./out-arguments";
import type { OutArguments } from "./out-arguments";
import { dateGiven, readArguments } from "./read-arguments";
import type { ReadArguments } from "./read-arguments";
import { given } from "./typed-words";
import type { Values } from "./typed-words";
import { UsageError } from "./usage-error";

export interface LandArguments extends ReadArguments, OutArguments {
  readonly parameters: LandParameters;
  readonly asOf?: CalendarDate;
}

export interface CalculatorArguments {
  readonly parameters: LandParameters;
  readonly cost: Exact;
  readonly price: Range;
  readonly area: Exact;
}

type LandCommand =
  | ({ readonly command: "land" } & LandArguments)
  | ({ readonly command: "land-calculator" } & CalculatorArguments);

export function landCommand(rest: readonly string[], values: Values): LandCommand {
  const parameters = landParameters(values);
  if (rest.length === 0 && values.price !== undefined)
    return { command: "land-calculator", parameters, ...calculation(values, parameters) };
  return {
    command: "land",
    ...readArguments(rest, values),
    ...outOf(values),
    parameters,
    ...defined({ asOf: given(values["as-of"], dateGiven) }),
  };
}

/** With --json alone a ledger may be reckoned and nothing written. */
function outOf(values: Values): OutArguments {
  const isLook = values.json === true && values.out === undefined && values["in-place"] !== true;
  return isLook ? { inPlace: false, force: values.force ?? false } : outArguments(values);
}

function calculation(
  values: Values,
  { cost }: LandParameters
): Omit<CalculatorArguments, "parameters"> {
  const price = given(values.price, priceGiven);
  const area = given(values.area, positiveGiven);
  if (cost === undefined || price === undefined || area === undefined)
    throw new UsageError("no-calculation", "");
  return { cost, price, area };
}

function landParameters(values: Values): LandParameters {
  return {
    saleable: given(values.saleable, saleableGiven) ?? UNIT,
    ...defined({
      cost: given(values.cost, positiveGiven),
      tax: given(values.tax, amountGiven),
      rate: given(values.rate, rateGiven),
      rampYears: given(values.ramp, amountGiven),
      rampShare: given(values["ramp-share"], rateGiven),
      years: given(values.years, amountGiven),
      budget: given(values.budget, amountGiven),
      minInvestment: given(values["min-investment"], amountGiven),
      minTax: given(values["min-tax"], amountGiven),
      grade: given(values.grade, gradeGiven),
    }),
  };
}

function amountGiven(text: string): Exact {
  if (!/^\d+(\.\d+)?$/.test(text)) throw new UsageError("bad-amount", text);
  return exact(text);
}

function positiveGiven(text: string): Exact {
  const amount = amountGiven(text);
  if (!isPositive(amount)) throw new UsageError("bad-amount", text);
  return amount;
}

/** 3, or 0.8..3 in either order. */
function priceGiven(text: string): Range {
  const [low = "", high = low, more] = text.split(/\.\.|—|~/);
  if (more !== undefined) throw new UsageError("bad-amount", text);
  return between(amountGiven(low), amountGiven(high));
}

/** 80% or 0.8. A bare 5 would be 500 %, and who types it means 5 %. */
function rateGiven(text: string): Exact {
  const rate = fractionGiven(text);
  if (compare(rate, UNIT) > 0) throw new UsageError("bad-rate", text);
  return rate;
}

function fractionGiven(text: string): Exact {
  const digits = text.replace(/[%％]$/, "");
  const fraction = amountGiven(digits);
  return digits === text ? fraction : over(fraction, exact(100));
}

function saleableGiven(text: string): Exact {
  const share = fractionGiven(text);
  if (!isShare(share)) throw new UsageError("bad-share", text);
  return share;
}

function gradeGiven(text: string): number {
  const grade = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  if (grade < 1 || grade > GRADES) throw new UsageError("bad-grade", text);
  return grade;
}
