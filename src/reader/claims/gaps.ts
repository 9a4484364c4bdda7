/**
 * Differences: 差额 between a target and what was done, 核减 between 上报 and 认定, the gap between the cost
 * of land and its price; 超序时 between a rate and the time gone stands in leads.ts.
 *
 * In which order the two are taken offices do not agree; the figures tell.
 */
import { exact, over } from "../../domain/exact";
import { fold } from "../words/fold";
import { DIFFERENCE } from "../words/vocabulary-claims";
import type { Column, Role } from "../table";
import { isAddedUp, isInPercent } from "./additive";
import { figure, known } from "./claim";
import type { Reckoning } from "./claim";
import { isReckoning } from "./checked-table";
import type { CheckedTable } from "./checked-table";
import { explain } from "./explain";
import type { Explained, Way } from "./explain";
import { isFigureCell } from "./figure-cells";
import { isLead, leadWays } from "./leads";

export interface Gap {
  readonly column: Column;
  readonly explained: Explained;
}

export function isGapColumn(column: Column): boolean {
  const { role } = column;
  if (role === "reduction" || role === "subsidy") return true;
  const isFree = role === undefined || DONE.includes(role);
  return isLead(column) || (isFree && DIFFERENCE.test(leafOf(column)));
}

/** 未到位金额 says 到位 too. */
const DONE: readonly Role[] = ["actual", "arrived", "monthActual"];

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
    const rows = isLead(column) ? all : data;
    const explained = explain(checked, column.column, rows, waysFor(checked, column));
    return explained === undefined ? [] : [{ column, explained }];
  });
}

function waysFor(checked: CheckedTable, column: Column): readonly Way[] {
  if (isLead(column) && isInPercent(column)) return leadWays(checked, column);
  const pairs = pairsFor(checked.table.columns, column);
  const perMu = pairs.flatMap(([a, b]) => differenceWays(checked, a, b));
  const area = checked.table.columns.find(({ role }) => role === "area");
  const led = isLead(column) ? leadWays(checked, column) : [];
  return area === undefined
    ? [...led, ...perMu]
    : [...led, ...perMu, ...perMu.flatMap((way) => byArea(checked, area, way))];
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
  return [...own, ...beside, ...nearPairs(columns, column)];
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
  return [between(a, b, false), between(b, a, false), between(a, b, true)];
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
