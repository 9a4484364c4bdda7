/**
 * A sheet and its recognised table, made from a few lines, for tests of what comes after recognition.
 *
 * A header is "path role indicator unit", the path's layers parted by "/" (monthActual3 is March); "" is a
 * spacer column.
 */
import type { Column, Role, Table, TableKind } from "../../src/reader/table";
import { parseA1 } from "../../src/spreadsheet/address";
import type { Block } from "../../src/spreadsheet/address";
import { gridOf } from "../../src/spreadsheet/grid";
import type { CellValue, Grid } from "../../src/spreadsheet/grid";

export interface Sketch {
  readonly kind?: TableKind;
  readonly headers: readonly (string | Column)[];
  /** From row 2 on. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly formats?: Readonly<Record<number, string>>;
  /** Rows of `rows`, from 0. */
  readonly sections?: readonly number[];
  readonly totals?: readonly number[];
  readonly weights?: readonly number[];
  readonly merges?: readonly string[];
  /** By row of `rows`, from 0, and column. */
  readonly formulas?: Readonly<Record<number, readonly (string | undefined)[]>>;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly title?: string;
}

export const SHEET = "任务表";

export function taskSheet(sketch: Sketch): { readonly grid: Grid; readonly table: Table } {
  const columns = sketch.headers.map(columnOf);
  const merges = (sketch.merges ?? []).map(blockOf);
  const formats = sketch.rows.map(() => columns.map((_, i) => sketch.formats?.[i]));
  const below = (rows: readonly number[] = []) => rows.map((row) => row + 1);
  const last = sketch.rows.length;
  const grid = gridOf({
    name: SHEET,
    values: [columns.map(({ path }) => path.join("/")), ...sketch.rows],
    formats: [[], ...formats],
    formulas: [[], ...sketch.rows.map((_, i) => sketch.formulas?.[i] ?? [])],
    merges,
    hiddenRows: below(sketch.hiddenRows),
    hiddenColumns: sketch.hiddenColumns ?? [],
  });
  const label = columns.find(({ role }) => role === "unit")?.column;
  const table: Table = {
    sheet: SHEET,
    kind: sketch.kind ?? "task",
    range: { sheet: SHEET, top: 0, left: 0, bottom: last, right: columns.length - 1 },
    headerRows: { first: 0, last: 0 },
    bodyRows: { first: 1, last },
    titleRows: [],
    metaRows: [],
    noteRows: [],
    sectionRows: below(sketch.sections),
    subtotalRows: [],
    totalRows: below(sketch.totals),
    weightRows: below(sketch.weights),
    blankRows: [],
    ...(label !== undefined && { labelColumn: label }),
    columns,
    title: sketch.title ?? "2012年1—11月任务完成情况",
  };
  return { grid, table };
}

function columnOf(header: string | Column, column: number): Column {
  if (typeof header !== "string") return { ...header, column };
  const [path, role, indicator, unit] = header.split(" ");
  const month = Number(role?.replace(/\D/g, ""));
  return {
    column,
    path: path === undefined || path === "" ? [] : path.split("/"),
    ...(role !== undefined && { role: role.replace(/\d/g, "") as Role }),
    ...(month > 0 && { month }),
    ...(indicator !== undefined && { indicator }),
    ...(unit !== undefined && { unit }),
  };
}

function blockOf(a1: string): Block {
  const block = parseA1(a1);
  if (block === undefined) throw new Error(`${a1} is no block`);
  return block;
}
