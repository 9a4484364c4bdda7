/**
 * A day as its number format shows it: 2012年9月, 9月, Sep-12. For headers, whose months are often typed
 * as dates; figures never pass through here.
 */
import { dayOfSerial } from "../../spreadsheet/serial";
import type { Day } from "../../spreadsheet/serial";

const PARTS = /"([^"]*)"|\[[^\]]*\]|\\(.)|[_*].|y+|e+|m+|d+|a+|h+|s+|am\/pm|上午\/下午|[\s\S]/gi;
/** Hours and what follows them: an m after an h is a minute. */
const TIME = /\s*(?:上午\/下午|am\/pm)?\[?h[\s\S]*$/i;
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** The time of day is left out; undefined where the number is no day. */
export function shownDay(serial: number, format: string, date1904: boolean): string | undefined {
  const day = dayOfSerial(serial, date1904);
  if (day === undefined) return undefined;
  const [first = ""] = format.split(";");
  const text = first
    .replace(TIME, "")
    .replace(PARTS, (part: string, quoted?: string, escaped?: string) =>
      quoted !== undefined || escaped !== undefined
        ? (quoted ?? escaped ?? "")
        : shownPart(part, day)
    );
  return text.replace(/[:：.\s]+$/, "");
}

function shownPart(part: string, { year, month, day }: Day): string {
  if (/^y/i.test(part)) return part.length > 2 ? String(year) : twoDigits(year % 100);
  if (/^e/i.test(part)) return String(year);
  if (/^m/i.test(part)) return shownMonth(month, part.length);
  if (/^d{1,2}$/i.test(part)) return part.length === 2 ? twoDigits(day) : String(day);
  return /^(?:[dahs]+|\[.*\]|[_*].|am\/pm|上午\/下午|@)$/i.test(part) ? "" : part;
}

function shownMonth(month: number, letters: number): string {
  if (letters === 1) return String(month);
  if (letters === 2) return twoDigits(month);
  const name = MONTHS[month - 1] ?? "";
  return letters === 3 ? name.slice(0, 3) : letters === 4 ? name : name.slice(0, 1);
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
