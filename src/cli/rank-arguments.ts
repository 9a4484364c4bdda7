/** The options of `scorecard rank`. */
import { defined } from "../app/defined";
import { parseDate } from "../domain/calendar-date";
import type { CalendarDate } from "../domain/calendar-date";
import { outArguments } from "./out-arguments";
import type { OutArguments } from "./out-arguments";
import { dateGiven } from "./read-arguments";
import type { ReadArguments } from "./read-arguments";
import { given } from "./typed-words";
import type { Values } from "./typed-words";
import { UsageError } from "./usage-error";

export type PeriodArgument =
  | { readonly kind: "year" }
  | { readonly kind: "campaign"; readonly start: CalendarDate; readonly end: CalendarDate };

export interface RankArguments extends ReadArguments, OutArguments {
  readonly asOf?: CalendarDate;
  readonly period?: PeriodArgument;
  readonly ties: "113" | "112";
  /** In percent: 100 is the target itself. */
  readonly cap: number;
  readonly redIsGood: boolean;
  /** How many places from the bottom are marked. */
  readonly bottom?: number;
  /** A sheet of the book, or another .xlsx. */
  readonly scheme?: string;
}

export function rankArguments(values: Values): Omit<RankArguments, keyof ReadArguments> {
  return {
    ...outArguments(values),
    ties: tiesGiven(values.ties ?? "113"),
    cap: capGiven(values.cap ?? "100"),
    redIsGood: coloursGiven(values.colours ?? "red-bad"),
    ...defined({
      asOf: given(values["as-of"], dateGiven),
      period: given(values.period, periodGiven),
      bottom: given(values.bottom, bottomGiven),
      scheme: values.scheme,
    }),
  };
}

export function periodGiven(text: string): PeriodArgument {
  if (text === "year") return { kind: "year" };
  const match = /^campaign:(\S+)\.\.(\S+)$/.exec(text);
  const [start, end] = [parseDate(match?.[1] ?? ""), parseDate(match?.[2] ?? "")];
  if (start === undefined || end === undefined) throw new UsageError("bad-period", text);
  return { kind: "campaign", start, end };
}

function tiesGiven(text: string): "113" | "112" {
  const digits = text.replace(/-/g, "");
  if (digits !== "113" && digits !== "112") throw new UsageError("bad-ties", text);
  return digits;
}

function capGiven(text: string): number {
  const cap = Number(text.replace(/[%％]$/, ""));
  if (!/^\d+(\.\d+)?[%％]?$/.test(text) || !(cap > 0)) throw new UsageError("bad-cap", text);
  return cap;
}

function coloursGiven(text: string): boolean {
  if (text !== "red-good" && text !== "red-bad") throw new UsageError("bad-colours", text);
  return text === "red-good";
}

function bottomGiven(text: string): number {
  if (!/^\d{1,3}$/.test(text)) throw new UsageError("bad-bottom", text);
  return Number(text);
}
