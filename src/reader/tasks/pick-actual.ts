/** What was done: 认定 before 上报, 累计 before 当月, the whole before its 其中; parts of the year are summed. */
import { fold } from "../words/fold";
import type { Finding } from "../finding";
import type { Column, Role } from "../table";
import { spanOfPath } from "../words/year-spans";
import { choiceFinding, choose, withRole } from "./column-choice";
import type { Choice } from "./column-choice";
import { periodRank } from "./pick-target";
import { yearSoFar } from "./year-so-far";

const CUMULATIVE = /累计|全年|年度|本年|至今/;

/** Where the actual comes from. With months beside it a 累计 is checked against their sum. */
export interface ActualColumns {
  readonly column?: Column;
  readonly months: readonly Column[];
}

export function pickActual(choice: Choice, band: readonly Column[]): ActualColumns | undefined {
  const parts = isWithoutWhole(band) ? partsOfYear(choice, band) : undefined;
  if (parts !== undefined) return parts;
  const months = withRole(band, "monthActual").filter(({ month }) => month !== undefined);
  const column = pickActualColumn(choice, band);
  if (column !== undefined) {
    const inside = withRole(band, "ofWhich");
    if (inside.length > 0) choose(choice, "whole-before-part", column, inside);
    return { column, months: areItsMonths(column, months, band) ? months : [] };
  }
  const [first] = months;
  if (first === undefined || months.length === 1) return currentOnly(choice, band);
  choice.report(choiceFinding(choice, "months-summed", "note", first, { count: months.length }));
  return { months };
}

/** No 累计 and no 认定: nothing but parts of the year. */
function isWithoutWhole(band: readonly Column[]): boolean {
  const wholes = [...withRole(band, "certified"), ...withRole(band, "actual")];
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
    choice.report(choiceFinding(choice, code, "note", first, { count: taken.length }));
    return { months: taken };
  }
  const others = parts.filter((part) => part !== first && part.month === undefined);
  if (others.length > 0) choose(choice, "several-actuals", first, others);
  return { column: first, months: [] };
}

const PARTS: readonly Role[] = ["actual", "periodSubtotal", "monthActual"];

/** One month beside 1—6月完成 and 累计 is no list of months that a 累计 could be held against. */
function areItsMonths(column: Column, months: readonly Column[], band: readonly Column[]): boolean {
  return column.role === "actual" && months.length > 1 && withRole(band, "actual").length === 1;
}

function pickActualColumn(choice: Choice, band: readonly Column[]): Column | undefined {
  const [certified, actuals, reported] = [
    withRole(band, "certified"),
    withRole(band, "actual"),
    withRole(band, "reported"),
  ];
  const cumulative = actuals.filter(({ path }) => isCumulative(path)).sort(lastFirst);
  const others = actuals
    .filter((column) => cumulative.indexOf(column) < 0)
    .sort((a, b) => periodRank(a) - periodRank(b) || lastFirst(a, b));
  const [meant] = choice.meant.basis === "reported" ? reported : [];
  if (meant !== undefined) return meant;
  const [first, ...rest] = [...certified, ...cumulative, ...others, ...reported];
  if (first === undefined) return undefined;
  const currents = withRole(band, "monthActual").filter(({ month }) => month === undefined);
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
  const [column] = withRole(band, "monthActual");
  if (column === undefined) return undefined;
  choose(choice, "month-only", column, []);
  return { column, months: [] };
}
