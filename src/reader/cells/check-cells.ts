/**
 * Every cell of figures and dates of a table, of whatever kind, looked at for how it is typed: text
 * that should be a number or a date, 约, a unit inside the cell, a range.
 *
 * Reading for a ranking tells of the cells that it counts; this tells of the others too. What has been told
 * of a cell already is not told again, and a column that is wrong throughout is told of in a few lines.
 */
import type { CellValue, Grid } from "../../spreadsheet/grid";
import { dateOddity } from "./check-date";
import { figureOddities } from "./check-figure";
import type { Oddity } from "./check-figure";
import { checkScale } from "./check-scale";
import type { Finding } from "../finding";
import { fold } from "../words/fold";
import { OF_INDICATOR } from "../table";
import type { Column, Role, Table } from "../table";

/** So many findings of one sort are listed for a column. */
const MOST_ALIKE = 20;
const NO_FIGURES: readonly (Role | undefined)[] = [
  "index",
  "rank",
  "weight",
  "projectNo",
  "parcelNo",
];
const DAYS: readonly (Role | undefined)[] = [
  "date",
  "signDate",
  "startDate",
  "dealDate",
  "finishDate",
];
const FIGURES: readonly (Role | undefined)[] = [
  ...OF_INDICATOR,
  "score",
  "amount",
  "arrived",
  "fxRate",
  "area",
  "costPerMu",
  "costComponent",
  "price",
  "priceLow",
  "priceHigh",
  "totalPrice",
  "subsidy",
  "taxPerMu",
  "investment",
  "saleableShare",
];

/** 300万美元 for a parcel is told of once, in the words of whoever reckoned with it. */
const SAME_TOLD: { readonly [code in Finding["code"]]?: Finding["code"] } = {
  "foreign-price": "other-currency",
};

/** `told` are findings made before; of the same cell and code none is made again. */
export function checkCells(
  grid: Grid,
  table: Table,
  told: readonly Finding[] = []
): readonly Finding[] {
  const known = new Set(
    told.map(({ code, cell }) => keyOf(SAME_TOLD[code] ?? code, cell?.row, cell?.column))
  );
  const rows = checkedRows(table);
  return table.columns.flatMap((column) => {
    const check = checkOf(column, table);
    if (check === undefined) return [];
    const odd = oddCells(grid, column, rows, check);
    const scale = check === "figure" ? checkScale(grid, table, column, rows) : [];
    const fresh = [...odd, ...scale].filter(
      ({ code, row }) => !known.has(keyOf(code, row, column.column))
    );
    return inFewLines(table, column, fresh);
  });
}

interface Placed extends Oddity {
  readonly row: number;
}

type Check = "figure" | "date";

function checkOf({ column, role, kind }: Column, { labelColumn }: Table): Check | undefined {
  if (column === labelColumn || NO_FIGURES.includes(role)) return undefined;
  if (DAYS.includes(role) || kind === "date") return "date";
  const figures = FIGURES.includes(role) || (role === undefined && isFigureKind(kind));
  return figures ? "figure" : undefined;
}

function isFigureKind(kind: Column["kind"]): boolean {
  return kind === "number" || kind === "percent";
}

function checkedRows({ bodyRows, sectionRows, subtotalRows, weightRows, blankRows }: Table) {
  const captions = sectionRows.filter((row) => subtotalRows.indexOf(row) < 0);
  const others = new Set([...captions, ...weightRows, ...blankRows]);
  const rows: number[] = [];
  for (let row = bodyRows.first; row <= bodyRows.last; row++) if (!others.has(row)) rows.push(row);
  return rows;
}

/** Most cells are numbers in their place, and are passed over at a glance. */
function oddCells(
  grid: Grid,
  column: Column,
  rows: readonly number[],
  check: Check
): readonly Placed[] {
  const odd: Placed[] = [];
  for (const row of rows) {
    const value = grid.valueAt(row, column.column);
    if (check === "figure" && typeof value === "number") continue;
    if (value === undefined && grid.formulaAt(row, column.column) === undefined) continue;
    if (repeatsHeader(column, value)) continue;
    const found =
      check === "date" ? dateOddity(grid, row, column) : figureOddities(grid, row, column);
    for (const one of found) odd.push({ ...one, row });
  }
  return odd;
}

/** The header is printed again on the next page. */
function repeatsHeader({ path }: Column, value: CellValue): boolean {
  return typeof value === "string" && path.some((text) => fold(text) === fold(value));
}

function inFewLines(
  table: Table,
  { column, path }: Column,
  odd: readonly Placed[]
): readonly Finding[] {
  const counts = new Map<string, number>();
  const findings: Finding[] = [];
  let more = 0;
  for (const { code, severity, about, row } of odd) {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    if (count > (code === "formula-without-value" ? 1 : MOST_ALIKE)) more++;
    else findings.push({ code, severity, about, cell: { sheet: table.sheet, row, column } });
  }
  if (more === 0) return findings;
  const cell = { sheet: table.sheet, row: table.headerRows.last, column };
  const about = { header: path.join("/"), count: more };
  return [...findings, { code: "more-cells-alike", severity: "note", cell, about }];
}

function keyOf(code: Finding["code"], row: number | undefined, column: number | undefined): string {
  return `${code}|${row}|${column}`;
}
