/**
 * One cell → a figure, a reason why there is none, a date, or text.
 *
 * A reading says what the cell holds and judges nothing: whether 约0.25 counts, or a 1.5亿 belongs in a
 * 万元 column, is decided where the column is known. Blank, "—" and 未报 are three reasons, none a zero.
 */
import { exact, times } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import { isError } from "../../spreadsheet/grid";
import type { CellValue, Grid } from "../../spreadsheet/grid";
import { dayOfSerial } from "../../spreadsheet/serial";
import { DATE, PERCENT, cellSort } from "../sheets/cell-sort";
import { dayOfText } from "./day-text";
import type { DayText } from "./day-text";
import { figureOfText } from "./figure-text";
import type { FigureText } from "./figure-text";
import { fold } from "../words/fold";
import { EMPTY_MARKS, NOT_REPORTED, PENDING, PRICE_OF_NOTHING } from "../words/vocabulary-marks";

/** How the figure stands in its cell: what a formula that points there will find. */
export type Dress = "number" | "percent-format" | "text" | "full-width";

export type FigureReading = FigureText & { readonly kind: "figure"; readonly dress: Dress };

export type CellReading =
  | FigureReading
  | {
      readonly kind: "missing";
      readonly why: "blank" | "dash" | "not-reported" | "pending" | "error" | "uncalculated";
    }
  | { readonly kind: "date"; readonly day: DayText }
  | { readonly kind: "text"; readonly text: string };

const HUNDRED = exact(100);
const BLANK: CellReading = { kind: "missing", why: "blank" };
/** A program wrote the formula and nobody has calculated it since: what it gives is not in the file. */
const UNCALCULATED: CellReading = { kind: "missing", why: "uncalculated" };
const FAILED: CellReading = { kind: "missing", why: "error" };
const WIDE_DIGIT = /[０-９．％]/;
const FORMULA_ERROR = /^#(?:div\/0!|n\/a|value!|ref!|name\?|num!|null!|spill!|calc!|getting_data)$/;
const EMPTY_WORDS: ReadonlySet<string> = new Set(EMPTY_MARKS.map(fold));

export function readCell(grid: Grid, row: number, column: number): CellReading {
  const value = grid.valueAt(row, column);
  if (value === undefined && grid.formulaAt(row, column) !== undefined) return UNCALCULATED;
  const format = typeof value === "number" ? grid.formatAt(row, column) : "";
  return readValue(value, format, grid.date1904);
}

export function readValue(value: CellValue, format: string, date1904: boolean): CellReading {
  if (value === undefined) return BLANK;
  if (typeof value === "number") return readNumber(value, format, date1904);
  if (typeof value === "string") return readText(value);
  return isError(value) ? FAILED : { kind: "text", text: value ? "TRUE" : "FALSE" };
}

/** A text cell. 2012.8 and 1-2 are figures here; a date column asks `dayOfText` itself. */
export function readText(text: string): CellReading {
  const plain = fold(text);
  if (plain === "") return BLANK;
  const why = whyMissing(plain);
  if (why !== undefined) return { kind: "missing", why };
  const day = dayOfText(text);
  if (day !== undefined) return { kind: "date", day };
  const figure = figureOfText(PRICE_OF_NOTHING.test(plain) ? "0" : plain);
  if (figure === undefined) return { kind: "text", text };
  return { kind: "figure", dress: WIDE_DIGIT.test(text) ? "full-width" : "text", ...figure };
}

function whyMissing(plain: string): "dash" | "not-reported" | "pending" | "error" | undefined {
  if (FORMULA_ERROR.test(plain)) return "error";
  const bare = plain.replace(/^\((.+)\)$/, "$1");
  if (EMPTY_WORDS.has(bare) || /^[-—–―─－_~/.…*×]+$/.test(bare)) return "dash";
  if (NOT_REPORTED.indexOf(bare) >= 0) return "not-reported";
  return PENDING.indexOf(bare) >= 0 ? "pending" : undefined;
}

function readNumber(value: number, format: string, date1904: boolean): CellReading {
  if (!Number.isFinite(value)) return FAILED;
  const sort = cellSort(value, format);
  const day = sort === DATE ? dayOfSerial(value, date1904) : undefined;
  if (day !== undefined) return { kind: "date", day };
  const digits = exact(value);
  const plain = plainNumber(digits);
  if (sort !== PERCENT) return plain;
  const unit = { text: "%", unit: { kind: "percent" } } as const;
  return { ...plain, dress: "percent-format", digits: times(digits, HUNDRED), unit };
}

function plainNumber(digits: Exact): FigureReading {
  return {
    kind: "figure",
    approx: false,
    oddMinus: false,
    inWords: false,
    dress: "number",
    digits,
  };
}
