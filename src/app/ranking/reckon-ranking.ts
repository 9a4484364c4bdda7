/**
 * The arithmetic of one task table: completions, scores and places, unit by unit.
 *
 * Reader and domain meet here. A unit whose target and actual are counted in different things
 * (元 against 美元) has no rate for that item; the reader has said so in a finding.
 */
import type { Amount } from "../../domain/amount";
import { comparableActual, completion, gap } from "../../domain/completion";
import type { Completion, Task } from "../../domain/completion";
import { exact, minus, over } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import { rankWithinGroups } from "../../domain/ranking";
import type { Place, TieRule } from "../../domain/ranking";
import { fullMarks, scoresOf } from "../../domain/score";
import type { Score, UnusableMarks } from "../../domain/score";
import type { SchemeScore } from "../../domain/scoring/scheme-score";
import { defined } from "../defined";
import type { TaskItem, TaskRow, TaskTable } from "../../reader/task-table";

export interface RankingRule {
  readonly ties: TieRule;
  /** The highest completion that earns marks, as a fraction. */
  readonly cap: Exact;
  /** 序时进度, where it can be told. */
  readonly elapsed?: Exact;
}

export interface ReckonedItem {
  readonly completion: Completion;
}

export interface ReckonedRow {
  readonly source: TaskRow;
  readonly items: readonly ReckonedItem[];
  readonly score: Score;
  readonly place: Place<TaskRow>;
  /** By an office's own scheme: points by item, bonus, deduction, vetoes. */
  readonly assessed?: SchemeScore;
  /** The mean of the uncapped rates by full marks, less time progress. */
  readonly lead?: Exact;
}

export interface ReckonedGroup {
  readonly name: string;
  readonly rows: readonly ReckonedRow[];
}

export interface Reckoning {
  /** One for each indicator. */
  readonly marks: readonly Exact[];
  /** equal: 100 is split, because the table gives no marks or `unusable` ones. */
  readonly marksFrom: "table" | "equal";
  readonly unusable?: UnusableMarks;
  /** Indicators without marks in a table that gives others some: they count 0. */
  readonly unmarked: readonly number[];
  readonly groups: readonly ReckonedGroup[];
}

export function reckonRanking(table: TaskTable, rule: RankingRule): Reckoning {
  const marks = marksOf(table);
  return {
    ...marks,
    groups: table.groups.map(({ name, rows }) => ({
      name,
      rows: reckonRows(rows, marks.marks, rule),
    })),
  };
}

/** Where the table's own full marks cannot be used, equal ones are, and a finding says so. */
function marksOf(table: TaskTable): Omit<Reckoning, "groups"> {
  const given = fullMarks(table.indicators.map((one) => one.fullMarks?.value));
  if (given.kind === "marks") {
    return { marks: given.marks, marksFrom: given.from, unmarked: given.unmarked };
  }
  const equal = fullMarks(table.indicators.map(() => undefined));
  return {
    marks: equal.kind === "marks" ? equal.marks : [],
    marksFrom: "equal",
    unmarked: [],
    unusable: given.because,
  };
}

function reckonRows(
  rows: readonly TaskRow[],
  marks: readonly Exact[],
  rule: RankingRule
): readonly ReckonedRow[] {
  const items = rows.map((row) => row.items.map(reckonItem));
  const completions = items.map((ofUnit) => ofUnit.map((item) => item.completion));
  const scores = scoresOf(completions, { marks, cap: rule.cap });
  const places = rankWithinGroups(
    rows.map((row, i) => candidate(row, scores[i])),
    { ties: rule.ties }
  );
  return rows.flatMap((source, i) => {
    const [ofUnit, score, place] = [items[i], scores[i], places[i]];
    if (ofUnit === undefined || score === undefined || place === undefined) return [];
    return [
      { source, items: ofUnit, score, place, ...defined({ lead: leadOf(score, rule.elapsed) }) },
    ];
  });
}

export function reckonItem(item: TaskItem): ReckonedItem {
  return { completion: completion(taskOf(item)) };
}

/** What is missing to the target: asked by those who show it, for no score needs it. */
export function gapOf(item: TaskItem): Amount | undefined {
  return gap(taskOf(item));
}

/** What was done is not to be told where its formula was never calculated: the item is left out, and is no 未报. */
function taskOf({
  target: { amount: target },
  actual: { amount: actual, missing },
}: TaskItem): Task {
  if (missing === "uncalculated") return { target: undefined, actual: undefined };
  return { target, actual: comparableActual({ target, actual }) };
}

function candidate(row: TaskRow, score: Score | undefined) {
  if (score?.kind === "scored") return { of: row, group: "", figure: score.score };
  return { of: row, group: "", notRanked: score?.because ?? "no-target" };
}

function leadOf(score: Score, elapsed: Exact | undefined): Exact | undefined {
  if (score.kind !== "scored" || elapsed === undefined) return undefined;
  return minus(score.weightedRate, elapsed);
}

/** 100 % is 1. */
export function capOf(percent: number): Exact {
  return over(exact(percent), exact(100));
}
