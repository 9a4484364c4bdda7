/**
 * 圈而不建 and 占而不用. 闲置 is counted from the agreed start of building (约定动工日), one year and two years.
 *
 * Without an agreed day nobody can be called idle; then only the days since the deal are told. Whether land IS
 * idle is for the land authority to decide: 闲置认定以约定动工日期为准.
 */
import { compareDates, daysBetween, daysInMonth } from "../calendar-date";
import type { CalendarDate } from "../calendar-date";

export interface StartOfWork {
  readonly agreed?: CalendarDate;
  readonly deal?: CalendarDate;
  readonly use: LandUse;
}

/** So far as the ledger says; `unused` is land that was built on, or begun to be, and stands idle (占而不用). */
export type LandUse = "not-started" | "started" | "unused";

export type Idle =
  | { readonly kind: "started" }
  | { readonly kind: "unused" }
  | { readonly kind: "in-time" }
  /** One full year, or two, have gone since the agreed day. */
  | { readonly kind: "idle"; readonly years: 1 | 2; readonly days: number }
  | { readonly kind: "late"; readonly days: number }
  | { readonly kind: "since-deal"; readonly days: number }
  | { readonly kind: "unknown" };

export function idleLand({ agreed, deal, use }: StartOfWork, asOf: CalendarDate): Idle {
  if (use !== "not-started") return { kind: use };
  if (agreed === undefined) {
    if (deal === undefined) return { kind: "unknown" };
    return { kind: "since-deal", days: daysBetween(deal, asOf) };
  }
  const days = daysBetween(agreed, asOf);
  if (days <= 0) return { kind: "in-time" };
  if (compareDates(yearsLater(agreed, 2), asOf) <= 0) return { kind: "idle", years: 2, days };
  if (compareDates(yearsLater(agreed, 1), asOf) <= 0) return { kind: "idle", years: 1, days };
  return { kind: "late", days };
}

/** February 29th has its year full on February 28th. */
function yearsLater({ year, month, day }: CalendarDate, years: number): CalendarDate {
  const last = daysInMonth(year + years, month);
  return { year: year + years, month, day: Math.min(day, last) };
}
