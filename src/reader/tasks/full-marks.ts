/**
 * Full marks of the indicators, from the 分值 row, or from the headers where they say it.
 *
 * The row is often merged over each band, and a grand total stands apart at its end: a value belongs to
 * an indicator when its whole merged area lies over that indicator's columns.
 */
import { exact, times } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import type { Sourced } from "../../spreadsheet/address";
import type { Grid } from "../../spreadsheet/grid";
import { fold } from "../words/fold";
import type { Report } from "./column-choice";
import type { PickedColumns } from "./pick-columns";
import { readCell } from "../cells/read-figures";
import { cellText, mergeAt } from "./row-text";
import type { Table } from "../table";

const MARKS_IN_HEADER =
  /\((?:(?:分值|权重|满分|基本分):?)?(\d+(?:\.\d+)?)分\)|\((?:分值|满分|基本分):?(\d+(?:\.\d+)?)\)/;
const SHARE_IN_HEADER = /\((?:权重|占比?|权数):?(\d+(?:\.\d+)?)%\)/;

export type FullMarks = Sourced<Exact> | undefined;

/** One for each indicator, in order. */
export function fullMarksOf(
  grid: Grid,
  { table, picked, report }: { table: Table; picked: readonly PickedColumns[]; report: Report }
): readonly FullMarks[] {
  const [row] = table.weightRows;
  if (row === undefined) return headerMarks(grid, table, picked);
  return picked.map((indicator) => {
    const [first, ...others] = marksOver(grid, { table, row, indicator });
    if (first === undefined) {
      const cell = { sheet: table.sheet, row, column: indicator.target.column };
      report({
        code: "no-full-marks",
        severity: "confirm",
        cell,
        about: { indicator: indicator.name },
      });
    } else if (others.length > 0) {
      const about = { indicator: indicator.name };
      report({ code: "several-full-marks", severity: "confirm", cell: first.source, about });
    }
    return first;
  });
}

/** 引进内资（40分）: taken where every indicator says so, since marks of some are marks of none. */
function headerMarks(
  grid: Grid,
  table: Table,
  picked: readonly PickedColumns[]
): readonly FullMarks[] {
  const marks = picked.map((indicator) => headerMark(grid, table, indicator));
  return marks.every((one) => one !== undefined) ? marks : picked.map(() => undefined);
}

function headerMark(grid: Grid, { sheet, headerRows }: Table, { band }: PickedColumns): FullMarks {
  for (let row = headerRows.first; row <= headerRows.last; row++) {
    for (const { column } of band) {
      const value = marksInHeader(cellText(grid, { row, column }));
      if (value !== undefined) return { value, source: { sheet, row, column } };
    }
  }
  return undefined;
}

/** 得分（满分20分）, 引进内资（权重30%）. */
export function marksInHeader(header: string): Exact | undefined {
  const text = fold(header);
  const found = MARKS_IN_HEADER.exec(text) ?? SHARE_IN_HEADER.exec(text);
  const digits = found?.[1] ?? found?.[2];
  return digits === undefined ? undefined : exact(digits);
}

/** The marks that a cell holds: 40, 40分, 40%. As a formula would find them: a percentage is a fraction. */
export function marksIn(grid: Grid, row: number, column: number): Exact | undefined {
  const reading = readCell(grid, row, column);
  if (reading.kind !== "figure" || reading.range !== undefined) return undefined;
  return reading.unit?.unit?.kind === "percent"
    ? times(reading.digits, exact("0.01"))
    : reading.digits;
}

function marksOver(
  grid: Grid,
  { table, row, indicator }: { table: Table; row: number; indicator: PickedColumns }
): readonly Sourced<Exact>[] {
  const over = indicator.band.map(({ column }) => column);
  return over.flatMap((column) => {
    const merge = mergeAt(grid, { row, column });
    if (merge !== undefined && !isOver(merge.left, merge.right, table, over)) return [];
    const value = marksIn(grid, row, column);
    return value === undefined ? [] : [{ value, source: { sheet: table.sheet, row, column } }];
  });
}

/** Spacer columns may lie between. */
function isOver(left: number, right: number, { columns }: Table, over: readonly number[]): boolean {
  return columns.every(
    ({ column, path }) =>
      column < left || column > right || path.length === 0 || over.indexOf(column) >= 0
  );
}
