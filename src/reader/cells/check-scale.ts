/**
 * Bare numbers that look as if they were in another unit than their column: 1.5 among thousands of 万元
 * (亿 perhaps), and 8600 in a column whose other cells each name their unit.
 */
import { isZero } from "../../domain/exact";
import type { Grid } from "../../spreadsheet/grid";
import type { Oddity } from "./check-figure";
import { unitNamed } from "./measure";
import { readCell } from "./read-figures";
import type { Column, Table } from "../table";

/** Fewer figures have no usual size. */
const FEWEST = 4;
/** Between 万 and 亿 lie four digits; three apart is already no ordinary spread. */
const FAR = 1000;
const SAMPLE = 1000;

type Placed = Oddity & { readonly row: number };

export function checkScale(
  grid: Grid,
  { totalRows, subtotalRows }: Table,
  column: Column,
  rows: readonly number[]
): readonly Placed[] {
  const measure = column.unit === undefined ? undefined : unitNamed(column.unit);
  const large = measure?.kind === "money" && measure.scale >= 4;
  if (column.unit !== undefined && !large) return [];
  const sums = new Set([...totalRows, ...subtotalRows]);
  const bare: Bare[] = [];
  for (const row of rows) {
    const value = sums.has(row) ? undefined : grid.valueAt(row, column.column);
    if (typeof value === "number") bare.push({ row, value });
  }
  return column.unit === undefined
    ? withoutUnit(grid, column, rows, bare)
    : tooSmall(column.unit, bare);
}

interface Bare {
  readonly row: number;
  readonly value: number;
}

function tooSmall(unit: string, bare: readonly Bare[]): readonly Placed[] {
  if (bare.length < FEWEST) return [];
  const usual = median(bare.slice(0, SAMPLE).map(({ value }) => value));
  return bare
    .filter(({ value }) => value > 0 && value * FAR < usual)
    .map(({ row, value }) => ({
      code: "suspicious-scale",
      severity: "confirm" as const,
      about: { text: String(value), unit },
      row,
    }));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function withoutUnit(
  grid: Grid,
  { column, role }: Column,
  rows: readonly number[],
  bare: readonly Bare[]
): readonly Placed[] {
  if (role === undefined || bare.length === 0 || bare.length * 2 > rows.length) return [];
  const measured = rows.filter((row) => {
    const reading = readCell(grid, row, column);
    return (
      reading.kind === "figure" && reading.unit?.unit?.kind === "money" && !isZero(reading.digits)
    );
  });
  if (measured.length < 2 || measured.length < bare.length) return [];
  return bare.map(({ row, value }) => ({
    code: "figure-without-unit",
    severity: "warning" as const,
    about: { text: String(value) },
    row,
  }));
}
