/**
 * What each row around and inside a table is: title, meta, note; section, subtotal, total, weight, blank.
 */
import { EMPTY, isText } from "./cell-sort";
import type { Outline } from "./find-blocks";
import { fold } from "../words/fold";
import type { Layout } from "./layout";
import { headerPaths } from "./peel-headers";
import { firstTextOfRow, markOfRow } from "./row-label";
import { lookAt, piecesOf } from "./row-look";
import type { Window } from "./row-look";
import { loneText } from "./lone-rows";
import { isMetaRow, isNoteRow } from "./side-lines";
import { isSumOfOthers } from "./row-sums";
import { unitOfHeader } from "../cells/read-units";
import type { RowSpan } from "../table";
import { SECTION_MARK, SECTION_NUMBER, TITLE_ENDING } from "../words/vocabulary-rows";

export interface BodyRows {
  readonly sectionRows: readonly number[];
  readonly subtotalRows: readonly number[];
  readonly totalRows: readonly number[];
  readonly weightRows: readonly number[];
  readonly blankRows: readonly number[];
}

export interface OuterRows {
  readonly titleRows: readonly number[];
  readonly metaRows: readonly number[];
  readonly noteRows: readonly number[];
}

export function classifyBody(layout: Layout, outline: Outline): BodyRows {
  const kinds: Record<RowKind, number[]> = {
    section: [],
    group: [],
    subtotal: [],
    total: [],
    weight: [],
    blank: [],
    data: [],
  };
  const { first, last } = outline.body.rows;
  const repeated = new Set(outline.body.repeatedRows);
  const addable = addableColumns(layout, outline);
  for (let row = first; row <= last; row++)
    if (!repeated.has(row)) kinds[kindOfRow(layout, outline, row, addable)].push(row);
  const several = kinds.total.length > 1;
  const partial = several ? kinds.total.filter((row) => isPartial(layout, outline, row)) : [];
  return {
    sectionRows: inOrder([...kinds.section, ...kinds.group]),
    subtotalRows: inOrder([...kinds.subtotal, ...kinds.group, ...partial]),
    totalRows: kinds.total.filter((row) => partial.indexOf(row) < 0),
    weightRows: kinds.weight,
    blankRows: kinds.blank,
  };
}

function inOrder(rows: readonly number[]): readonly number[] {
  return [...rows].sort((a, b) => a - b);
}

/** 流动资产合计 beside 资产总计: of several totals those with other words before 合计 sum a part. */
function isPartial(layout: Layout, { window }: Outline, row: number): boolean {
  const text = markOfRow(layout, row, window)?.text ?? "";
  return !/^(?:全.{0,2}|总|小)?(?:合计|总计|共计|总和|总数)/.test(text) && !/总计/.test(text);
}

/** A group row is a section's caption and its subtotal in one. */
type RowKind = "section" | "group" | "subtotal" | "total" | "weight" | "blank" | "data";

function kindOfRow(
  layout: Layout,
  outline: Outline,
  row: number,
  addable: ReadonlySet<number>
): RowKind {
  const { window } = outline;
  const look = lookAt(layout, row, window);
  if (look.filled === 0) return "blank";
  const marked = markedAs(layout, outline, row, look.figures);
  if (marked !== undefined) return marked;
  if (isSection(layout, outline, row)) return "section";
  if (headsNumbered(layout, outline, row)) return "group";
  return isSumOfOthers(layout, outline, row, addable) ? "subtotal" : "data";
}

/** What the row's own label says. 一 | 产业平台小计 over numbered rows is their caption, too. */
function markedAs(
  layout: Layout,
  outline: Outline,
  row: number,
  figures: number
): RowKind | undefined {
  const mark = markOfRow(layout, row, outline.window)?.mark;
  if (mark === "weight" && figures === 0) return undefined;
  return mark === "subtotal" && headsNumbered(layout, outline, row) ? "group" : mark;
}

/** Rates never add up: where 同比（%） of the parts makes that of the whole it is by chance. */
function addableColumns(layout: Layout, { header }: Outline): ReadonlySet<number> {
  const isShare = (column: number) => {
    const [path = []] = headerPaths(layout, header.rows, { left: column, right: column });
    return path.some((text) => unitOfHeader(text)?.unit?.kind === "percent");
  };
  return new Set([...header.figureColumns].filter((column) => !isShare(column)));
}

/** 一 | 乡镇街道 | 138 | 69 over rows numbered 1, 2, or 5, 6 in the second group: caption and subtotal in one. */
function headsNumbered(layout: Layout, { window, body }: Outline, row: number): boolean {
  const { left } = window;
  const next = row < body.rows.last ? layout.grid.valueAt(row + 1, left) : undefined;
  if (typeof next !== "number" || next < 1 || next % 1 !== 0) return false;
  return SECTION_MARK.test(fold(layout.textAt(row, left)));
}

/** A caption inside the body: 一、乡镇街道, or 一 | 乡镇街道, or a text alone in its row. */
function isSection(layout: Layout, outline: Outline, row: number): boolean {
  const { window, header, body } = outline;
  const look = lookAt(layout, row, window);
  if (look.figures + look.missing + look.dates > 0 || look.own === 0 || look.own > 2) return false;
  const pieces = piecesOf(layout, row, window);
  const text = firstTextOfRow(layout, row, window);
  if (look.own === 2) return SECTION_MARK.test(text) && pieces.every(({ sort }) => isText(sort));
  if (SECTION_NUMBER.test(text)) return true;
  const alone = row < body.rows.last && look.filled === 1 && header.named.size > 1;
  return alone && isCaption(layout, outline, row);
}

function isCaption(layout: Layout, outline: Outline, row: number): boolean {
  if (isCoveredGroup(layout, row, outline.window)) return false;
  return loneText(layout, outline, row) !== "guessed-unit";
}

/** 责任单位 merged over its projects is no section caption, though it may stand alone in its first row. */
function isCoveredGroup(layout: Layout, row: number, { left, right }: Window): boolean {
  for (let column = left; column <= right; column++) {
    const merge = layout.mergeAt(row, column);
    if (
      merge !== undefined &&
      merge.bottom > merge.top &&
      layout.sortAt(merge.top, merge.left) !== EMPTY
    )
      return true;
  }
  return false;
}

/** The lines above a table down from `from`, and those below it down to `to`. */
export function classifyAround(
  layout: Layout,
  outline: Outline,
  above: RowSpan,
  below: RowSpan
): OuterRows {
  const { window } = outline;
  const titleRows: number[] = [];
  const metaRows: number[] = [];
  for (let row = above.first; row <= above.last; row++) {
    const look = lookAt(layout, row, window);
    if (look.own === 0) continue;
    const isMeta = look.figures + look.dates > 0 || isMetaRow(layout, row, window);
    if (isMeta || isFields(layout, row, window)) metaRows.push(row);
    else titleRows.push(row);
  }
  const noteRows: number[] = [];
  for (let row = below.first; row <= below.last; row++)
    if (lookAt(layout, row, window).own > 0) noteRows.push(row);
  return { titleRows, metaRows, noteRows };
}

/** 项目名称 | 乡村道路养护: fields of a form; a title may stand beside 附件1. */
function isFields(layout: Layout, row: number, window: Window): boolean {
  const pieces = piecesOf(layout, row, window);
  if (pieces.length > 2) return true;
  const titled = pieces.some(({ column }) => TITLE_ENDING.test(fold(layout.textAt(row, column))));
  return pieces.length === 2 && !titled;
}

/** The first row above a header that belongs to it: captions up to a note or a gap after another table. */
export function firstRowAbove(layout: Layout, { window, header }: Outline, limit: number): number {
  let row = header.rows.first;
  while (row > limit && !endsCaptions(layout, row - 1, window, limit)) row--;
  return row;
}

function endsCaptions(layout: Layout, row: number, window: Window, limit: number): boolean {
  const look = lookAt(layout, row, window);
  if (look.own === 0) return limit > 0;
  return limit > 0 && isNoteRow(layout, row, window) && !isMetaRow(layout, row, window);
}
