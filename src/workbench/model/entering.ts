/**
 * What becomes of text that is put into a cell, as Excel in China reads it.
 *
 * "=…" is a formula, a leading apostrophe makes text of the rest, digits become a number, and
 * "3-1" becomes the first of March. Under the format "@" everything stays text. This is why text
 * from a user's sheet must not be written as it stands.
 */
import type { CellError, CellValue } from "../../spreadsheet/grid";

export type Entered =
  { readonly value: CellValue; readonly format?: string } | { readonly formula: string };

const ERRORS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];
const FULL_DATE = /^(\d{4})(?:[-/]|年)(\d{1,2})(?:[-/]|月)(\d{1,2})日?$/;
const SHORT_DATE = /^(\d{1,2})(?:[-/]|月)(\d{1,2})日?$/;
const NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;
const GROUPED = /^[-+]?\d{1,3}(,\d{3})+(\.\d*)?$/;

export function entered(raw: unknown, format: string, thisYear: number): Entered {
  if (typeof raw !== "string") {
    return { value: typeof raw === "number" || typeof raw === "boolean" ? raw : undefined };
  }
  if (raw === "") return { value: undefined };
  if (format === "@") return { value: raw };
  if (raw.startsWith("'")) return { value: raw.slice(1) };
  if (raw.startsWith("=") && raw.length > 1) return { formula: raw.slice(1) };
  return read(raw.trim(), thisYear) ?? { value: raw };
}

function read(text: string, thisYear: number): Entered | undefined {
  return constant(text) ?? number(text) ?? date(text, thisYear);
}

function constant(text: string): Entered | undefined {
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  const error = errorOf(upper);
  return error === undefined ? undefined : { value: error };
}

export function errorOf(text: string): CellError | undefined {
  return ERRORS.includes(text) ? { error: text } : undefined;
}

function number(text: string): Entered | undefined {
  if (NUMBER.test(text)) return { value: Number(text) };
  if (GROUPED.test(text)) {
    const format = text.includes(".") ? "#,##0.00" : "#,##0";
    return { value: Number(text.replace(/,/g, "")), format };
  }
  return money(text) ?? percent(text);
}

function money(text: string): Entered | undefined {
  const digits = /^[¥￥](.+)$/.exec(text)?.[1] ?? "";
  return NUMBER.test(digits) ? { value: Number(digits), format: "¥#,##0" } : undefined;
}

function percent(text: string): Entered | undefined {
  const digits = /^(.+)%$/.exec(text)?.[1] ?? "";
  if (!NUMBER.test(digits)) return undefined;
  return { value: Number(digits) / 100, format: digits.includes(".") ? "0.00%" : "0%" };
}

function date(text: string, thisYear: number): Entered | undefined {
  const full = FULL_DATE.exec(text);
  if (full !== null) return day(Number(full[1]), full[2], full[3], "yyyy/m/d");
  const short = SHORT_DATE.exec(text);
  return short === null ? undefined : day(thisYear, short[1], short[2], 'm"月"d"日"');
}

function day(
  year: number,
  month: string | undefined,
  dayOfMonth: string | undefined,
  format: string
): Entered | undefined {
  const at = new Date(Date.UTC(year, Number(month) - 1, Number(dayOfMonth)));
  const isReal = at.getUTCMonth() === Number(month) - 1 && at.getUTCDate() === Number(dayOfMonth);
  return isReal ? { value: at.getTime() / 86_400_000 + 25_569, format } : undefined;
}
