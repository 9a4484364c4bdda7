/**
 * A day without a clock or a time zone. Months run from 1.
 *
 * Make one from parts that may be wrong (a typed 2月30日) with `calendarDate`, which answers
 * undefined; a date that exists is a date that the rest of the program need not doubt.
 */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Undefined for a day that no calendar has, and outside the years 1 to 9999. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | undefined {
  if (!isWhole(year, 1, 9999) || !isWhole(month, 1, 12)) return undefined;
  return isWhole(day, 1, daysInMonth(year, month)) ? { year, month, day } : undefined;
}

/** The last day of a month: what 1—11月份 covers ends on 11-30. */
export function monthEnd(year: number, month: number): CalendarDate | undefined {
  if (!isWhole(month, 1, 12)) return undefined;
  return calendarDate(year, month, daysInMonth(year, month));
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInYear(year: number): 365 | 366 {
  return isLeapYear(year) ? 366 : 365;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** January 1st is day 1. */
export function dayOfYear(date: CalendarDate): number {
  let day = date.day;
  for (let month = 1; month < date.month; month++) day += daysInMonth(date.year, month);
  return day;
}

/** How many days later `to` is: 1 from one day to the next, negative when it is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return daysSinceYear1(to) - daysSinceYear1(from);
}

/** Negative, zero or positive, for sorting. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** Reads 2012-11-30 and nothing else; undefined for a day that does not exist. */
export function parseDate(text: string): CalendarDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return undefined;
  return calendarDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** 2012-11-30. */
export function formatDate({ year, month, day }: CalendarDate): string {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

function daysSinceYear1(date: CalendarDate): number {
  const years = date.year - 1;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leapDays + dayOfYear(date);
}

function isWhole(value: number, least: number, most: number): boolean {
  return value >= least && value <= most && Math.floor(value) === value;
}

function padded(value: number, width: number): string {
  let digits = String(value);
  while (digits.length < width) digits = `0${digits}`;
  return digits;
}
