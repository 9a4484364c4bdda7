/** 结果运用 of a scheme, for the groups of a table: who is on each list, and what people must decide. */
import { inBase, unitFactor } from "../../domain/amount";
import type { Amount } from "../../domain/amount";
import type { Completion } from "../../domain/completion";
import { consequenceFor } from "../../domain/consequences";
import type {
  Listed,
  Outcome,
  Standing,
  StandingTask,
  WhyUnknown,
} from "../../domain/consequences";
import { ZERO, compare, over } from "../../domain/exact";
import { itemNamed } from "../../domain/scoring/written-scheme";
import type { ConsequenceName, WrittenConsequence } from "../../domain/scoring/written-scheme";
import type { Finding } from "../../reader/finding";
import type { FindingCode } from "../../reader/finding-code";
import type { SchemeSheet } from "../../reader/scheme/scheme-sheet";
import type { TaskRow } from "../../reader/task-table";
import { rankSaid } from "../../reader/cells/read-rank";
import { fold } from "../../reader/words/fold";
import type { Cell } from "../../spreadsheet/address";
import type { Grid } from "../../spreadsheet/grid";
import { defined } from "../defined";
import type { ReckonedGroup, ReckonedRow } from "../ranking/reckon-ranking";
import type { SchemeReckoning } from "./reckon-scheme";
import type { SchemeTask } from "./scheme-task";

export interface ReckonedConsequence {
  readonly written: WrittenConsequence;
  /** The group that is judged; as it is written, where it cannot be told. */
  readonly group: string;
  readonly outcome: Outcome<TaskRow>;
  readonly cell?: Cell;
}

/** One for each group that a consequence is for: two groups have two last places. */
export function reckonConsequences(
  grid: Grid,
  found: SchemeTask,
  { written, consequences }: SchemeSheet,
  { groups }: SchemeReckoning
): readonly ReckonedConsequence[] {
  return written.consequences.flatMap((one, i) => {
    const item = itemNamed(one.item, written.items);
    const k = item === undefined ? undefined : found.indicatorOf[item];
    const about = { written: one, ...defined({ cell: consequences[i]?.shape[0]?.cell }) };
    const judged = groupsOf(one, groups).map((group): ReckonedConsequence => ({
      ...about,
      group: group.name,
      outcome: consequenceFor(one, standingsOf(grid, group, found, k)),
    }));
    if (judged.length === 0) return [{ ...about, group: one.group, outcome: NO_GROUP }];
    // What cannot be told of a consequence is said once, and not of every group.
    const [untold] = judged.filter(({ outcome }) => outcome.kind === "unknown");
    return untold === undefined ? judged : [{ ...untold, group: one.group }];
  });
}

const NO_GROUP: Outcome<TaskRow> = { kind: "unknown", because: "no-group" };

function groupsOf(
  one: WrittenConsequence,
  groups: readonly ReckonedGroup[]
): readonly ReckonedGroup[] {
  return groups.filter(({ name }) => isFor(one, name));
}

export function isFor({ group }: WrittenConsequence, name: string): boolean {
  return group === "" || fold(group) === fold(name);
}

function standingsOf(
  grid: Grid,
  { rows }: ReckonedGroup,
  found: SchemeTask,
  k: number | undefined
): readonly Standing<TaskRow>[] {
  return rows.map((row) => ({
    place: row.place,
    ...defined({
      score: row.score.kind === "scored" ? row.score.score : undefined,
      task: taskOf(row, found, k),
      lastRank: lastRankIn(grid, row.source, found),
    }),
  }));
}

/** 3, or a text that says no more than that: "3", 第３名, 并列第三名. */
export function lastRankIn(
  grid: Grid,
  { row }: TaskRow,
  { lastYear }: Pick<SchemeTask, "lastYear">
): number | undefined {
  const value = lastYear === undefined ? undefined : grid.valueAt(row, lastYear);
  return typeof value === "string"
    ? rankSaid(value)
    : typeof value === "number"
      ? value
      : undefined;
}

function taskOf(
  row: ReckonedRow,
  { task, lone }: SchemeTask,
  k: number | undefined
): StandingTask | undefined {
  const [figure, unit] = k === undefined ? [] : [row.source.items[k], task.indicators[k]?.unit];
  if (k === undefined || figure === undefined || unit === undefined) return undefined;
  const counted = (amount: Amount | undefined) => amount && over(inBase(amount), unitFactor(unit));
  const done = defined({ done: counted(figure.actual.amount) });
  if (lone[k] === true)
    return { completion: leastDone(row, lone), asked: ZERO, untargeted: true, ...done };
  const completion = row.items[k]?.completion ?? NO_TARGET;
  return { completion, asked: counted(figure.target.amount) ?? ZERO, ...done };
}

const NO_TARGET: Completion = { kind: "none", because: "no-target" };

/** 完成任务, where the feat itself is nobody's task: every task of the unit must be met. */
function leastDone({ items }: ReckonedRow, lone: readonly boolean[]): Completion {
  const asked = items.flatMap(({ completion }, k) =>
    lone[k] === true || isNoTask(completion) ? [] : [completion]
  );
  const [first, ...rest] = asked;
  return rest.reduce((least, one) => {
    if (least.kind === "none" || one.kind === "none") return least.kind === "none" ? least : one;
    return compare(one.rate, least.rate) < 0 ? one : least;
  }, first ?? NO_TARGET);
}

function isNoTask(completion: Completion): boolean {
  return completion.kind === "none" && completion.because === "no-target";
}

export function consequenceFindings(all: readonly ReckonedConsequence[]): readonly Finding[] {
  return all.flatMap(({ written, group, outcome, cell }) => {
    const about = { measure: written.measure, item: written.item ?? "", group };
    const tell = (code: FindingCode, units: string): Finding => ({
      code,
      severity: outcome.kind === "unknown" ? "warning" : "confirm",
      about: { ...about, units },
      ...defined({ cell }),
    });
    if (outcome.kind === "unknown") return [tell(UNKNOWN[outcome.because], "")];
    return toDecide(written.when, outcome).map(({ code, units }) => tell(code, unitsText(units)));
  });
}

function toDecide(when: ConsequenceName, { contested, open }: Listed<TaskRow>) {
  const again = when === "bottom-again";
  const both = [
    { code: again ? "consequence-tie-again" : "consequence-tie", units: contested },
    { code: again ? "consequence-no-last-rank" : "consequence-not-reported", units: open },
  ] as const;
  return both.filter(({ units }) => units.length > 0);
}

const UNKNOWN: Readonly<Record<WhyUnknown, FindingCode>> = {
  "no-last-year": "consequence-no-last-year",
  "no-count": "consequence-no-count",
  "no-line": "consequence-no-line",
  "no-item": "consequence-no-item",
  "no-group": "consequence-no-group",
};

function unitsText(units: readonly TaskRow[]): string {
  return units.map(({ unit }) => unit.value).join("、");
}
