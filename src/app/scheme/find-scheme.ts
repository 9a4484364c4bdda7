/** The 考核办法 on a sheet, as read. */
import { readScheme } from "../../reader/scheme/read-scheme";
import type { SchemeSheet } from "../../reader/scheme/scheme-sheet";
import type { Grid } from "../../spreadsheet/grid";
import type { ReadableWorkbook } from "../../workbook/port";

export interface FoundScheme {
  readonly sheet: SchemeSheet;
  readonly grid: Grid;
}

/** Undefined where the sheet holds none. */
export async function findScheme(
  workbook: ReadableWorkbook,
  name: string
): Promise<FoundScheme | undefined> {
  const grid = await workbook.read(name);
  const sheet = readScheme(grid);
  return sheet && { sheet, grid };
}
