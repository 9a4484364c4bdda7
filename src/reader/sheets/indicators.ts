/**
 * Which indicator a column of figures belongs to: its band, the rest of its own header, or, where a table
 * says only 任务 and 完成, the title, another band of the table, or another table on the sheet.
 */
import { fold, simplified } from "../words/fold";
import { isWholeWord, roleOfWord } from "../words/match-words";
import { withoutUnit } from "../cells/read-units";
import { isOfIndicator } from "../table";
import type { Role } from "../table";
import { ARRIVAL_NAME } from "../words/vocabulary-contracts";
import {
  COUNT_ENDING,
  INDICATOR_NAMES,
  INDICATOR_NOISE,
  ROLE_ENDING,
  WHOSE_TARGET,
} from "../words/vocabulary-indicators";

export interface RoledPath {
  readonly path: readonly string[];
  readonly role: Role | undefined;
  readonly unit: string | undefined;
}

export interface NamedIndicator {
  readonly indicator: string;
  /** Where the name comes from; all but "header" are to be confirmed. */
  readonly from: "header" | "table" | "title" | "sheet" | "nowhere";
}

/** Roles that belong to one only where a band says so. */
const BY_BAND_ONLY: readonly (Role | undefined)[] = ["score", "rank", "weight"];

/** What is known of the table's surroundings. */
export interface Surroundings {
  readonly title: string;
  /** Indicators of the tables before it on the sheet, with their units. */
  readonly before: readonly { readonly indicator: string; readonly unit: string | undefined }[];
}

/** One name a column; undefined for columns that belong to no indicator. */
export function nameIndicators(
  columns: readonly RoledPath[],
  around: Surroundings
): readonly (NamedIndicator | undefined)[] {
  const tasked = unique(
    columns.flatMap(({ path, role }) => (role === "target" ? above(path) : []))
  );
  const bands = columns.map(({ path, role }) => tellingBands(path, role, tasked));
  const own = columns.map((column, i) => ownName(column, bands[i] ?? [], { columns, bands }));
  const distinct = unique(own.filter(isName));
  return columns.map((column, i) => {
    const name = own[i];
    if (isName(name)) return { indicator: name, from: "header" };
    if (!isOfIndicator(column.role)) return undefined;
    return beside(own, i, columns) ?? onlyOne(distinct) ?? elsewhere(column, around);
  });
}

function isName(name: string | undefined): name is string {
  return name !== undefined && name !== "";
}

/** The columns of a table, and of each the bands that name something. */
interface Banded {
  readonly columns: readonly RoledPath[];
  readonly bands: readonly (readonly string[])[];
}

/** "" for a column that belongs to an indicator that its header does not name. */
function ownName(column: RoledPath, bands: readonly string[], all: Banded): string | undefined {
  const { role } = column;
  const byBandOnly = BY_BAND_ONLY.includes(role);
  if (!byBandOnly && !isOfIndicator(role)) return undefined;
  const nearest = bands[bands.length - 1];
  if (nearest !== undefined) return isAmbiguous(nearest, bands, all) ? bands.join("") : nearest;
  return byBandOnly ? undefined : nameInLeaf(column, all.columns);
}

function nameInLeaf({ path, role }: RoledPath, all: readonly RoledPath[]): string {
  const leaf = path[path.length - 1] ?? "";
  const isName = path.length > 1 && !isOfIndicator(roleOfWord(leaf)?.role);
  if (isName && standsInBoth(leaf, all)) return cleaned(leaf);
  if (role === "actual" && roleOfWord(leaf) === undefined) return whatIsCounted(leaf);
  return role === "ofWhich" || role === "monthActual" ? "" : withoutRoleWord(leaf);
}

/** 走访数 beside a target, taken for what was done: 走访. */
function whatIsCounted(leaf: string): string {
  const name = cleaned(leaf).replace(COUNT_ENDING, "");
  return name.length < 2 ? "" : name;
}

/** 到位额 is what was done; over a task and what was done of it, it is what is assessed. */
function tellingBands(
  path: readonly string[],
  role: Role | undefined,
  tasked: readonly string[]
): readonly string[] {
  const telling = above(path).filter((text) => isTelling(text, role));
  if (telling.length > 0) return telling;
  return above(path).filter((text) => ARRIVAL_NAME.test(text) && tasked.indexOf(text) >= 0);
}

function above(path: readonly string[]): readonly string[] {
  return path.slice(0, -1).map(cleaned);
}

/** Under 任务 and again under 完成: 任务（内资, 外资） | 完成（内资, 外资）. */
function standsInBoth(leaf: string, all: readonly RoledPath[]): boolean {
  const roles = all
    .filter(({ path }) => path.length > 1 && cleaned(path[path.length - 1] ?? "") === cleaned(leaf))
    .map(({ role }) => role);
  return roles.includes("target") && roles.includes("actual");
}

/** 1亿元以上 under two bands is two indicators. */
function isAmbiguous(name: string, bands: readonly string[], all: Banded): boolean {
  if (bands.length < 2) return false;
  const parents = all.bands
    .filter((other) => other[other.length - 1] === name)
    .map((other) => other.join("/"));
  return unique(parents).length > 1;
}

/**
 * A band that names something: not 任务, 完成情况, 主要指标 and the like. 履约率 over 目标 and 实际 is what is
 * assessed, 完成率 over 内资 and 外资 is not.
 */
function isTelling(text: string, leaf: Role | undefined): boolean {
  const word = fold(text);
  if (word === "" || INDICATOR_NOISE.test(word)) return false;
  const role = roleOfWord(text);
  if (role?.role === "rate" && isOfIndicator(leaf) && leaf !== "rate") return true;
  return role === undefined || !(role.exact && isOfIndicator(role.role));
}

/** 收集招商信息（条） → 收集招商信息; 分月到位资金 → 到位资金; 其中：现汇 → 现汇. */
function cleaned(text: string): string {
  return withoutUnit(text)
    .replace(/^(?:分月|分季|各月|按月|其中)[：:]?/, "")
    .replace(/[（(][^（()）]*[)）]$/, "")
    .replace(/[：:]$/, "");
}

/** 内资任务数 → 内资; 任务 → "". */
function withoutRoleWord(text: string): string {
  const name = cleaned(text).replace(WHOSE_TARGET, "");
  const plain = simplified(name);
  if (INDICATOR_NAMES.indexOf(plain) >= 0) return name;
  if (isWholeWord(text)) return "";
  const ending = ROLE_ENDING.exec(plain);
  const rest = ending === null ? "" : name.slice(0, plain.length - ending[0].length);
  return INDICATOR_NOISE.test(fold(rest)) || rest.length < 2 ? "" : rest;
}

/** 完成率 after 内资任务 and 内资完成 is theirs. */
function beside(
  own: readonly (string | undefined)[],
  at: number,
  columns: readonly RoledPath[]
): NamedIndicator | undefined {
  for (let i = at - 1; i >= 0; i--) {
    const name = own[i];
    if (isName(name) && columns[i]?.path.length === columns[at]?.path.length)
      return { indicator: name, from: "header" };
    if (!isOfIndicator(columns[i]?.role)) return undefined;
  }
  return undefined;
}

function onlyOne(names: readonly string[]): NamedIndicator | undefined {
  const [name] = names;
  return names.length === 1 && name !== undefined ? { indicator: name, from: "table" } : undefined;
}

function elsewhere({ unit }: RoledPath, { title, before }: Surroundings): NamedIndicator {
  const inTitle = nameInTitle(title);
  if (inTitle !== undefined) return { indicator: inTitle, from: "title" };
  const alike = before.find((other) => unit === undefined || other.unit === unit) ?? before[0];
  if (alike !== undefined) return { indicator: alike.indicator, from: "sheet" };
  return { indicator: "任务", from: "nowhere" };
}

/** The longest known name in the title, as printed there. */
function nameInTitle(title: string): string | undefined {
  const plain = simplified(title);
  for (const name of INDICATOR_NAMES) {
    const at = plain.indexOf(name);
    if (at >= 0) return title.slice(at, at + name.length);
  }
  return undefined;
}

function unique(names: readonly string[]): readonly string[] {
  return names.filter((name, i) => names.indexOf(name) === i);
}
