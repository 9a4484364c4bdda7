/**
 * The first and last day of a campaign, from the words that name it: 百日会战（2009年7月1日至9月30日）.
 *
 * Only text that speaks of a campaign is asked: 1—11月 in an annual table is no campaign. Both days
 * must be written and a year with the first; 7月初至9月底 is for people to say exactly.
 */
import { calendarDate } from "../../domain/calendar-date";
import type { CalendarDate } from "../../domain/calendar-date";
import { arabicDates } from "./day-text";
import { fold } from "../words/fold";
import { CAMPAIGN_WORDS } from "../words/vocabulary-rows";

export interface Campaign {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

const DAY = "(?:(\\d{4})[年.\\-/])?(\\d{1,2})[月.\\-/](\\d{1,2})[日号]?";
const SPAN = new RegExp(`${DAY}(?:起)?(?:至|到|[-~〜—–―]+)${DAY}`);

/** The word that makes a table a campaign's: 会战, 攻坚 …; undefined for an ordinary one. */
export function campaignWord(title: string): string | undefined {
  return CAMPAIGN_WORDS.exec(fold(title))?.[0];
}

/** From the title of a campaign's table, or else from the lines under it. */
export function campaignDates(title: string, meta: readonly string[]): Campaign | undefined {
  if (campaignWord(title) === undefined) return undefined;
  for (const text of [title, ...meta]) {
    const span = spanIn(arabicDates(fold(text)));
    if (span !== undefined) return span;
  }
  return undefined;
}

function spanIn(text: string): Campaign | undefined {
  const [, year, month, day, endYear, endMonth, endDay] = SPAN.exec(text) ?? [];
  if (year === undefined) return undefined;
  const start = calendarDate(Number(year), Number(month), Number(day));
  const end = calendarDate(Number(endYear ?? year), Number(endMonth), Number(endDay));
  return start === undefined || end === undefined ? undefined : { start, end };
}
