/** A recognised table as plain data: what inspect prints and the pane shows. */
import type { Column, Role, RowSpan, Table, TableKind } from "../reader/table";
import { blockA1, columnName } from "../spreadsheet/address";

/** Rows count from 1. */
export interface TableView {
  readonly sheet: string;
  readonly kind: TableKind;
  readonly title: string;
  readonly range: string;
  readonly headerRows: readonly [number, number];
  readonly bodyRows: readonly [number, number];
  readonly titleRows: readonly number[];
  readonly metaRows: readonly number[];
  readonly noteRows: readonly number[];
  readonly sectionRows: readonly number[];
  readonly subtotalRows: readonly number[];
  readonly totalRows: readonly number[];
  readonly weightRows: readonly number[];
  readonly labelColumn: string | null;
  readonly columns: readonly ColumnView[];
}

export interface ColumnView {
  readonly column: string;
  readonly path: readonly string[];
  readonly unit: string | null;
  readonly kind: string | null;
  readonly role: Role | null;
  readonly indicator: string | null;
  readonly variant?: string;
  readonly month?: number;
  /** Of a 其中 column: the column that it is part of. */
  readonly parent?: string;
  /** Of a part of a cost: 征地补偿. */
  readonly component?: string;
}

export function tableView(table: Table): TableView {
  return {
    sheet: table.sheet,
    kind: table.kind,
    title: table.title,
    range: blockA1(table.range),
    headerRows: fromOne(table.headerRows),
    bodyRows: fromOne(table.bodyRows),
    titleRows: table.titleRows.map(next),
    metaRows: table.metaRows.map(next),
    noteRows: table.noteRows.map(next),
    sectionRows: table.sectionRows.map(next),
    subtotalRows: table.subtotalRows.map(next),
    totalRows: table.totalRows.map(next),
    weightRows: table.weightRows.map(next),
    labelColumn: table.labelColumn === undefined ? null : columnName(table.labelColumn),
    columns: table.columns.map(columnView),
  };
}

function columnView(column: Column): ColumnView {
  return {
    column: columnName(column.column),
    path: column.path,
    unit: column.unit ?? null,
    kind: column.kind ?? null,
    role: column.role ?? null,
    indicator: column.indicator ?? null,
    ...(column.variant === undefined ? {} : { variant: column.variant }),
    ...(column.month === undefined ? {} : { month: column.month }),
    ...(column.parent === undefined ? {} : { parent: columnName(column.parent) }),
    ...(column.component === undefined ? {} : { component: column.component }),
  };
}

function fromOne({ first, last }: RowSpan): readonly [number, number] {
  return [first + 1, last + 1];
}

function next(row: number): number {
  return row + 1;
}
