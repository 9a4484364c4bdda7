/** Which sheet holds the 考核办法 that a workbook is ranked by: the one named, or the latest of our making. */
import type { ReadableWorkbook } from "../../workbook/port";
import { isSchemeMark } from "./scheme-mark";

/** Undefined where there is none, or where "" asks for none. A sheet of the office's own must be named. */
export async function schemeName(
  workbook: ReadableWorkbook,
  wanted: string | undefined
): Promise<string | undefined> {
  if (wanted !== undefined) return wanted === "" ? undefined : wanted;
  const ours = (await workbook.sheets()).filter(({ mark }) => isSchemeMark(mark));
  return ours[ours.length - 1]?.name;
}
