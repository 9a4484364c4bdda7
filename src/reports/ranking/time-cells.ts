/**
 * 截至日期 and 序时进度 among a sheet's parameters: both may be changed, and what follows from the date
 * follows it.
 */
import { daysBetween } from "../../domain/calendar-date";
import type { CalendarDate } from "../../domain/calendar-date";
import { toNumber } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import type { Period } from "../../domain/time-progress";
import type { Cell } from "../../spreadsheet/address";
import { formula } from "../../spreadsheet/formula";
import type { Formula } from "../../spreadsheet/formula";
import type { SheetCell } from "../../spreadsheet/sheet";
import type { ParameterLabels } from "../labels/labels";

/** The share of the period that has gone, and how it follows from the as-of date. */
export interface TimeProgressShown {
  readonly share: Exact;
  /** A plan's share stands as a figure that people may edit; the others are reckoned on the sheet. */
  readonly period: Period;
}

export interface TimeKnown {
  readonly asOf?: CalendarDate;
  readonly timeProgress?: TimeProgressShown;
}

export interface TimeCells {
  readonly asOf: Cell;
  readonly campaignStart: Cell;
  readonly campaignEnd: Cell;
}

/** The days between which a date may be typed. */
export const FIRST_DAY: CalendarDate = { year: 2000, month: 1, day: 1 };
export const LAST_DAY: CalendarDate = { year: 2099, month: 12, day: 31 };

/** A formula and not a day number, for workbooks that count days from 1904. */
export function dateCell(date: CalendarDate | undefined): SheetCell {
  if (date === undefined) return { style: "inputDate" };
  const { year, month, day } = date;
  return {
    formula: formula`DATE(${year},${month},${day})`,
    shown: dayNumber(date),
    style: "inputDate",
  };
}

/** As Excel counts days since 1900-03-01; earlier ones it counts wrongly, and nobody ranks them. */
export function dayNumber(date: CalendarDate): number {
  return daysBetween({ year: 1899, month: 12, day: 30 }, date);
}

/** Empty of a figure ("—") while the date is. */
export function progressCell(known: TimeKnown, at: TimeCells, none: string): SheetCell {
  const { timeProgress } = known;
  const shown = timeProgress === undefined ? none : toNumber(timeProgress.share);
  const period = periodShown(known);
  const reckoned = period === undefined ? undefined : progressFormula(period, at);
  if (reckoned === undefined) return { value: shown, style: "inputShare" };
  const whole = formula`IF(ISNUMBER(${at.asOf}),${reckoned},${none})`;
  return { formula: whole, shown, style: "inputShare" };
}

/** Without a date there is no share yet; the months will tell it once somebody fills in the date. */
export function periodShown({ timeProgress, asOf }: TimeKnown): Period["kind"] | undefined {
  if (timeProgress !== undefined) return timeProgress.period.kind;
  return asOf === undefined ? "monthly" : undefined;
}

/** How the share is reckoned, in words: 月份÷12. */
export function basisText(known: TimeKnown, words: ParameterLabels): string {
  const texts = {
    monthly: words.byMonth,
    daily: words.byDay,
    campaign: words.byCampaign,
    plan: words.byPlan,
  };
  return texts[periodShown(known) ?? "plan"];
}

function progressFormula(kind: Period["kind"], at: TimeCells): Formula | undefined {
  const day = at.asOf;
  const newYear = formula`DATE(YEAR(${day}),1,1)`;
  switch (kind) {
    case "monthly":
      return formula`MONTH(${day})/12`;
    case "daily":
      return formula`(${day}-${newYear}+1)/(DATE(YEAR(${day})+1,1,1)-${newYear})`;
    case "campaign": {
      const { campaignStart: start, campaignEnd: end } = at;
      return formula`MAX(0,MIN(1,(${day}-${start}+1)/(${end}-${start}+1)))`;
    }
    case "plan":
      return undefined;
  }
}
