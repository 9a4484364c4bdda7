/** A table's structure in a few words, as people would say it: A3:N51 header 3-4 body 5-51. */
import { blockA1, columnName } from "../../src/spreadsheet/address";
import type { Column, RowSpan, Table } from "../../src/reader/table";

export function outline({ range, headerRows, bodyRows }: Table): string {
  return `${blockA1(range)} header ${span(headerRows)} body ${span(bodyRows)}`;
}

export function rowsOf(table: Table): Record<string, string> {
  const named = {
    title: table.titleRows,
    meta: table.metaRows,
    notes: table.noteRows,
    sections: table.sectionRows,
    subtotals: table.subtotalRows,
    totals: table.totalRows,
    weights: table.weightRows,
    blanks: table.blankRows,
  };
  const kept: Record<string, string> = {};
  for (const [name, rows] of Object.entries(named))
    if (rows.length > 0) kept[name] = rows.map((row) => row + 1).join(",");
  return kept;
}

export function paths(table: Table): string[] {
  return table.columns.map(({ path }) => path.join("/"));
}

/** 内资.target, unit, 外资.ofWhich<D … */
export function roles(table: Table): string[] {
  return table.columns.map(roleText);
}

function roleText({ role, indicator, variant, month, parent }: Column): string {
  const of = indicator === undefined ? "" : `${indicator}.`;
  const more = `${variant === undefined ? "" : `(${variant})`}${month === undefined ? "" : `@${month}`}`;
  return of + (role ?? "-") + more + (parent === undefined ? "" : `<${columnName(parent)}`);
}

function span({ first, last }: RowSpan): string {
  return `${first + 1}-${last + 1}`;
}
