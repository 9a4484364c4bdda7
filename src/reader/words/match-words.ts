/**
 * Looks words up in the vocabulary: whole folded words first, then ordered patterns.
 *
 * The header nearest to the figures decides. Where it says nothing (总数, 小计), the nearest header
 * above that speaks of targets or actuals does: 完成 / 总数 is an actual.
 */
import { fold } from "./fold";
import { unitOfHeader, withoutUnit } from "../cells/read-units";
import type { Role } from "../table";
import { TARGET_VARIANTS, TASK_WORDS, VARIANT_FIRST, VARIANT_LAST } from "./vocabulary";
import { LAND_WORDS, LEDGER_WORDS } from "./vocabulary-ledger";
import { LAST_PATTERNS, MONTH, WHOLE_OF_BAND } from "./vocabulary-patterns";
import type { RolePattern } from "./vocabulary-patterns";
import { UNIT_ALONE } from "./vocabulary-units";

export interface RoleMatch {
  readonly role: Role;
  /** By a whole word of the vocabulary; otherwise by a pattern, which may be shown to confirm. */
  readonly exact: boolean;
  readonly variant?: string;
  /** 1–12. */
  readonly month?: number;
}

const ROLE_OF = wordTable(
  [...TASK_WORDS, ...LEDGER_WORDS, ...LAND_WORDS].map(({ words, role }) => [words, role] as const)
);
const VARIANT_OF = wordTable(
  TARGET_VARIANTS.map(({ words, variant }) => [words, variant] as const)
);
/** Shorter endings, 任务 and 完成, are part of too many words. */
const SHORTEST_ENDING = 3;
/** Roles that a header hands down to a nameless one under it. */
const HANDED_DOWN: readonly Role[] = [
  "target",
  "actual",
  "reported",
  "certified",
  "lastYear",
  "rate",
  "score",
  "arrived",
];

/** The role of the column under this path; undefined where nothing is known. 责任单位 is a team. */
export function roleOfHeader(path: readonly string[]): RoleMatch | undefined {
  const words = namingLayers(path)
    .map(headerWord)
    .filter((word) => word !== "");
  const last = words[words.length - 1];
  if (last === undefined) return undefined;
  const band = words.slice(0, -1);
  const month = monthOf(last) ?? bareMonth(last, band);
  if (month !== undefined) return { role: "monthActual", exact: true, month };
  if (last === "%" && band.length > 0) return shareRole(band[band.length - 1] ?? "");
  if (band.some((word) => /^\(?其中/.test(word))) return ownRole(last, band) ?? part(last);
  return ownRole(last, band) ?? handedDown(last, band);
}

/** 面积 over （亩）: a unit in a layer of its own says nothing about the role; % does. */
export function namingLayers(path: readonly string[]): readonly string[] {
  return path.filter((text, layer) => layer === 0 || !isUnitAlone(text));
}

function isUnitAlone(text: string): boolean {
  const plain = fold(text);
  if (/^\(.+\)$/.test(plain)) return unitOfHeader(text) !== undefined;
  return plain !== "%" && UNIT_ALONE.test(plain);
}

/** The word itself, wherever it stands: a row label of a transposed table, a single cell. */
export function roleOfWord(text: string): RoleMatch | undefined {
  return lookUp(headerWord(text));
}

/** 攻坚任务, 年度目标: a header of the vocabulary with nothing beside it that could be a name. */
export function isWholeWord(text: string): boolean {
  return ROLE_OF.has(headerWord(text));
}

/** 同比, 加分, 差额: known words for figures that no ranking counts. */
export function isKnownAside(path: readonly string[]): boolean {
  const pattern = patternOf(headerWord(path[path.length - 1] ?? ""));
  return pattern !== undefined && pattern.role === undefined;
}

/** 1–12 of 1月, 11月份, 十一月完成; undefined for a day and for a span of months. */
export function monthOf(header: string): number | undefined {
  const match = MONTH.exec(headerWord(header));
  return match?.[1] === undefined ? undefined : monthNumber(match[1]);
}

/** 1 … 12 under 月份 or 分月完成. */
function bareMonth(last: string, band: readonly string[]): number | undefined {
  const month = /^(?:1[0-2]|[1-9])$/.test(last) ? Number(last) : undefined;
  return band.some((word) => /月/.test(word)) ? month : undefined;
}

/**
 * A header for comparing: folded, its unit taken off, a closing colon too. A bare % stays where it is
 * part of the word: 完成% is a rate and 完成 is none, while 完成率% is 完成率.
 */
export function headerWord(header: string): string {
  const word = fold(withoutUnit(header)).replace(/[::]$/, "");
  const printed = fold(header);
  const share = (/[^(]%$/.test(printed) && !isRateWord(word)) || SHARE_OF_TARGET.test(printed);
  return share && !/%$/.test(word) ? `${word}%` : word;
}

/** 完成年度任务（%） is a rate, 完成年度任务 may be a figure. */
const SHARE_OF_TARGET = /^(?:完成|占)[^(]*(?:任务|目标|计划|确保|力争)\(%\)$/;

/** A rate without its % too: 完成进度%, 认定率%. */
function isRateWord(word: string): boolean {
  return ROLE_OF.get(word) === "rate" || /率$/.test(word);
}

/** 占比 and 同比 beside the part are no parts. */
function part(last: string): RoleMatch | undefined {
  return patternOf(last) === undefined ? OF_WHICH : undefined;
}

const OF_WHICH: RoleMatch = { role: "ofWhich", exact: true };

function ownRole(last: string, band: readonly string[]): RoleMatch | undefined {
  const match = lookUp(last);
  if (match === undefined) return undefined;
  const variant = match.role === "target" ? variantOf([last, ...band]) : undefined;
  return variant === undefined ? match : { ...match, variant };
}

function handedDown(last: string, band: readonly string[]): RoleMatch | undefined {
  if (patternOf(last) !== undefined) return undefined;
  const nearest = [...band]
    .reverse()
    .map(lookUp)
    .find((match) => match !== undefined && HANDED_DOWN.includes(match.role));
  if (nearest === undefined) return undefined;
  if (nearest.role === "actual" && /现汇/.test(last)) return OF_WHICH;
  if (WHOLE_OF_BAND.test(last)) return { role: nearest.role, exact: true };
  const handed: RoleMatch = { role: nearest.role, exact: false };
  return nearest.role === "target" ? { ...handed, variant: last } : handed;
}

function lookUp(word: string): RoleMatch | undefined {
  const role = ROLE_OF.get(word) ?? ROLE_OF.get(withoutBrackets(word));
  if (role !== undefined) return { role, exact: true };
  const matched = patternOf(word)?.role;
  return matched === undefined ? undefined : { role: matched, exact: endsIn(word, matched) };
}

/** 计划总投资(内资+外资) is 计划总投资. */
function withoutBrackets(word: string): string {
  return word.replace(/(?:\([^()]*\))+$/, "");
}

/** 2012年引进内资任务数 ends in a whole word of its role: that is as good as the word alone. */
function endsIn(word: string, role: Role): boolean {
  for (let from = 1; from <= word.length - SHORTEST_ENDING; from++) {
    if (ROLE_OF.get(word.slice(from)) === role) return true;
  }
  return false;
}

/** 完成率 / % is the rate, 内资 / % beside 任务 and 完成 is one too; 同比 / % is known to be none. */
function shareRole(above: string): RoleMatch | undefined {
  const match = lookUp(above);
  if (match?.role === "rate") return match;
  if (match !== undefined && HANDED_DOWN.includes(match.role) && match.role !== "arrived")
    return undefined;
  if (match !== undefined) return { role: "rate", exact: false };
  return patternOf(above) === undefined ? { role: "rate", exact: false } : undefined;
}

/** A row without a role is an answer too: the word is known to be no figure that counts. */
function patternOf(word: string): RolePattern | undefined {
  return LAST_PATTERNS.find(({ pattern }) => pattern.test(word));
}

function variantOf(words: readonly string[]): string | undefined {
  for (const word of words) {
    const placed = VARIANT_FIRST.exec(word) ?? VARIANT_LAST.exec(word);
    const variant = VARIANT_OF.get(word) ?? placed?.[1];
    if (variant !== undefined) return variant;
  }
  return undefined;
}

function monthNumber(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  const ones = "一二三四五六七八九".indexOf(text.charAt(text.length - 1)) + 1;
  return text.charAt(0) === "十" ? 10 + ones : ones;
}

/** Folded word → value; the first row that has a word keeps it. */
function wordTable<T>(rows: readonly (readonly [string, T])[]): ReadonlyMap<string, T> {
  const table = new Map<string, T>();
  for (const [words, value] of rows) {
    for (const word of words.trim().split(/\s+/)) {
      if (!table.has(fold(word))) table.set(fold(word), value);
    }
  }
  return table;
}
