/** What is odd about how a date is typed: as text, as a bare day number, or as words that are no date. */
import type { Grid } from "../../spreadsheet/grid";
import { DATE, cellSort } from "../sheets/cell-sort";
import type { Oddity } from "./check-figure";
import { dayOfText } from "./day-text";
import { fold } from "../words/fold";
import { readText } from "./read-figures";
import { shownDay } from "./shown-day";
import type { Column } from "../table";

/** 2012.10 is a figure anywhere else. */
const YEAR_AND_MONTH = /^(?:19|20)\d\d[.](?:0?[1-9]|1[0-2])$/;
const YEAR = /^(?:19|20)\d\d年?$/;
/** Days of 1954 to 2064: a number in a column of dates that is none of these is a year or a slip. */
const [FIRST_SERIAL, LAST_SERIAL] = [20000, 60000];

export function dateOddity(grid: Grid, row: number, { column }: Column): readonly Oddity[] {
  const value = grid.valueAt(row, column);
  if (typeof value === "number") return bareSerial(grid, value, grid.formatAt(row, column));
  if (typeof value !== "string") return [];
  const about = { text: value };
  const plain = fold(value);
  if (dayOfText(value) !== undefined || YEAR_AND_MONTH.test(plain))
    return [{ code: "text-date", severity: "note", about }];
  if (YEAR.test(plain) || readText(value).kind === "missing") return [];
  return [{ code: "unreadable-date", severity: "warning", about }];
}

function bareSerial(grid: Grid, value: number, format: string): readonly Oddity[] {
  if (cellSort(value, format) === DATE || value < FIRST_SERIAL || value > LAST_SERIAL) return [];
  const taken = shownDay(value, "yyyy-mm-dd", grid.date1904) ?? "";
  return [{ code: "serial-date", severity: "warning", about: { text: String(value), taken } }];
}
