/** A date as cells of type "d" hold it, 2012-11-30T08:30:00, to the day number that others hold. */
import { serialOfDay } from "../../../spreadsheet/serial";

const ISO = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;

/** Undefined for what is no such date; a time alone is a fraction of a day. */
export function serialOfIso(text: string, date1904: boolean): number | undefined {
  const match = ISO.exec(text.trim());
  if (match === null || match[0] === "") return undefined;
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86400;
  if (year === undefined) return time;
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return serialOfDay(date, date1904) + time;
}
