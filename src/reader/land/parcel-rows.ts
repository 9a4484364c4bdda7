/** The rows that are parcels, and what each is called. */
import type { Sourced } from "../../spreadsheet/address";
import type { Grid } from "../../spreadsheet/grid";
import { readText } from "../cells/read-figures";
import { cellText, shownRows } from "../tasks/row-text";
import { dataRows, groupNames, remarks } from "../tasks/task-rows";
import type { Report } from "../tasks/column-choice";
import type { Role, Table } from "../table";
import { cleanName, collapseSpace, fold } from "../words/fold";
import { MEAN_LABEL, OF_WHICH_LABEL } from "../words/vocabulary-rows";

export interface ParcelRow {
  readonly row: number;
  readonly name: Sourced<string>;
  readonly number?: string;
  readonly group: string;
  readonly basis?: string;
  readonly remark?: string;
}

/** What a parcel is called by, best first; its number alone where nothing else says it. */
const NAMES: readonly Role[] = ["firm", "parcel", "project", "investor", "parcelNo", "unit"];

export function parcelRows(grid: Grid, table: Table, report: Report): readonly ParcelRow[] {
  const groupOf = groupNames(grid, table, groupColumn(grid, table));
  const remarkOf = remarks(grid, table);
  const [numberOf, basisOf] = [textOf(grid, table, "parcelNo"), textOf(grid, table, "basis")];
  const nameOf = names(grid, table);
  const rows: ParcelRow[] = [];
  for (const row of dataRows(table)) {
    const group = groupOf(row);
    const remark = remarkOf(row);
    const name = nameOf(row);
    if (name === undefined || MEAN_LABEL.test(fold(name.value)) || isPart(name, report)) continue;
    const [number, basis] = [numberOf(row), basisOf(row)];
    rows.push({
      row,
      name,
      group,
      ...(number !== "" && { number }),
      ...(basis !== "" && { basis }),
      ...remark,
    });
    if (grid.hiddenRows.has(row)) {
      const about = { parcel: name.value, row: row + 1 };
      report({ code: "hidden-parcel", severity: "note", cell: name.source, about });
    }
  }
  tellDuplicates(rows, report);
  return rows;
}

/** 所属园区 before the firms: who has the land, where other columns say whose it became. */
function groupColumn(grid: Grid, table: Table): number | undefined {
  const of = (role: Role) => table.columns.filter((column) => column.role === role)[0]?.column;
  const [group, unit] = [of("group"), of("unit")];
  const isNamed = NAMES.some((role) => role !== "unit" && of(role) !== undefined);
  if (group !== undefined || unit === undefined || !isNamed) return group;
  const shown = shownRows(grid, unit);
  const names = dataRows(table).map((row) =>
    fold(cellText(grid, { row: shown(row), column: unit }))
  );
  return names.some((name, i) => names.indexOf(name) < i) ? unit : undefined;
}

/** Undefined for a row of which nothing says that it is a parcel: a repeated header, an empty line. */
function names(grid: Grid, table: Table): (row: number) => Sourced<string> | undefined {
  const columns = [
    ...NAMES.flatMap((role) => table.columns.filter((column) => column.role === role)),
    ...table.columns.filter(({ column }) => column === table.labelColumn),
  ].map(({ column, path }) => ({ column, path, shown: shownRows(grid, column) }));
  return (row) => {
    const named = columns
      .map(({ column, path, shown }) => {
        const source = { sheet: table.sheet, row: shown(row), column };
        return { value: cleanName(cellText(grid, source)), source, path };
      })
      .filter(({ value }) => !isNoName(value));
    const [first] = named;
    if (first === undefined) return unnamed(grid, table, row);
    const isHeader = first.path.some((text) => fold(text) === fold(first.value));
    return isHeader ? undefined : { value: first.value, source: first.source };
  };
}

/** Of land that found no buyer 受让人 is “—”. */
function isNoName(value: string): boolean {
  return readText(value).kind === "missing";
}

/** A row with an area is a parcel though nobody wrote its name. */
function unnamed(grid: Grid, table: Table, row: number): Sourced<string> | undefined {
  const area = table.columns.filter(({ role }) => role === "area")[0];
  if (area === undefined || grid.valueAt(row, area.column) === undefined) return undefined;
  const source = { sheet: table.sheet, row, column: table.labelColumn ?? area.column };
  return { value: `#${row + 1}`, source };
}

function isPart({ value, source }: Sourced<string>, report: Report): boolean {
  if (!OF_WHICH_LABEL.test(fold(value))) return false;
  report({ code: "of-which-row", severity: "note", cell: source, about: { unit: value } });
  return true;
}

function textOf(grid: Grid, table: Table, role: Role): (row: number) => string {
  const column = table.columns.filter((one) => one.role === role)[0]?.column;
  if (column === undefined) return () => "";
  const shown = shownRows(grid, column);
  return (row) => collapseSpace(cellText(grid, { row: shown(row), column }));
}

/** A firm may well have several parcels; the same number twice is a slip. */
function tellDuplicates(rows: readonly ParcelRow[], report: Report): void {
  const seen = new Map<string, number>();
  for (const { row, name, number } of rows) {
    if (number === undefined) continue;
    const first = seen.get(fold(number));
    if (first === undefined) seen.set(fold(number), row);
    else {
      const about = { parcel: name.value, number, row: first + 1 };
      report({ code: "duplicate-parcel", severity: "warning", cell: name.source, about });
    }
  }
}
