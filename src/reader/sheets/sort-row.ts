/** What a row under the header is to the table: data, a caption, a note, the header again, or another header. */
import { DATE, MISSING, isFigure, isText } from "./cell-sort";
import type { Header } from "./find-header";
import { fold } from "../words/fold";
import { looksLikeHeaderLayer } from "./header-layers";
import type { Layout } from "./layout";
import { lookAt, piecesOf } from "./row-look";
import type { RowLook, Window } from "./row-look";
import { roleOfWord } from "../words/match-words";
import { markOfRow } from "./row-label";
import { isNoteRow } from "./side-lines";

export type RowSort = "blank" | "data" | "empty-data" | "caption" | "header" | "repeat" | "note";

export function sortOfRow(layout: Layout, window: Window, header: Header, row: number): RowSort {
  const look = lookAt(layout, row, window);
  if (look.filled === 0) return "blank";
  if (look.own === 0) return "data";
  if (look.figures === 0 && repeatsHeader(layout, window, header, row)) return "repeat";
  return look.figures + look.missing + look.dates > 0
    ? sortOfFigures(layout, window, header, row, look)
    : sortOfWords(layout, window, header, row);
}

function sortOfWords(layout: Layout, window: Window, header: Header, row: number): RowSort {
  if (markOfRow(layout, row, window) !== undefined) return "data";
  if (isNoteRow(layout, row, window)) return "note";
  if (lookAt(layout, row, window).filled === 1) return "caption";
  if (header.figureColumns.size === 0) return "data";
  return isOtherHeader(layout, window, header, row) ? "header" : "empty-data";
}

function sortOfFigures(
  layout: Layout,
  window: Window,
  header: Header,
  row: number,
  look: RowLook
): RowSort {
  const few = look.own <= 2 && look.missing === 0;
  if ((few || look.figures + look.missing === 0) && isNoteRow(layout, row, window)) return "note";
  if (header.figureColumns.size === 0) return look.filled > 1 ? "data" : "caption";
  return hasFiguresInPlace(layout, header, row) ? "data" : "empty-data";
}

/** Figures, or marks for most of the missing ones, in cells of the table and not in wide ones over them. */
function hasFiguresInPlace(layout: Layout, { figureColumns, named }: Header, row: number): boolean {
  let marks = 0;
  for (const column of figureColumns) {
    const sort = layout.sortAt(row, column);
    if (isFigure(sort) || sort === DATE) return true;
    if (sort === MISSING && !coversNamed(layout, row, column, named)) marks++;
  }
  return marks * 2 >= figureColumns.size;
}

function coversNamed(
  layout: Layout,
  row: number,
  column: number,
  named: ReadonlySet<number>
): boolean {
  const right = layout.mergeAt(row, column)?.right ?? column;
  return right > column && named.has(right);
}

function repeatsHeader(layout: Layout, window: Window, { rows }: Header, row: number): boolean {
  const pieces = piecesOf(layout, row, window);
  if (pieces.length < 2) return false;
  const same = pieces.filter(
    ({ column }) => fold(layout.textAt(row, column)) === fold(layout.textAt(rows.first, column))
  );
  return same.length * 10 >= pieces.length * 7;
}

/** 丙项目 | 丙公司 | 见附件 right under a row of the body: not the words of a header, but after a total they are. */
function goesOnInWords(layout: Layout, window: Window, row: number): boolean {
  if (markOfRow(layout, row - 1, window)?.mark === "total") return false;
  if (lookAt(layout, row - 1, window).filled < 2) return false;
  const known = piecesOf(layout, row, window).filter(
    ({ column }) => roleOfWord(layout.textAt(row, column))?.exact === true
  );
  return known.length < 2;
}

/** Texts where the figures of this table stand, and rows of another kind under them. */
function isOtherHeader(layout: Layout, window: Window, header: Header, row: number): boolean {
  if (!looksLikeHeaderLayer(layout, row, window)) return false;
  let texts = 0;
  for (const column of header.figureColumns) if (isText(layout.sortAt(row, column))) texts++;
  if (texts >= 2 || (texts > 0 && namesRowsAgain(layout, window, header, row))) return true;
  return texts * 2 > header.figureColumns.size && !goesOnInWords(layout, window, row);
}

/** 项目 | 期末已质押金额 under a table that begins with 项目 too: fewer columns, but a header all the same. */
function namesRowsAgain(layout: Layout, window: Window, { rows }: Header, row: number): boolean {
  const [{ column } = { column: window.left }] = piecesOf(layout, row, window);
  const text = fold(layout.textAt(row, column));
  for (let layer = rows.first; layer <= rows.last; layer++)
    if (text !== "" && fold(layout.textAt(layer, column)) === text) return true;
  return false;
}
