/**
 * Which rows belong to one header: layers bound by merges, or by filling each other's gaps.
 *
 *     单位 | 内资        |      |        ← 内资 is a band: a wide cell, or a text with blanks after it
 *          | 任务 | 完成 |      | 率     ← stands under the band and under blanks, never under 单位
 *
 * Hosts that cannot tell merges give the same rows with blanks, so the blanks must be enough.
 */
import { DATE, EMPTY, FIGURE_TEXT, MISSING, NUMBER, isFigure, isText } from "./cell-sort";
import { isColumnNumberRow } from "./column-numbers";
import type { Layout } from "./layout";
import { roleOfWord } from "../words/match-words";
import { lookAt, piecesOf } from "./row-look";
import type { Piece, Window } from "./row-look";
import { isMetaRow, isNoteRow, isOfficeAndDay } from "./side-lines";
import type { RowSpan } from "../table";
import { TITLE_WORDS } from "../words/vocabulary-rows";

/** Taller headers are not seen. */
const MOST_LAYERS = 7;

/** Texts side by side and no figure among them, but for years and column numbers. */
export function looksLikeHeaderLayer(layout: Layout, row: number, window: Window): boolean {
  const look = lookAt(layout, row, window);
  if (look.texts === 0 || look.filled < 2 || isColumnNumberRow(layout, row, window)) return false;
  if (look.figures + look.dates > 0 && !isYearRow(layout, row, window)) return false;
  if (look.missing > 0 && look.missing >= look.texts) return false;
  return !isMetaRow(layout, row, window) && !isNoteRow(layout, row, window);
}

/** The layers above a row that belong to its header. */
export function growUp(layout: Layout, row: number, start: number, window: Window): RowSpan {
  let first = row;
  while (first > start && row - first < MOST_LAYERS && sitsAbove(layout, first - 1, first, window))
    first--;
  return { first, last: row };
}

/** The layers below that merges, bands or blanks of this block call for. */
export function growDown(layout: Layout, rows: RowSpan, end: number, window: Window): RowSpan {
  let last = Math.min(end, mergedDown(layout, rows, window));
  while (
    last < end &&
    last - rows.first < MOST_LAYERS &&
    sitsBelow(layout, rows.first, last, window)
  )
    last = Math.min(
      end,
      Math.max(last + 1, mergedDown(layout, { first: rows.first, last: last + 1 }, window))
    );
  return { first: rows.first, last };
}

/** The lowest row that a vertical merge of the block reaches. */
function mergedDown(layout: Layout, rows: RowSpan, window: Window): number {
  let last = rows.last;
  for (let row = rows.first; row <= last && row - rows.first < MOST_LAYERS; row++)
    for (const { column } of piecesOf(layout, row, window))
      last = Math.max(last, layout.mergeAt(row, column)?.bottom ?? row);
  return last - rows.first < MOST_LAYERS ? last : rows.last;
}

/** Whether `row` is a layer of the header whose top layer, so far, is `below`. */
function sitsAbove(layout: Layout, row: number, below: number, window: Window): boolean {
  const pieces = piecesOf(layout, row, window);
  if (pieces.some(({ column }) => (layout.mergeAt(row, column)?.bottom ?? row) >= below))
    return pieces.length > 1;
  if (!looksLikeLayerAbove(layout, row, window, pieces)) return false;
  if (isFieldOverLabel(layout, row, below, window)) return false;
  const bands = pieces.filter((piece) => isBand(layout, row, below, window, piece));
  const alone = pieces.filter(({ column }) => layout.sortAt(below, column) === EMPTY);
  if (bands.length + alone.length === 0) return false;
  return pieces.length > 1 || isInnerBand(layout, row, below, window, pieces[0]);
}

/** 项目名称 | 道路养护 over 指标 | 2023年 | 2024年: two names of one column, unless they make one, 单位 over 名称. */
function isFieldOverLabel(layout: Layout, row: number, below: number, window: Window): boolean {
  const column = window.left;
  const [upper, lower] = [layout.textAt(row, column), layout.textAt(below, column)];
  if (upper === "" || lower === "" || layout.mergeAt(row, column) !== undefined) return false;
  return roleOfWord(upper + lower)?.exact !== true;
}

function looksLikeLayerAbove(
  layout: Layout,
  row: number,
  window: Window,
  pieces: readonly Piece[]
): boolean {
  const plain = pieces.every(({ sort }) => isText(sort)) || isYearRow(layout, row, window);
  if (pieces.length === 0 || !plain) return false;
  if (isOfficeAndDay(layout, row, window)) return false;
  return !isMetaRow(layout, row, window) && !isNoteRow(layout, row, window);
}

/** A cell over several texts of the row below: merged over them, or with blanks after it. */
function isBand(
  layout: Layout,
  row: number,
  below: number,
  window: Window,
  { column, right }: Piece
): boolean {
  const end = right > column ? right : lastBlankAfter(layout, row, column, window);
  let under = 0;
  for (let other = column; other <= end; other++) if (isText(layout.sortAt(below, other))) under++;
  const overLabel = column === firstTextOf(layout, below, window) && right === column;
  return under >= 2 && end > column && !overLabel;
}

/** The only text of its row is a band when it stands over some columns, but not over the first ones. */
function isInnerBand(
  layout: Layout,
  row: number,
  below: number,
  window: Window,
  piece: Piece | undefined
): boolean {
  if (piece === undefined) return false;
  const text = layout.textAt(row, piece.column);
  const inside = piece.column > firstTextOf(layout, below, window);
  const isTitle = piece.right > piece.column ? /(?:表|台账|清单|通报)$/ : TITLE_WORDS;
  if (!inside || text.length > 20 || isTitle.test(text)) return false;
  return isBand(layout, row, below, window, piece);
}

/** Whether the row under the block is one more layer of it. */
function sitsBelow(layout: Layout, first: number, last: number, window: Window): boolean {
  return isColumnNumberRow(layout, last + 1, window) || fillsGaps(layout, first, last, window);
}

/** Whether the row under the block fills its gaps: texts under bands and blanks, none under a leaf. */
function fillsGaps(layout: Layout, first: number, last: number, window: Window): boolean {
  const row = last + 1;
  const { texts, figures, missing, dates, own } = lookAt(layout, row, window);
  const numbered = isYearRow(layout, row, window) || isNumberedRow(layout, row, window);
  if (own === 0 || missing > 0 || dates > 0 || (figures > 0 && !numbered)) return false;
  if (numbered && figures > texts) return true;
  if (isNoteRow(layout, row, window)) return false;
  const label = firstTextOf(layout, last, window);
  return piecesOf(layout, row, window).every(
    (piece) => piece.column > label && fillsGap(layout, first, last, window, piece)
  );
}

function fillsGap(
  layout: Layout,
  first: number,
  last: number,
  window: Window,
  { column }: Piece
): boolean {
  const merge = layout.mergeAt(last, column);
  if (merge !== undefined) return merge.right > merge.left && merge.top >= first;
  if (layout.sortAt(last, column) === EMPTY) return true;
  return bandByBlanks(layout, last, column, window) || headsFigures(layout, last + 1, column);
}

/** 现汇 alone under 其中: figures follow it, so it is no cell of the body. */
function headsFigures(layout: Layout, row: number, column: number): boolean {
  const below = layout.sortAt(row + 1, column);
  return isFigure(below) || below === MISSING;
}

/** A text with a blank after it, over two texts below: a band that nobody merged. */
function bandByBlanks(layout: Layout, row: number, column: number, window: Window): boolean {
  const end = lastBlankAfter(layout, row, column, window);
  return (
    end > column &&
    isText(layout.sortAt(row + 1, column)) &&
    isText(layout.sortAt(row + 1, column + 1))
  );
}

function lastBlankAfter(layout: Layout, row: number, column: number, { right }: Window): number {
  let end = column;
  while (
    end < right &&
    layout.sortAt(row, end + 1) === EMPTY &&
    layout.mergeAt(row, end + 1) === undefined
  )
    end++;
  return end;
}

function firstTextOf(layout: Layout, row: number, window: Window): number {
  const { left, right } = window;
  for (let column = left; column <= right; column++) {
    const merge = layout.mergeAt(row, column);
    const top = merge === undefined ? row : merge.top;
    if (isText(layout.sortAt(top, merge?.left ?? column))) return column;
  }
  return left;
}

/** 2011 | 2012: years are typed as numbers. A date cell in a header is a month or a year too. */
function isYearRow(layout: Layout, row: number, window: Window): boolean {
  const others = piecesOf(layout, row, window).filter(({ sort }) => !isText(sort));
  const texts = others.map(({ column }) => layout.textAt(row, column));
  if (others.length < 2 || new Set(texts).size < 2) return false;
  return others.every(({ sort }, i) => sort === DATE || YEAR.test(texts[i] ?? ""));
}

/** 2024E and 2023A are an estimate's and an annual report's. */
const YEAR = /^(?:19|20)\d\d[AEF]?$/i;

/** 甲 | 乙 | 1 | 2 | 3, or 1 … 12 for months: numbers that count on from 1. */
function isNumberedRow(layout: Layout, row: number, window: Window): boolean {
  const numbers: string[] = [];
  for (const { column, sort } of piecesOf(layout, row, window)) {
    const text = layout.textAt(row, column);
    if (sort === NUMBER || sort === FIGURE_TEXT) numbers.push(text);
    else if (!NUMBERED_LABEL.test(text)) return false;
  }
  return numbers.length >= 3 && numbers.every((text, i) => text === String(i + 1));
}

const NUMBERED_LABEL = /^(?:[甲乙丙丁A-D]|栏次|行次|列次|序号|—+|-+)$/;
