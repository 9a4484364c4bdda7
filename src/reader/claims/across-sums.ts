/**
 * Columns that sum other columns of their row: 累计 over the months, 一季度 over three of them, 合计 over the
 * columns of its band.
 */
import { fold } from "../words/fold";
import { SO_FAR, SUM_OF_BAND } from "../words/vocabulary-claims";
import type { Column } from "../table";
import { isAddedUp } from "./additive";

import type { Reckoning } from "./claim";
import { isReckoning } from "./checked-table";
import type { CheckedTable } from "./checked-table";
import { explain } from "./explain";
import { isGapColumn } from "./gaps";
import type { Explained, Way } from "./explain";

/** A column that was found to be a sum, row by row. */
export interface AcrossSum {
  readonly column: Column;
  readonly explained: Explained;
}

export function acrossSums(checked: CheckedTable): readonly AcrossSum[] {
  const { columns } = checked.table;
  return columns.flatMap((column, at) => {
    if (!isAddedUp(column)) return [];
    const ways = partLists(columns, at).map((parts) => sumWay(checked, parts));
    const explained = explain(checked, column.column, checked.lines.data, ways);
    return explained === undefined ? [] : [{ column, explained }];
  });
}

interface Parts {
  readonly columns: readonly Column[];
  readonly certain: boolean;
  readonly unsaid?: boolean;
}

function sumWay(checked: CheckedTable, { columns, certain, unsaid = false }: Parts): Way {
  return {
    how: "across-sum",
    certain,
    unsaid,
    reckoningAt(row) {
      const parts: Reckoning[] = [];
      for (const { column } of columns) {
        const held = checked.truths.at(row, column);
        if (held === "unclear") return undefined;
        if (isReckoning(held)) parts.push(held);
      }
      return parts.length === 0 ? undefined : { kind: "sum", of: parts };
    },
  };
}

function partLists(columns: readonly Column[], at: number): readonly Parts[] {
  const column = columns[at];
  if (column === undefined) return [];
  const lists = [
    ...monthsOf(columns, at),
    ...(saysSum(column) ? bandOf(columns, at) : []),
    ...bandsBefore(columns, at),
    ...(saysSoFar(column) ? runsBefore(columns, at) : []),
    ...partsInside(columns, column),
    ...besideIt(columns, at),
  ];
  return lists.filter(({ columns: parts }) => parts.length > 1 && inOneUnit(parts));
}

/** 项目总数 over all that stands under 其中 beside it, where the parts leave nothing out. */
function partsInside(columns: readonly Column[], { column }: Column): readonly Parts[] {
  const parts = columns.filter(
    (one) =>
      (one.role === "ofWhich" && one.parent === column) ||
      ((one.role === "ofWhich" || saysOfWhich(one)) && isBesideBand(one, columns, column))
  );
  return [{ columns: parts, certain: false }];
}

/** 全年目标 | 其中 | 一季度, 二季度 …: quarters, and under 其中 all the same. */
function saysOfWhich({ path }: Column): boolean {
  return path.length > 1 && /^其中/.test(fold(path[0] ?? ""));
}

/** Under a 其中 that begins right after the column. */
function isBesideBand(part: Column, columns: readonly Column[], whole: number): boolean {
  const band = part.path[0];
  const first = columns.find((one) => one.path.length > 1 && one.path[0] === band);
  return part.path.length > 1 && first?.column === whole + 1;
}

/** 1—9月累计 | 任务 over 一季度 | 任务, 二季度 | 任务 and so on: the same header under each band before it. */
function bandsBefore(columns: readonly Column[], at: number): readonly Parts[] {
  const column = columns[at];
  if (column === undefined || column.path.length < 2 || !column.path.some(isSumOrSoFar)) return [];
  const leaf = fold(column.path[column.path.length - 1] ?? "");
  const same = columns
    .slice(0, at)
    .filter(
      (one) =>
        fold(one.path[one.path.length - 1] ?? "") === leaf &&
        one.path.length === column.path.length &&
        mayBePart(one, column)
    );
  const inner = same.filter((one) => !one.path.some(isSumOrSoFar));
  return [inner, same].map((parts) => ({ columns: parts, certain: false }));
}

const GIVEN: readonly Column["role"][] = ["target", "reported", "certified", "lastYear", "area"];
/** Columns that are tried as parts of the one beside them though no word says so. */
const MOST_BESIDE = 6;

/** 项目数 | 工业 | 服务业, and 在谈 | 签约 | 开工 | 项目数. */
function besideIt(columns: readonly Column[], at: number): readonly Parts[] {
  const column = columns[at];
  if (column === undefined || GIVEN.includes(column.role) || isGapColumn(column)) return [];
  // What was reported is what was certified and what was taken off; and is given, all the same.
  const fitting = (one: Column) => mayBePart(one, column) && !isGapColumn(one);
  const after = run(columns, at, 1, fitting).slice(0, MOST_BESIDE);
  const before = run(columns, at, -1, fitting).slice(-MOST_BESIDE);
  const runs = [
    ...after.map((_, i) => after.slice(0, i + 1)),
    ...before.map((_, i) => before.slice(i)),
  ];
  return runs.map((parts) => ({ columns: parts, certain: false, unsaid: true }));
}

function isSumOrSoFar(text: string): boolean {
  return SUM_OF_BAND.test(withoutBrackets(text)) || SO_FAR.test(fold(text));
}

/** 两年合计（万元） says 合计 at its end. */
function withoutBrackets(text: string): string {
  return fold(text).replace(/\([^()]*\)$/, "");
}

function saysSoFar({ path }: Column): boolean {
  return SO_FAR.test(fold(path[path.length - 1] ?? ""));
}

/** 本月末累计 over 上月末累计 and 本月, wherever the run of columns before it begins. */
function runsBefore(columns: readonly Column[], at: number): readonly Parts[] {
  const column = columns[at];
  if (column === undefined) return [];
  const before = run(columns, at, -1, (one) => isAddedUp(one) && one.unit === column.unit);
  return before
    .slice(0, -1)
    .map((_, from) => ({ columns: before.slice(from), certain: false }))
    .reverse();
}

/** 累计 and 全年完成 over all months of the indicator; 一季度 over the months right before it. */
function monthsOf(columns: readonly Column[], at: number): readonly Parts[] {
  const column = columns[at];
  if (column === undefined) return [];
  const months = columns.filter(
    (one) => one.month !== undefined && one.role === "monthActual" && sameIndicator(one, column)
  );
  if (column.role === "actual" || saysSum(column)) {
    const quarters = columns.filter(
      (one) => one.role === "periodSubtotal" && one.column < column.column
    );
    return [months, quarters].map((parts) => ({ columns: parts, certain: false }));
  }
  if (column.role !== "periodSubtotal") return [];
  const run: Column[] = [];
  for (let i = at - 1; i >= 0 && columns[i]?.month !== undefined; i--) {
    const month = columns[i];
    if (month !== undefined) run.unshift(month);
  }
  const before = months.filter((month) => month.column < column.column);
  return [run, before, before.slice(-6)].map((parts) => ({ columns: parts, certain: false }));
}

function sameIndicator(a: Column, b: Column): boolean {
  return a.indicator === undefined || b.indicator === undefined || a.indicator === b.indicator;
}

function saysSum({ path }: Column): boolean {
  return SUM_OF_BAND.test(withoutBrackets(path[path.length - 1] ?? ""));
}

/** Its brothers under one header; or, without a header over it, the columns beside it. */
function bandOf(columns: readonly Column[], at: number): readonly Parts[] {
  const column = columns[at];
  if (column === undefined) return [];
  const fitting = (one: Column) => mayBePart(one, column);
  const band = column.path.slice(0, -1).join("/");
  const brothers = columns.filter(
    (one) => fitting(one) && one.path.slice(0, -1).join("/") === band
  );
  const beside = [run(columns, at, -1, fitting), run(columns, at, 1, fitting)];
  // 外出 | 任务 | 完成, 接待 | 任务 | 完成, 合计批次: of what was done in each band.
  const done = columns.slice(0, at).filter((one) => one.role === "actual" && fitting(one));
  return [brothers, ...beside, done].map((parts) => ({ columns: parts, certain: false }));
}

/** 其中 is inside its whole already, and another sum would count twice. */
function mayBePart(one: Column, sum: Column): boolean {
  if (one === sum || !isAddedUp(one) || saysSum(one)) return false;
  if (one.role === "ofWhich" || one.role === "lastYear" || one.role === "periodSubtotal")
    return false;
  return sum.unit === undefined || one.unit === sum.unit;
}

/** 合计批次 tells no unit, and its parts have one. */
function inOneUnit(parts: readonly Column[]): boolean {
  return parts.every(({ unit }) => unit === parts[0]?.unit);
}

function run(
  columns: readonly Column[],
  at: number,
  step: 1 | -1,
  fitting: (one: Column) => boolean
): readonly Column[] {
  const found: Column[] = [];
  for (let i = at + step; i >= 0 && i < columns.length; i += step) {
    const one = columns[i];
    if (one === undefined || !fitting(one)) break;
    found.push(one);
  }
  return step === 1 ? found : found.reverse();
}
