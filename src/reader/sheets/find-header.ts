/**
 * Where a table's header stands: the rows that name the columns of what follows.
 *
 * A header is known by what is under it. A candidate block of text rows is weighed against the rows
 * below: do its texts stand over their cells, and do figures stand under its texts? Form fields above
 * a table (公司名称 | … | 制表时间) fail the first question, the upper half of a tall header the second.
 */
import { DATE, EMPTY, MISSING, isFigure, isText } from "./cell-sort";
import { growDown, growUp, looksLikeHeaderLayer } from "./header-layers";
import type { Layout } from "./layout";
import { lookAt, piecesOf } from "./row-look";
import type { Piece, Window } from "./row-look";
import { roleOfWord } from "../words/match-words";
import { isNoteRow } from "./side-lines";
import type { RowSpan } from "../table";

export interface Header {
  readonly rows: RowSpan;
  /** Columns whose cells below are mostly figures. */
  readonly figureColumns: ReadonlySet<number>;
  /** Columns that the header names. */
  readonly named: ReadonlySet<number>;
  /** No better candidate, but not a good one: to be confirmed. */
  readonly unsure: boolean;
}

interface Evidence {
  readonly header: Header;
  /** Share of the cells below that stand under a name of their own. */
  readonly aligned: number;
  readonly sampled: number;
  /** The first row below has figures where the others have. */
  readonly consistent: boolean;
}

/** Rows below a candidate that are looked at. */
const SAMPLE = 40;
/** A sheet of so many rows of words, none over a table, has none. */
const MOST_CANDIDATES = 500;
/** So far below a fair header a better one is looked for; one further down heads another table. */
const SEARCH_ON = 12;
const GOOD = 0.8;
const FAIR = 0.55;

/** The next header from `start` down, not below `end`. */
export function findHeader(
  layout: Layout,
  window: Window,
  start: number,
  end: number
): Header | undefined {
  let best: Evidence | undefined;
  let tried = 0;
  for (let row = start; row < end && tried < MOST_CANDIDATES; row++) {
    if (best !== undefined && row > best.header.rows.last + SEARCH_ON) break;
    if (!looksLikeHeaderLayer(layout, row, window)) continue;
    tried++;
    const evidence = weighAt(layout, window, row, start, end);
    if (evidence !== undefined && evidence.aligned >= GOOD) return evidence.header;
    best = better(evidence, best);
  }
  return best && { ...best.header, unsure: true };
}

function better(one: Evidence | undefined, best: Evidence | undefined): Evidence | undefined {
  return one !== undefined && one.aligned > (best?.aligned ?? FAIR) ? one : best;
}

/** The block that this row is a layer of, weighed. */
function weighAt(
  layout: Layout,
  window: Window,
  row: number,
  start: number,
  end: number
): Evidence | undefined {
  const rows = growDown(layout, growUp(layout, row, start, window), end, window);
  return weigh(layout, window, rows, end);
}

/** Undefined where the candidate is out of the question. */
function weigh(layout: Layout, window: Window, rows: RowSpan, end: number): Evidence | undefined {
  const names = namesIn(layout, rows, window);
  const sample = sampleBelow(layout, window, rows.last, end);
  if (names.named.size < 2 || sample.length === 0) return undefined;
  const figureColumns = columnsOfFigures(layout, window, sample);
  const contrast = [...figureColumns].filter((column) => names.named.has(column));
  const allText = contrast.length === 0;
  if (allText && !isTableOfWords(layout, rows, window, names, sample.length)) return undefined;
  const consistent = allText || hasFigures(layout, sample[0] ?? 0, contrast);
  if (!consistent) return undefined;
  return {
    header: { rows, figureColumns, named: names.named, unsure: false },
    aligned: alignedShare(layout, window, sample, names),
    sampled: sample.length,
    consistent,
  };
}

/** Without figures a header shows itself by its width, or by its words: 项目 | 内容. */
function isTableOfWords(
  layout: Layout,
  rows: RowSpan,
  window: Window,
  { named }: Names,
  sampled: number
): boolean {
  if (named.size >= 3) return sampled >= 2;
  const known = piecesOf(layout, rows.last, window).some(
    ({ column }) => roleOfWord(layout.textAt(rows.last, column))?.exact === true
  );
  return sampled >= 3 && known;
}

interface Names {
  readonly named: ReadonlySet<number>;
  /** Columns under a wide cell of the lowest layer: no name of their own, yet not nameless. */
  readonly shared: ReadonlySet<number>;
}

export function namesIn(layout: Layout, rows: RowSpan, window: Window): Names {
  const named = new Set<number>();
  const shared = new Set<number>();
  for (let row = rows.first; row <= rows.last; row++) {
    for (const { column, right } of piecesOf(layout, row, window)) {
      named.add(column);
      for (let other = column + 1; other <= right; other++) shared.add(other);
    }
  }
  return { named, shared };
}

/** Rows that look like a body: several cells, up to a gap after two of them. */
function sampleBelow(layout: Layout, window: Window, header: number, end: number): number[] {
  const sample: number[] = [];
  for (let row = header + 1; row <= end && sample.length < SAMPLE; row++) {
    const { own, filled } = lookAt(layout, row, window);
    if (filled === 0 && (sample.length >= 2 || isLost(row - header, sample.length))) break;
    if (filled >= 2 && own > 0 && !isNoteRow(layout, row, window)) sample.push(row);
  }
  return sample;
}

/** A header with nothing under it for so many rows heads nothing. */
function isLost(below: number, sampled: number): boolean {
  return below > 3 && sampled === 0;
}

export function columnsOfFigures(
  layout: Layout,
  { left, right }: Window,
  sample: readonly number[]
): Set<number> {
  const columns = new Set<number>();
  for (let column = left; column <= right; column++) {
    let figures = 0;
    let texts = 0;
    for (const row of sample) {
      const sort = layout.sortAt(row, column);
      if (isFigure(sort) || sort === DATE) figures++;
      else if (isText(sort)) texts++;
    }
    if (figures > 0 && figures >= texts) columns.add(column);
  }
  return columns;
}

/**
 * Whether a row has figures, or marks for missing ones, where the rows below it have figures. Texts alone
 * in those columns make it one more layer of the header.
 */
function hasFigures(layout: Layout, row: number, columns: readonly number[]): boolean {
  let texts = 0;
  for (const column of columns) {
    const sort = layout.sortAt(row, column);
    if (isFigure(sort) || sort === DATE || sort === MISSING) return true;
    if (isText(sort)) texts++;
  }
  return texts < 2 && texts * 2 < columns.length;
}

function alignedShare(
  layout: Layout,
  window: Window,
  sample: readonly number[],
  names: Names
): number {
  let aligned = 0;
  let all = 0;
  for (const row of sample) {
    for (const piece of piecesOf(layout, row, window)) {
      all++;
      aligned += alignment(piece, names);
    }
  }
  return all === 0 ? 0 : aligned / all;
}

function alignment({ column, right }: Piece, { named, shared }: Names): number {
  for (let other = column + 1; other <= right; other++) if (named.has(other)) return 0;
  if (named.has(column) || isCorner(column, named)) return 1;
  return shared.has(column) ? 0.7 : 0;
}

/** The row labels under a blank corner need no name. */
function isCorner(column: number, named: ReadonlySet<number>): boolean {
  return named.has(column + 1) && Math.min(...named) === column + 1;
}

/** Whether the cells of a row stand under names: what `alignedShare` asks of many rows. */
export function standsUnder(
  layout: Layout,
  row: number,
  window: Window,
  named: ReadonlySet<number>
): boolean {
  const pieces = piecesOf(layout, row, window).filter(({ sort }) => sort !== EMPTY);
  const under = pieces.filter(({ column }) => named.has(column)).length;
  return under * 2 > pieces.length;
}
