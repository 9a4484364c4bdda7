/**
 * Differences: 差额 between a target and what was done, 核减 between 上报 and 认定, the gap between the cost
 * of land and its price; 超序时 between a rate and the time gone stands in leads.ts.
 *
 * In which order the two are taken offices do not agree; the figures tell.
 */
import { exact, over } from "../../domain/exact";
import { SUBSIDY_PER_DOLLAR } from "../../domain/fx-subsidy";
import { fold } from "../words/fold";
import { DIFFERENCE, FX_SUBSIDY, POINTS } from "../words/vocabulary-claims";
import type { Column, Role } from "../table";
import { isAddedUp, isInPercent } from "./additive";
import { asPrinted, figure, known } from "./claim";
import type { Reckoning } from "./claim";
import { isReckoning } from "./checked-table";
import type { CheckedTable } from "./checked-table";
import { explain } from "./explain";
import type { Explained, Way } from "./explain";
import { isFigureCell } from "./figure-cells";
import { isLead, leadWays } from "./leads";
import { isRate } from "./rate-pairs";

export interface Gap {
  readonly column: Column;
  readonly explained: Explained;
}

export function isGapColumn(column: Column): boolean {
  const { role } = column;
  if (role === "reduction" || role === "subsidy") return true;
  const isFree = role === undefined || DONE.includes(role);
  const leaf = leafOf(column);
  if (isLead(column) || POINTS.test(leaf)) return true;
  return isFree && (DIFFERENCE.test(leaf) || FX_SUBSIDY.test(leaf));
}

/** 未到位金额 says 到位 too. */
const DONE: readonly Role[] = ["actual", "arrived", "certified", "monthActual"];

function leafOf({ path }: Column): string {
  return fold(path[path.length - 1] ?? "");
}

/**
 * Of rows of data; a row of sums may hold the sum of the gaps or the gap of the sums. Points of a rate
 * are not added up, so they are asked of every row.
 */
export function gaps(checked: CheckedTable): readonly Gap[] {
  const { data, ofWhich, sums } = checked.lines;
  const all = [...data, ...ofWhich, ...sums.map(({ row }) => row)];
  return checked.table.columns.filter(isGapColumn).flatMap((column) => {
    const ofEach = [POINTS, FX_SUBSIDY].some((one) => one.test(leafOf(column)));
    const rows = isLead(column) || ofEach ? all : data;
    const explained = explain(checked, column.column, rows, waysFor(checked, column));
    return explained === undefined ? [] : [{ column, explained }];
  });
}

function waysFor(checked: CheckedTable, column: Column): readonly Way[] {
  if (isLead(column) && isInPercent(column)) return leadWays(checked, column);
  const pairs = pairsFor(checked.table.columns, column);
  const perMu = pairs.flatMap(([a, b]) => differenceWays(checked, a, b));
  const area = checked.table.columns.find(({ role }) => role === "area");
  const led = isLead(column) ? leadWays(checked, column) : subsidyWays(checked, column);
  return area === undefined
    ? [...led, ...perMu]
    : [...led, ...perMu, ...perMu.flatMap((way) => byArea(checked, area, way))];
}

/** 汇率补贴: so many 元 a dollar of what stands to its left. */
function subsidyWays(checked: CheckedTable, column: Column): readonly Way[] {
  if (!FX_SUBSIDY.test(leafOf(column))) return [];
  const near = checked.table.columns.filter(
    (one) => one.column < column.column && isAddedUp(one) && !isGapColumn(one)
  );
  return near.map((cash) => ({
    how: "subsidy",
    certain: false,
    reckoningAt(row) {
      const held = heldAt(checked, row, cash);
      return held && { kind: "product", of: [held, known(SUBSIDY_PER_DOLLAR)] };
    },
  }));
}

type Pair = readonly [Column, Column];

/** What each may be the difference of: those of its own indicator before others. */
const SIDES: readonly (readonly [readonly Role[], readonly Role[]])[] = [
  [["target"], ["certified", "actual", "reported"]],
  [["costPerMu"], ["price", "priceHigh", "priceLow"]],
  [["reported"], ["certified"]],
  [["amount"], ["arrived"]],
  [["certified", "actual", "reported", "arrived"], ["lastYear"]],
];

function pairsFor(columns: readonly Column[], column: Column): readonly Pair[] {
  const near = (one: Column) =>
    one.indicator === column.indicator || column.indicator === undefined;
  const others = columns.filter((one) => one !== column);
  const pairs = SIDES.flatMap(([left, right]) => pairsOf(others, left, right));
  const own = pairs.filter(([a, b]) => near(a) && near(b) && sameIndicator(a, b));
  const beside = pairs.filter((pair) => sameIndicator(...pair) && own.indexOf(pair) < 0);
  return [...own, ...beside, ...ratePairs(columns, column), ...nearPairs(columns, column)];
}

/** 开工率提高（百分点）: of this year's rate and last year's. */
function ratePairs(columns: readonly Column[], column: Column): readonly Pair[] {
  if (!POINTS.test(leafOf(column))) return [];
  const rates = columns.filter((one) => one.column < column.column && isRate(one)).slice(-NEAR);
  return rates.flatMap((a, i) => rates.slice(i + 1).map((b): Pair => [a, b]));
}

/** Columns to the left that are tried where the roles do not tell. */
const NEAR = 8;

function nearPairs(columns: readonly Column[], column: Column): readonly Pair[] {
  const near = columns
    .filter((one) => one.column < column.column && isAddedUp(one) && !isGapColumn(one))
    .slice(-NEAR);
  return near.flatMap((a, i) => near.slice(i + 1).map((b): Pair => [a, b]));
}

function pairsOf(
  columns: readonly Column[],
  left: readonly Role[],
  right: readonly Role[]
): readonly Pair[] {
  const of = (roles: readonly Role[]) =>
    columns.filter(({ role }) => role !== undefined && roles.includes(role));
  return of(left).flatMap((a) => of(right).map((b): Pair => [a, b]));
}

function sameIndicator(a: Column, b: Column): boolean {
  return a.indicator === b.indicator;
}

function differenceWays(checked: CheckedTable, a: Column, b: Column): readonly Way[] {
  const between = (from: Column, less: Column, floor: boolean): Way => ({
    how: "difference",
    certain: false,
    reckoningAt(row) {
      const [x, y] = [heldAt(checked, row, from), heldAt(checked, row, less)];
      if (x === undefined || y === undefined) return undefined;
      const difference: Reckoning = { kind: "difference", from: x, less: y };
      return floor ? { kind: "most", of: [difference, known(0)] } : difference;
    },
  });
  const ways = [between(a, b, false), between(b, a, false), between(a, b, true)];
  return isRate(a) && isRate(b) ? [betweenPrinted(checked, a, b), ...ways] : ways;
}

/** 68.8 − 33.3 is 35.5, though 11/16 less 1/3 is 35.4 points. */
function betweenPrinted(checked: CheckedTable, a: Column, b: Column): Way {
  const printedAt = (row: number, column: Column) => {
    const [held, cell] = [heldAt(checked, row, column), checked.figures.at(row, column.column)];
    return held && isFigureCell(cell) ? asPrinted(held, cell) : held;
  };
  return {
    how: "difference",
    certain: false,
    reckoningAt(row) {
      const [from, less] = [printedAt(row, a), printedAt(row, b)];
      return from && less && { kind: "difference", from, less };
    },
  };
}

/** Ranges too: a cost less a price of 0.8—3. */
function heldAt(
  { figures, truths }: CheckedTable,
  row: number,
  { column }: Column
): Reckoning | undefined {
  const content = figures.at(row, column);
  if (isFigureCell(content) && content.range !== undefined) return figure(content);
  const held = truths.at(row, column);
  return isReckoning(held) ? held : undefined;
}

const WAN = exact(10000);

/** What is lost on a mu, times the mu that were sold; 元 a mu and 万元 in all. */
function byArea(checked: CheckedTable, area: Column, way: Way): readonly Way[] {
  const scaled = (factor: Reckoning | undefined): Way => ({
    how: "product",
    certain: false,
    reckoningAt(row) {
      const [size, each] = [heldAt(checked, row, area), way.reckoningAt(row)];
      if (size === undefined || each === undefined) return undefined;
      return { kind: "product", of: factor === undefined ? [size, each] : [size, each, factor] };
    },
  });
  return [scaled(undefined), scaled(known(over(exact(1), WAN)))];
}
