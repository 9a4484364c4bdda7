/**
 * Which of several ways a column was worked out: the one that explains its figures.
 *
 * A header says 完成率 and not of what: of the year's target, of 力争, of what was reported. The way that gives
 * the printed figures in most of the rows is taken; where none does, nothing is claimed, for a checker
 * that guesses cries wolf.
 */
import { compare, isZero, toNumber } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import { partsOf } from "../../domain/published-figure/expression";
import { verdictOf } from "../../domain/published-figure/verdict";
import type { Recomputed } from "../../domain/published-figure/verdict";
import type { Interval } from "../../domain/published-figure/interval";
import { point } from "../../domain/published-figure/interval";
import { recomputed, recomputedEnds } from "./claim";
import type { Reckoning } from "./claim";
import { isFigureCell } from "./figure-cells";
import type { FigureCell } from "./figure-cells";
import type { CheckedTable } from "./checked-table";

export interface Way {
  readonly how: string;
  /** The words leave no doubt: taken for a lone row too. */
  readonly certain: boolean;
  /** No word says it: nearly all rows must, and more than a few. */
  readonly unsaid?: boolean;
  reckoningAt(row: number): Reckoning | undefined;
  /** As the cell is printed, in percent say, where the way's own figure is a fraction of it. */
  readonly from?: (cell: FigureCell) => FigureCell;
}

export interface Explained {
  readonly way: Way;
  readonly rows: readonly ExplainedRow[];
}

export interface ExplainedRow {
  readonly row: number;
  readonly cell: FigureCell;
  readonly reckoning: Reckoning;
  readonly recomputed: Recomputed;
  readonly fits: boolean;
  readonly matches: boolean;
}

/** The share of rows that a way must explain. */
const ENOUGH = 0.6;
/** What the words say for certain may explain fewer: then most of the figures are wrong. */
const ENOUGH_WHEN_CERTAIN = 0.5;
/** What no word says must explain nearly all rows. */
const ENOUGH_WHEN_UNSAID = 0.75;
/** With so few rows a majority means nothing. */
const FEW = 2;
const FEW_WHEN_UNSAID = 4;

/** Rows that every way is tried on; in a longer table only those that do best there are tried on the rest. */
const TRIAL = 120;

export function explain(
  checked: CheckedTable,
  column: number,
  rows: readonly number[],
  ways: readonly Way[]
): Explained | undefined {
  const printed = rows.filter((row) => isFigureCell(checked.figures.at(row, column)));
  const tries = (some: readonly number[], way: Way): Explained => ({
    way,
    rows: some.flatMap((row) => tryRow(checked, column, row, way)),
  });
  const probable = ways.filter((way) => isProbable(checked, column, spread(printed, PROBE), way));
  const likely =
    printed.length <= TRIAL
      ? probable
      : bestOf(probable, (way) => tries(spread(printed, TRIAL), way));
  return bestExplanation(likely, (way) => tries(printed, way), printed.length);
}

/** The first of the greatest weight; none can have more than one that gives every row to the last digit. */
function bestExplanation(
  ways: readonly Way[],
  tried: (way: Way) => Explained,
  rows: number
): Explained | undefined {
  let best: { readonly explained: Explained; readonly weight: number } | undefined;
  for (const way of ways) {
    const explained = tried(way);
    const weight = weightOf(explained);
    if (!isEnough(explained) || weight <= (best?.weight ?? -1)) continue;
    best = { explained, weight };
    if (explained.rows.length === rows && explained.rows.every(({ matches }) => matches)) break;
  }
  return best?.explained;
}

/** Those of the greatest weight, in their order. */
function bestOf(ways: readonly Way[], tried: (way: Way) => Explained): readonly Way[] {
  const weights = ways.map((way) => {
    const explained = tried(way);
    return isEnough(explained) ? weightOf(explained) : -1;
  });
  const most = Math.max(0, ...weights);
  return ways.filter((_, i) => weights[i] === most);
}

/** Rows that tell a way that is out of the question, before it is tried on more. */
const PROBE = 16;
/** Far below what is enough: a few rows may all be wrong. */
const HOPELESS = 0.25;

function isProbable(
  checked: CheckedTable,
  column: number,
  rows: readonly number[],
  way: Way
): boolean {
  if (way.certain || rows.length < PROBE) return true;
  const tried = { way, rows: rows.flatMap((row) => tryRow(checked, column, row, way)) };
  return tried.rows.length < PROBE / 2 || shareOf(tried) >= HOPELESS;
}

/** So many of the rows, evenly from the first to the last. */
function spread(rows: readonly number[], most: number): readonly number[] {
  if (rows.length <= most) return rows;
  return rows.filter(
    (_, i) => Math.floor((i * most) / rows.length) !== Math.floor(((i - 1) * most) / rows.length)
  );
}

function tryRow(
  checked: CheckedTable,
  column: number,
  row: number,
  way: Way
): readonly ExplainedRow[] {
  const content = checked.figures.at(row, column);
  const reckoning = way.reckoningAt(row);
  if (!isFigureCell(content) || reckoning === undefined) return [];
  const printed = way.from === undefined ? content : way.from(content);
  const held = heldAgainst(printed, reckoning);
  return held === undefined ? [] : [{ row, reckoning, ...held }];
}

/** A printed figure and what it is to be; a range is held by the end that does not fit, if one does not. */
export function heldAgainst(
  cell: FigureCell,
  reckoning: Reckoning
): Omit<ExplainedRow, "row" | "reckoning"> | undefined {
  if (cell.range !== undefined || hasRange(reckoning)) {
    const ends = recomputedEnds(reckoning)?.range;
    if (ends === undefined) return undefined;
    const isRange = compare(ends.low, ends.high) !== 0;
    if (cell.range !== undefined || isRange) return isRange ? heldByEnds(cell, ends) : undefined;
  }
  const worked = recomputed(reckoning);
  if (worked === undefined) return undefined;
  return held(cell, cell.formula === undefined ? worked : certain(worked.value));
}

/** Few have one, and reckoning both ends of all the others would take as long again. */
function hasRange(reckoning: Reckoning): boolean {
  return reckoning.kind === "figure"
    ? reckoning.figure.range !== undefined
    : partsOf(reckoning).some(hasRange);
}

function heldByEnds(cell: FigureCell, ends: Interval) {
  const { range } = cell;
  if (range === undefined) return undefined;
  const places = cell.printed[0]?.places ?? 0;
  const end = (value: Exact, ought: Exact) =>
    held({ ...cell, value, printed: [{ value, places }] }, certain(ought));
  const [low, high] = [end(range.low, ends.low), end(range.high, ends.high)];
  return low.fits && !high.fits ? high : low;
}

function held(cell: FigureCell, result: Recomputed) {
  const isMatch = matches(cell, result);
  return { cell, recomputed: result, fits: isMatch || fits(cell, result), matches: isMatch };
}

/** What a formula gives was not rounded before. */
function certain(value: Exact): Recomputed {
  return { value, range: point(value) };
}

/** Any verdict but MISMATCH: as explaining goes, a figure that is cut off is explained. */
export function fits(cell: FigureCell, result: Recomputed): boolean {
  return cell.printed.some((printed) => verdictOf(printed, result) !== "MISMATCH");
}

/** To the last digit. */
export function matches(cell: FigureCell, result: Recomputed): boolean {
  return cell.printed.some((printed) => verdictOf(printed, result) === "MATCH");
}

/** Of two ways, the one that gives more figures to the last digit. */
function weightOf({ rows }: Explained): number {
  return rows.filter((row) => row.matches).length + rows.filter((row) => row.fits).length / 1000;
}

function isEnough({ way, rows: all }: Explained): boolean {
  const rows = way.certain ? all : all.filter(isTelling);
  const tried = { way, rows };
  if (rows.length === 0) return false;
  if (way.unsaid === true)
    return rows.length >= FEW_WHEN_UNSAID && shareOf(tried) >= ENOUGH_WHEN_UNSAID;
  if (rows.length <= FEW) return way.certain || (rows.length === FEW && shareOf(tried) === 1);
  return way.certain ? shareOf(tried) >= ENOUGH_WHEN_CERTAIN : shareOfValues(tried) >= ENOUGH;
}

/** That nothing is the sum of nothing tells of no sum. */
function isTelling({ cell, recomputed: { value } }: ExplainedRow): boolean {
  return !isZero(cell.value) || !isZero(value);
}

/** Nine scores of full marks are one figure nine times over: any cap gives them. */
function shareOfValues({ rows }: Explained): number {
  const values = new Map<number, { fit: number; all: number }>();
  for (const { cell, fits: isFit } of rows) {
    const value = toNumber(cell.value);
    const before = values.get(value) ?? { fit: 0, all: 0 };
    values.set(value, { fit: before.fit + (isFit ? 1 : 0), all: before.all + 1 });
  }
  let share = 0;
  values.forEach(({ fit, all }) => (share += fit / all));
  return share / values.size;
}

function shareOf({ rows }: Explained): number {
  return rows.filter((row) => row.fits).length / rows.length;
}
