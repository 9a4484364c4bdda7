/** What was remembered about a sheet, out of JSON that anyone may have edited: what is odd is left out. */
import { calendarDate } from "../domain/calendar-date";
import type { CalendarDate } from "../domain/calendar-date";
import type { Currency } from "../domain/money";
import type { RowSpan } from "../reader/table";
import { LAST_COLUMN, LAST_ROW } from "../spreadsheet/address";
import type { Block } from "../spreadsheet/address";
import { defined } from "./defined";
import type { LandEntry } from "./land/land-entry";
import type { PeriodChoice } from "./period";
import { CURRENCY_NAMES } from "./currency-names";
import { isRate } from "./pipeline/typed-rate";
import type { TypedRate } from "./pipeline/typed-rate";
import { isRole } from "./roles";
import type { SheetChoice } from "./sheet-choice";

/** 元 for a dollar: more than a dollar is worth is no subsidy. */
export const MOST_SUBSIDY = 10;

const FOREIGN = Object.keys(CURRENCY_NAMES).filter((one) => one !== "CNY") as Currency[];

type Fields = Readonly<Record<string, unknown>>;

export function parseChoice(kept: unknown): SheetChoice {
  const fields = fieldsOf(kept);
  if (fields === undefined) return {};
  return defined({
    ordinal: wholeOf(fields["ordinal"], 1, 1000),
    table: blockOf(fields["table"]),
    headerRows: spanOf(fields["headerRows"]),
    bodyRows: spanOf(fields["bodyRows"]),
    roles: rolesOf(fields["roles"]),
    asOf: dateOf(fields["asOf"]),
    period: periodOf(fields["period"]),
    ties: oneOf(fields["ties"], ["113", "112"] as const),
    scheme: nameOf(fields["scheme"]),
    basis: oneOf(fields["basis"], ["reported"] as const),
    variant: wordOf(fields["variant"]),
    cap: numberOf(fields["cap"], 1, 1000),
    redIsGood: typeof fields["redIsGood"] === "boolean" ? fields["redIsGood"] : undefined,
    bottom: wholeOf(fields["bottom"], 0, 100),
    startOver: oneOf(fields["startOver"], ["signed", "performing"] as const),
    percent: oneOf(fields["percent"], ["ratio", "met"] as const),
    subsidy: numberOf(fields["subsidy"], 0, MOST_SUBSIDY),
    rates: ratesOf(fields["rates"]),
    land: landOf(fields["land"]),
  });
}

function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === "object" && value !== null ? (value as Fields) : undefined;
}

function numberOf(value: unknown, least: number, most: number): number | undefined {
  return typeof value === "number" && value >= least && value <= most ? value : undefined;
}

function wholeOf(value: unknown, least: number, most: number): number | undefined {
  const number = numberOf(value, least, most);
  return number === undefined || Math.floor(number) !== number ? undefined : number;
}

function spanOf(value: unknown): RowSpan | undefined {
  const fields = fieldsOf(value);
  const [first, last] = [rowOf(fields?.["first"]), rowOf(fields?.["last"])];
  return first === undefined || last === undefined || last < first ? undefined : { first, last };
}

function blockOf(value: unknown): Block | undefined {
  const fields = fieldsOf(value);
  const rows = spanOf({ first: fields?.["top"], last: fields?.["bottom"] });
  const columns = spanOf({ first: fields?.["left"], last: fields?.["right"] });
  if (rows === undefined || columns === undefined || columns.last > LAST_COLUMN) return undefined;
  return { top: rows.first, left: columns.first, bottom: rows.last, right: columns.last };
}

/** As long as Excel lets a sheet's name be; "" is a choice too. */
function nameOf(value: unknown): string | undefined {
  return typeof value === "string" && value.length <= 31 ? value : undefined;
}

/** 力争, or what else a target is called. */
function wordOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function rowOf(value: unknown): number | undefined {
  return wholeOf(value, 0, LAST_ROW);
}

function columnOf(value: unknown): number | undefined {
  return wholeOf(value, 0, LAST_COLUMN);
}

function rolesOf(value: unknown): SheetChoice["roles"] {
  if (!Array.isArray(value)) return undefined;
  const roles = value.flatMap((one: unknown) => {
    const fields = fieldsOf(one);
    const [column, role] = [columnOf(fields?.["column"]), fields?.["role"]];
    if (column === undefined || typeof role !== "string" || !isRole(role)) return [];
    const component = nameOf(fields?.["component"]);
    return [{ column, role, ...(component && { component }) }];
  });
  return roles.length === 0 ? undefined : roles;
}

function dateOf(value: unknown): CalendarDate | undefined {
  const fields = fieldsOf(value);
  const [year, month, day] = [fields?.["year"], fields?.["month"], fields?.["day"]];
  if (typeof year !== "number" || typeof month !== "number") return undefined;
  return typeof day === "number" ? calendarDate(year, month, day) : undefined;
}

function periodOf(value: unknown): PeriodChoice | undefined {
  const fields = fieldsOf(value);
  if (fields?.["kind"] === "year") return { kind: "year" };
  const [start, end] = [dateOf(fields?.["start"]), dateOf(fields?.["end"])];
  if (fields?.["kind"] !== "campaign" || start === undefined || end === undefined) return undefined;
  return { kind: "campaign", start, end };
}

function ratesOf(value: unknown): readonly TypedRate[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const rates = value.flatMap((one: unknown): readonly TypedRate[] => {
    const fields = fieldsOf(one);
    const currency = oneOf(fields?.["currency"], FOREIGN);
    const [rate, on, source] = [fields?.["rate"], dateOf(fields?.["on"]), fields?.["source"]];
    if (currency === undefined || typeof rate !== "string" || !isRate(rate)) return [];
    return on === undefined || typeof source !== "string" ? [] : [{ currency, rate, on, source }];
  });
  return rates.length === 0 ? undefined : rates;
}

function landOf(value: unknown): LandEntry | undefined {
  const fields = fieldsOf(value);
  if (fields === undefined) return undefined;
  const typed = (field: keyof LandEntry) => {
    const text = fields[field];
    return typeof text === "string" ? text : "";
  };
  return {
    cost: typed("cost"),
    saleable: typed("saleable"),
    tax: typed("tax"),
    rate: typed("rate"),
    rampYears: typed("rampYears"),
    rampShare: typed("rampShare"),
    budget: typed("budget"),
    grade: typed("grade"),
  };
}

function oneOf<Name extends string>(value: unknown, names: readonly Name[]): Name | undefined {
  return names.filter((name) => name === value)[0];
}
