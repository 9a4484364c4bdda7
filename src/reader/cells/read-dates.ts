/**
 * The day that a table's figures run to, from its title, the lines under it, or the sheet's name.
 *
 * （截至2009年9月30日）, 2012年1—11月, 上半年, a sheet called 9月30日. A part may come from one place and the
 * year from another; without a year that somebody wrote there is no date: today's is never taken.
 */
import { calendarDate, monthEnd } from "../../domain/calendar-date";
import type { CalendarDate } from "../../domain/calendar-date";
import { arabicDates } from "./day-text";
import { fold } from "../words/fold";

export interface DateSources {
  readonly title: string;
  /** Lines between title and header. */
  readonly meta: readonly string[];
  readonly sheet: string;
}

/** Undefined where no text says a day or a month, or none a year. */
export function asOfDate({ title, meta, sheet }: DateSources): CalendarDate | undefined {
  const lines = meta.filter((line) => !isFillingDate(line));
  const texts = [
    ...lines.filter(isCutOff),
    title,
    ...lines.filter((line) => !isCutOff(line)),
    sheet,
  ];
  const plain = texts.map((text) => arabicDates(fold(text)));
  const end = firstOf(plain, endIn);
  const year = end?.year ?? firstOf(plain, yearIn);
  if (end === undefined || year === undefined) return undefined;
  return end.day === undefined ? monthEnd(year, end.month) : calendarDate(year, end.month, end.day);
}

/** The year that a title names, for what needs no more: 二〇一二年度. */
export function yearOf({ title, meta, sheet }: DateSources): number | undefined {
  return firstOf(
    [title, ...meta, sheet].map((text) => arabicDates(fold(text))),
    yearIn
  );
}

/** When the table was filled in says nothing of the day that its figures run to. */
function isFillingDate(line: string): boolean {
  return /(?:填[报表]|制表|编制|打印|报送|印发)(?:时间|日期)/.test(fold(line));
}

interface End {
  readonly year?: number;
  readonly month: number;
  readonly day?: number;
}

function isCutOff(line: string): boolean {
  return /截[至止]|统计时间|数据截/.test(fold(line));
}

/** Of a span, 7月16日至9月30日, the last match is its end. */
const DAY_WORDS = /(?:((?:19|20)\d\d)年)?(\d{1,2})月(\d{1,2})[日号]/g;
const DAY_SIGNS = /((?:19|20)\d\d)[-./](\d{1,2})[-./](\d{1,2})/g;
const DAY_COMPACT = /(?:^|\D)((?:19|20)\d\d)(0[1-9]|1[0-2])([0-3]\d)(?!\d)/g;
const MONTHS =
  /(?:((?:19|20)\d\d)年)?(?:\d{1,2}月?[份初底]?(?:至|到|[-~〜—–]+))?(\d{1,2})月(?!\d)/g;
const MONTH_SIGNS = /((?:19|20)\d\d)[-./](\d{1,2})(?!\d)/g;
const QUARTERS: readonly (readonly [RegExp, number])[] = [
  [/上半年|半年度|双过半/, 6],
  [/前三季度|[1一][-—~至]?[3三]季度|第?三季度|3季度/, 9],
  [/第?二季度|2季度/, 6],
  [/第?一季度|1季度/, 3],
  [/第?四季度|4季度|年全年(?!度|任务|目标|计划)/, 12],
];

function endIn(text: string): End | undefined {
  for (const pattern of [DAY_WORDS, DAY_SIGNS, DAY_COMPACT, MONTHS, MONTH_SIGNS]) {
    const match = lastMatch(pattern, text);
    if (match !== undefined) return end(match);
  }
  const quarter = QUARTERS.find(([pattern]) => pattern.test(text))?.[1];
  return quarter === undefined ? undefined : { month: quarter };
}

function end([, year, month, day]: RegExpExecArray): End | undefined {
  const parts = { month: Number(month), ...(day === undefined ? {} : { day: Number(day) }) };
  if (!(parts.month >= 1 && parts.month <= 12)) return undefined;
  return year === undefined ? parts : { year: Number(year), ...parts };
}

function lastMatch(pattern: RegExp, text: string): RegExpExecArray | undefined {
  let last: RegExpExecArray | undefined;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) last = match;
  return last;
}

function yearIn(text: string): number | undefined {
  const year = yearText(text);
  return year === undefined ? undefined : Number(year);
}

function yearText(text: string): string | undefined {
  return /(?:^|\D)((?:19|20)\d\d)(?:年|[-./]\d)/.exec(text)?.[1];
}

function firstOf<T>(
  texts: readonly string[],
  read: (text: string) => T | undefined
): T | undefined {
  for (const text of texts) {
    const found = read(text);
    if (found !== undefined) return found;
  }
  return undefined;
}
