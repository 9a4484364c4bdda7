/**
 * Of which figures a rate may be, likeliest first: its indicator's actual and target, others of its band, and
 * where none of them gives it, columns to its left, singly or several together.
 */
import { fold } from "../words/fold";
import { GROWTH, PER_HEAD, PLAN, POINTS, RANK, SHARE_OF_WHOLE } from "../words/vocabulary-claims";
import { pickColumns, pickOfBand } from "../tasks/pick-columns";
import type { PickedColumns } from "../tasks/pick-columns";
import type { Column, Role, Table } from "../table";
import { isAddedUp, isInPercent } from "./additive";

export interface Pair {
  /** Added up: 开工率 is of 在建, 竣工 and 投产. */
  readonly of: readonly Column[];
  readonly by: Column;
  readonly certain: boolean;
  /** How much more than last year, instead of how much of it. */
  readonly growth?: boolean;
}

export function isRate(column: Column): boolean {
  if (POINTS.test(leafOf(column))) return false;
  if (column.role === "rate" || isGrowth(column) || isPerHead(column)) return true;
  const leaf = leafOf(column);
  return isInPercent(column) && !SHARE_OF_WHOLE.test(leaf) && !PLAN.test(leaf);
}

export function isGrowth({ role, path, kind }: Column): boolean {
  const isFigures = kind === "number" || kind === "percent";
  return role === undefined && isFigures && GROWTH.test(fold(path[path.length - 1] ?? ""));
}

/** 人均到位, 年均: one figure by another, and not in percent. */
export function isPerHead(column: Column): boolean {
  const leaf = leafOf(column);
  const isFigure = column.kind === "number" && column.role !== "rank" && !RANK.test(leaf);
  return isFigure && PER_HEAD.test(leaf) && !isInPercent(column);
}

function leafOf({ path }: Column): string {
  return fold(path[path.length - 1] ?? "");
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
/** So many of them, at most, are tried together. */
const TOGETHER = 4;

/** The target and actual that count, of each indicator; what there is to confirm is told elsewhere. */
export function pickedOf(table: Table): readonly PickedColumns[] {
  const silent = () => undefined;
  if (table.kind !== "long-task") return pickColumns(table, silent);
  const all = pickOfBand(table, { name: "", band: table.columns }, silent);
  return all === undefined ? [] : [all];
}

export function likelyPairs(
  table: Table,
  rate: Column,
  picked: readonly PickedColumns[]
): readonly Pair[] {
  if (isGrowth(rate)) return growthPairs(table, rate);
  const own = picked.find(({ band }) => band.indexOf(rate) >= 0) ?? onlyOne(picked, rate);
  const band = own?.band ?? table.columns;
  const chosen =
    own?.actual.column === undefined
      ? []
      : [{ of: [own.actual.column], by: own.target, certain: !isPerHead(rate) }];
  const others = allPairs(band.filter(ofRole(DONE)), band.filter(ofRole(ASKED)));
  return [...chosen, ...others];
}

/** Whatever stands near: one of another, several together of one, or the growth of one over another. */
export function nearPairs(table: Table, rate: Column): readonly Pair[] {
  const near = table.columns
    .filter((one) => one.column < rate.column && isAddedUp(one))
    .slice(-NEAR);
  // A target may stand twelve months to the left.
  const targets = table.columns.filter(({ role }) => role === "target");
  const single = [...allPairs(near, near), ...allPairs(near.slice(-2), targets)];
  const several = near.flatMap((_, from) =>
    Array.from({ length: TOGETHER - 1 }, (__, more) => near.slice(from, from + more + 2))
      .filter((of, more) => of.length === more + 2)
      .flatMap((of) => near.filter((by) => by !== of[0]).map((by) => ({ of, by, certain: false })))
  );
  return [...single, ...several, ...single.map((pair) => ({ ...pair, growth: true }))];
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
    by.filter((other) => other !== one).map((other) => ({ of: [one], by: other, certain: false }))
  );
}
