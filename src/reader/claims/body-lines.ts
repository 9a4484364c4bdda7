/**
 * The lines of a table's body: rows of data, in their sections, and rows that sum them.
 *
 * Which rows a sum row sums nobody writes down. 小计 under a section sums it, but one over it may too, and
 * 合计 stands first or last; so each has several scopes, likeliest first, and the figures decide.
 */
import type { Grid } from "../../spreadsheet/grid";
import { fold } from "../words/fold";
import { OF_WHICH_LABEL } from "../words/vocabulary-rows";
import { cellText, rowTexts } from "../tasks/row-text";
import type { Table } from "../table";

export interface BodyLines {
  /** Rows of data, 其中 rows left out. */
  readonly data: readonly number[];
  readonly ofWhich: readonly number[];
  readonly sums: readonly SumLine[];
  /** Of a data row: the row of its section's caption; −1 before the first. */
  sectionOf(row: number): number;
}

export interface SumLine {
  readonly row: number;
  readonly kind: "subtotal" | "total";
  /** It says 小计 or 合计; otherwise it was found out by its formulas or figures. */
  readonly labelled: boolean;
  /** 一 | 乡镇街道 over the rows of its section. */
  readonly isCaption: boolean;
  /** Rows that it may sum, likeliest first. */
  readonly scopes: readonly (readonly number[])[];
}

export function bodyLines(grid: Grid, table: Table): BodyLines {
  const kinds = kindsOf(table);
  const data: number[] = [];
  const ofWhich: number[] = [];
  const label = table.labelColumn ?? table.range.left;
  for (let row = table.bodyRows.first; row <= table.bodyRows.last; row++) {
    if (kinds.has(row) || repeatsHeader(grid, table, row, label)) continue;
    const isPart = OF_WHICH_LABEL.test(fold(cellText(grid, { row, column: label })));
    (isPart ? ofWhich : data).push(row);
  }
  const sectionOf = (row: number) => lastAt(table.sectionRows, row);
  return { data, ofWhich, sectionOf, sums: sumLines(grid, table, data) };
}

function kindsOf(table: Table): ReadonlySet<number> {
  const { sectionRows, subtotalRows, totalRows, weightRows, blankRows } = table;
  return new Set([...sectionRows, ...subtotalRows, ...totalRows, ...weightRows, ...blankRows]);
}

/** A header printed again on the next page. */
function repeatsHeader(grid: Grid, { columns }: Table, row: number, label: number): boolean {
  const path = columns.find(({ column }) => column === label)?.path ?? [];
  const text = fold(cellText(grid, { row, column: label }));
  return text !== "" && path.some((one) => fold(one) === text);
}

function sumLines(grid: Grid, table: Table, data: readonly number[]): readonly SumLine[] {
  const { subtotalRows, totalRows } = table;
  const lines = [
    ...subtotalRows.map((row) => ({ row, kind: "subtotal" as const })),
    ...totalRows.map((row) => ({ row, kind: "total" as const })),
  ].sort((a, b) => a.row - b.row);
  return lines.map(({ row, kind }) => ({
    row,
    kind,
    labelled: saysSum(grid, table, row),
    isCaption: table.sectionRows.indexOf(row) >= 0,
    scopes: scopesOf(table, data, row, kind),
  }));
}

const SAYS_SUM = /[小合总共]计|总[数和]|累计|^全[区县市省镇]/;

function saysSum(grid: Grid, table: Table, row: number): boolean {
  return rowTexts(grid, table, row).some((text) => SAYS_SUM.test(fold(text)));
}

function scopesOf(
  table: Table,
  data: readonly number[],
  row: number,
  kind: SumLine["kind"]
): readonly (readonly number[])[] {
  const { sectionRows, subtotalRows, totalRows } = table;
  const sums = [...subtotalRows, ...totalRows].sort((a, b) => a - b);
  const between = (from: number, to: number) => data.filter((one) => one > from && one < to);
  const end = table.bodyRows.last + 1;
  const bounds = [...sectionRows, ...sums].sort((a, b) => a - b);
  const above = between(lastBefore(bounds, row), row);
  const section = between(lastBefore(sectionRows, row), row);
  const below = between(row, firstAfter(bounds, row, end));
  const sectionBelow = between(row, firstAfter(sectionRows, row, end));
  const sinceTotal = between(lastBefore(totalRows, row), row);
  const all = between(-1, end);
  const [before, after] = [between(-1, row), between(row, end)];
  const isCaption = sectionRows.indexOf(row) >= 0;
  const near = isCaption ? [below, sectionBelow, above] : [above, section, below, sectionBelow];
  const far = [sinceTotal, before, all, after];
  return distinct(kind === "subtotal" ? [...near, ...far] : [...far, ...near]);
}

function distinct(scopes: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const keys = scopes.map((rows) => rows.join(","));
  return scopes.filter((rows, i) => rows.length > 0 && keys.indexOf(keys[i] ?? "") === i);
}

function lastBefore(rows: readonly number[], row: number): number {
  return rows.reduce((last, one) => (one < row ? Math.max(last, one) : last), -1);
}

function lastAt(rows: readonly number[], row: number): number {
  return lastBefore(rows, row + 1);
}

function firstAfter(rows: readonly number[], row: number, end: number): number {
  return rows.reduce((first, one) => (one > row ? Math.min(first, one) : first), end);
}
