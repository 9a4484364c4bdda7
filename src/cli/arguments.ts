/**
 * What was typed, as one value a command: the options of each command, checked before any file is
 * opened. A wrong word is a `UsageError`, whose text the door prints before it exits with 2.
 */
import { parseArgs } from "node:util";
import { defined } from "../app/defined";
import { parseDate } from "../domain/calendar-date";
import type { CalendarDate } from "../domain/calendar-date";
import { columnIndex, parseA1 } from "../spreadsheet/address";
import type { Block } from "../spreadsheet/address";

export type Language = "zh" | "en";

export interface ReadArguments {
  readonly book: string;
  readonly sheet?: string;
  readonly table?: Block;
  /** 0-based, both inside. */
  readonly headerRows?: { readonly first: number; readonly last: number };
  readonly roles: readonly { readonly column: number; readonly role: string }[];
}

export type PeriodArgument =
  | { readonly kind: "year" }
  | { readonly kind: "campaign"; readonly start: CalendarDate; readonly end: CalendarDate };

export interface OutArguments {
  readonly out?: string;
  readonly inPlace: boolean;
  readonly force: boolean;
}

export interface RankArguments extends ReadArguments, OutArguments {
  readonly asOf?: CalendarDate;
  readonly period?: PeriodArgument;
  readonly ties: "113" | "112";
  /** In percent: 100 is the target itself. */
  readonly cap: number;
  readonly redIsGood: boolean;
  /** How many places from the bottom are marked. */
  readonly bottom?: number;
}

export interface CompleteArguments extends ReadArguments, OutArguments {
  readonly asOf?: CalendarDate;
  readonly period?: PeriodArgument;
  /** How a target that is a percentage is read. */
  readonly percent?: "ratio" | "met";
}

export type Command =
  | ({ readonly command: "inspect" } & ReadArguments)
  | ({ readonly command: "rank" } & RankArguments)
  | ({ readonly command: "check" } & ReadArguments)
  | ({ readonly command: "complete" } & CompleteArguments)
  | { readonly command: "demo" }
  | { readonly command: "help" };

export interface Invocation {
  readonly command: Command;
  readonly json: boolean;
  readonly language?: Language;
}

/** `word` is what was typed; `problem` names the sentence in cli/usage.ts. */
export class UsageError extends Error {
  constructor(
    readonly problem: UsageProblem,
    readonly word: string
  ) {
    super(`${problem}: ${word}`);
    this.name = "UsageError";
  }
}

export type UsageProblem =
  | "unknown-command"
  | "unknown-option"
  | "no-book"
  | "too-many-words"
  | "no-out"
  | "out-is-book"
  | "two-outs"
  | "bad-table"
  | "bad-header-rows"
  | "bad-role"
  | "bad-date"
  | "bad-period"
  | "bad-ties"
  | "bad-cap"
  | "bad-colours"
  | "bad-bottom"
  | "bad-percent"
  | "bad-language";

const OPTIONS = {
  sheet: { type: "string" },
  table: { type: "string" },
  "header-rows": { type: "string" },
  role: { type: "string", multiple: true },
  out: { type: "string" },
  "in-place": { type: "boolean" },
  force: { type: "boolean" },
  "as-of": { type: "string" },
  period: { type: "string" },
  ties: { type: "string" },
  cap: { type: "string" },
  colours: { type: "string" },
  bottom: { type: "string" },
  percent: { type: "string" },
  json: { type: "boolean" },
  lang: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

type Values = ReturnType<typeof typed>["values"];

export function parseArguments(words: readonly string[]): Invocation {
  const { values, positionals } = typed(words);
  const [name, ...rest] = positionals;
  const language = given(values.lang, languageNamed);
  const common = { json: values.json ?? false, ...defined({ language }) };
  if (values.help === true || name === undefined || name === "help") {
    return { command: { command: "help" }, ...common };
  }
  return { command: commandNamed(name, rest, values), ...common };
}

function typed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError("unknown-option", error instanceof Error ? error.message : String(error));
  }
}

function commandNamed(name: string, rest: readonly string[], values: Values): Command {
  switch (name) {
    case "inspect":
      return { command: "inspect", ...readArguments(rest, values) };
    case "rank":
      return { command: "rank", ...readArguments(rest, values), ...rankArguments(values) };
    case "check":
      return { command: "check", ...readArguments(rest, values) };
    case "complete":
      return { command: "complete", ...readArguments(rest, values), ...completeArguments(values) };
    case "demo":
      return { command: "demo" };
    default:
      throw new UsageError("unknown-command", name);
  }
}

function readArguments(rest: readonly string[], values: Values): ReadArguments {
  const [book, extra] = rest;
  if (book === undefined) throw new UsageError("no-book", "");
  if (extra !== undefined) throw new UsageError("too-many-words", extra);
  return {
    book,
    ...defined({
      sheet: values.sheet,
      table: given(values.table, tableAt),
      headerRows: given(values["header-rows"], rowsOf),
    }),
    roles: (values.role ?? []).map(roleGiven),
  };
}

function outArguments(values: Values): OutArguments {
  const inPlace = values["in-place"] ?? false;
  if (values.out === undefined && !inPlace) throw new UsageError("no-out", "");
  if (values.out !== undefined && inPlace) throw new UsageError("two-outs", values.out);
  return { inPlace, force: values.force ?? false, ...defined({ out: values.out }) };
}

function completeArguments(values: Values): Omit<CompleteArguments, keyof ReadArguments> {
  return {
    ...outArguments(values),
    ...defined({
      asOf: given(values["as-of"], dateGiven),
      period: given(values.period, periodGiven),
      percent: given(values.percent, percentGiven),
    }),
  };
}

function rankArguments(values: Values): Omit<RankArguments, keyof ReadArguments> {
  return {
    ...outArguments(values),
    ties: tiesGiven(values.ties ?? "113"),
    cap: capGiven(values.cap ?? "100"),
    redIsGood: coloursGiven(values.colours ?? "red-bad"),
    ...defined({
      asOf: given(values["as-of"], dateGiven),
      period: given(values.period, periodGiven),
      bottom: given(values.bottom, bottomGiven),
    }),
  };
}

function given<T>(text: string | undefined, read: (text: string) => T): T | undefined {
  return text === undefined ? undefined : read(text);
}

function tableAt(text: string): Block {
  const block = parseA1(text);
  if (block === undefined) throw new UsageError("bad-table", text);
  return block;
}

/** 3 or 3-5 or 3..5, counted from 1 as on the sheet. */
function rowsOf(text: string): { first: number; last: number } {
  const match = /^(\d+)(?:(?:-|\.\.|:)(\d+))?$/.exec(text);
  const first = Number(match?.[1]);
  const last = Number(match?.[2] ?? match?.[1]);
  if (match === null || first < 1 || last < first) throw new UsageError("bad-header-rows", text);
  return { first: first - 1, last: last - 1 };
}

function roleGiven(text: string): { column: number; role: string } {
  const match = /^([A-Za-z]{1,3})=([A-Za-z]+)$/.exec(text);
  const column = columnIndex(match?.[1] ?? "");
  if (match?.[2] === undefined || column === undefined) throw new UsageError("bad-role", text);
  return { column, role: match[2] };
}

function dateGiven(text: string): CalendarDate {
  const date = parseDate(text);
  if (date === undefined) throw new UsageError("bad-date", text);
  return date;
}

function periodGiven(text: string): PeriodArgument {
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

function percentGiven(text: string): "ratio" | "met" {
  if (text !== "ratio" && text !== "met") throw new UsageError("bad-percent", text);
  return text;
}

function bottomGiven(text: string): number {
  if (!/^\d{1,3}$/.test(text)) throw new UsageError("bad-bottom", text);
  return Number(text);
}

function languageNamed(text: string): Language {
  const folded = text.toLowerCase();
  if (folded.startsWith("zh")) return "zh";
  if (folded.startsWith("en")) return "en";
  throw new UsageError("bad-language", text);
}
