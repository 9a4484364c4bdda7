/** Which book is meant, and what of it is the table: the options that every command on a book takes. */
import { defined } from "../app/defined";
import { parseDate } from "../domain/calendar-date";
import type { CalendarDate } from "../domain/calendar-date";
import { columnIndex, parseA1 } from "../spreadsheet/address";
import type { Block } from "../spreadsheet/address";
import { given } from "./typed-words";
import type { Values } from "./typed-words";
import { UsageError } from "./usage-error";

export interface ReadArguments {
  readonly book: string;
  readonly sheet?: string;
  readonly table?: Block;
  /** 0-based, both inside. */
  readonly headerRows?: { readonly first: number; readonly last: number };
  readonly roles: readonly { readonly column: number; readonly role: string }[];
}

export function readArguments(rest: readonly string[], values: Values): ReadArguments {
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
  const match = /^([A-Za-z]{1,3})=([A-Za-z]+(?:[:：].+)?)$/.exec(text);
  const column = columnIndex(match?.[1] ?? "");
  if (match?.[2] === undefined || column === undefined) throw new UsageError("bad-role", text);
  return { column, role: match[2] };
}

export function dateGiven(text: string): CalendarDate {
  const date = parseDate(text);
  if (date === undefined) throw new UsageError("bad-date", text);
  return date;
}
