/** A day as people type it, and as it is shown to be typed over. */
import { formatDate, parseDate } from "../domain/calendar-date";
import type { CalendarDate } from "../domain/calendar-date";

/** 2012-11-30, and what people write for it: 2012/11/30, 2012.11.30, 2012年11月30日, 2012-1-5. */
export function typedDate(text: string): CalendarDate | undefined {
  const match = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(text.trim());
  const [year = "", month = "", day = ""] = match?.slice(1) ?? [];
  return parseDate(`${year}-${`0${month}`.slice(-2)}-${`0${day}`.slice(-2)}`);
}

export function dateShown(date: CalendarDate | undefined): string {
  return date === undefined ? "" : formatDate(date);
}
