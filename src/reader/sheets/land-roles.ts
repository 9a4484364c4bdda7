/**
 * Columns of a land ledger whose words leave open what their unit or their band says: 成交价（万元/亩） is a
 * price per area and 出让价（万元） a total; 最低 under 成本 is a cost; 征地 under 开发成本 is a part of it.
 */
import { landMeasure } from "../cells/land-measure";
import { withoutUnit } from "../cells/read-units";
import { fold } from "../words/fold";
import { isKnownAside, roleOfWord } from "../words/match-words";
import type { RoleMatch } from "../words/match-words";
import { WHOLE_OF_BAND } from "../words/vocabulary-patterns";
import type { Role } from "../table";

/** Words that make a price one per area, whatever its unit leaves out. */
export const PER_AREA = /单价|均价|每亩|亩均|\/亩|每平|平均|单位成本|成本单价|强度/;
const LOW = /^(?:最?低(?:价|值|限)?|下限|起|min)$/;
const HIGH = /^(?:最?高(?:价|值|限)?|上限|止|max)$/;
const PRICES: readonly (Role | undefined)[] = ["price", "totalPrice"];

export interface LandWords {
  readonly path: readonly string[];
  readonly unit?: string | undefined;
  /** Filled cells that are no figures: such a column is no part of a cost. */
  readonly isWords: boolean;
}

export function landRole(match: RoleMatch | undefined, words: LandWords): RoleMatch | undefined {
  return byBand(match, words) ?? byUnit(match, words);
}

function byUnit(match: RoleMatch | undefined, { path, unit }: LandWords): RoleMatch | undefined {
  const measure = unit === undefined ? undefined : landMeasure(unit);
  if (match === undefined || measure?.kind !== "money") return match;
  const perArea = measure.per !== undefined || path.some((text) => PER_AREA.test(fold(text)));
  if (match.role === "totalPrice" && perArea) return { ...match, role: "price" };
  return match.role === "price" && !perArea ? { ...match, role: "totalPrice" } : match;
}

function byBand(match: RoleMatch | undefined, { path, isWords }: LandWords): RoleMatch | undefined {
  const leaf = leafOf(path);
  const band = bandRole(path);
  const end = endNamed(leaf);
  if (end !== undefined && PRICES.includes(band)) return { role: end, exact: true };
  if (isWords || !(band === "costPerMu" || band === "costComponent")) return undefined;
  const isWhole = end !== undefined || WHOLE_OF_BAND.test(leaf);
  if (isWhole) return band === "costPerMu" ? { role: band, exact: true } : undefined;
  return match === undefined ? partOfCost(path) : undefined;
}

/** 契税等 under 相关税费: a part, whatever it is called; 占比 under it is none. */
function partOfCost(path: readonly string[]): RoleMatch | undefined {
  if (leafOf(path) === "" || isKnownAside(path)) return undefined;
  return { role: "costComponent", exact: false };
}

export function leafOf(path: readonly string[]): string {
  return fold(withoutUnit(path[path.length - 1] ?? ""));
}

/** Of the nearest layer above that names one. */
export function bandRole(path: readonly string[]): Role | undefined {
  const roles = path.slice(0, -1).map((text) => roleOfWord(text)?.role);
  return roles.filter((role) => role !== undefined).pop();
}

function endNamed(leaf: string): "priceLow" | "priceHigh" | undefined {
  if (LOW.test(leaf)) return "priceLow";
  return HIGH.test(leaf) ? "priceHigh" : undefined;
}
