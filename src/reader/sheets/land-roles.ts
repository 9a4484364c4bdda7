/**
 * Columns of a land ledger whose words leave open what their unit or their band says: 成交价（万元/亩） is a
 * price per area and 出让价（万元） a total; 最低 under 成本 is a cost; 征地 under 开发成本 is a part of it.
 */
import { landMeasure } from "../cells/land-measure";
import { withoutUnit } from "../cells/read-units";
import { fold } from "../words/fold";
import { roleOfWord } from "../words/match-words";
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
  const leaf = fold(path[path.length - 1] ?? "");
  const band = bandRole(path);
  const end = endNamed(leaf);
  if (end !== undefined && PRICES.includes(band)) return { role: end, exact: true };
  if (band !== "costPerMu" || isWords) return undefined;
  if (end !== undefined || WHOLE_OF_BAND.test(leaf)) return { role: band, exact: true };
  return match === undefined && leaf !== "" ? { role: "costComponent", exact: false } : undefined;
}

/** 征地 | 报批 | 合计: a sum that stands after the parts of a cost is that cost, whatever its band is called. */
export function sumsOfParts(
  columns: readonly { readonly path: readonly string[] }[],
  matches: readonly (RoleMatch | undefined)[]
): readonly (RoleMatch | undefined)[] {
  return matches.map((match, i) => {
    const leaf = fold(withoutUnit(columns[i]?.path[columns[i]?.path.length - 1] ?? ""));
    const isSum = match === undefined && WHOLE_OF_BAND.test(leaf);
    const follows = isSum && matches[i - 1]?.role === "costComponent";
    return follows ? { role: "costPerMu", exact: false } : match;
  });
}

/** 征收成本 | 开发成本 under 土地成本: none of them says that it is the whole, so they are its parts. */
export function partsOfBand(
  columns: readonly { readonly path: readonly string[] }[],
  matches: readonly (RoleMatch | undefined)[]
): readonly (RoleMatch | undefined)[] {
  const bands = columns.map(({ path }, i) => {
    const isCost = matches[i]?.role === "costPerMu" && bandRole(path) === "costPerMu";
    return isCost ? path.slice(0, -1).join("/") : undefined;
  });
  return matches.map((match, i) => {
    const beside = columns.filter((_, j) => bands[i] !== undefined && bands[j] === bands[i]);
    const isWhole = beside.some(({ path }) => WHOLE_COST.test(fold(path[path.length - 1] ?? "")));
    return beside.length < 2 || isWhole ? match : { role: "costComponent", exact: false };
  });
}

const WHOLE_COST = /综合|合计|总|小计|单位|单价|均|每|最?[低高]|[上下]限/;

/** Of the nearest layer above that names one. */
function bandRole(path: readonly string[]): Role | undefined {
  const roles = path.slice(0, -1).map((text) => roleOfWord(text)?.role);
  return roles.filter((role) => role !== undefined).pop();
}

function endNamed(leaf: string): "priceLow" | "priceHigh" | undefined {
  if (LOW.test(leaf)) return "priceLow";
  return HIGH.test(leaf) ? "priceHigh" : undefined;
}
