/**
 * Which time progress a table is held against, and what is not known about it.
 *
 * The year by months is the custom, so it is the default; but a 百日会战 of the third quarter is not
 * 75 % gone by the end of September, so a title that speaks of a campaign needs its dates.
 */
import { daysInMonth, formatDate } from "../domain/calendar-date";
import type { CalendarDate } from "../domain/calendar-date";
import { timeProgress } from "../domain/time-progress";
import type { Period, TimeProgress, TimeProgressNeeds } from "../domain/time-progress";
import type { Finding } from "../reader/finding";
import { defined } from "./defined";
import { campaignWord } from "../reader/cells/read-campaign";
import type { Campaign } from "../reader/cells/read-campaign";
import type { TaskTable } from "../reader/task-table";
import type { TimeProgressShown } from "../reports/ranking/time-cells";
import { cell } from "../spreadsheet/address";

export type PeriodChoice =
  | { readonly kind: "year" }
  | { readonly kind: "campaign"; readonly start: CalendarDate; readonly end: CalendarDate };

export interface Elapsed {
  readonly asOf?: CalendarDate;
  readonly period: Period;
  readonly progress: TimeProgress;
  readonly findings: readonly Finding[];
}

const NEEDED: Readonly<Record<TimeProgressNeeds, Finding["code"]>> = {
  "as-of": "as-of-needed",
  "campaign-dates": "campaign-dates-wrong",
  "earlier-milestone": "earlier-milestone-needed",
};

export function elapsedOf(
  task: TaskTable,
  choice: { readonly asOf?: CalendarDate; readonly period?: PeriodChoice }
): Elapsed {
  const asOf = choice.asOf ?? task.asOf;
  const word = campaignWord(task.table.title);
  if (choice.period === undefined && task.campaign === undefined && word !== undefined) {
    return {
      ...defined({ asOf }),
      period: { kind: "monthly" },
      progress: { kind: "unknown", needs: "campaign-dates" },
      findings: [aboutTable(task, "campaign-dates-needed", { word })],
    };
  }
  const period = periodOf(choice.period, task.campaign, asOf);
  const progress = timeProgress(period, asOf);
  const unknown = progress.kind === "unknown" ? [aboutTable(task, NEEDED[progress.needs], {})] : [];
  const findings = [...unknown, ...(choice.period === undefined ? campaignRead(task) : [])];
  return { ...defined({ asOf }), period, progress, findings };
}

/** As a report shows it; undefined while it cannot be told. */
export function progressShown({ progress, period }: Elapsed): TimeProgressShown | undefined {
  return progress.kind === "share" ? { share: progress.share, period } : undefined;
}

function campaignRead(task: TaskTable): readonly Finding[] {
  if (task.campaign === undefined) return [];
  const [start, end] = [formatDate(task.campaign.start), formatDate(task.campaign.end)];
  return [aboutTable(task, "campaign-dates-read", { start, end })];
}

/** By months where the figures run to a month's end, by days where they stop within a month. */
function periodOf(
  choice: PeriodChoice | undefined,
  campaign: Campaign | undefined,
  asOf: CalendarDate | undefined
): Period {
  if (choice?.kind === "campaign") return choice;
  if (choice === undefined && campaign !== undefined) return { kind: "campaign", ...campaign };
  const whole = asOf === undefined || asOf.day === daysInMonth(asOf.year, asOf.month);
  return { kind: whole ? "monthly" : "daily" };
}

function aboutTable(task: TaskTable, code: Finding["code"], about: Finding["about"]): Finding {
  const { sheet, titleRows, headerRows, range } = task.table;
  return {
    code,
    severity: "confirm",
    cell: cell(titleRows[0] ?? headerRows.first, range.left, sheet),
    about: { sheet, ...about },
  };
}
