/**
 * Scores: 分值 × 完成率 up to a cap, added up; or the sum of the marks that the table prints.
 *
 * How an office scores stands in its 考核办法 and not in the table. The common schemes are tried, and
 * where none of them gives most of the printed scores, nothing is said of any.
 */
import { over, sum } from "../../domain/exact";
import { fold } from "../words/fold";
import { BONUS, DEDUCTION, MARKS, SCORE } from "../words/vocabulary-claims";
import type { Column } from "../table";
import { known, unrounded } from "./claim";
import type { Reckoning } from "./claim";
import { isReckoning } from "./checked-table";
import type { CheckedTable, Held } from "./checked-table";
import { explain } from "./explain";
import type { Explained, Way } from "./explain";
import { itemsOf, itemsWithOwnMarks } from "./score-items";
import type { Item } from "./score-items";
import { CAPS, ownRateWays, ratedWays } from "./rated-scores";

export interface ScoreColumn {
  readonly column: Column;
  readonly explained: Explained;
}

/** The marks of single indicators, left to right; or the scores in all. */
export function scoreColumns(
  { table }: CheckedTable,
  which: "ofItems" | "inAll"
): readonly Column[] {
  return allScores(table.columns).filter(
    (one) => (one.indicator === undefined) === (which === "inAll")
  );
}

export function scoresOf(checked: CheckedTable, asked: readonly Column[]): readonly ScoreColumn[] {
  const columns = allScores(checked.table.columns);
  const items = itemsOf(checked);
  return asked.flatMap((column) => {
    const isOfAll = column.indicator === undefined;
    const own = isOfAll ? items : items.filter(({ name }) => name === column.indicator);
    const explained = explain(checked, column.column, checked.lines.data, [
      ...(isOfAll ? sumWays(checked, column, columns) : []),
      ...[own, ...itemsWithOwnMarks(checked, column, own)].flatMap((some) =>
        schemeWays(checked, some)
      ),
      ...ownRateWays(checked, column),
      ...lineWays(checked),
      ...(isOfAll ? ratedWays(checked, column) : []),
    ]);
    return explained === undefined ? [] : [{ column, explained }];
  });
}

/** 基础得分(80分) too, which the ranking does not go by. */
function allScores(columns: readonly Column[]): readonly Column[] {
  return columns.filter(
    ({ role, kind, path }) =>
      role === "score" ||
      (role === undefined && kind === "number" && SCORE.test(fold(path[path.length - 1] ?? "")))
  );
}

/** What becomes of the marks of an indicator for which a unit has no target. */
type Without = "spread" | "lost" | "given";

function schemeWays(checked: CheckedTable, items: readonly Item[]): readonly Way[] {
  if (items.length === 0) return [];
  const withouts: readonly Without[] = ["spread", "lost", "given"];
  return CAPS.flatMap((cap) =>
    withouts.map((without) => ({
      how: "scheme",
      certain: false,
      reckoningAt: (row: number) => schemeAt(checked, items, row, { cap, without }),
    }))
  );
}

interface Scheme {
  readonly cap: number | undefined;
  readonly without: Without;
}

function schemeAt(
  checked: CheckedTable,
  items: readonly Item[],
  row: number,
  { cap, without }: Scheme
): Reckoning | undefined {
  const parts: Reckoning[] = [];
  const reachable: Item[] = [];
  for (const item of items) {
    const target = checked.truths.at(row, item.target.column);
    const actual = checked.truths.at(row, item.actual.column);
    if (target === "unclear" || actual === "unclear") return undefined;
    if (!isReckoning(target)) {
      if (without === "given") parts.push(item.marks);
      continue;
    }
    reachable.push(item);
    if (isReckoning(actual)) parts.push(marksFor(item, { target, actual }, cap));
  }
  if (reachable.length === 0) return undefined;
  const added: Reckoning = { kind: "sum", of: parts };
  return without === "spread" && reachable.length < items.length
    ? scaled(added, items, reachable)
    : added;
}

function marksFor(
  { marks }: Item,
  { target, actual }: { readonly target: Reckoning; readonly actual: Reckoning },
  cap: number | undefined
): Reckoning {
  const rate: Reckoning = { kind: "quotient", of: actual, by: target };
  const held: Reckoning = cap === undefined ? rate : { kind: "least", of: [rate, known(cap)] };
  return { kind: "product", of: [marks, held] };
}

/** 未设外资任务的，其余指标分值按比例折算. */
function scaled(added: Reckoning, all: readonly Item[], reachable: readonly Item[]): Reckoning {
  const worth = (items: readonly Item[]) => sum(items.map((item) => item.worth));
  return { kind: "product", of: [added, known(over(worth(all), worth(reachable)))] };
}

/** 综合得分 over the marks of the indicators, with what is added and taken off. */
function sumWays(
  checked: CheckedTable,
  column: Column,
  columns: readonly Column[]
): readonly Way[] {
  const before = (one: Column) => one.column < column.column;
  const asides = checked.table.columns.filter(
    (one) => (one.role === undefined || one.role === "weight") && one.kind === "number"
  );
  const says = (pattern: RegExp) =>
    asides.filter(({ path }) => pattern.test(fold(path[path.length - 1] ?? "")));
  const [bonus, deduction, others] = [says(BONUS), says(DEDUCTION), says(MARKS).filter(before)];
  const scored = columns.filter((one) => one !== column && before(one));
  const marks = scored.length > 0 ? scored : others;
  if (marks.length === 0) return [];
  const ways = (plus: readonly Column[], less: readonly Column[]): readonly Way[] => {
    const printed: Way = {
      how: "score-sum",
      certain: false,
      reckoningAt: (row) => sumAt(checked, row, plus, less),
    };
    return [printed, withAllDigits(printed)];
  };
  return [
    ...ways(marks, []),
    ...ways([...marks, ...bonus], deduction),
    ...ways([...marks, ...bonus, ...deduction], []),
    ...ways([...scored, ...others, ...bonus], deduction),
  ];
}

/** Of marks that were not rounded before they were added. */
function withAllDigits(way: Way): Way {
  return {
    ...way,
    reckoningAt(row) {
      const sum = way.reckoningAt(row);
      return sum && unrounded(sum);
    },
  };
}

function sumAt(
  checked: CheckedTable,
  row: number,
  plus: readonly Column[],
  less: readonly Column[]
): Reckoning | undefined {
  const held = (columns: readonly Column[]): readonly Held[] =>
    columns.map(({ column }) => checked.truths.at(row, column));
  const [added, taken] = [held(plus), held(less)];
  if ([...added, ...taken].some((one) => one === "unclear")) return undefined;
  const marks = added.filter(isReckoning);
  if (marks.length === 0) return undefined;
  const total: Reckoning = { kind: "sum", of: marks };
  const off = taken.filter(isReckoning);
  return off.length === 0
    ? total
    : { kind: "difference", from: total, less: { kind: "sum", of: off } };
}

/** In a long table, or with the marks in a column, each line has its own. */
function lineWays(checked: CheckedTable): readonly Way[] {
  const of = (role: Column["role"]) => checked.table.columns.find((one) => one.role === role);
  const [weight, target] = [of("weight"), of("target")];
  const actual = of("certified") ?? of("actual") ?? of("reported");
  if (weight === undefined || target === undefined || actual === undefined) return [];
  return CAPS.map((cap) => ({
    how: "scheme",
    certain: false,
    reckoningAt(row: number) {
      const [marks, asked, done] = [weight, target, actual].map(({ column }) =>
        checked.truths.at(row, column)
      );
      if (marks === undefined || asked === undefined || done === undefined) return undefined;
      if (!isReckoning(marks) || !isReckoning(asked) || !isReckoning(done)) return undefined;
      const rate: Reckoning = { kind: "quotient", of: done, by: asked };
      const held: Reckoning = cap === undefined ? rate : { kind: "least", of: [rate, known(cap)] };
      return { kind: "product", of: [marks, held] };
    },
  }));
}
