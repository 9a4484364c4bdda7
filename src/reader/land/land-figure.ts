/**
 * One cell of a land ledger → a figure with two ends, in 亩, 万元/亩 or 万元.
 *
 * A cell may name its own unit, 45元/㎡ among 万元/亩, and is converted exactly. Another currency is not
 * converted at all: the rate would be made up.
 */
import { UNIT, over, times, toNumber } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import { certain } from "../../domain/land/range";
import type { Range } from "../../domain/land/range";
import type { Cell } from "../../spreadsheet/address";
import type { CellValue, Grid } from "../../spreadsheet/grid";
import { holdsOf, landMeasure } from "../cells/land-measure";
import type { LandMeasure } from "../cells/land-measure";
import { isBareScale } from "../cells/measure";
import { readCell } from "../cells/read-figures";
import type { CellReading, FigureReading } from "../cells/read-figures";
import { fold } from "../words/fold";
import { UNPRICED } from "../words/vocabulary-marks";
import type { FindingCode } from "../finding-code";
import type { Severity } from "../finding";
import type { Report } from "../tasks/column-choice";
import type { Missing } from "../task";
import type { LandFigure, LandPart } from "./land";

export interface LandCell {
  readonly grid: Grid;
  /** With the sheet's name. */
  readonly source: Cell;
  /** The column's; absent where it names none. */
  readonly measure?: LandMeasure;
  /** As printed, for findings. */
  readonly unitText: string;
  readonly report: Report;
}

/** `whole` is what the cell says itself: 200万元 in a column of prices per 亩 is a total. */
export interface LandReading {
  readonly figure: LandFigure;
  readonly measure?: LandMeasure;
  readonly why?: "without-unit" | "other-currency" | "unreadable";
}

export function readLandCell(cell: LandCell): LandReading {
  const { grid, source } = cell;
  const reading = readCell(grid, source.row, source.column);
  if (reading.kind === "figure") return readFigure(cell, reading);
  const why = whyMissing(reading, cell.measure);
  const uncalculated = reading.kind === "missing" && reading.why === "uncalculated";
  if (uncalculated) tell(cell, "formula-without-value", "error");
  else if (why === "error") tell(cell, "error-in-cell", "error");
  if (why === "unreadable") {
    tell(cell, reading.kind === "date" ? "date-in-figure" : "unreadable-figure", "error");
  }
  const found = {
    figure: withoutValue(cell, why),
    ...(cell.measure !== undefined && { measure: cell.measure }),
  };
  return why === "unreadable" || why === "error" ? { ...found, why: "unreadable" } : found;
}

function whyMissing(
  reading: Exclude<CellReading, FigureReading>,
  measure: LandMeasure | undefined
): Missing {
  if (reading.kind === "missing") return reading.why === "uncalculated" ? "error" : reading.why;
  const isUnpriced = reading.kind === "text" && UNPRICED.test(fold(reading.text));
  return isUnpriced && measure?.kind !== "area" ? "pending" : "unreadable";
}

function readFigure(cell: LandCell, reading: FigureReading): LandReading {
  const own = ownMeasure(cell, reading);
  if (own === "unfit") {
    tell(cell, "unit-mismatch", "error", { own: reading.unit?.text ?? "" });
    return { figure: withoutValue(cell, "unreadable"), why: "unreadable" };
  }
  const measure = own ?? cell.measure;
  if (measure === undefined) {
    return { figure: withoutValue(cell, "unreadable"), why: "without-unit" };
  }
  if (measure.kind === "money" && measure.currency !== "CNY") {
    const text = reading.unit?.text ?? cell.unitText;
    tell(cell, "foreign-price", "error", { own: text });
    return { figure: withoutValue(cell, "unreadable"), why: "other-currency" };
  }
  tellConverted(cell, reading, measure);
  return { figure: figureOf(cell, reading, measure), measure };
}

/** Undefined where the cell names no unit of its own. */
function ownMeasure(
  { measure: column }: LandCell,
  { unit, dress, ofWhole }: FigureReading
): LandMeasure | "unfit" | undefined {
  if (unit === undefined) return undefined;
  if (dress === "percent-format") return "unfit";
  if (unit.unit !== undefined && isBareScale(unit.unit)) return bareScale(column, unit.text);
  const own = landMeasure(unit.text);
  if (own === undefined || (column !== undefined && column.kind !== own.kind)) return "unfit";
  return ofWhole === true ? own : withPer(own, column);
}

/** 3万元 in a column of 万元/亩 leaves out what the header says; 3万元/亩 among totals is a price. */
function withPer(own: LandMeasure, column: LandMeasure | undefined): LandMeasure {
  if (own.kind !== "money" || own.per !== undefined) return own;
  return column?.kind === "money" && column.per !== undefined ? { ...own, per: column.per } : own;
}

/** 2万 in a column of 元/亩 is 2万元/亩. */
function bareScale(column: LandMeasure | undefined, text: string): LandMeasure | "unfit" {
  const money = landMeasure(`${text}元`);
  if (column?.kind !== "money" || money?.kind !== "money") return "unfit";
  return { ...column, scale: money.scale };
}

function figureOf(cell: LandCell, reading: FigureReading, measure: LandMeasure): LandFigure {
  const column = sameSort(cell.measure, measure) ? cell.measure : measure;
  const factor = over(holdsOf(measure), holdsOf(column));
  const ends = reading.range ?? certain(reading.digits);
  const digits: Range = { low: times(ends.low, factor), high: times(ends.high, factor) };
  const holds = holdsOf(column);
  const part = (of: Exact): LandPart => ({ ...partOf(cell, holds, false), digits: of });
  const low = [part(digits.low)];
  return {
    value: { low: times(digits.low, holds), high: times(digits.high, holds) },
    approx: reading.approx || reading.bound !== undefined,
    low,
    high: reading.range === undefined ? low : [part(digits.high)],
  };
}

/** A price among totals is no total of another scale: a number there would count as the cell says. */
function sameSort(column: LandMeasure | undefined, own: LandMeasure): column is LandMeasure {
  if (column?.kind !== "money" || own.kind !== "money") return column?.kind === own.kind;
  return (column.per === undefined) === (own.per === undefined);
}

function withoutValue(cell: LandCell, missing: Missing): LandFigure {
  const { measure } = cell;
  const isForeign = measure?.kind === "money" && measure.currency !== "CNY";
  const holds = measure === undefined ? UNIT : holdsOf(measure);
  const parts = [partOf(cell, holds, measure === undefined || isForeign)];
  return { missing, approx: false, low: parts, high: parts };
}

function partOf(cell: LandCell, holds: Exact, unfit: boolean): Omit<LandPart, "digits"> {
  return { source: cell.source, asRead: valueOf(cell), holds, unfit };
}

/** A figure without a cell: the ledger has no such column. */
export function noFigure(missing: Missing = "no-column"): LandFigure {
  return { missing, approx: false, low: [], high: [] };
}

/** Of another unit than its column's. Text, 约 and the like are told by check-cells.ts. */
function tellConverted(cell: LandCell, { digits, unit }: FigureReading, own: LandMeasure): void {
  const { measure: column } = cell;
  if (unit === undefined || !sameSort(column, own)) return;
  const factor = over(holdsOf(own), holdsOf(column));
  if (toNumber(factor) === 1) return;
  tell(cell, "unit-converted", "warning", { taken: toNumber(times(digits, factor)) });
}

function tell(
  cell: LandCell,
  code: FindingCode,
  severity: Severity,
  more: Readonly<Record<string, string | number>> = {}
): void {
  const about = { text: shown(valueOf(cell)), unit: cell.unitText, ...more };
  cell.report({ code, severity, cell: cell.source, about });
}

function valueOf({ grid, source }: LandCell): CellValue {
  return grid.valueAt(source.row, source.column);
}

function shown(value: CellValue): string {
  return typeof value === "object" ? value.error : String(value ?? "");
}
