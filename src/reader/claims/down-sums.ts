/**
 * Rows that sum other rows: 小计 over a section, 合计 over all of them.
 *
 * Of the scopes that a sum row may have, the one that gives most of its printed sums is meant. So one
 * wrong sum does not choose the scope, and a row that sums nothing that is printed claims nothing.
 */
import { columnName } from "../../spreadsheet/address";
import type { Cell } from "../../spreadsheet/address";
import { compare, minus, sum } from "../../domain/exact";
import { point } from "../../domain/published-figure/interval";
import type { Recomputed } from "../../domain/published-figure/verdict";
import type { Column } from "../table";
import { isAddedUp } from "./additive";
import type { SumLine } from "./body-lines";
import { recomputed, unrounded } from "./claim";
import type { Reckoning } from "./claim";
import { isReckoning } from "./checked-table";
import type { CheckedTable } from "./checked-table";
import { fits, matches } from "./explain";
import type { ExplainedRow } from "./explain";
import { isFigureCell } from "./figure-cells";
import type { FigureCell } from "./figure-cells";

export interface DownSum extends ExplainedRow {
  readonly column: Column;
  readonly line: SumLine;
  readonly skipped: readonly Cell[];
}

/** All columns that are added up choose the scope; `wanted` of them are told. */
export function downSums(
  checked: CheckedTable,
  wanted: (column: Column) => boolean
): readonly DownSum[] {
  const columns = checked.table.columns.filter(isAddedUp);
  return checked.lines.sums
    .flatMap((line) => sumsOfLine(checked, line, columns))
    .filter(({ column }) => wanted(column));
}

function sumsOfLine(
  checked: CheckedTable,
  line: SumLine,
  columns: readonly Column[]
): readonly DownSum[] {
  const tried = line.scopes.map((rows) =>
    columns.flatMap((column) => sumOfColumn(checked, line, column, rows))
  );
  const votes = tried.map((sums) => sums.filter((one) => one.fits).length);
  const most = Math.max(0, ...votes);
  const chosen = tried[votes.indexOf(most)] ?? [];
  return isCredible(line, chosen, most) ? chosen : [];
}

/** With so few sums a row that says 合计 is believed to be one, though none of them comes out. */
const FEW = 3;

function isCredible(
  { labelled, isCaption }: SumLine,
  sums: readonly DownSum[],
  fitting: number
): boolean {
  if (!labelled) return fitting * (isCaption ? 3 : 2) > (isCaption ? sums.length - 1 : sums.length);
  return sums.length <= FEW || fitting * 4 >= sums.length;
}

function sumOfColumn(
  checked: CheckedTable,
  line: SumLine,
  column: Column,
  rows: readonly number[]
): readonly DownSum[] {
  const cell = checked.figures.at(line.row, column.column);
  if (!isFigureCell(cell) || cell.range !== undefined || sumsElsewhere(cell)) return [];
  const parts = partsOf(checked, column.column, rows);
  if (parts === undefined || !parts.every(({ measure }) => measuresMeet(measure, cell.measure)))
    return [];
  const summed = workedSum(
    cell,
    parts.map((part) => part.reckoning)
  );
  if (summed === undefined) return [];
  const { reckoning, result } = summed;
  const isFit = fits(cell, result);
  const skipped = isFit ? [] : skippedBySum(checked, cell, column, rows);
  return [
    {
      row: line.row,
      cell,
      reckoning,
      recomputed: result,
      fits: isFit,
      matches: isFit,
      column,
      line,
      skipped,
    },
  ];
}

interface WorkedSum {
  readonly reckoning: Reckoning;
  readonly result: Recomputed;
}

/** Of what was rounded line by line; or of every digit, where that gives the printed sum. */
function workedSum(cell: FigureCell, parts: readonly Reckoning[]): WorkedSum | undefined {
  const printed: Reckoning = { kind: "sum", of: parts };
  const sums = [printed, unrounded(printed)].flatMap((reckoning): readonly WorkedSum[] => {
    const worked = recomputed(reckoning);
    if (worked === undefined) return [];
    const result =
      cell.formula === undefined ? worked : { value: worked.value, range: point(worked.value) };
    return [{ reckoning, result }];
  });
  return sums.find(({ result }) => matches(cell, result)) ?? sums[0];
}

const REFERENCE = /\$?([A-Z]{1,3})\$?\d+/g;

/** =SUM(H3:H5) in G6: the cells of the row are merged, and its sums do not stand under their columns. */
function sumsElsewhere({ formula, cell }: FigureCell): boolean {
  const references = formula?.match(REFERENCE) ?? [];
  const own = columnName(cell.column);
  return references.length > 0 && references.every((one) => one.replace(/[$\d]/g, "") !== own);
}

interface Part {
  readonly reckoning: Reckoning;
  readonly measure: string;
}

/** Undefined where one of them is unclear, or there is none at all. */
function partsOf(
  checked: CheckedTable,
  column: number,
  rows: readonly number[]
): readonly Part[] | undefined {
  const parts: Part[] = [];
  for (const row of rows) {
    const held = checked.truths.at(row, column);
    if (held === "unclear") return undefined;
    if (!isReckoning(held)) continue;
    const content = checked.figures.at(row, column);
    parts.push({ reckoning: held, measure: isFigureCell(content) ? content.measure : "" });
  }
  const measures = parts.map(({ measure }) => measure);
  const alike = measures.every((one) => measuresMeet(one, measures[0] ?? ""));
  return parts.length === 0 || !alike ? undefined : parts;
}

/** 元 and 美元 are not added up, and neither is a bare number with an amount in 元. */
function measuresMeet(a: string, b: string): boolean {
  return a === b || (!isMoney(a) && !isMoney(b));
}

function isMoney(measure: string): boolean {
  return /^[A-Z]{3}$/.test(measure);
}

/** The text cells that SUM passes over, where they are just what is missing. */
function skippedBySum(
  checked: CheckedTable,
  total: FigureCell,
  { column }: Column,
  rows: readonly number[]
): readonly Cell[] {
  const contents = rows.map((row) => checked.figures.at(row, column)).filter(isFigureCell);
  const texts = contents.filter(({ shownAs }) => shownAs === "text");
  const all = sum(contents.map(({ value }) => value));
  const counted = minus(all, sum(texts.map(({ value }) => value)));
  return texts.length > 0 && compare(counted, total.value) === 0
    ? texts.map(({ cell }) => cell)
    : [];
}
