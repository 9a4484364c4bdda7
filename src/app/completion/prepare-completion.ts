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
import type { TaskTable } from "../../reader/task-table";
import type { Meant } from "../../reader/tasks/column-choice";
import { readBeside } from "../../reader/tasks/target-sets";
import type { BesideReading } from "../../reader/tasks/target-sets";
import type { CompletionInput } from "../../reports/completion/completion-input";
import type { ReadableWorkbook } from "../../workbook/port";
import { defined } from "../defined";
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
  const read = found
    .filter(({ table }) => table.kind === "task" || table.kind === "long-task")
    .map((one) => ({ ...one, ...readTaskTable(one.grid, one.table, choice) }));
  const tasks = read.flatMap(({ taskTable: task, findings: told, ...one }): readonly Task[] =>
    task === undefined
      ? []
      : [{ ...one, task, told, ...defined({ next: nextTableRow(found, one) }) }]
  );
  const made = tasks.map((one, i) => {
    const sheetName = tasks.length === 1 ? SHEET_NAME : `${SHEET_NAME}${i + 1}`;
    return prepare(one, choice, { sheetName, language });
  });
  const projects = preparePipelines(found, await rateTables(workbook, found, choice), choice);
  return {
    found,
    pipelines: projects.pipelines,
    completions: made.map(({ completion }) => completion),
    findings: [
      ...findings,
      ...read.flatMap((one) => one.findings),
      ...made.flatMap((one) => one.findings),
      ...projects.findings,
    ],
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

interface Task extends FoundTable {
  readonly task: TaskTable;
  readonly told: readonly Finding[];
  readonly next?: number;
}

function prepare(
  { grid, task, ordinal, told, next }: Task,
  choice: CompletionChoice,
  { sheetName, language }: { readonly sheetName: string; readonly language: Language }
): { readonly completion: PreparedCompletion; readonly findings: readonly Finding[] } {
  const beside = readBeside(grid, task, told);
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
    findings: [
      ...elapsed.findings,
      ...beside.findings,
      ...completionFindings(task, beside, reckoning),
    ],
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
