/**
 * What stands round a sheet's cells: widths and heights, merges, hidden lines, frozen panes, grid
 * lines, the tab's colour. Drawn whole whenever some of it changed.
 */
import { frozenLines } from "../../model/frozen-lines";
import type { SheetModel } from "../../model/sheet-model";
import { rangeOf } from "./univer-sheet";
import type { UniverSheet } from "./univer-sheet";

const PIXELS = 96 / 72;
const wholeRows = (row: number) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: 0 });
const wholeColumns = (at: number) => ({ startRow: 0, endRow: 0, startColumn: at, endColumn: at });

/** The same for the same furniture, so that nothing is drawn twice. */
export function furnitureOf(sheet: SheetModel): string {
  const { merges, frozen, tabColor, showGridlines, visibility } = sheet;
  return JSON.stringify([
    ...[merges, frozen, tabColor, showGridlines, visibility],
    ...[[...sheet.columnWidths], [...sheet.rowHeights]],
    ...[[...sheet.hiddenRows], [...sheet.hiddenColumns]],
  ]);
}

/** `before` is the furniture that was drawn last: merges that are gone must be taken away. */
export function drawFurniture(target: UniverSheet, sheet: SheetModel, merged: Merged): Merged {
  drawSizes(target, sheet);
  drawHidden(target, sheet);
  if (merged.length > 0) target.mutate("remove-worksheet-merge", { ranges: merged });
  const ranges = sheet.merges.map(rangeOf);
  if (ranges.length > 0) target.mutate("add-worksheet-merge", { ranges });
  const { rows, columns } = frozenLines(sheet);
  target.mutate("set-frozen", {
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
    ySplit: rows,
    xSplit: columns,
  });
  target.mutate("toggle-gridlines", { showGridlines: sheet.showGridlines ? 1 : 0 });
  if (sheet.tabColor !== "") target.mutate("set-tab-color", { color: sheet.tabColor });
  target.mutate("set-worksheet-hidden", { hidden: sheet.visibility === "visible" ? 0 : 1 });
  return ranges;
}

export type Merged = readonly ReturnType<typeof rangeOf>[];

function drawSizes(target: UniverSheet, { columnWidths, rowHeights }: SheetModel): void {
  for (const [column, points] of columnWidths) {
    const colWidth = Math.round(points * PIXELS);
    target.mutate("set-worksheet-col-width", { ranges: [wholeColumns(column)], colWidth });
  }
  for (const [row, points] of rowHeights) {
    const rowHeight = Math.round(points * PIXELS);
    const ranges = [wholeRows(row)];
    target.mutate("set-worksheet-row-height", { ranges, rowHeight });
    target.mutate("set-worksheet-row-is-auto-height", { ranges, autoHeightInfo: 0 });
  }
}

function drawHidden(target: UniverSheet, { hiddenRows, hiddenColumns }: SheetModel): void {
  if (hiddenRows.size > 0) {
    target.mutate("set-row-hidden", { ranges: [...hiddenRows].map(wholeRows) });
  }
  if (hiddenColumns.size > 0) {
    target.mutate("set-col-hidden", { ranges: [...hiddenColumns].map(wholeColumns) });
  }
}
