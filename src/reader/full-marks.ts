/**
 * Full marks of the indicators, from the 分值 row.
 *
 * The row is often merged over each band, and a grand total stands apart at its end: a value belongs to
 * an indicator when its whole merged area lies over that indicator's columns.
 */
import { exact, times } from "../domain/exact";
import type { Exact } from "../domain/exact";
import type { Sourced } from "../spreadsheet/address";
import type { Grid } from "../spreadsheet/grid";
import type { PickedColumns, Report } from "./pick-columns";
import { readCell } from "./read-figures";
import { mergeAt } from "./row-text";
import type { Table } from "./table";

export type FullMarks = Sourced<Exact> | undefined;

/** One for each indicator, in order. */
export function fullMarksOf(
  grid: Grid,
  { table, picked, report }: { table: Table; picked: readonly PickedColumns[]; report: Report }
): readonly FullMarks[] {
  const [row] = table.weightRows;
  if (row === undefined) return picked.map(() => undefined);
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
