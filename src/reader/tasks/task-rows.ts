/**
 * The rows that are assessed, in their groups: section rows name the groups, or a 分组 column does.
 *
 * Totals, subtotals, 其中 lines and repeated headers are no units. A hidden row counts like any other and
 * is told of; so is a unit that stands twice.
 */
import type { Sourced } from "../../spreadsheet/address";
import type { Grid } from "../../spreadsheet/grid";
import { cleanName, collapseSpace, fold, withoutSpace } from "../words/fold";
import { groupInCaption } from "../sheets/group-in-caption";
import type { Report } from "./column-choice";
import { cellText, rowTexts, shownRows } from "./row-text";
import type { Column, Role, Table } from "../table";
import { OF_WHICH_LABEL, SECTION_MARK, SECTION_NUMBER } from "../words/vocabulary-rows";

export interface UnitRow {
  readonly row: number;
  readonly group: string;
  readonly unit: Sourced<string>;
  readonly remark?: string;
}

export interface RowsAsked {
  readonly table: Table;
  /** A unit merged over several rows names each of them (a long table); else only its first. */
  readonly fillDown: boolean;
  readonly report: Report;
}

export function unitRows(grid: Grid, asked: RowsAsked): readonly UnitRow[] {
  const { table, fillDown, report } = asked;
  const unitColumn = columnOf(table, "unit")?.column;
  const label = fillDown ? (unitColumn ?? table.labelColumn) : (table.labelColumn ?? unitColumn);
  if (label === undefined) return [];
  const groupOf = groupNames(grid, table);
  const remarkOf = remarks(grid, table);
  const unitOf = unitNames(grid, asked, label);
  const rows: UnitRow[] = [];
  for (const row of dataRows(table)) {
    const unit = unitOf(row);
    if (isUnit(table, unit.value, label))
      rows.push({ row, group: groupOf(row), unit, ...remarkOf(row) });
    else tellLeftOut(unit, report);
  }
  tellHidden(grid, rows, report);
  return rows;
}

/** Asked row by row from the top: an empty cell of a long table repeats the name above. */
function unitNames(
  grid: Grid,
  { table, fillDown }: RowsAsked,
  column: number
): (row: number) => Sourced<string> {
  const shown = shownRows(grid, column);
  let last: Sourced<string> | undefined;
  return (row) => {
    const source = { sheet: table.sheet, row: fillDown ? shown(row) : row, column };
    const named = { value: cleanName(cellText(grid, source)), source };
    if (named.value === "" && fillDown && last !== undefined) return last;
    last = named;
    return named;
  };
}

/** A row of figures that has no name, or whose name says that it is part of the row above. */
function tellLeftOut({ value, source }: Sourced<string>, report: Report): void {
  if (value === "") {
    report({
      code: "row-without-unit",
      severity: "warning",
      cell: source,
      about: { row: source.row + 1 },
    });
  } else if (OF_WHICH_LABEL.test(fold(value))) {
    report({ code: "of-which-row", severity: "note", cell: source, about: { unit: value } });
  }
}

/** Same unit, same group, twice: both stay, because only the office knows which is right. */
export function tellDuplicates(rows: readonly UnitRow[], report: Report): void {
  const seen = new Map<string, UnitRow>();
  for (const row of rows) {
    const key = `${row.group}|${fold(row.unit.value)}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row);
    else {
      const about = { unit: row.unit.value, row: first.row + 1 };
      report({ code: "duplicate-unit", severity: "warning", cell: row.unit.source, about });
    }
  }
}

/** 产业平台小计 over its units: caption and subtotal in one. */
const SUM_ENDING = /(?:小计|小計|合计|合計)$/;

/** Without 一、 （二） ㈢ before it and （18个）, a colon or 小计 after it. */
export function sectionName(texts: readonly string[]): string {
  const words = texts.map(withoutSpace).filter((text) => !SECTION_MARK.test(fold(text)));
  const name = collapseSpace(words[0] ?? texts[0] ?? "").replace(SECTION_NUMBER, "");
  const plain = name.replace(/[（(]\d+[个家户组]?[）)]$/, "").replace(/[：:]$/, "");
  return cleanName(plain.replace(SUM_ENDING, "") || plain);
}

export function columnOf({ columns }: Table, role: Role): Column | undefined {
  return columns.find((column) => column.role === role);
}

/** Rows that may hold a unit. */
export function dataRows(table: Table): readonly number[] {
  const { sectionRows, subtotalRows, totalRows, weightRows, blankRows } = table;
  const others = new Set([
    ...sectionRows,
    ...subtotalRows,
    ...totalRows,
    ...weightRows,
    ...blankRows,
  ]);
  const rows: number[] = [];
  for (let row = table.bodyRows.first; row <= table.bodyRows.last; row++) {
    if (!others.has(row)) rows.push(row);
  }
  return rows;
}

/** A header that is repeated on the second page is no unit. */
function isUnit({ columns }: Table, name: string, label: number): boolean {
  if (name === "" || OF_WHICH_LABEL.test(fold(name))) return false;
  const path = columns.find(({ column }) => column === label)?.path ?? [];
  return path.every((text) => fold(text) !== fold(name));
}

/** Asked row by row from the top. */
export function groupNames(
  grid: Grid,
  table: Table,
  column = columnOf(table, "group")?.column
): (row: number) => string {
  const { sectionRows } = table;
  if (sectionRows.length === 0 && column === undefined) {
    const inCaption = groupInCaption(grid, table);
    return () => inCaption;
  }
  let name = "";
  if (sectionRows.length > 0 || column === undefined) {
    let next = 0;
    return (row) => {
      for (let at = sectionRows[next]; at !== undefined && at < row; at = sectionRows[++next]) {
        name = sectionName(rowTexts(grid, table, at));
      }
      return name;
    };
  }
  const shown = shownRows(grid, column);
  return (row) => {
    name = cleanName(cellText(grid, { row: shown(row), column })) || name;
    return name;
  };
}

export function remarks(grid: Grid, table: Table): (row: number) => { remark?: string } {
  const column = columnOf(table, "remark")?.column;
  if (column === undefined) return () => ({});
  const shown = shownRows(grid, column);
  return (row) => {
    const remark = collapseSpace(cellText(grid, { row: shown(row), column }));
    return remark === "" ? {} : { remark };
  };
}

function tellHidden(grid: Grid, rows: readonly UnitRow[], report: Report): void {
  for (const { row, unit } of rows) {
    if (!grid.hiddenRows.has(row)) continue;
    const about = { unit: unit.value, row: row + 1 };
    report({ code: "hidden-row", severity: "note", cell: { ...unit.source, row }, about });
  }
}
