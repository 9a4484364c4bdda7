/**
 * Where an office's own scheme stands on the ranking sheet: its columns in the 底稿, and a block of its own
 * that holds its numbers as the formulas use them, blanks replaced by what they stand for.
 */
import { ITEM_NUMBERS } from "../../domain/scoring/written-scheme";
import type { ItemNumber } from "../../domain/scoring/written-scheme";
import { cell } from "../../spreadsheet/address";
import type { Block, Cell } from "../../spreadsheet/address";
import type { RankingInput } from "./ranking-input";
import { itemOrder } from "./ranking-scheme";
import type { RankingScheme } from "./ranking-scheme";

export interface SchemeColumns {
  /** By item: where its points stand. */
  readonly points: readonly number[];
  /** By item: what 功效系数 looks at. */
  readonly basis: readonly (number | undefined)[];
  readonly vetoes: readonly number[];
  readonly bonus: number;
  readonly deduction: number;
  /** The first column after these. */
  readonly next: number;
}

/** From the first column of points on. */
export function schemeColumns(scheme: RankingScheme, first: number): SchemeColumns {
  const points: number[] = [];
  itemOrder(scheme).forEach((item, i) => {
    points[item] = first + i;
  });
  let next = first + scheme.items.length;
  const basis = scheme.items.map(({ rule }) =>
    rule.indexOf("min-max") === 0 ? next++ : undefined
  );
  const vetoes = scheme.vetoes.map(() => next++);
  return { points, basis, vetoes, bonus: next, deduction: next + 1, next: next + 2 };
}

export const CONVENTION_ORDER = [
  "withoutTarget",
  "partialStep",
  "whenEqual",
  "itemPlaces",
  "bonusCeiling",
  "deductionCeiling",
  "totalCap",
  "totalFloor",
] as const;
export type ConventionName = (typeof CONVENTION_ORDER)[number];

export interface RuleCells {
  readonly left: number;
  readonly right: number;
  readonly name: (item: number) => Cell;
  readonly shape: (item: number) => Cell;
  readonly number: (item: number, field: ItemNumber) => Cell;
  readonly tier: (item: number, tier: number, field: TierField) => Cell;
  readonly convention: (name: ConventionName) => Cell;
  /** How many decimals points are settled to before they are rounded to `itemPlaces`. */
  readonly inner: Cell;
  readonly veto: (veto: number, field: VetoField) => Cell;
  readonly extreme: (group: number, item: number, field: "name" | "min" | "max") => Cell;
  readonly changedRules: Cell;
  readonly namesThen: Cell;
  readonly namesNow: Cell;
  readonly changedText: Cell;
  /** Every cell that says whether a text has changed. */
  readonly shapes: Block;
  readonly vetoShapes?: Block;
}

const VETO_COLUMNS = ["name", "line", "limit", "shape"] as const;
export type VetoField = (typeof VETO_COLUMNS)[number];

export type TierField = "name" | "from" | "points" | "further";

const TIER_COLUMNS: readonly TierField[] = ["name", "from", "points", "further"];

export function ruleCells(input: RankingInput, scheme: RankingScheme, place: Cell): RuleCells {
  const { row: top, column: left } = place;
  const items = scheme.items.length;
  const at = (row: number, column: number): Cell => cell(row, left + column);
  const tierTop: number[] = [];
  let next = top + items + 2;
  scheme.items.forEach(({ tiers }, i) => {
    tierTop[i] = next;
    next += tiers.length;
  });
  const conventions = next + 2;
  const vetoes = conventions + CONVENTION_ORDER.length + 2;
  const checks = vetoes + scheme.vetoes.length + 1;
  const extremes = checks + 6;
  const groups = input.groups.filter(({ rows }) => rows.length > 0).length;
  return {
    left,
    right: left + 1 + ITEM_NUMBERS.length,
    name: (item) => at(top + item, 0),
    shape: (item) => at(top + item, 1),
    number: (item, field) => at(top + item, 2 + ITEM_NUMBERS.indexOf(field)),
    tier: (item, tier, field) => at((tierTop[item] ?? 0) + tier, TIER_COLUMNS.indexOf(field)),
    convention: (name) => at(conventions + CONVENTION_ORDER.indexOf(name), 1),
    inner: at(conventions + CONVENTION_ORDER.length, 1),
    veto: (veto, field) => at(vetoes + veto, VETO_COLUMNS.indexOf(field)),
    extreme: (group, item, field) =>
      at(extremes + item * groups + group, ["name", "min", "max"].indexOf(field)),
    changedRules: at(checks, 1),
    namesThen: at(checks + 1, 1),
    namesNow: at(checks + 2, 1),
    changedText: at(checks + 3, 1),
    shapes: { top, bottom: top + items - 1, left: left + 1, right: left + 1 },
    ...vetoShapes(at(vetoes, VETO_COLUMNS.indexOf("shape")), scheme),
  };
}

function vetoShapes(
  { row, column }: Cell,
  { vetoes }: RankingScheme
): Pick<RuleCells, "vetoShapes"> {
  if (vetoes.length === 0) return {};
  return {
    vetoShapes: { top: row, bottom: row + vetoes.length - 1, left: column, right: column },
  };
}
