/**
 * 一键排名: read the task tables of a workbook and reckon, so that a preview shows exactly what would be
 * written. write-rankings.ts lays it out and writes it.
 */
import type { CalendarDate } from "../../domain/calendar-date";
import type { TieRule } from "../../domain/ranking";
import type { Finding } from "../../reader/finding";
import { readTaskTable } from "../../reader/task-table";
import type { TaskTable } from "../../reader/task-table";
import type { Meant } from "../../reader/tasks/column-choice";
import { cell } from "../../spreadsheet/address";
import type { ReadableWorkbook } from "../../workbook/port";
import { defined } from "../defined";
import { grouped, groupingsOf } from "../group-sheet";
import type { Grouping } from "../group-sheet";
import type { Language } from "../messages/messages";
import { joinFolded } from "../join-folded";
import { elapsedOf } from "../period";
import type { PeriodChoice } from "../period";
import { BY_TABLE } from "./rank-task";
import type { PreparedRanking, Ranked, RankTask, WayToRank } from "./rank-task";
import type { RankingSetting } from "./ranking-input";
import { readAllTables } from "../read-tables";
import type { FoundTable, TableChoice } from "../read-tables";
import { capOf } from "./reckon-ranking";
import { schemeName } from "../scheme/scheme-name";
import { nextTableRow } from "../source-area";

export interface RankingChoice extends TableChoice, Meant {
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
  const way = await wayToRank(workbook, choice.scheme);
  const groupings = await groupingsOf(workbook);
  await workbook.rest?.();
  const tasks = joinFolded(
    found.flatMap((one) => taskOf(one, nextTableRow(found, one), { groupings, meant: choice }))
  );
  await workbook.rest?.();
  const rankings = tasks.flatMap((one, i) => {
    if (one.task === undefined) return [];
    const name = tasks.length === 1 ? "排名表" : `排名表${i + 1}`;
    const naming = { sheetName: name, language };
    return [prepare(way.rank, { ...one, task: one.task }, choice, naming)];
  });
  return {
    found,
    rankings: rankings.flatMap(({ prepared }) => prepared ?? []),
    findings: [
      ...findings.filter((finding) => !rankings.some((one) => isAdopted(finding, one))),
      ...way.findings,
      ...tasks
        .flatMap((one) => one.findings)
        .filter((finding) => !rankings.some((one) => isSettled(finding, one))),
      ...rankings.flatMap((one) => one.findings),
    ],
  };
}

interface Task extends FoundTable {
  readonly task?: TaskTable;
  readonly findings: readonly Finding[];
  readonly next?: number;
}

function taskOf(
  found: FoundTable,
  next: number | undefined,
  { groupings, meant }: { readonly groupings: readonly Grouping[]; readonly meant: Meant }
): readonly Task[] {
  if (found.table.kind !== "task" && found.table.kind !== "long-task") return [];
  const { taskTable, findings } = readTaskTable(found.grid, found.table, meant);
  if (taskTable === undefined) return [{ ...found, findings, ...defined({ next }) }];
  const { task, findings: more } = grouped(taskTable, groupings);
  return [{ ...found, task, findings: [...findings, ...more], ...defined({ next }) }];
}

/** 看不出含义 is no longer so of a column that the office's own scheme counts. */
function isAdopted({ code, cell }: Finding, { prepared, adopted = [] }: Ranked): boolean {
  if (prepared === undefined) return false;
  const { sheet, headerRows } = prepared.task.table;
  return (
    code === "column-without-role" &&
    cell !== undefined &&
    cell.sheet === sheet &&
    cell.row >= headerRows.first &&
    cell.row <= headerRows.last &&
    adopted.indexOf(cell.column) >= 0
  );
}

/** A choice between several columns is none where the scheme has made it. */
function isSettled({ code, about }: Finding, { settled = [] }: Ranked): boolean {
  return CHOICES.indexOf(code) >= 0 && settled.indexOf(String(about["indicator"])) >= 0;
}

const CHOICES: readonly Finding["code"][] = [
  "certified-before-reported",
  "several-actuals",
  "several-targets",
];

interface Naming {
  readonly sheetName: string;
  readonly language: Language;
}

function prepare(
  rank: RankTask,
  found: Task & { readonly task: TaskTable },
  choice: RankingChoice,
  naming: Naming
): Ranked {
  const { task, grid, next } = found;
  const elapsed = elapsedOf(task, choice);
  const unranked = { grid, task, elapsed, ...defined({ nextTableRow: next }) };
  const ranked = rank(unranked, settingOf(found, choice, naming));
  return { ...ranked, findings: [...elapsed.findings, ...ranked.findings] };
}

/** Few workbooks have a scheme, and its reader and rules are heavy for a pane: they come where asked for. */
async function wayToRank(
  workbook: ReadableWorkbook,
  wanted: string | undefined
): Promise<WayToRank> {
  const name = await schemeName(workbook, wanted);
  if (name === undefined) return BY_TABLE;
  const { wayByScheme } = await import(/* webpackChunkName: "scheme" */ "../scheme/rank-by-scheme");
  const way = await wayByScheme(workbook, name);
  const about = { sheet: name };
  const code = "scheme-unreadable";
  return (
    way ?? { ...BY_TABLE, findings: [{ code, severity: "error", cell: cell(0, 0, name), about }] }
  );
}

function settingOf(
  { table, ordinal }: FoundTable,
  choice: RankingChoice,
  { sheetName, language }: Naming
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
