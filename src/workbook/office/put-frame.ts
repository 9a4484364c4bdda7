/** What holds the cells of a sheet: widths, heights, merges, frozen panes, names, grid lines, tab. */
import { blockA1 } from "../../spreadsheet/address";
import type { Block } from "../../spreadsheet/address";
import { fixed, formula } from "../../spreadsheet/formula";
import type { ColumnLook, Sheet } from "../../spreadsheet/sheet";
import { has } from "./host";
import type { Outbox } from "./outbox";
import { BYTES_PER_CALL } from "./payload";
import { columnsOf, rangeOf, rowsOf } from "./range-of";

/**
 * A column's width is counted in digits of the workbook's font, and Excel's API wants points. A digit
 * is 8 pixels wide in the fonts of a Chinese Excel and 7 in Calibri; too wide is better than "####".
 */
const DIGIT = 8;
const PADDING = 5;
const POINTS_PER_PIXEL = 0.75;

export function points({ width }: ColumnLook): number {
  return Math.round(width * DIGIT + PADDING) * POINTS_PER_PIXEL;
}

export function charactersIn(width: number): number {
  return (width / POINTS_PER_PIXEL - PADDING) / DIGIT;
}

export interface FrameTarget {
  readonly outbox: Outbox;
  readonly on: Excel.Worksheet;
  readonly sheet: Sheet;
}

export async function putFrame({ outbox, on, sheet }: FrameTarget): Promise<void> {
  for (const { first, last, value } of runsOf(sheet.columns.map(points))) {
    await outbox.add(BYTES_PER_CALL, () => {
      columnsOf(on, first, last).format.columnWidth = value;
    });
  }
  for (const { first, last, value } of runsOf(heightsOf(sheet))) {
    if (value === undefined) continue;
    await outbox.add(BYTES_PER_CALL, () => {
      rowsOf(on, first, last).format.rowHeight = value;
    });
  }
  for (const merge of sheet.merges) {
    await outbox.add(BYTES_PER_CALL, () => rangeOf(on, merge).merge());
  }
  await outbox.add(BYTES_PER_CALL, () => putSettings(outbox, on, sheet));
}

function heightsOf({ rowHeights }: Sheet): readonly (number | undefined)[] {
  const rows = Object.keys(rowHeights).map(Number);
  const length = rows.reduce((most, row) => Math.max(most, row + 1), 0);
  return Array.from({ length }, (_, row) => rowHeights[row]);
}

interface LineRun<T> {
  readonly first: number;
  readonly last: number;
  readonly value: T;
}

function runsOf<T>(values: readonly T[]): readonly LineRun<T>[] {
  const runs: LineRun<T>[] = [];
  values.forEach((value, i) => {
    const run = runs[runs.length - 1];
    if (run !== undefined && run.value === value) runs[runs.length - 1] = { ...run, last: i };
    else runs.push({ first: i, last: i, value });
  });
  return runs;
}

function putSettings({ host }: Outbox, on: Excel.Worksheet, sheet: Sheet): void {
  sheet.columns.forEach(({ hidden }, i) => {
    if (hidden === true) columnsOf(on, i, i).columnHidden = true;
  });
  if (has(host, "frozenPanes")) freeze(on, sheet.frozen);
  if (has(host, "gridLines")) on.showGridlines = sheet.showGridLines;
  if (has(host, "tabColor")) on.tabColor = sheet.tabColor === undefined ? "" : `#${sheet.tabColor}`;
}

function freeze({ freezePanes }: Excel.Worksheet, { rows, columns }: Sheet["frozen"]): void {
  if (rows > 0 && columns > 0) {
    freezePanes.freezeAt(blockA1({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 }));
  } else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}

/** 排名表!$C$4:$C$9 */
export function reference(on: Block, sheetName: string): string {
  return `=${formula`${fixed({ sheet: sheetName, ...on })}`.formula}`;
}
