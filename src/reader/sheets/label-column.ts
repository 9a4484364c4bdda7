/**
 * The column that says what a row is about: 单位 or 项目名称, not its 序号.
 *
 * Of the text columns before the figures, the one whose texts differ most; a column of groups or kinds
 * repeats itself.
 */
import { isCode } from "./column-kinds";
import type { ColumnProfile } from "./column-profile";
import type { Column, Role } from "../table";

export interface Described {
  readonly column: Column;
  readonly profile: ColumnProfile;
}

const BEST: readonly (Role | undefined)[] = ["unit", "project", "indicator"];
const GOOD: readonly (Role | undefined)[] = ["team", "firm", "parcel"];
const POOR: readonly (Role | undefined)[] = [
  "remark",
  "leader",
  "stage",
  "currency",
  "projectNo",
  "investor",
];
/** Days of the week come round again in every list of duties. */
const RECURRING = /^(?:星期|周)几?$/;
const NAME = /(?:名|名称)$/;
/** A list of people is about people, and not about their 部门. */
const PERSON = /姓名$/;
/** Of two that tell rows apart alike, the one that stands first. */
const PER_PLACE = 0.06;
/** More than a place. */
const PER_LEVEL = 0.1;
/** Names are shorter; conditions, standards and descriptions are longer. */
const LONGEST_NAME = 24;

export function labelColumnOf(columns: readonly Described[]): number | undefined {
  const texts = columns.filter(isLabelLike);
  const figures = columns.find(isMeasure)?.column.column ?? Infinity;
  const before = texts.filter(({ column }) => column.column < figures);
  const candidates = before.length > 0 ? before : texts;
  const owner = ownerOf(candidates);
  if (owner !== undefined) return owner;
  const weights = candidates.map((candidate, i) => weight(candidate) - PER_PLACE * i);
  const best = candidates[weights.indexOf(Math.max(...weights))];
  return best?.column.column ?? columns.find(({ profile }) => profile.filled > 0)?.column.column;
}

/** A row a unit and indicator is about the unit, however seldom its name stands there. */
function ownerOf(candidates: readonly Described[]): number | undefined {
  const roles = candidates.map(({ column }) => column.role);
  const owner = roles.indexOf("unit");
  const isLong = owner >= 0 && owner < roles.indexOf("indicator");
  return isLong ? candidates[owner]?.column.column : undefined;
}

function isLabelLike({ column, profile }: Described): boolean {
  const words = column.kind === "text" || column.kind === "date";
  return words && profile.filled > 0 && column.role !== "index";
}

function isMeasure({ column, profile }: Described): boolean {
  if (column.role === "index") return false;
  return (column.kind === "number" || column.kind === "percent") && profile.filled > 0;
}

/** How well the texts tell rows apart, and whether the header names what tables are about. */
function weight({ column, profile }: Described): number {
  const told = profile.rows === 0 ? 0 : profile.distinct / profile.rows;
  return told + roleWeight(column) - (isWordy(profile) ? 0.6 : 0);
}

function roleWeight({ role, kind, path }: Column): number {
  const lowest = path[path.length - 1] ?? "";
  if (BEST.includes(role)) return 0.25 + PER_LEVEL * levelOf(lowest);
  if (GOOD.includes(role)) return 0.1;
  if (RECURRING.test(lowest)) return -0.6;
  const poor = POOR.includes(role) || kind === "date" || isCode(lowest);
  if (poor) return -0.4;
  if (PERSON.test(lowest)) return 0.3;
  return NAME.test(lowest) ? 0.1 : 0;
}

/** 一级指标 | 二级指标 | 三级指标: the deepest says what the row is about. */
function levelOf(header: string): number {
  return "一二三四".indexOf(/^([一二三四])级/.exec(header)?.[1] ?? "无") + 1;
}

function isWordy({ examples }: ColumnProfile): boolean {
  const letters = examples.reduce((sum, text) => sum + text.length, 0);
  return letters > LONGEST_NAME * examples.length;
}
