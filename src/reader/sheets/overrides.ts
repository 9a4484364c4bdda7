/**
 * What a person has decided takes the place of what would be found: the region, the header's rows, the
 * body's rows, a column's role.
 */
import type { Block } from "../../spreadsheet/address";
import { columnsOfFigures, namesIn } from "./find-header";
import { findBlocks } from "./find-blocks";
import type { Outline } from "./find-blocks";
import { findHeader } from "./find-header";
import type { Header } from "./find-header";
import type { Layout } from "./layout";
import type { Window } from "./row-look";
import type { Role, RowSpan } from "../table";

export interface ReadOptions {
  /** Read exactly this region, header and body, as one table. */
  readonly table?: Block;
  readonly headerRows?: RowSpan;
  readonly bodyRows?: RowSpan;
  readonly roles?: readonly ({ readonly column: number } & RoleTold)[];
}

export interface RoleTold {
  readonly role: Role;
  /** Of a part of a cost: its name, where the header is not to give it. */
  readonly component?: string;
}

/** The tables as told; undefined where nothing was told about where they stand. */
export function outlinesAsTold(
  layout: Layout,
  options: ReadOptions
): readonly Outline[] | undefined {
  const { table, headerRows, bodyRows } = options;
  if (table !== undefined) return [toldRegion(layout, table, options)];
  if (headerRows === undefined && bodyRows === undefined) return undefined;
  const found = findBlocks(layout);
  const at = found.findIndex((outline) => touches(outline, headerRows ?? bodyRows));
  const told = toldRows(layout, found[at], options);
  return told === undefined
    ? found
    : [
        ...found.slice(0, Math.max(0, at)),
        told,
        ...found.slice(at + 1).filter((other) => other.header.rows.first > told.body.rows.last),
      ];
}

export function rolesToldFor({ roles = [] }: ReadOptions): ReadonlyMap<number, RoleTold> {
  return new Map(roles.map(({ column, ...told }) => [column, told] as const));
}

function touches({ header, body }: Outline, rows: RowSpan | undefined): boolean {
  return rows !== undefined && rows.first <= body.rows.last && rows.last >= header.rows.first;
}

function toldRegion(layout: Layout, table: Block, options: ReadOptions): Outline {
  const window = { left: table.left, right: table.right };
  const headerRows = options.headerRows ??
    headerFrom(layout, window, table) ?? { first: table.top, last: table.top };
  const body = options.bodyRows ?? { first: headerRows.last + 1, last: table.bottom };
  return outlineOf(layout, window, headerRows, body);
}

/** The header as found, stretched to the region's first row. */
function headerFrom(layout: Layout, window: Window, { top, bottom }: Block): RowSpan | undefined {
  const header = findHeader(layout, window, top, bottom);
  return header && { first: top, last: header.rows.last };
}

function toldRows(
  layout: Layout,
  found: Outline | undefined,
  { headerRows, bodyRows }: ReadOptions
): Outline | undefined {
  const window = found?.window ?? { left: 0, right: layout.columnCount - 1 };
  const header = headerRows ?? found?.header.rows;
  if (header === undefined) return undefined;
  const last = found?.body.rows.last ?? layout.rowCount - 1;
  return outlineOf(layout, window, header, bodyRows ?? { first: header.last + 1, last });
}

function outlineOf(layout: Layout, window: Window, rows: RowSpan, body: RowSpan): Outline {
  const sample: number[] = [];
  for (let row = body.first; row <= Math.min(body.last, body.first + 40); row++) sample.push(row);
  const header: Header = {
    rows,
    figureColumns: columnsOfFigures(layout, window, sample),
    named: namesIn(layout, rows, window).named,
    unsure: false,
  };
  return { window, header, body: { rows: body, repeatedRows: [] } };
}
