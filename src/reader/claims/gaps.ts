/**
 * Differences: 差额 between a target and what was done, 核减 between 上报 and 认定, the gap between the cost
 * of land and its price, 超序时 between a rate and the time gone.
 *
 * In which order the two are taken offices do not agree; the figures tell.
 */
import { exact, over, times } from "../../domain/exact";
import { fold } from "../words/fold";
import { DIFFERENCE, LEAD } from "../words/vocabulary-claims";
import type { Column, Role } from "../table";
import { figure, known } from "./claim";
import type { Reckoning } from "./claim";
import { isReckoning } from "./checked-table";
import type { CheckedTable } from "./checked-table";
import { explain } from "./explain";
import type { Explained, Way } from "./explain";
import { isFigureCell } from "./figure-cells";

export interface Gap {
  readonly column: Column;
  readonly explained: Explained;
}

export function isGapColumn({ role, path }: Column): boolean {
  if (role === "reduction" || role === "subsidy") return true;
  const leaf = fold(path[path.length - 1] ?? "");
  return role === undefined && (DIFFERENCE.test(leaf) || LEAD.test(leaf));
}

/** Of rows of data; a row of sums may hold the sum of the gaps or the gap of the sums. */
export function gaps(checked: CheckedTable): readonly Gap[] {
  return checked.table.columns.filter(isGapColumn).flatMap((column) => {
    const explained = explain(checked, column.column, checked.lines.data, waysFor(checked, column));
    return explained === undefined ? [] : [{ column, explained }];
  });
}

function waysFor(checked: CheckedTable, column: Column): readonly Way[] {
  const leaf = fold(column.path[column.path.length - 1] ?? "");
  if (LEAD.test(leaf)) return leadWays(checked, column);
  const pairs = pairsFor(checked.table.columns, column);
  const perMu = pairs.flatMap(([a, b]) => differenceWays(checked, a, b));
  const area = checked.table.columns.find(({ role }) => role === "area");
  return area === undefined
    ? perMu
    : [...perMu, ...perMu.flatMap((way) => byArea(checked, area, way))];
}

type Pair = readonly [Column, Column];

/** What each may be the difference of: those of its own indicator before others. */
const SIDES: readonly (readonly [readonly Role[], readonly Role[]])[] = [
  [["target"], ["certified", "actual", "reported"]],
  [["costPerMu"], ["price", "priceHigh", "priceLow"]],
  [["reported"], ["certified"]],
  [["amount"], ["arrived"]],
];

function pairsFor(columns: readonly Column[], column: Column): readonly Pair[] {
  const near = (one: Column) =>
    one.indicator === column.indicator || column.indicator === undefined;
  const pairs = SIDES.flatMap(([left, right]) => pairsOf(columns, left, right));
  const own = pairs.filter(([a, b]) => near(a) && near(b) && sameIndicator(a, b));
  const beside = pairs.filter(([a, b]) => sameIndicator(a, b) && own.indexOf([a, b]) < 0);
  return [...own, ...beside];
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

/** 较序时进度 is the rate less one benchmark for all: so many twelfths of a year, or what most rows say. */
function leadWays(checked: CheckedTable, column: Column): readonly Way[] {
  const rates = checked.table.columns.filter(
    ({ role, indicator }) =>
      role === "rate" && (column.indicator === undefined || indicator === column.indicator)
  );
  return rates.flatMap((rate) => {
    const twelfths = Array.from({ length: 12 }, (_, i) =>
      over(times(exact(i + 1), exact(100)), exact(12))
    );
    return [...twelfths].reverse().map((benchmark): Way => ({
      how: "lead",
      certain: false,
      reckoningAt(row) {
        const held = checked.truths.at(row, rate.column);
        return isReckoning(held)
          ? { kind: "difference", from: held, less: known(benchmark) }
          : undefined;
      },
    }));
  });
}
