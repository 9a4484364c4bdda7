/** The 考核办法 that a workbook is ranked by: the sheet that was named, or the latest of our making. */
import { readScheme } from "../../reader/scheme/read-scheme";
import type { SchemeSheet } from "../../reader/scheme/scheme-sheet";
import type { Finding } from "../../reader/finding";
import type { Grid } from "../../spreadsheet/grid";
import type { ReadableWorkbook } from "../../workbook/port";
import { isSchemeMark } from "./scheme-mark";

export interface FoundScheme {
  readonly sheet: SchemeSheet;
  readonly grid: Grid;
  readonly findings: readonly Finding[];
}

/** Undefined where there is none, or where "" asks for none. A sheet of the office's own must be named. */
export async function findScheme(
  workbook: ReadableWorkbook,
  wanted: string | undefined
): Promise<FoundScheme | undefined> {
  if (wanted === "") return undefined;
  const ours = (await workbook.sheets()).filter(({ mark }) => isSchemeMark(mark));
  const name = wanted ?? ours[ours.length - 1]?.name;
  if (name === undefined) return undefined;
  const grid = await workbook.read(name);
  const sheet = readScheme(grid);
  return sheet && { sheet, grid, findings: sheet.findings };
}
