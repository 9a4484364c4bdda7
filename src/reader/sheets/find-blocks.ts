/**
 * Cuts a sheet into tables: stacked ones one after another, side-by-side ones at the empty columns
 * between them.
 *
 * An empty column alone parts nothing, for many tables have spacer columns: what stands to its right must be
 * a table by itself, with names of its own in front of its figures.
 */
import { EMPTY, isText } from "./cell-sort";
import { findHeader } from "./find-header";
import type { Header } from "./find-header";
import { looksLikeHeaderLayer } from "./header-layers";
import type { Layout } from "./layout";
import { lookAt, piecesOf } from "./row-look";
import type { Window } from "./row-look";
import { repeatedParts } from "./repeated-parts";
import { standsAlone } from "./stands-alone";
import type { RowSpan } from "../table";
import { walkBody } from "./walk-body";
import type { Body } from "./walk-body";

/** A table's outline: where its header and its body stand, before any meaning. */
export interface Outline {
  readonly window: Window;
  readonly header: Header;
  readonly body: Body;
  /** Beside others under the same headers, without a caption of its own. */
  readonly folded?: boolean;
}

export function findBlocks(layout: Layout): readonly Outline[] {
  const whole = { left: 0, right: layout.columnCount - 1 };
  const rows = { first: 0, last: layout.rowCount - 1 };
  return windowsOf(layout, whole, rows).flatMap((window) => stackedIn(layout, window, rows));
}

function stackedIn(layout: Layout, window: Window, rows: RowSpan): readonly Outline[] {
  const found: Outline[] = [];
  let start = rows.first;
  while (start < rows.last) {
    const header = findHeader(layout, window, start, rows.last);
    if (header === undefined) break;
    const body = walkBody(layout, window, header, rows.last);
    if (body === undefined || isFormRow(layout, window, header, body)) {
      start = header.rows.last + 1;
      continue;
    }
    const outline = { window, header, body };
    found.push(...sideBySide(layout, outline, start));
    start = body.rows.last + 1;
  }
  return found;
}

/** 注册地址 | 东区1号 | 联系电话 | 88886666, and the header of the table right under it: a form's fields. */
function isFormRow(layout: Layout, window: Window, header: Header, { rows }: Body): boolean {
  const next = rows.last + 1;
  if (rows.last > rows.first || !looksLikeHeaderLayer(layout, next, window)) return false;
  return [...header.figureColumns].some((column) => isText(layout.sortAt(next, column)));
}

/** Tables that share their rows but not the rows of the whole sheet. */
function sideBySide(layout: Layout, outline: Outline, start: number): readonly Outline[] {
  const rows = { first: start, last: outline.body.rows.last };
  const parts = windowsOf(layout, outline.window, {
    first: outline.header.rows.first,
    last: rows.last,
  });
  if (parts.length < 2) return repeated(layout, outline, rows);
  return parts.flatMap((window) => stackedIn(layout, window, rows));
}

/** Tables side by side without a gap. */
function repeated(layout: Layout, outline: Outline, rows: RowSpan): readonly Outline[] {
  const parts = repeatedParts(layout, outline.window, outline.header);
  if (parts === undefined) return [outline];
  const found = parts.windows.flatMap((window) => stackedIn(layout, window, rows));
  if (found.length < parts.windows.length) return [outline];
  return parts.captioned ? found : found.map((one) => ({ ...one, folded: true }));
}

/** The window cut at those empty columns that part two tables. */
function windowsOf(layout: Layout, window: Window, rows: RowSpan): readonly Window[] {
  const parts = partsOf(layout, window, rows);
  const windows: Window[] = [];
  for (const part of parts) {
    const before = windows[windows.length - 1];
    if (before !== undefined && !standsAlone(layout, before, part, rows))
      windows[windows.length - 1] = { left: before.left, right: part.right };
    else windows.push(part);
  }
  return windows.length === 0 ? [window] : windows;
}

/** Runs of columns with something in them, in rows of more than one cell. */
function partsOf(layout: Layout, { left, right }: Window, rows: RowSpan): readonly Window[] {
  const used = usedColumns(layout, { left, right }, rows);
  const parts: Window[] = [];
  let from: number | undefined;
  for (let column = left; column <= right + 1; column++) {
    const inUse = column <= right && used[column - left] === 1;
    if (inUse) from ??= column;
    else if (from !== undefined) {
      parts.push({ left: from, right: column - 1 });
      from = undefined;
    }
  }
  return parts;
}

/** Most sheets use every column within a few rows, and then no more rows need be looked at. */
function usedColumns(layout: Layout, window: Window, rows: RowSpan): Uint8Array {
  const { left, right } = window;
  const used = new Uint8Array(right - left + 1);
  let unused = used.length;
  for (let row = rows.first; row <= rows.last && unused > 0; row++) {
    if (!fillsUnused(layout, row, window, used) || lookAt(layout, row, window).own < 2) continue;
    for (const piece of piecesOf(layout, row, window))
      for (let column = piece.column; column <= piece.right; column++) used[column - left] = 1;
    unused = used.reduce((count, one) => count - one, used.length);
  }
  return used;
}

function fillsUnused(
  layout: Layout,
  row: number,
  { left, right }: Window,
  used: Uint8Array
): boolean {
  for (let column = left; column <= right; column++) {
    if (used[column - left] === 1) continue;
    if (layout.sortAt(row, column) !== EMPTY || layout.mergeAt(row, column) !== undefined)
      return true;
  }
  return false;
}
