/**
 * A date in a cell, as people type it: 2012.8.15, 2012-7-9, 二〇一二年九月, 8月中旬.
 *
 * What is not said stays open: a month without a day has none, and a day without a year never takes
 * today's.
 */
import { fold } from "../words/fold";
import { chineseNumber } from "./numerals";

export interface DayText {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** 上旬, 中旬, 下旬, 底 …, as typed. */
  readonly about?: string;
}

const SIGNS = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?:\d{1,2}:\d{2}(?::\d{2})?)?$/;
const YEAR_MONTH_SIGNS = /^((?:19|20)\d{2})[-/](\d{1,2})$/;
const COMPACT = /^((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/;
const WORDS =
  /^(?:(\d{4}|\d{2})年)?(?:(\d{1,2})月份?)?(?:(\d{1,2})[日号]|([上中下]旬|初|中|底|末|前|后))?$/;
const CHINESE_YEAR = /[〇○零一二三四五六七八九]{4}(?=年)/g;
const CHINESE_PART = /[一二三四五六七八九十]+(?=[月日号])/g;

const MONTH_NAMES = "janfebmaraprmayjunjulaugsepoctnovdec";
/** Folded: 30november2024, november30,2024, nov2024, 15-mar-2024. */
const ENGLISH_DATE =
  /(?:(\d{1,2})(?:st|nd|rd|th)?[-.]?)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?[-.,]?(?:(\d{1,2})(?:st|nd|rd|th)?[,.])?((?:19|20)\d\d)/g;

/** Undefined for a text that is no date; a plain year needs its 年, a plain day its month. */
export function dayOfText(text: string): DayText | undefined {
  const plain = arabicDates(fold(text).replace(/^[约拟计划预计]+/, ""));
  return /[年月]/.test(plain) ? inWords(plain) : inSigns(plain);
}

function inWords(plain: string): DayText | undefined {
  const [, yearText, monthText, dayOfMonth, about] = WORDS.exec(plain) ?? [];
  if (yearText === undefined && monthText === undefined) return undefined;
  const year = yearText?.length === 2 ? part("20" + yearText) : part(yearText);
  const day = dayText(year, part(monthText), part(dayOfMonth));
  return day && about !== undefined ? { ...day, about } : day;
}

function inSigns(plain: string): DayText | undefined {
  const [, year, , month, day] = SIGNS.exec(plain) ?? [];
  if (year !== undefined) return dayText(part(year), part(month), part(day));
  const [, y, m, d] = COMPACT.exec(plain) ?? YEAR_MONTH_SIGNS.exec(plain) ?? [];
  return y === undefined ? undefined : dayText(part(y), part(m), part(d));
}

/** 二〇一二年九月三十日, 30 September 2012 → 2012年9月30日; other text stays. */
export function arabicDates(text: string): string {
  const number = (word: string) => String(chineseNumber(word) ?? word);
  return text
    .replace(CHINESE_YEAR, number)
    .replace(CHINESE_PART, number)
    .replace(ENGLISH_DATE, (_, before = "", month: string, after = "", year: string) => {
      const day = (before as string) || (after as string);
      return `${year}年${MONTH_NAMES.indexOf(month) / 3 + 1}月${day === "" ? "" : `${day}日`}`;
    });
}

function dayText(year?: number, month?: number, day?: number): DayText | undefined {
  if (!within(year, 1949, 2199) || !within(month, 1, 12) || !within(day, 1, 31)) return undefined;
  return {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  };
}

function within(value: number | undefined, least: number, most: number): boolean {
  return value === undefined || (value >= least && value <= most);
}

function part(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}
