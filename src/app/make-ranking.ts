/**
 * 一键排名: read the task tables of a workbook and reckon, so that a preview shows exactly what would be
 * written. write-rankings.ts lays it out and writes it.
 */
import type { CalendarDate } from "../domain/calendar-date";
import type { TieRule } from "../domain/ranking";
import type { Finding } from "../reader/finding";
import { readTaskTable } from "../reader/task-table";
import type { TaskTable } from "../reader/task-table";
import type { RankingInput } from "../reports/ranking-input";
import type { ReadableWorkbook } from "../workbook/port";
import { defined } from "./defined";
import type { Language } from "./messages";
import { elapsedOf } from "./period";
import type { Elapsed, PeriodChoice } from "./period";
import { assessedFindings } from "./scheme/assessed-findings";
import { findScheme } from "./scheme/find-scheme";
import type { FoundScheme } from "./scheme/find-scheme";
import { consequenceFindings, reckonConsequences } from "./scheme/reckon-consequences";
import type { ReckonedConsequence } from "./scheme/reckon-consequences";
import { reckonScheme } from "./scheme/reckon-scheme";
import { schemeTask } from "./scheme/scheme-task";
import { withScheme } from "./scheme/with-scheme";
import type { WrittenItem } from "../domain/scoring/written-scheme";
import { rankingFindings } from "./ranking-findings";
import { rankingInput } from "./ranking-input";
import type { RankingSetting } from "./ranking-input";
import { readAllTables } from "./read-tables";
import type { FoundTable, TableChoice } from "./read-tables";
import { capOf, reckonRanking } from "./reckon-ranking";
import type { Reckoning } from "./reckon-ranking";
import { nextTableRow } from "./source-area";

export interface RankingChoice extends TableChoice {
  readonly asOf?: CalendarDate;
  readonly period?: PeriodChoice;
  readonly ties?: TieRule;
  /** In percent; 100 where left out. */
  readonly cap?: number;
  /** The sheet that holds the 考核办法; "" for none; the workbook's own latest where left out. */
  readonly scheme?: string;
  readonly redIsGood?: boolean;
  /** Places from the bottom that are marked; 2 where left out. */
  readonly bottom?: number;
}

export interface PreparedRanking {
  readonly task: TaskTable;
  readonly elapsed: Elapsed;
  readonly reckoning: Reckoning;
  /** By an office's own scheme: its items. */
  readonly schemeItems?: readonly WrittenItem[];
  /** By an office's own scheme: whom its 结果运用 falls on. */
  readonly consequences?: readonly ReckonedConsequence[];
  /** What the ranking sheet is made of. */
  readonly input: RankingInput;
}

export interface PreparedRankings {
  /** Every table that was recognised, those that cannot be ranked included. */
  readonly found: readonly FoundTable[];
  readonly rankings: readonly PreparedRanking[];
  readonly findings: readonly Finding[];
}

export const WHOLE_TARGET = 100;
export const BOTTOM_PLACES = 2;

export async function prepareRankings(
  workbook: ReadableWorkbook,
  choice: RankingChoice,
  language: Language
): Promise<PreparedRankings> {
  const { found, findings } = await readAllTables(workbook, choice);
  const scheme = await findScheme(workbook, choice.scheme);
  const tasks = found.flatMap((one) => taskOf(one, nextTableRow(found, one)));
  const rankings = tasks.flatMap((one, i) => {
    if (one.task === undefined) return [];
    const name = tasks.length === 1 ? "排名表" : `排名表${i + 1}`;
    return [prepare({ ...one, task: one.task }, choice, { sheetName: name, language, scheme })];
  });
  return {
    found,
    rankings: rankings.map((one) => one.prepared),
    findings: [
      ...findings,
      ...(scheme?.findings ?? []),
      ...tasks.flatMap((one) => one.findings),
      ...rankings.flatMap((one) => one.findings),
    ],
  };
}

interface Task extends FoundTable {
  readonly task?: TaskTable;
  readonly findings: readonly Finding[];
  readonly next?: number;
}

function taskOf(found: FoundTable, next: number | undefined): readonly Task[] {
  if (found.table.kind !== "task" && found.table.kind !== "long-task") return [];
  const { taskTable, findings } = readTaskTable(found.grid, found.table);
  return [{ ...found, findings, ...defined({ task: taskTable, next }) }];
}

function prepare(
  found: Task & { readonly task: TaskTable },
  choice: RankingChoice,
  name: Naming
): { readonly prepared: PreparedRanking; readonly findings: readonly Finding[] } {
  const { task, grid } = found;
  const setting = settingOf(found, choice, name);
  if (name.scheme !== undefined)
    return prepareByScheme(found, choice, { ...name, setting }, name.scheme);
  const elapsed = elapsedOf(task, choice);
  const share = elapsed.progress.kind === "share" ? elapsed.progress.share : undefined;
  const { ties, cap } = setting;
  const reckoning = reckonRanking(task, { ties, cap, ...defined({ elapsed: share }) });
  const material = { grid, task, reckoning, elapsed, ...defined({ nextTableRow: found.next }) };
  return {
    prepared: { task, elapsed, reckoning, input: rankingInput(material, setting) },
    findings: [...elapsed.findings, ...rankingFindings(task, reckoning, setting.bottom)],
  };
}

interface Naming {
  readonly sheetName: string;
  readonly language: Language;
  readonly scheme: FoundScheme | undefined;
}

/** By an office's own scheme. */
function prepareByScheme(
  { task, grid, next }: Task & { readonly task: TaskTable },
  choice: RankingChoice,
  { setting }: { readonly setting: RankingSetting },
  { sheet, grid: schemeGrid }: FoundScheme
): { readonly prepared: PreparedRanking; readonly findings: readonly Finding[] } {
  const found = schemeTask(grid, task, sheet);
  const elapsed = elapsedOf(task, choice);
  const share = elapsed.progress.kind === "share" ? elapsed.progress.share : undefined;
  const { ties, cap } = setting;
  const rule = { ties, cap, ...defined({ elapsed: share }) };
  const reckoning = reckonScheme(grid, found, sheet, rule);
  const material = {
    grid,
    task: found.task,
    reckoning,
    elapsed,
    ...defined({ nextTableRow: next }),
  };
  const consequences = reckonConsequences(found, sheet, reckoning);
  const plain = rankingInput(material, setting);
  const input = withScheme(plain, { found, reckoning, sheet, schemeGrid });
  return {
    prepared: {
      task: found.task,
      elapsed,
      reckoning,
      input,
      schemeItems: sheet.written.items,
      consequences,
    },
    findings: [
      ...elapsed.findings,
      ...found.findings,
      ...rankingFindings(found.task, reckoning, setting.bottom),
      ...assessedFindings(found.task, reckoning),
      ...consequenceFindings(consequences),
    ],
  };
}

function settingOf(
  { table, ordinal }: FoundTable,
  choice: RankingChoice,
  { sheetName, language }: Pick<Naming, "sheetName" | "language">
): RankingSetting {
  return {
    sheetName,
    // Not the range: a row inserted above the table must not make it another table.
    mark: `rank.${ordinal}.${table.sheet}`,
    ties: choice.ties ?? "113",
    cap: capOf(choice.cap ?? WHOLE_TARGET),
    redIsGood: choice.redIsGood ?? false,
    bottom: choice.bottom ?? BOTTOM_PLACES,
    language,
  };
}
