/**
 * Rates: 完成率 of an actual against its target, 认定率, 履约率, 同比. In percent throughout.
 *
 * A rate column says whose rate it is by its band, but not always of which target, and 0.478 without a
 * format may be a fraction or a half per cent. The figures tell.
 */
import { exact, times } from "../../domain/exact";
import { percentOf } from "../../domain/published-figure/expression";
import { fold } from "../words/fold";
import { GROWTH, PLAN, SHARE_OF_WHOLE } from "../words/vocabulary-claims";
import { pickColumns, pickOfBand } from "../tasks/pick-columns";
import type { PickedColumns } from "../tasks/pick-columns";
import type { Column, Role, Table } from "../table";
import { isAddedUp, isInPercent } from "./additive";
import type { Reckoning } from "./claim";
import { isReckoning } from "./checked-table";
import type { CheckedTable } from "./checked-table";
import { explain } from "./explain";
import type { Explained, Way } from "./explain";
import { isFigureCell } from "./figure-cells";
import type { FigureCell } from "./figure-cells";

export interface Rate {
  readonly column: Column;
  readonly explained: Explained;
}

export function rates(checked: CheckedTable): readonly Rate[] {
  const picked = pickedOf(checked.table);
  const rows = [
    ...checked.lines.data,
    ...checked.lines.ofWhich,
    ...checked.lines.sums.map(({ row }) => row),
  ];
  return checked.table.columns.flatMap((column) => {
    if (!isRate(column)) return [];
    const pairs = pairsFor(checked.table, column, picked);
    const ways = pairs.flatMap((pair) => waysOf(checked, column, pair));
    const explained = explain(checked, column.column, rows, ways);
    return explained === undefined ? [] : [{ column, explained }];
  });
}

/** The target and actual that count, of each indicator; what there is to confirm is told elsewhere. */
function pickedOf(table: Table): readonly PickedColumns[] {
  const silent = () => undefined;
  if (table.kind !== "long-task") return pickColumns(table, silent);
  const all = pickOfBand(table, { name: "", band: table.columns }, silent);
  return all === undefined ? [] : [all];
}

function isRate(column: Column): boolean {
  if (column.role === "rate" || isGrowth(column)) return true;
  const leaf = fold(column.path[column.path.length - 1] ?? "");
  return isInPercent(column) && !SHARE_OF_WHOLE.test(leaf) && !PLAN.test(leaf);
}

function isGrowth({ role, path, kind }: Column): boolean {
  const isFigures = kind === "number" || kind === "percent";
  return role === undefined && isFigures && GROWTH.test(fold(path[path.length - 1] ?? ""));
}

interface Pair {
  readonly of: Column;
  readonly by: Column;
  readonly certain: boolean;
  /** How much more than last year, instead of how much of it. */
  readonly growth?: boolean;
}

const DONE: readonly (Role | undefined)[] = [
  "certified",
  "actual",
  "reported",
  "monthActual",
  "arrived",
  "ofWhich",
];
const ASKED: readonly (Role | undefined)[] = [
  "target",
  "reported",
  "amount",
  "certified",
  "actual",
  "lastYear",
];
/** Columns to the left of a rate that are tried as its two figures. */
const NEAR = 10;

function pairsFor(table: Table, rate: Column, picked: readonly PickedColumns[]): readonly Pair[] {
  if (isGrowth(rate)) return growthPairs(table, rate);
  const own = picked.find(({ band }) => band.indexOf(rate) >= 0) ?? onlyOne(picked, rate);
  const band = own?.band ?? table.columns;
  const chosen =
    own?.actual.column === undefined
      ? []
      : [{ of: own.actual.column, by: own.target, certain: true }];
  const others = allPairs(band.filter(ofRole(DONE)), band.filter(ofRole(ASKED)));
  const near = table.columns
    .filter((one) => one.column < rate.column && isAddedUp(one))
    .slice(-NEAR);
  return [...chosen, ...others, ...(others.length === 0 ? allPairs(near, near) : [])];
}

/** A rate outside any band, in a table of one indicator, is that indicator's. */
function onlyOne(picked: readonly PickedColumns[], rate: Column): PickedColumns | undefined {
  const free = rate.indicator === undefined || picked.length === 1;
  return free && picked.length === 1 ? picked[0] : undefined;
}

function growthPairs(table: Table, rate: Column): readonly Pair[] {
  const near = table.columns.filter((one) => one !== rate && isAddedUp(one));
  const before = near.filter(({ role }) => role === "lastYear");
  return allPairs(near, before.length > 0 ? before : near).map((pair) => ({
    ...pair,
    growth: true,
  }));
}

function ofRole(roles: readonly (Role | undefined)[]): (column: Column) => boolean {
  return (column) => roles.includes(column.role) && !isInPercent(column);
}

function allPairs(of: readonly Column[], by: readonly Column[]): readonly Pair[] {
  return of.flatMap((one) =>
    by.filter((other) => other !== one).map((other) => ({ of: one, by: other, certain: false }))
  );
}

function waysOf(
  checked: CheckedTable,
  rate: Column,
  { of, by, certain, growth }: Pair
): readonly Way[] {
  const reckoningAt = (row: number): Reckoning | undefined => {
    const [a, b] = [checked.truths.at(row, of.column), checked.truths.at(row, by.column)];
    if (!isReckoning(a) || !isReckoning(b)) return undefined;
    return percentOf(growth === true ? { kind: "difference", from: a, less: b } : a, b);
  };
  const asPercent: Way = { how: growth === true ? "growth" : "ratio", certain, reckoningAt };
  const mayBeFraction = hasPlainNumbers(checked, rate) && rate.unit !== "%";
  return mayBeFraction ? [asPercent, { ...asPercent, from: fromFraction }] : [asPercent];
}

function hasPlainNumbers({ figures, lines }: CheckedTable, { column }: Column): boolean {
  return lines.data.some((row) => {
    const content = figures.at(row, column);
    return isFigureCell(content) && content.shownAs === "number";
  });
}

const HUNDRED = exact(100);

/** 0.478 under General is 47.8 %. */
function fromFraction(cell: FigureCell): FigureCell {
  if (cell.shownAs !== "number") return cell;
  return {
    ...cell,
    value: times(cell.value, HUNDRED),
    printed: cell.printed.map(({ value, places }) => ({
      value: times(value, HUNDRED),
      places: Math.max(0, places - 2),
    })),
    factor: HUNDRED,
  };
}
