/** The options of `scorecard complete`. */
import { defined } from "../app/defined";
import type { CalendarDate } from "../domain/calendar-date";
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
}

export function completeArguments(values: Values): Omit<CompleteArguments, keyof ReadArguments> {
  return {
    ...outArguments(values),
    ...defined({
      asOf: given(values["as-of"], dateGiven),
      period: given(values.period, periodGiven),
      percent: given(values.percent, percentGiven),
    }),
  };
}

function percentGiven(text: string): "ratio" | "met" {
  if (text !== "ratio" && text !== "met") throw new UsageError("bad-percent", text);
  return text;
}
