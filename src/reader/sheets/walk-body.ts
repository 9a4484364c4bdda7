/**
 * Where a table's body ends: rows are taken in as long as rows like the body's keep coming.
 *
 * Captions, blanks and rows without figures are held back until the next row of the body shows that they
 * stand inside it; those after the last one are notes, or the title of the next table. A header row that comes again
 * after a page break belongs to the body and is no data; another header ends it.
 */
import { EMPTY, isText } from "./cell-sort";
import { standsUnder } from "./find-header";
import type { Header } from "./find-header";
import type { Layout } from "./layout";
import { lookAt, piecesOf } from "./row-look";
import type { Window } from "./row-look";
import { markOfRow } from "./row-label";
import { isLong, isNoteRow } from "./side-lines";
import type { RowSpan } from "../table";
import { isTrailingUnit } from "./unit-alone";
import { sortOfRow } from "./sort-row";
import type { RowSort } from "./sort-row";

export interface Body {
  readonly rows: RowSpan;
  /** The header, printed again on a later page. */
  readonly repeatedRows: readonly number[];
}

/** More blank rows than this part two matters. */
const MOST_BLANKS = 4;

interface Walk {
  last: number;
  blanks: number;
  total: boolean;
  caption: string | undefined;
  readonly repeated: number[];
}

/** Undefined where no row of a body follows the header. */
export function walkBody(
  layout: Layout,
  window: Window,
  header: Header,
  end: number
): Body | undefined {
  const start = header.rows.last + 1;
  const walk: Walk = {
    last: header.rows.last,
    blanks: 0,
    total: false,
    caption: undefined,
    repeated: [],
  };
  for (let row = start; row <= end; row++) {
    const sort = sortOfRow(layout, window, header, row);
    if (sort === "repeat" && !startsNewTable(layout, window, header, walk, row)) {
      row = takeRepeat(layout, window, header, walk, row);
      continue;
    }
    if (sort === "header" || sort === "repeat" || sort === "note") break;
    if (!takeIn(layout, window, header, walk, row, sort)) break;
  }
  const last = walk.total ? walk.last : withTrailingRows(layout, window, header, walk.last, end);
  const repeatedRows = walk.repeated.filter((row) => row <= last);
  return last < start ? undefined : { rows: { first: start, last }, repeatedRows };
}

/** False where the row can no longer belong to this table. */
function takeIn(
  layout: Layout,
  window: Window,
  header: Header,
  walk: Walk,
  row: number,
  sort: RowSort
): boolean {
  if (sort === "blank") return ++walk.blanks <= MOST_BLANKS;
  if (sort === "data") {
    if (walk.blanks > 0 && !isLikeBefore(layout, window, header, walk.last, row)) return false;
    walk.total = markOfRow(layout, row, window)?.mark === "total";
    walk.last = row;
    walk.blanks = 0;
    walk.caption = undefined;
  } else if (sort === "caption") {
    walk.caption ??= layout.textAt(row, lookAt(layout, row, window).first);
  }
  return true;
}

/** After a gap only a row as full as those before it, or a total, still belongs to the table. */
function isLikeBefore(
  layout: Layout,
  window: Window,
  header: Header,
  last: number,
  row: number
): boolean {
  if (!standsUnder(layout, row, window, header.named)) return false;
  if (markOfRow(layout, row, window) !== undefined) return true;
  return lookAt(layout, row, window).own * 2 >= lookAt(layout, last, window).own;
}

/**
 * A repeated header starts a table of its own under a caption of its own, after the total, or after a gap;
 * but where the numbering goes on, it is only the next page.
 */
function startsNewTable(
  layout: Layout,
  window: Window,
  header: Header,
  walk: Walk,
  row: number
): boolean {
  const next = row + header.rows.last - header.rows.first + 1;
  if (numberingGoesOn(layout, window, walk.last, next)) return false;
  if (walk.total || walk.blanks > 0) return true;
  if (walk.caption === undefined) return false;
  const title = [1, 2, 3, 4].map((up) => titleAbove(layout, window, header.rows.first - up));
  return title.indexOf(walk.caption) < 0;
}

function numberingGoesOn(layout: Layout, { left }: Window, last: number, next: number): boolean {
  const [before, after] = [layout.grid.valueAt(last, left), layout.grid.valueAt(next, left)];
  return typeof before === "number" && after === before + 1;
}

function titleAbove(layout: Layout, window: Window, row: number): string {
  return row < 0 ? "" : layout.textAt(row, lookAt(layout, row, window).first);
}

function takeRepeat(
  layout: Layout,
  window: Window,
  header: Header,
  walk: Walk,
  row: number
): number {
  const depth = header.rows.last - header.rows.first;
  const last = row + depth;
  for (let held = walk.last + 1; held <= last; held++)
    if (lookAt(layout, held, window).filled > 0) walk.repeated.push(held);
  walk.caption = undefined;
  walk.blanks = 0;
  return last;
}

/**
 * After the last row with figures: units without figures yet, and 合计 without figures, still belong; a row whose
 * text is long, or that leaves most of the text columns empty, does not.
 */
function withTrailingRows(
  layout: Layout,
  window: Window,
  header: Header,
  last: number,
  end: number
): number {
  let row = last;
  while (row + 1 <= end && isUnreported(layout, window, header, row + 1, last)) row++;
  return row;
}

function isUnreported(
  layout: Layout,
  window: Window,
  header: Header,
  row: number,
  last: number
): boolean {
  if (last <= header.rows.last || isNoteRow(layout, row, window)) return false;
  if (isTrailingUnit(layout, window, header.rows, row)) return true;
  if (sortOfRow(layout, window, header, row) !== "empty-data") return false;
  const texts = piecesOf(layout, row, window);
  if (texts.some(({ column, right }) => right > column || isLong(layout.textAt(row, column))))
    return false;
  return filledLike(layout, window, row, last);
}

/** Whether the row fills the columns of text that the row above fills. */
function filledLike(layout: Layout, { left, right }: Window, row: number, model: number): boolean {
  let wanted = 0;
  let found = 0;
  for (let column = left; column <= right; column++) {
    if (!isText(layout.sortAt(model, column))) continue;
    wanted++;
    if (layout.sortAt(row, column) !== EMPTY) found++;
  }
  return wanted > 0 && found * 2 >= wanted;
}
