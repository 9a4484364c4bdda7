/**
 * Which columns count: for each indicator one target and one actual.
 *
 * 认定 goes before 上报, 确保 before 力争, 累计 before 当月, the whole before its 其中; months without a 累计
 * are summed. Each choice is a finding, because the office may have meant the other; where it has said
 * which one it means, that one goes first and there is nothing to find.
 */
import { fold } from "../words/fold";
import type { Finding } from "../finding";
import { unitNamed } from "../cells/measure";
import type { Column, Role, Table } from "../table";
import { spanOfPath } from "../words/year-spans";
import { yearSoFar } from "./year-so-far";

/** Where the actual comes from. With months beside it a 累计 is checked against their sum. */
export interface ActualColumns {
  readonly column?: Column;
  readonly months: readonly Column[];
}

export interface PickedColumns {
  readonly name: string;
  readonly target: Column;
  readonly actual: ActualColumns;
  /** Every column of the indicator, rates and parts included: its band. */
  readonly band: readonly Column[];
}

/** What a person has said of a table that has several. */
export interface Meant {
  /** 上报 counts, though 认定 stands beside it. */
  readonly basis?: "reported";
  /** The target that is called so: 力争. */
  readonly variant?: string;
}

export type Report = (finding: Finding) => void;

/** Best first; a target that is called nothing in particular goes after 确保 and before the rest. */
const VARIANT_ORDER = ["确保", "", "*", "力争", "序时"];
/** Of targets that are called alike, the year's goes before that of some months, and this month's last. */
const CURRENT = /^(?:当|本)(?:月|季|周|旬|期)|月度|季度/;
const SPAN = /\d{1,2}[-—–~至]\d{1,2}月|上半年|序时|时序|阶段/;
const CUMULATIVE = /累计|全年|年度|本年|至今/;

/** In sheet order; indicators without a target or an actual are left out with a finding. */
export function pickColumns(
  table: Table,
  report: Report,
  meant: Meant = {}
): readonly PickedColumns[] {
  return bandsOf(table).flatMap(({ name, band }) => {
    const picked = pickOfBand(table, { name, band }, report, meant);
    return picked === undefined ? [] : [picked];
  });
}

export interface Band {
  readonly name: string;
  readonly band: readonly Column[];
}

/** The columns of each indicator, in sheet order. */
export function bandsOf({ columns }: Table): readonly Band[] {
  const bands: { name: string; band: Column[] }[] = [];
  for (const column of columns) {
    if (column.indicator === undefined) continue;
    const key = fold(column.indicator);
    const known = bands.find(({ name }) => fold(name) === key);
    if (known === undefined) bands.push({ name: column.indicator, band: [column] });
    else known.band.push(column);
  }
  return bands;
}

/** One indicator's columns; undefined where one of the two is missing. */
export function pickOfBand(
  table: Table,
  { name, band }: Band,
  report: Report,
  meant: Meant = {}
): PickedColumns | undefined {
  const choice = { table, name, report, meant };
  const target = pickTarget(choice, of(band, "target"));
  if (target === undefined) return undefined;
  const actual = pickActual(choice, isShare(target) ? band : band.filter(isNoShare));
  if (actual !== undefined) return { name, target, actual, band };
  report(about(choice, "no-actual-column", "error", target, { column: pathText(target) }));
  return undefined;
}

/** 完成（%） beside 任务（亿元） is a rate, whatever it calls itself. */
function isShare({ unit }: Column): boolean {
  return unit !== undefined && unitNamed(unit)?.kind === "percent";
}

function isNoShare(column: Column): boolean {
  return !isShare(column);
}

interface Choice {
  readonly table: Table;
  readonly name: string;
  readonly report: Report;
  readonly meant: Meant;
}

function pickTarget(choice: Choice, targets: readonly Column[]): Column | undefined {
  const { variant } = choice.meant;
  const isMeant = (column: Column) => variant !== undefined && column.variant === variant;
  const ordered = [...targets].sort(
    (a, b) =>
      Number(isMeant(b)) - Number(isMeant(a)) ||
      variantRank(a) - variantRank(b) ||
      periodRank(a) - periodRank(b) ||
      a.column - b.column
  );
  const [first, ...others] = ordered;
  if (first !== undefined && others.length > 0 && !isMeant(first)) {
    choose(choice, "several-targets", first, others);
  }
  return first;
}

function variantRank({ variant = "" }: Column): number {
  const at = VARIANT_ORDER.indexOf(variant);
  return at < 0 ? VARIANT_ORDER.indexOf("*") : at;
}

/** No target of this month, or of some months, that the year's actual is not held against. */
export function isOfYear(column: Column): boolean {
  return periodRank(column) === 0;
}

function periodRank({ path }: Column): number {
  const says = (pattern: RegExp) => path.some((text) => pattern.test(fold(text)));
  if (says(CURRENT)) return 2;
  return says(SPAN) ? 1 : 0;
}

function pickActual(choice: Choice, band: readonly Column[]): ActualColumns | undefined {
  const parts = isWithoutWhole(band) ? partsOfYear(choice, band) : undefined;
  if (parts !== undefined) return parts;
  const months = of(band, "monthActual").filter(({ month }) => month !== undefined);
  const column = pickActualColumn(choice, band);
  if (column !== undefined) {
    const inside = of(band, "ofWhich");
    if (inside.length > 0) choose(choice, "whole-before-part", column, inside);
    return { column, months: areItsMonths(column, months, band) ? months : [] };
  }
  const [first] = months;
  if (first === undefined || months.length === 1) return currentOnly(choice, band);
  choice.report(about(choice, "months-summed", "note", first, { count: months.length }));
  return { months };
}

/** No 累计 and no 认定: nothing but parts of the year. */
function isWithoutWhole(band: readonly Column[]): boolean {
  const wholes = [...of(band, "certified"), ...of(band, "actual")];
  return wholes.every(
    ({ role, path }) => role === "actual" && !isCumulative(path) && spanOfPath(path) !== undefined
  );
}

/**
 * 一季度 | 二季度 and 1月 … 11月 are summed; of 一季度 | 上半年 | 前三季度 each holds the one before, and the last that
 * has figures counts.
 */
function partsOfYear(choice: Choice, band: readonly Column[]): ActualColumns | undefined {
  const parts = band.filter(({ role }) => role !== undefined && PARTS.includes(role));
  const taken = parts.length > 1 ? yearSoFar(parts) : [];
  const [first, ...rest] = taken;
  if (first === undefined) return undefined;
  if (rest.length > 0) {
    const months = taken.every(({ month }) => month !== undefined);
    const code = months ? "months-summed" : "quarters-summed";
    choice.report(about(choice, code, "note", first, { count: taken.length }));
    return { months: taken };
  }
  const others = parts.filter((part) => part !== first && part.month === undefined);
  if (others.length > 0) choose(choice, "several-actuals", first, others);
  return { column: first, months: [] };
}

const PARTS: readonly Role[] = ["actual", "periodSubtotal", "monthActual"];

/** One month beside 1—6月完成 and 累计 is no list of months that a 累计 could be held against. */
function areItsMonths(column: Column, months: readonly Column[], band: readonly Column[]): boolean {
  return column.role === "actual" && months.length > 1 && of(band, "actual").length === 1;
}

function pickActualColumn(choice: Choice, band: readonly Column[]): Column | undefined {
  const [certified, actuals, reported] = [
    of(band, "certified"),
    of(band, "actual"),
    of(band, "reported"),
  ];
  const cumulative = actuals.filter(({ path }) => isCumulative(path)).sort(lastFirst);
  const others = actuals
    .filter((column) => cumulative.indexOf(column) < 0)
    .sort((a, b) => periodRank(a) - periodRank(b) || lastFirst(a, b));
  const [meant] = choice.meant.basis === "reported" ? reported : [];
  if (meant !== undefined) return meant;
  const [first, ...rest] = [...certified, ...cumulative, ...others, ...reported];
  if (first === undefined) return undefined;
  const currents = of(band, "monthActual").filter(({ month }) => month === undefined);
  const unchosen = [...rest, ...currents];
  if (unchosen.length > 0) choose(choice, actualCode(first), first, unchosen);
  else if (first.role === "reported") choose(choice, "reported-only", first, []);
  return first;
}

function isCumulative(path: readonly string[]): boolean {
  return path.some((text) => CUMULATIVE.test(fold(text)));
}

/** 1—6月累计 before 1—3月累计, but not while it is empty; else as on the sheet. */
function lastFirst(a: Column, b: Column): number {
  const end = ({ path, kind }: Column) => (kind === undefined ? 0 : (spanOfPath(path)?.last ?? 0));
  return end(b) - end(a) || a.column - b.column;
}

function actualCode({ role }: Column): Finding["code"] {
  return role === "certified" ? "certified-before-reported" : "several-actuals";
}

/** Only 当月: a month held against the year's target, which nobody should take for the year. */
function currentOnly(choice: Choice, band: readonly Column[]): ActualColumns | undefined {
  const [column] = of(band, "monthActual");
  if (column === undefined) return undefined;
  choose(choice, "month-only", column, []);
  return { column, months: [] };
}

function choose(
  choice: Choice,
  code: Finding["code"],
  taken: Column,
  others: readonly Column[]
): void {
  const severity = code === "whole-before-part" ? "note" : "confirm";
  const left = others.map(pathText).join("、");
  choice.report(about(choice, code, severity, taken, { taken: pathText(taken), others: left }));
}

function about(
  { table, name }: Choice,
  code: Finding["code"],
  severity: Finding["severity"],
  { column }: Column,
  mention: Finding["about"]
): Finding {
  const cell = { sheet: table.sheet, row: table.headerRows.last, column };
  return { code, severity, cell, about: { indicator: name, ...mention } };
}

function of(band: readonly Column[], role: Role): readonly Column[] {
  return band.filter((column) => column.role === role);
}

function pathText({ path }: Column): string {
  return path.join("/");
}
