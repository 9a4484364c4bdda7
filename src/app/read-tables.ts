/**
 * Reads a workbook's sheets and finds the tables in them. Sheets of our own making are passed over:
 * they are results, and reading them as sources would rank a ranking.
 */
import type { Finding } from "../reader/finding";
import { readTables } from "../reader/recognise";
import type { ReadOptions } from "../reader/recognise";
import type { Table } from "../reader/table";
import type { Grid } from "../spreadsheet/grid";
import { WorkbookError } from "../workbook/port";
import type { Workbook } from "../workbook/port";

export interface TableChoice extends ReadOptions {
  /** Only this sheet; hidden sheets are read only when they are named. */
  readonly sheet?: string;
}

export interface FoundTable {
  readonly grid: Grid;
  readonly table: Table;
  /** Counts the tables of one sheet from 1. */
  readonly ordinal: number;
}

export interface TablesRead {
  readonly found: readonly FoundTable[];
  readonly findings: readonly Finding[];
}

export async function readAllTables(
  workbook: Workbook,
  { sheet, ...options }: TableChoice
): Promise<TablesRead> {
  const found: FoundTable[] = [];
  const findings: Finding[] = [];
  for (const name of await sheetsToRead(workbook, sheet)) {
    const grid = await workbook.read(name);
    const read = readTables(grid, options);
    found.push(...read.tables.map((table, i) => ({ grid, table, ordinal: i + 1 })));
    findings.push(...read.findings);
  }
  return { found, findings };
}

async function sheetsToRead(workbook: Workbook, wanted: string | undefined): Promise<string[]> {
  const all = await workbook.sheets();
  if (wanted !== undefined) {
    const named = all.find((one) => one.name === wanted);
    if (named === undefined) throw new WorkbookError("no-such-sheet", wanted);
    return [named.name];
  }
  return all
    .filter((one) => one.mark === undefined && one.visibility === "visible")
    .map((one) => one.name);
}
