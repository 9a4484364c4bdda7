/** The options of `scorecard complete`. */
import { CURRENCY_NAMES } from "../app/currency-names";
import { defined } from "../app/defined";
import { withRates, wrongRate } from "../app/pipeline/rate-entry";
import type { TypedRate } from "../app/pipeline/typed-rate";
import type { CalendarDate } from "../domain/calendar-date";
import type { Currency } from "../domain/money";
import type { StartOver } from "../domain/pipeline";
import { outArguments } from "./out-arguments";
import type { OutArguments } from "./out-arguments";
import { periodGiven } from "./rank-arguments";
import type { PeriodArgument } from "./rank-arguments";
import { dateGiven } from "./read-arguments";
import type { ReadArguments } from "./read-arguments";
import { given } from "./typed-words";
import type { Values } from "./typed-words";
import { UsageError } from "./usage-error";

export interface CompleteArguments extends ReadArguments, OutArguments {
  readonly asOf?: CalendarDate;
  readonly period?: PeriodArgument;
  /** How a target that is a percentage is read. */
  readonly percent?: "ratio" | "met";
  /** What 开工率 is divided by. */
  readonly startOver?: StartOver;
  /** Of currencies that no cell gives a rate for. */
  readonly rates?: readonly TypedRate[];
}

export function completeArguments(values: Values): Omit<CompleteArguments, keyof ReadArguments> {
  return {
    ...outArguments(values),
    ...defined({
      asOf: given(values["as-of"], dateGiven),
      period: given(values.period, periodGiven),
      percent: given(values.percent, percentGiven),
      startOver: given(values["start-over"], startOverGiven),
      rates: values.fx?.flatMap(rateGiven),
    }),
  };
}

function percentGiven(text: string): "ratio" | "met" {
  if (text !== "ratio" && text !== "met") throw new UsageError("bad-percent", text);
  return text;
}

function startOverGiven(text: string): StartOver {
  if (text !== "signed" && text !== "performing") throw new UsageError("bad-start-over", text);
  return text;
}

const CURRENCIES = Object.keys(CURRENCY_NAMES) as readonly Currency[];

/** 美元=6.2892@2012-11-30,中间价; the currency by its code or its name. */
function rateGiven(text: string): readonly TypedRate[] {
  const [, name = "", rate = "", on = "", source = ""] =
    /^([^=]+)=([^@]+)@([^,，]+)[,，](.+)$/.exec(text) ?? [];
  const currency = CURRENCIES.filter(
    (code) =>
      code !== "CNY" && (code === name.trim().toUpperCase() || CURRENCY_NAMES[code] === name.trim())
  )[0];
  if (currency === undefined) throw new UsageError("bad-fx", text);
  const entry = { currency, rate, on, source };
  if (wrongRate(entry).length > 0) throw new UsageError("bad-fx", text);
  return withRates({}, [entry]).rates ?? [];
}
