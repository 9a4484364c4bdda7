/**
 * 序时进度: the share of the period that has gone by, against which a completion rate leads or lags.
 *
 * There are four ways of counting it, and circulars differ by a point or more between them:
 * November 30th 2012 is 11/12 = 91.67 % by months and 335/366 = 91.53 % by days. The day comes from
 * the table and never from a clock; where it cannot be told, the answer says what is needed.
 */
import { compareDates, dayOfYear, daysBetween, daysInYear } from "./calendar-date";
import type { CalendarDate } from "./calendar-date";
import { UNIT, ZERO, exact, over } from "./exact";
import type { Exact } from "./exact";

export type Period =
  /** Months ÷ 12, the custom of most circulars. A month that has begun counts whole. */
  | { readonly kind: "monthly" }
  /** Day of the year ÷ 365 or 366. */
  | { readonly kind: "daily" }
  /** 百日会战: days gone ÷ days of the campaign, both ends inside. */
  | { readonly kind: "campaign"; readonly start: CalendarDate; readonly end: CalendarDate }
  /** A plan of the office's own: the share that each month should have reached. */
  | { readonly kind: "plan"; readonly milestones: readonly Milestone[] };

/** By the end of this month (1–12), this share; in any order. */
export interface Milestone {
  readonly month: number;
  readonly share: Exact;
}

export type TimeProgress =
  | { readonly kind: "share"; readonly share: Exact }
  | { readonly kind: "unknown"; readonly needs: TimeProgressNeeds };

/**
 * as-of: the day that the figures reach to; earlier-milestone: the plan begins after that day;
 * campaign-dates: the campaign ends before it starts.
 */
export type TimeProgressNeeds = "as-of" | "earlier-milestone" | "campaign-dates";

export function timeProgress(period: Period, asOf: CalendarDate | undefined): TimeProgress {
  if (asOf === undefined) return unknown("as-of");
  switch (period.kind) {
    case "monthly":
      return shareOf(asOf.month, 12);
    case "daily":
      return shareOf(dayOfYear(asOf), daysInYear(asOf.year));
    case "campaign":
      return campaignProgress(period, asOf);
    case "plan":
      return planProgress(period.milestones, asOf);
  }
}

function campaignProgress(
  { start, end }: { readonly start: CalendarDate; readonly end: CalendarDate },
  asOf: CalendarDate
): TimeProgress {
  if (compareDates(end, start) < 0) return unknown("campaign-dates");
  if (compareDates(asOf, start) < 0) return { kind: "share", share: ZERO };
  if (compareDates(asOf, end) >= 0) return { kind: "share", share: UNIT };
  return shareOf(daysBetween(start, asOf) + 1, daysBetween(start, end) + 1);
}

/** The latest milestone that has been reached. Between two, the earlier holds. */
function planProgress(milestones: readonly Milestone[], asOf: CalendarDate): TimeProgress {
  let latest: Milestone | undefined;
  for (const milestone of milestones) {
    const reached = milestone.month <= asOf.month;
    if (reached && (latest === undefined || milestone.month > latest.month)) latest = milestone;
  }
  return latest === undefined
    ? unknown("earlier-milestone")
    : { kind: "share", share: latest.share };
}

function shareOf(gone: number, whole: number): TimeProgress {
  return { kind: "share", share: over(exact(gone), exact(whole)) };
}

function unknown(needs: TimeProgressNeeds): TimeProgress {
  return { kind: "unknown", needs };
}
