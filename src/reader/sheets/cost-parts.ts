/**
 * Which columns of a land ledger make up a cost, seen from the columns beside them: 小计 of a band is no
 * cost of the whole, 合计 after the parts is, and 征迁费用 beside an area and a price is a part that no
 * vocabulary lists.
 */
import { fold } from "../words/fold";
import { isKnownAside, namingLayers } from "../words/match-words";
import type { RoleMatch } from "../words/match-words";
import { FEE, WHOLE_OF_BAND } from "../words/vocabulary-patterns";
import type { Role } from "../table";
import type { ColumnProfile } from "./column-profile";
import { bandRole, leafOf } from "./land-roles";

interface CostColumn {
  readonly path: readonly string[];
  readonly profile: ColumnProfile;
}

type Matches = readonly (RoleMatch | undefined)[];

/** 元/㎡ | 万元/亩 under 土地成本 are units of one cost and no parts of it. */
export function withCostParts(columns: readonly CostColumn[], matches: Matches): Matches {
  const named = columns.map(({ path, profile }) => ({ path: namingLayers(path), profile }));
  const summed = sumsOfParts(named, partsOfBand(named, matches));
  return feesBeside(named, withoutSubtotals(named, summed));
}

/** 征地 | 报批 | 合计: a sum that stands after the parts of a cost is that cost, whatever its band is called. */
function sumsOfParts(columns: readonly CostColumn[], matches: Matches): Matches {
  return matches.map((match, i) => {
    const path = columns[i]?.path ?? [];
    const ofPart = bandRole(path) === "costComponent";
    const isSum = match === undefined && !ofPart && WHOLE_OF_BAND.test(leafOf(path));
    const follows = isSum && matches[i - 1]?.role === "costComponent";
    return follows ? { role: "costPerMu", exact: false } : match;
  });
}

/** 征收成本 | 开发成本 under 土地成本: none of them says that it is the whole, so they are its parts. */
function partsOfBand(columns: readonly CostColumn[], matches: Matches): Matches {
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

/** 征地（补偿 | 青苗 | 小计） | 税费（占用税 | 开垦费 | 小计）: each 小计 adds up its own band alone. */
function withoutSubtotals(columns: readonly CostColumn[], matches: Matches): Matches {
  const bands = columns.map(({ path }) => path.slice(0, -1).join("/"));
  const isCost = matches.map((match) => match !== undefined && COSTS.indexOf(match.role) >= 0);
  const isWhole = columns.map(
    ({ path }, i) =>
      path.length > 1 && matches[i]?.role === "costPerMu" && WHOLE_OF_BAND.test(leafOf(path))
  );
  const isElsewhere = (i: number, which: readonly boolean[]) =>
    which.some((one, j) => one && bands[j] !== bands[i]);
  return matches.map((match, i) => {
    const isSub = isWhole[i] && leafOf(columns[i]?.path ?? []) === "小计" ? isCost : isWhole;
    return isWhole[i] && isElsewhere(i, isSub) ? undefined : match;
  });
}

const COSTS: readonly Role[] = ["costPerMu", "costComponent"];

/** Beside an area and a price, what is called a fee or a tax and holds figures was spent on the land. */
function feesBeside(columns: readonly CostColumn[], matches: Matches): Matches {
  const has = (roles: readonly Role[]) =>
    matches.some((match) => match !== undefined && roles.indexOf(match.role) >= 0);
  if (!has(["area"]) || !has(["price", "totalPrice", "priceLow"])) return matches;
  return matches.map((match, i) =>
    match === undefined && isFee(columns[i]) ? { role: "costComponent", exact: false } : match
  );
}

function isFee(column: CostColumn | undefined): boolean {
  if (column === undefined || isKnownAside(column.path)) return false;
  const { path, profile } = column;
  return FEE.test(leafOf(path)) && profile.numbers + profile.figureTexts > 0;
}
