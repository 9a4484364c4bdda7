/**
 * 完成情况: read the task tables of a workbook and reckon each unit against every target, so that a
 * preview shows exactly what would be written. write-completion.ts lays it out and writes it.
 */
import { daysBetween } from "../../domain/calendar-date";
import { exact } from "../../domain/exact";
import { SUBSIDY_PER_DOLLAR } from "../../domain/fx-subsidy";
import type { PercentReading } from "../../domain/percent-target";
import type { Period } from "../../domain/time-progress";
import type { Finding } from "../../reader/finding";
import { readTaskTable } from "../../reader/task-table";
import type { TaskItem, TaskTable } from "../../reader/task-table";
import type { Meant } from "../../reader/tasks/column-choice";
import { readBeside } from "../../reader/tasks/target-sets";
import type { BesideFigures, BesideReading } from "../../reader/tasks/target-sets";
import type { CompletionInput } from "../../reports/completion/completion-input";
import type { ReadableWorkbook } from "../../workbook/port";
import { defined } from "../defined";
import { grouped, groupingsOf } from "../group-sheet";
import type { Grouping } from "../group-sheet";
import { joinFolded } from "../join-folded";
import type { Language } from "../messages/messages";
import { elapsedOf } from "../period";
import type { Elapsed, PeriodChoice } from "../period";
import { preparePipelines } from "../pipeline/prepare-pipeline";
import type { PipelineChoice, PreparedPipeline } from "../pipeline/prepare-pipeline";
import { readAllTables } from "../read-tables";
import type { FoundTable, TableChoice } from "../read-tables";
import { nextTableRow } from "../source-area";
import { completionFindings } from "./completion-findings";
import { completionInput } from "./completion-input";
import { completionLists } from "./completion-lists";
import type { CompletionLists } from "./completion-lists";
import { reckonCompletion } from "./reckon-completion";
import type { CompletionReckoning, CompletionRule } from "./reckon-completion";

export interface CompletionChoice extends TableChoice, PipelineChoice, Meant {
  readonly period?: PeriodChoice;
  /** How a target that is a percentage is read; as a ratio where left out. */
  readonly percent?: PercentReading;
  /** 汇率补贴, 元 for a dollar; 0.07 where left out. */
  readonly subsidy?: number;
}

export interface PreparedCompletion {
  readonly task: TaskTable;
  readonly beside: BesideReading;
  readonly elapsed: Elapsed;
  readonly rule: CompletionRule;
  readonly reckoning: CompletionReckoning;
  readonly lists: CompletionLists;
  /** What the sheet is made of. */
  readonly input: CompletionInput;
}

export interface PreparedCompletions {
  /** Every table that was recognised, those that are no task tables included. */
  readonly found: readonly FoundTable[];
  readonly completions: readonly PreparedCompletion[];
  /** Of the project ledgers. */
  readonly pipelines: readonly PreparedPipeline[];
  readonly findings: readonly Finding[];
}

export async function prepareCompletions(
  workbook: ReadableWorkbook,
  choice: CompletionChoice,
  language: Language
): Promise<PreparedCompletions> {
  const { found, findings } = await readAllTables(workbook, choice);
  const groupings = await groupingsOf(workbook);
  await workbook.rest?.();
  const read = found.flatMap((one) => readTask(one, nextTableRow(found, one), choice));
  const { tasks, findings: told } = tasksOf(read, groupings);
  await workbook.rest?.();
  const made = tasks.map((one, i) => {
    const sheetName = tasks.length === 1 ? SHEET_NAME : `${SHEET_NAME}${i + 1}`;
    return prepare(one, choice, { sheetName, language });
  });
  const projects = preparePipelines(found, await rateTables(workbook, found, choice), choice);
  return {
    found,
    pipelines: projects.pipelines,
    completions: made.map(({ completion }) => completion),
    findings: [...findings, ...told, ...made.flatMap((one) => one.findings), ...projects.findings],
  };
}

/** Rates stand on a sheet of their own, which is looked for though only another was asked for. */
async function rateTables(
  workbook: ReadableWorkbook,
  found: readonly FoundTable[],
  { sheet }: CompletionChoice
): Promise<readonly FoundTable[]> {
  if (sheet === undefined || !found.some(({ table }) => table.kind === "ledger")) return found;
  return (await readAllTables(workbook, {})).found;
}

const SHEET_NAME = "完成情况表";

/** A table as read, with what stands beside the figures that count. */
interface TaskRead extends FoundTable {
  readonly task?: TaskTable;
  readonly beside?: BesideReading;
  readonly findings: readonly Finding[];
  readonly next?: number;
}

type Task = TaskRead & Required<Pick<TaskRead, "task" | "beside">>;

function readTask(
  one: FoundTable,
  next: number | undefined,
  choice: CompletionChoice
): readonly TaskRead[] {
  if (one.table.kind !== "task" && one.table.kind !== "long-task") return [];
  const { taskTable: task, findings } = readTaskTable(one.grid, one.table, choice);
  if (task === undefined) return [{ ...one, findings }];
  const beside = readBeside(one.grid, task, { told: findings, ...asOfYear(task, choice) });
  const told = [...findings, ...beside.findings];
  return [{ ...one, task, beside, findings: told, ...defined({ next }) }];
}

/** A campaign's targets are its own, whatever months their headers name. */
function asOfYear(task: TaskTable, { asOf = task.asOf, period }: CompletionChoice) {
  const ofYear = period === undefined ? task.campaign === undefined : period.kind === "year";
  return ofYear && asOf !== undefined ? { asOf } : {};
}

/** Folded lists as one, in the groups that a sheet of its own gives them. */
function tasksOf(
  read: readonly TaskRead[],
  groupings: readonly Grouping[]
): { readonly tasks: readonly Task[]; readonly findings: readonly Finding[] } {
  const joined = joinFolded(read, hasTheSameSets);
  const tasks = joined.flatMap((one) => {
    const { task, beside } = one;
    if (task === undefined || beside === undefined) return [];
    const { task: inGroups, findings } = grouped(task, groupings);
    const all = { ...beside, of: ofBoth(read, task) };
    return [{ ...one, task: inGroups, beside: all, findings }];
  });
  return { tasks, findings: [...joined, ...tasks].flatMap(({ findings }) => findings) };
}

function hasTheSameSets({ beside: left }: TaskRead, { beside: right }: TaskRead): boolean {
  const setsOf = ({ columns }: BesideReading) => columns.map(({ sets }) => sets.length).join();
  return left !== undefined && right !== undefined && setsOf(left) === setsOf(right);
}

/** What was read beside the figures of either half: a joined table has the lines of both. */
function ofBoth(read: readonly TaskRead[], { table }: TaskTable): BesideReading["of"] {
  const all = new Map<TaskItem, BesideFigures>();
  for (const one of read) {
    if (one.table.sheet === table.sheet) one.beside?.of.forEach((of, item) => all.set(item, of));
  }
  return all;
}

function prepare(
  { grid, task, beside, ordinal, next }: Task,
  choice: CompletionChoice,
  { sheetName, language }: { readonly sheetName: string; readonly language: Language }
): { readonly completion: PreparedCompletion; readonly findings: readonly Finding[] } {
  const elapsed = elapsedOf(task, choice);
  const rule = ruleOf(elapsed, choice);
  const reckoning = reckonCompletion(task, beside, rule);
  const { basis = "certified" } = choice;
  // Not the range: a row inserted above the table must not make it another table.
  const mark = `completion.${ordinal}.${task.table.sheet}`;
  const input = completionInput(
    { grid, task, beside, elapsed, rule, reckoning, basis, ...defined({ next }) },
    { sheetName, mark, language }
  );
  const lists = completionLists(task, reckoning);
  return {
    completion: { task, beside, elapsed, rule, reckoning, lists, input },
    findings: [...elapsed.findings, ...completionFindings(task, beside, reckoning)],
  };
}

function ruleOf({ progress, period }: Elapsed, choice: CompletionChoice): CompletionRule {
  const { subsidy } = choice;
  return {
    spans: spansOf(period),
    percent: choice.percent ?? "ratio",
    subsidy: subsidy === undefined ? SUBSIDY_PER_DOLLAR : exact(subsidy),
    ...(progress.kind === "share" && { elapsed: progress.share }),
  };
}

const MONTHS = 12;

/** A campaign is counted by days, both ends inside. */
function spansOf(period: Period): number {
  return period.kind === "campaign" ? daysBetween(period.start, period.end) + 1 : MONTHS;
}
