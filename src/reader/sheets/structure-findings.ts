/** What a person should confirm about how a table was taken: choices that could have gone another way. */
import type { Cell } from "../../spreadsheet/address";
import { isTask } from "./column-roles";
import { lineUnit, ownUnit } from "./column-units";
import type { DescribedColumn } from "./describe-columns";
import type { Outline } from "./find-blocks";
import type { Finding } from "../finding";
import type { Layout } from "./layout";
import { loneText } from "./lone-rows";
import type { LoneText } from "./lone-rows";
import { isKnownAside } from "../words/match-words";
import type { PrintedUnit } from "../cells/read-units";
import type { Role, Table } from "../table";
import { unitByName } from "./unit-by-name";

export interface Read {
  readonly table: Table;
  readonly outline: Outline;
  readonly described: readonly DescribedColumn[];
  readonly unitLine: readonly PrintedUnit[];
}

export function structureFindings(layout: Layout, read: Read): readonly Finding[] {
  return [
    ...headerFindings(layout, read),
    ...roleFindings(read),
    ...unitFindings(read),
    ...repeatFindings(read),
    ...loneFindings(layout, read),
  ];
}

function at({ table }: Read, row: number, column: number): Cell {
  return { sheet: table.sheet, row, column };
}

function headerFindings(layout: Layout, read: Read): readonly Finding[] {
  const { header, window } = read.outline;
  const findings: Finding[] = [];
  if (header.unsure)
    findings.push({
      code: "header-unsure",
      severity: "confirm",
      cell: at(read, header.rows.first, read.table.range.left),
      about: { first: header.rows.first + 1, last: header.rows.last + 1 },
    });
  if (layout.cut)
    findings.push({
      code: "sheet-cut",
      severity: "warning",
      cell: at(read, layout.rowCount - 1, window.left),
      about: { rows: layout.rowCount, columns: layout.columnCount },
    });
  return findings;
}

function roleFindings(read: Read): readonly Finding[] {
  const columns = read.described.map(({ column }) => column);
  if (!isTask(columns)) return [];
  return read.described.flatMap((described): readonly Finding[] => {
    const doubt = doubtOf(described);
    if (doubt === undefined) return [];
    const { column, path } = described.column;
    const cell = at(read, read.table.headerRows.last, column);
    const header = path.join("/");
    return [{ code: doubt.code, severity: "confirm", cell, about: { header, ...doubt.about } }];
  });
}

/** Roles whose figures decide a ranking. */
const COUNTED: readonly Role[] = ["target", "actual", "reported", "certified"];

interface Doubt {
  readonly code: Finding["code"];
  readonly about: Readonly<Record<string, string>>;
}

function doubtOf({ column, guessed }: DescribedColumn): Doubt | undefined {
  const { role, kind, path, indicator = "" } = column;
  if (role === undefined)
    return kind === "number" && path.length > 0 && !isKnownAside(path)
      ? { code: "column-without-role", about: {} }
      : undefined;
  if (guessed === "role")
    return COUNTED.includes(role) ? { code: "role-guessed", about: { role } } : undefined;
  if (guessed === undefined || role !== "target") return undefined;
  return { code: "indicator-guessed", about: { indicator, from: guessed } };
}

/** A line of several units says nothing sure about a column that names none. */
function unitFindings(read: Read): readonly Finding[] {
  if (read.unitLine.length < 2 || lineUnit(read.unitLine) !== undefined) return [];
  return read.described.flatMap(({ column }): readonly Finding[] => {
    const needs =
      column.role === "target" || column.role === "actual" || column.role === "certified";
    if (!needs || ownUnit(column.path) !== undefined) return [];
    const cell = at(read, read.table.headerRows.last, column.column);
    const units = read.unitLine.map(({ text }) => text).join("、");
    const about = { header: column.path.join("/"), units };
    if (column.unit === undefined)
      return [{ code: "unit-unclear", severity: "confirm", cell, about }];
    if (unitByName(column.path, read.unitLine)?.text !== column.unit) return [];
    return [
      { code: "unit-by-name", severity: "confirm", cell, about: { ...about, unit: column.unit } },
    ];
  });
}

const LONE_CODES: Readonly<Record<LoneText, Finding["code"] | undefined>> = {
  caption: undefined,
  "guessed-caption": "section-guessed",
  "guessed-unit": "unit-without-figures",
};

function loneFindings(layout: Layout, read: Read): readonly Finding[] {
  const { table, outline } = read;
  const column = table.labelColumn;
  if (column === undefined || !isTask(table.columns)) return [];
  const findings: Finding[] = [];
  for (let row = table.bodyRows.first; row <= table.bodyRows.last; row++) {
    const lone = loneText(layout, outline, row);
    const code = lone && LONE_CODES[lone];
    if (code === undefined) continue;
    const about = { text: layout.textAt(row, column), row: row + 1 };
    findings.push({ code, severity: "confirm", cell: at(read, row, column), about });
  }
  return findings;
}

function repeatFindings(read: Read): readonly Finding[] {
  return read.outline.body.repeatedRows.slice(0, 1).map((row) => ({
    code: "header-repeated",
    severity: "note",
    cell: at(read, row, read.table.range.left),
    about: { row: row + 1 },
  }));
}
