/**
 * The figures of a table as they are printed, each with the digits that people see of it.
 *
 * A figure is counted in its column's unit; 1.5亿 in a 万元 column is 15000. What is there but no figure
 * (a range of months, another currency, a formula that failed) is "unclear", and nothing that it would
 * be part of is claimed; a blank, a dash or 未报 is "nothing" and adds nothing.
 */
import { unitFactor } from "../../domain/amount";
import type { Unit } from "../../domain/amount";
import { ZERO, exact, isZero, over, times, toNumber } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import { halfOfLastDigit } from "../../domain/published-figure/printed";
import type { Printed } from "../../domain/published-figure/printed";
import { point, around } from "../../domain/published-figure/interval";
import { lazily } from "../../domain/published-figure/verdict";
import type { Recomputed } from "../../domain/published-figure/verdict";
import type { Cell } from "../../spreadsheet/address";
import type { Grid } from "../../spreadsheet/grid";
import { takeKindOf, unitNamed } from "../cells/measure";
import { readCell } from "../cells/read-figures";
import type { FigureReading } from "../cells/read-figures";
import { alike, isThing } from "../tasks/column-unit";
import { fold } from "../words/fold";
import { BONUS, DEDUCTION } from "../words/vocabulary-claims";
import type { Column, Table } from "../table";
import { placesOfFormat, placesOfNumber, placesOfText, usualPlaces } from "./shown-places";

export interface FigureCell {
  /** With the sheet's name. */
  readonly cell: Cell;
  /** In the column's unit; of a cell that shows %, in percent. */
  readonly value: Exact;
  readonly printed: readonly Printed[];
  /** What the value may be off by when its printed digits are all that is known; 0 for a count. */
  readonly half: Exact;
  /** Both ends of 0.8—3. */
  readonly range?: { readonly low: Exact; readonly high: Exact };
  /** In what it is counted, where the cell or the column says: CNY, 亩, 个. */
  readonly measure: string;
  readonly shownAs: "number" | "percent" | "text";
  /** What a formula that points at the cell must be multiplied by to have `value`; absent for text. */
  readonly factor?: Exact;
  readonly formula?: string;
  /** 53.2（3）: third. */
  readonly rank?: number;
}

export type CellContent = FigureCell | "nothing" | "unclear";

export interface TableFigures {
  at(row: number, column: number): CellContent;
}

export function isFigureCell(content: CellContent): content is FigureCell {
  return typeof content === "object";
}

/** As an input: exact for a count, ± half of the last printed digit for an amount. */
export function asInput({ value, half }: FigureCell): Recomputed {
  return isZero(half) ? { value, range: point(value) } : lazily(value, () => around(value, half));
}

/** Both ends of a range, and a figure as it is printed: 15 − (0.8 … 3) is 12 … 14.2. */
export function asEnds({ value, range }: FigureCell): Recomputed {
  return { value, range: range ?? point(value) };
}

export function tableFigures(grid: Grid, table: Table): TableFigures {
  const readers = new Map<number, (row: number) => CellContent>();
  for (const column of table.columns) readers.set(column.column, columnReader(grid, table, column));
  return { at: (row, column) => readers.get(column)?.(row) ?? "nothing" };
}

interface ColumnFacts {
  readonly grid: Grid;
  readonly sheet: string;
  readonly column: number;
  readonly unit: Unit | undefined;
  readonly usual: number;
  /** Typed in and not worked out: there are no digits behind it. */
  readonly isGiven: boolean;
}

function columnReader(grid: Grid, table: Table, column: Column): (row: number) => CellContent {
  const facts: ColumnFacts = {
    grid,
    sheet: table.sheet,
    column: column.column,
    unit: column.unit === undefined ? undefined : unitNamed(column.unit),
    usual: usualPlacesOf(grid, table, column),
    isGiven: isGiven(column),
  };
  const known = new Map<number, CellContent>();
  return (row) => {
    const before = known.get(row);
    if (before !== undefined) return before;
    const content = contentOf(facts, row);
    known.set(row, content);
    return content;
  };
}

function isGiven({ role, path }: Column): boolean {
  const leaf = fold(path[path.length - 1] ?? "");
  return role === "target" || role === "weight" || BONUS.test(leaf) || DEDUCTION.test(leaf);
}

function usualPlacesOf(grid: Grid, { bodyRows }: Table, { column }: Column): number {
  const places: number[] = [];
  for (let row = bodyRows.first; row <= bodyRows.last; row++) {
    const value = grid.valueAt(row, column);
    if (typeof value === "number" && placesOfFormat(grid.formatAt(row, column)) === undefined)
      places.push(placesOfNumber(value));
  }
  return usualPlaces(places);
}

/** The cell has a formula, and what it gives is not to be had. */
const UNCLEAR: readonly string[] = ["error", "uncalculated"];

function contentOf(facts: ColumnFacts, row: number): CellContent {
  const reading = readCell(facts.grid, row, facts.column);
  if (reading.kind === "missing") return UNCLEAR.indexOf(reading.why) < 0 ? "nothing" : "unclear";
  if (reading.kind !== "figure") return "unclear";
  const scale = scaleOf(reading, facts.unit);
  if (scale === undefined) return "unclear";
  return figureOf(facts, row, reading, scale);
}

interface OwnScale {
  readonly factor: Exact;
  readonly measure: string;
  readonly unit: Unit | undefined;
}

const ONE = exact(1);

/** How the cell's own unit is brought to the column's; undefined where the two cannot meet. */
function scaleOf({ unit }: FigureReading, column: Unit | undefined): OwnScale | undefined {
  if (unit === undefined) return { factor: ONE, measure: measureOf(column), unit: column };
  if (unit.unit === undefined) {
    return column === undefined ? { factor: ONE, measure: unit.text, unit: undefined } : undefined;
  }
  if (column === undefined) {
    const own = unit.unit;
    if (own.kind === "percent") return { factor: ONE, measure: "%", unit: own };
    return { factor: unitFactor(own), measure: measureOf(own), unit: own };
  }
  const own = takeKindOf(unit.unit, column);
  if (!alike(own, column)) return undefined;
  return {
    factor: over(unitFactor(own), unitFactor(column)),
    measure: measureOf(column),
    unit: own,
  };
}

function measureOf(unit: Unit | undefined): string {
  if (unit === undefined) return "";
  if (unit.kind === "money") return unit.currency;
  return unit.kind === "percent" ? "%" : unit.of;
}

function figureOf(
  facts: ColumnFacts,
  row: number,
  reading: FigureReading,
  { factor, measure, unit }: OwnScale
): FigureCell {
  const { grid, column, sheet, isGiven: given } = facts;
  const value = times(reading.digits, factor);
  const formula = grid.formulaAt(row, column);
  const shownPlaces = placesShown(facts, row, reading);
  const shift = factor === ONE ? 0 : Math.round(Math.log10(toNumber(factor)));
  const isCount = unit === undefined || (unit.kind === "count" && isThing(unit.of));
  const known = Math.max(shownPlaces, storedPlaces(facts, row, reading));
  const half = given || (isCount && known === 0) ? ZERO : times(halfOfLastDigit(known), factor);
  return {
    cell: { sheet, row, column },
    value,
    printed: printedForms(facts, row, value, shownPlaces - shift),
    half,
    measure,
    shownAs: sortShown(reading),
    ...(reading.range !== undefined && {
      range: { low: times(reading.range.low, factor), high: times(reading.range.high, factor) },
    }),
    ...formulaFactor(reading),
    ...(formula !== undefined && { formula }),
    ...(reading.rank !== undefined && { rank: reading.rank }),
  };
}

function sortShown({ dress, unit }: FigureReading): FigureCell["shownAs"] {
  if (dress === "percent-format") return "percent";
  if (dress === "number") return "number";
  return unit?.unit?.kind === "percent" ? "percent" : "text";
}

function formulaFactor({ dress }: FigureReading): { factor?: Exact } {
  if (dress === "number") return { factor: ONE };
  return dress === "percent-format" ? { factor: exact(100) } : {};
}

function placesShown({ grid, column, usual }: ColumnFacts, row: number, reading: FigureReading) {
  const value = grid.valueAt(row, column);
  if (typeof value !== "number") return placesOfText(fold(String(value)));
  const format = placesOfFormat(grid.formatAt(row, column));
  const own = ownPlaces(value, reading);
  if (format === undefined) return Math.max(own, usual);
  return Math.max(format.least, Math.min(format.most, own));
}

/** What a cell holds beyond what it shows is known too. */
function storedPlaces({ grid, column }: ColumnFacts, row: number, reading: FigureReading): number {
  const value = grid.valueAt(row, column);
  return typeof value === "number" ? ownPlaces(value, reading) : 0;
}

/** 0.4775 under a % format is 47.75. */
function ownPlaces(value: number, { dress }: FigureReading): number {
  return Math.max(0, placesOfNumber(value) - (dress === "percent-format" ? 2 : 0));
}

/** 47.8 as shown, and 47.84 where that is what is stored: either may be the one that was worked out. */
function printedForms(
  { grid, column }: ColumnFacts,
  row: number,
  value: Exact,
  places: number
): readonly Printed[] {
  const stored = grid.valueAt(row, column);
  const shown = { value, places };
  if (typeof stored !== "number") return [shown];
  const own = placesOfNumber(toNumber(value));
  return own > places ? [shown, { value, places: Math.min(own, MOST_PLACES) }] : [shown];
}

/** Beyond these a double's own digits begin to tell. */
const MOST_PLACES = 10;
