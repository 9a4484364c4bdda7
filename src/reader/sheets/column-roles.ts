/**
 * What each column is for, from its header words, held against what stands in it.
 *
 * One word can mean two things: 单位 over 台, 套, 辆 is a measure; 进度 over words is a stage and not a rate; 责任单位 is
 * the unit that is assessed in a task table, and a project's team in a ledger.
 */
import { landRole } from "./land-roles";
import { withCostParts } from "./cost-parts";
import type { ColumnProfile } from "./column-profile";
import { nearestToTargets } from "./nearest-to-targets";
import { fold } from "../words/fold";
import { namingLayers, roleOfHeader } from "../words/match-words";
import type { RoleMatch } from "../words/match-words";
import { isMeasure } from "../cells/measure";
import { OF_INDICATOR } from "../table";
import type { ColumnKind, Role } from "../table";
import { OF_WHICH_LABEL } from "../words/vocabulary-rows";
import { coverOfYear, spanOfPath } from "../words/year-spans";

export interface ColumnWords {
  readonly path: readonly string[];
  readonly kind: ColumnKind | undefined;
  readonly profile: ColumnProfile;
  /** As printed. */
  readonly unit?: string | undefined;
}

/** Roles whose columns hold figures. */
const OF_FIGURES: readonly Role[] = [
  ...OF_INDICATOR,
  "score",
  "rank",
  "weight",
  "area",
  "costPerMu",
  "costComponent",
  "price",
  "priceLow",
  "priceHigh",
  "totalPrice",
  "subsidy",
  "amount",
  "arrived",
  "fxRate",
  "taxPerMu",
  "investment",
  "saleableShare",
];
/** Roles whose columns hold words. */
const OF_WORDS: readonly Role[] = [
  "project",
  "unit",
  "team",
  "group",
  "indicator",
  "leader",
  "investor",
  "firm",
  "stage",
  "currency",
];
const ACTUALS: readonly (Role | undefined)[] = ["actual", "certified", "reported", "monthActual"];

/** One match a column, undefined where nothing is known. */
export function columnRoles(columns: readonly ColumnWords[]): readonly (RoleMatch | undefined)[] {
  const fit = plansOfProjects(withCostParts(columns, columns.map(fitting)));
  const own = spanAsActual(columns, arrivedAsActual(fit));
  const matches = isTask(own) ? own : nearestToTargets(columns, own);
  if (!isTask(matches)) return matches;
  const grouped = teamAsGroup(columns, partsWithoutTarget(columns, matches));
  return grouped.map((match, i) => inTask(match, grouped, i));
}

/** What a list of projects says beside their names and nothing else does. */
const OF_PROJECTS: readonly Role[] = ["investor", "amount", "signDate", "startDate", "stage"];

/** 年度计划投资 of a project is its investor's plan, and no task of anybody. */
function plansOfProjects(
  matches: readonly (RoleMatch | undefined)[]
): readonly (RoleMatch | undefined)[] {
  const has = (role: Role) => matches.some((match) => match?.role === role);
  const isList = OF_PROJECTS.filter(has).length >= 3 && (has("project") || has("projectNo"));
  if (!isList) return matches;
  return matches.map((match) => (match?.role === "target" ? undefined : match));
}

/** 其中：制造业 with a 完成 and no 任务 is part of the whole before it; with both it is an indicator. */
function partsWithoutTarget(
  columns: readonly ColumnWords[],
  matches: readonly (RoleMatch | undefined)[]
): readonly (RoleMatch | undefined)[] {
  const bands = columns.map(({ path }) => path.slice(0, -1).find((text) => isOfWhich(text)));
  return matches.map((match, i) => {
    const band = bands[i];
    if (band === undefined || !ACTUALS.includes(match?.role)) return match;
    const asked = matches.some((other, j) => other?.role === "target" && bands[j] === band);
    return asked ? match : { role: "ofWhich" as const, exact: true };
  });
}

function isOfWhich(text: string): boolean {
  return OF_WHICH_LABEL.test(fold(text));
}

/** 组别 | 作战单位: of two that name teams the latter is who is assessed. */
function lastTeam(matches: readonly (RoleMatch | undefined)[]): number {
  return matches.map((match) => match?.role).lastIndexOf("team");
}

/** 一季度 … 四季度 are summed; each of them alone is not what was done. */
function haveParts(
  columns: readonly ColumnWords[],
  matches: readonly (RoleMatch | undefined)[]
): boolean {
  const parts = columns.filter((_, i) => matches[i]?.role === "periodSubtotal");
  return (coverOfYear(parts.map(({ path }) => spanOfPath(path))) ?? []).length > 1;
}

/** 年度目标 | 上半年完成: beside targets and no other actual, half a year is what was done so far. */
function spanAsActual(
  columns: readonly ColumnWords[],
  matches: readonly (RoleMatch | undefined)[]
): readonly (RoleMatch | undefined)[] {
  const has = (roles: readonly (Role | undefined)[]) =>
    matches.some((match) => roles.includes(match?.role));
  if (!has(["target"]) || has(ACTUALS) || haveParts(columns, matches)) return matches;
  return matches.map((match) =>
    match?.role === "periodSubtotal" ? { role: "actual" as const, exact: false } : match
  );
}

/** 组别 before 县区, one group over several of them: the units are told apart by it. */
function teamAsGroup(
  columns: readonly ColumnWords[],
  matches: readonly (RoleMatch | undefined)[]
): readonly (RoleMatch | undefined)[] {
  const unit = matches.findIndex((match) => match?.role === "unit") + 1 || lastTeam(matches) + 1;
  if (matches.some((match) => match?.role === "group")) return matches;
  return matches.map((match, i) => {
    const { distinct, rows } = columns[i]?.profile ?? { distinct: 0, rows: 0 };
    const groups = match?.role === "team" && i + 1 < unit && distinct < rows;
    return groups ? { role: "group" as const, exact: false } : match;
  });
}

export function isTask(
  matches: readonly ({ readonly role?: Role | undefined } | undefined)[]
): boolean {
  const has = (role: Role) => matches.some((match) => match?.role === role);
  const parts = matches.filter((match) => match?.role === "periodSubtotal").length;
  return has("target") && (parts > 1 || matches.some((match) => ACTUALS.includes(match?.role)));
}

/** 目标任务 | 到位资金: beside targets and no other actual, funds that came are what was done. */
function arrivedAsActual(
  matches: readonly (RoleMatch | undefined)[]
): readonly (RoleMatch | undefined)[] {
  const has = (roles: readonly (Role | undefined)[]) =>
    matches.some((match) => roles.includes(match?.role));
  if (!has(["target"]) || !has(["unit", "team"]) || has(ACTUALS)) return matches;
  return matches.map((match) =>
    match?.role === "arrived" ? { ...match, role: "actual" as const } : match
  );
}

/** The role that the words say, where the cells do not gainsay it. */
function fitting(column: ColumnWords): RoleMatch | undefined {
  const { path, unit, profile } = column;
  const isWords = profile.filled > 0 && profile.figureTexts + profile.numbers === 0;
  const match = landRole(roleOfHeader(path), { path: namingLayers(path), unit, isWords });
  if (match === undefined) return undefined;
  if (OF_FIGURES.includes(match.role)) return ofFigures(match, column);
  return OF_WORDS.includes(match.role) ? ofWords(match, column) : match;
}

/** Amounts and prices are often words: 面议 beside 0.8—3. Words alone are no figures. */
function ofFigures(match: RoleMatch, { path, kind, profile }: ColumnWords): RoleMatch | undefined {
  const words = kind === "text" && profile.texts > 0;
  if (!words && kind !== "date") return match;
  if (match.role === "rate" && isStageWord(path)) return { role: "stage", exact: match.exact };
  return profile.figureTexts + profile.numbers > 0 ? match : undefined;
}

function ofWords(match: RoleMatch, { path, kind, profile }: ColumnWords): RoleMatch | undefined {
  if (kind === "number" || kind === "percent") return ofBand(path);
  return match.role === "unit" && areMeasures(profile.examples) ? undefined : match;
}

/** 项目（个） under 实际完成 counts what was done. */
function ofBand(path: readonly string[]): RoleMatch | undefined {
  const band = roleOfHeader(path.slice(0, -1));
  return band !== undefined && OF_INDICATOR.includes(band.role)
    ? { ...band, exact: false }
    : undefined;
}

/** 盒, 个, 米: words of one character that nobody lists, among some that everybody knows. */
function areMeasures(examples: readonly string[]): boolean {
  const known = examples.filter(isMeasure).length;
  return known > 0 && examples.every((text) => text.length === 1 || isMeasure(text));
}

function isStageWord(path: readonly string[]): boolean {
  return /进度$/.test(fold(path[path.length - 1] ?? ""));
}

/**
 * In a task table the team is the unit that is assessed, where no other column is. After the indicators it
 * only says who is responsible for each.
 */
function inTask(
  match: RoleMatch | undefined,
  all: readonly (RoleMatch | undefined)[],
  at: number
): RoleMatch | undefined {
  if (match?.role !== "team" && match?.role !== "project" && match?.role !== "firm") return match;
  const before = all.slice(0, at);
  const follows = before.some((other) => other?.role === match.role || other?.role === "indicator");
  return follows || all.some((other) => other?.role === "unit")
    ? match
    : { ...match, role: "unit" };
}
