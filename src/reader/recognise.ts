/**
 * A sheet → its tables with meaning, and what a person should confirm. The last step of reading:
 * blocks, headers, rows, columns, and then what sort of table it is.
 */
import type { Block } from "../spreadsheet/address";
import type { Grid } from "../spreadsheet/grid";
import { classifyAround, classifyBody, firstRowAbove } from "./sheets/classify-rows";
import type { BodyRows, OuterRows } from "./sheets/classify-rows";
import { describeColumns } from "./sheets/describe-columns";
import { findBlocks } from "./sheets/find-blocks";
import type { Outline } from "./sheets/find-blocks";
import type { Finding } from "./finding";
import { goesOn } from "./sheets/folded-lists";
import { headerAlone } from "./sheets/header-alone";
import { labelColumnOf } from "./sheets/label-column";
import { layoutOf } from "./sheets/layout";
import type { Layout } from "./sheets/layout";
import { outlinesAsTold, rolesToldFor } from "./sheets/overrides";
import type { ReadOptions } from "./sheets/overrides";
import { unitsOfRow, unitsOfTitle } from "./cells/read-units";
import type { PrintedUnit } from "./cells/read-units";
import { roomsAround } from "./sheets/room-around";
import type { Room } from "./sheets/room-around";
import { piecesOf } from "./sheets/row-look";
import type { Window } from "./sheets/row-look";
import { structureFindings } from "./sheets/structure-findings";
import { tableKind } from "./sheets/table-kind";
import { widthOf } from "./sheets/table-width";
import type { Table } from "./table";
export type { ReadOptions } from "./sheets/overrides";

export interface Reading {
  readonly tables: readonly Table[];
  readonly findings: readonly Finding[];
}

export function readTables(grid: Grid, options: ReadOptions = {}): Reading {
  const layout = layoutOf(grid);
  const outlines = outlinesAsTold(layout, options) ?? findBlocks(layout);
  const tables: Table[] = [];
  const findings: Finding[] = [];
  const rooms = roomsAround(layout, outlines);
  outlines.forEach((outline, i) => {
    const room = rooms[i] ?? wholeSheet(layout);
    const read = readTable(layout, outline, room, tables.slice(-NEAR), options);
    const before = outlines[i - 1]?.folded === true ? tables[i - 1] : undefined;
    tables.push(outline.folded === true ? placedBeside(grid, before, read.table) : read.table);
    findings.push(...read.findings);
  });
  findings.push(...foldedFindings(tables, outlines));
  return { tables, findings: tables.length > 0 ? findings : headerAlone(layout) };
}

function placedBeside(grid: Grid, before: Table | undefined, table: Table): Table {
  const isRight = before !== undefined && before.range.right < table.range.left;
  return isRight && goesOn(grid, before, table) ? { ...table, goesOn: true } : table;
}

/** Which way the parts side by side were taken: once for each part but the first. */
function foldedFindings(
  tables: readonly Table[],
  outlines: readonly Outline[]
): readonly Finding[] {
  return tables.flatMap(({ sheet, range, headerRows, goesOn: isRest }, i): readonly Finding[] => {
    const besides = outlines[i]?.folded === true && outlines[i - 1]?.folded === true;
    if (!besides || (tables[i - 1]?.range.right ?? range.left) >= range.left) return [];
    const cell = { sheet, row: headerRows.first, column: range.left };
    const code = isRest === true ? "list-folded" : "tables-side-by-side";
    return [{ code, severity: "confirm", cell, about: {} }];
  });
}

function wholeSheet({ rowCount, columnCount }: Layout): Room {
  return { above: 0, below: rowCount - 1, right: columnCount - 1 };
}

/** Tables before this one that may name what it leaves unnamed. */
const NEAR = 5;

interface Read {
  readonly table: Table;
  readonly findings: readonly Finding[];
}

function readTable(
  layout: Layout,
  outline: Outline,
  room: Room,
  before: readonly Table[],
  options: ReadOptions
): Read {
  const { header, body } = outline;
  const width = options.table ?? widthOf(layout, outline);
  const outer = outerRows(layout, outline, room);
  const inner = classifyBody(layout, { ...outline, window: width });
  const title = outer.titleRows.map((row) => lineOf(layout, outline, row)).join(" ");
  const unitLine = unitLineOf(layout, outline, outer, room);
  const described = describeColumns(layout, {
    width,
    headerRows: header.rows,
    dataRows: dataRowsOf(outline, inner),
    totalRows: new Set([...inner.totalRows, ...inner.subtotalRows]),
    unitLine,
    around: { title, before: indicatorsOf(before) },
    roles: rolesToldFor(options),
  });
  const columns = described.map(({ column }) => column);
  const labelColumn = labelColumnOf(described);
  const table: Table = {
    sheet: layout.grid.name,
    kind: tableKind(columns),
    range: rangeOf(layout, outline, width),
    headerRows: header.rows,
    bodyRows: body.rows,
    ...outer,
    ...inner,
    ...(labelColumn !== undefined && { labelColumn }),
    columns,
    title,
  };
  return { table, findings: structureFindings(layout, { table, outline, described, unitLine }) };
}

function outerRows(layout: Layout, outline: Outline, { above, below }: Room): OuterRows {
  const top = firstRowAbove(layout, outline, above);
  return classifyAround(
    layout,
    outline,
    { first: top, last: outline.header.rows.first - 1 },
    { first: outline.body.rows.last + 1, last: below }
  );
}

function rangeOf(
  layout: Layout,
  { header, body }: Outline,
  width: { left: number; right: number }
): Block {
  return {
    sheet: layout.grid.name,
    top: header.rows.first,
    left: width.left,
    bottom: body.rows.last,
    right: width.right,
  };
}

function dataRowsOf(
  { body }: Outline,
  { sectionRows, blankRows, weightRows }: BodyRows
): readonly number[] {
  const left = new Set([...sectionRows, ...blankRows, ...weightRows, ...body.repeatedRows]);
  const rows: number[] = [];
  for (let row = body.rows.first; row <= body.rows.last; row++) if (!left.has(row)) rows.push(row);
  return rows;
}

function lineOf(layout: Layout, { window }: Outline, row: number): string {
  return piecesOf(layout, row, window)
    .map(({ column }) => layout.textAt(row, column))
    .join("");
}

/** The first line above the table that names units, or else the end of a title. */
function unitLineOf(
  layout: Layout,
  outline: Outline,
  { metaRows, titleRows }: OuterRows,
  room: Room
): readonly PrintedUnit[] {
  for (const row of [...metaRows, ...titleRows]) {
    const units = unitsIn(layout, row, outline.window);
    if (units.length > 0) return units;
  }
  const beyond = unitsBeyond(layout, outline, room);
  if (beyond.length > 0) return beyond;
  return (
    titleRows
      .map((row) => unitsOfTitle(lineOf(layout, outline, row)))
      .find(({ length }) => length > 0) ?? []
  );
}

function unitsIn(layout: Layout, row: number, window: Window): readonly PrintedUnit[] {
  return unitsOfRow(piecesOf(layout, row, window).map(({ column }) => layout.textAt(row, column)));
}

/** Rows above a header that are looked at beside the table. */
const CORNER_ROWS = 4;

/** The corner may lie a column to the right of the table. */
function unitsBeyond(
  layout: Layout,
  { window, header }: Outline,
  { above, right }: Room
): readonly PrintedUnit[] {
  const beyond = { left: window.right + 1, right };
  const top = Math.max(above, header.rows.first - CORNER_ROWS);
  for (let row = header.rows.first - 1; row >= top; row--) {
    const units = unitsIn(layout, row, beyond);
    if (units.length > 0) return units;
  }
  return [];
}

function indicatorsOf(
  tables: readonly Table[]
): readonly { indicator: string; unit: string | undefined }[] {
  return tables.flatMap(({ columns }) =>
    columns.flatMap(({ indicator, role, unit }) =>
      indicator !== undefined && role === "target" ? [{ indicator, unit }] : []
    )
  );
}
