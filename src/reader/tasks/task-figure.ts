/**
 * One cell of a target or actual column → a figure counted in the column's unit, or why there is none.
 *
 * 1.5亿 in a 万元 column is brought to 15000万元 exactly, with a finding; another currency or a range is
 * not counted at all, because whatever was taken would be made up.
 */
import { amountIn, PLAIN, unitFactor } from "../../domain/amount";
import type { Unit } from "../../domain/amount";
import { over, times, toNumber } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import type { Cell } from "../../spreadsheet/address";
import type { CellValue, Grid } from "../../spreadsheet/grid";
import type { Finding } from "../finding";
import { alike } from "./column-unit";
import { takeKindOf } from "../cells/measure";
import type { Report } from "./column-choice";
import { readCell } from "../cells/read-figures";
import type { FigureReading } from "../cells/read-figures";
import type { FigurePart, Missing, TaskFigure } from "../task";

export interface FigureCell {
  readonly grid: Grid;
  /** With the sheet's name. */
  readonly source: Cell;
  /** The column's. */
  readonly unit: Unit;
  /** As printed, for findings. */
  readonly unitText: string;
  readonly report: Report;
}

export function readTaskFigure(cell: FigureCell): TaskFigure {
  const { grid, source } = cell;
  const reading = readCell(grid, source.row, source.column);
  switch (reading.kind) {
    case "missing":
      if (reading.why === "error") tell(cell, "error-in-cell", "error");
      if (reading.why === "uncalculated") tell(cell, "formula-without-value", "error");
      return missing(cell, reading.why);
    case "date":
      tell(cell, "date-in-figure", "error");
      return missing(cell, "unreadable");
    case "text":
      tell(cell, "unreadable-figure", "error");
      return missing(cell, "unreadable");
    case "figure":
      return figureOf(cell, reading);
  }
}

function figureOf(cell: FigureCell, reading: FigureReading): TaskFigure {
  if (reading.range !== undefined) {
    tell(cell, "range-figure", "error");
    return missing(cell, "unreadable");
  }
  const digits = inColumnUnit(cell, reading);
  if (digits === undefined) return missing(cell, "unreadable");
  // A number cell is odd in none of these ways, and nearly all are number cells.
  if (reading.dress !== "number") tellOddities(cell, reading, digits);
  return {
    amount: amountIn(cell.unit, digits),
    approx: reading.approx,
    parts: [partOf(cell, reading, digits)],
  };
}

/** Undefined where the cell's own unit cannot meet the column's. */
function inColumnUnit(cell: FigureCell, reading: FigureReading): Exact | undefined {
  if (reading.unit === undefined) return reading.digits;
  const own = reading.unit.unit && takeKindOf(reading.unit.unit, cell.unit);
  if (own === undefined || !alike(own, cell.unit)) {
    const otherMoney = own?.kind === "money" && cell.unit.kind === "money";
    const mention = { own: reading.unit.text };
    tell(cell, otherMoney ? "other-currency" : "unit-mismatch", "error", mention);
    return undefined;
  }
  return times(reading.digits, over(unitFactor(own), unitFactor(cell.unit)));
}

/** 0.6 under a % format counts 0.6 and not 60: a formula that points there finds the fraction. */
function partOf(cell: FigureCell, { dress }: FigureReading, digits: Exact): FigurePart {
  const { source, unit } = cell;
  const asRead = valueOf(cell);
  if (dress !== "percent-format") return { source, asRead, unit, digits };
  return { source, asRead, unit: PLAIN, digits: times(digits, unitFactor(unit)) };
}

/** A cell may be odd in several ways; the one that matters most is told. */
function tellOddities(cell: FigureCell, reading: FigureReading, taken: Exact): void {
  const value = { taken: toNumber(taken) };
  const inOtherUnit = reading.unit !== undefined && toNumber(reading.digits) !== toNumber(taken);
  if (reading.oddMinus) tell(cell, "odd-minus", "confirm", value);
  else if (inOtherUnit) tell(cell, "unit-in-cell", "warning", value);
  else if (reading.bound !== undefined) tell(cell, "bounded-figure", "warning", value);
  else if (reading.approx) tell(cell, "approximate", "warning", value);
  else if (reading.dress !== "number" && reading.dress !== "percent-format")
    tell(cell, dressCode(reading), "note", value);
}

function dressCode({ dress, unit, inWords }: FigureReading): Finding["code"] {
  if (dress === "full-width") return "full-width-number";
  if (unit !== undefined && unit.unit?.kind !== "percent") return "unit-in-cell";
  return inWords ? "number-in-words" : "text-number";
}

function missing(cell: FigureCell, why: Missing): TaskFigure {
  const { source, unit } = cell;
  return { missing: why, approx: false, parts: [{ source, asRead: valueOf(cell), unit }] };
}

function tell(
  cell: FigureCell,
  code: Finding["code"],
  severity: "error" | "warning" | "confirm" | "note",
  more: Readonly<Record<string, string | number>> = {}
): void {
  const about = { text: shown(valueOf(cell)), unit: cell.unitText, ...more };
  cell.report({ code, severity, cell: cell.source, about });
}

function valueOf({ grid, source }: FigureCell): CellValue {
  return grid.valueAt(source.row, source.column);
}

function shown(value: CellValue): string {
  return typeof value === "object" ? value.error : String(value ?? "");
}
