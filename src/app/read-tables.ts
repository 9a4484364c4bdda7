/**
 * Reads a workbook's sheets and finds the tables in them. Sheets of our own making are passed over:
 * they are results, and reading them as sources would rank a ranking.
 */
import type { Finding } from "../reader/finding";
import { readCalculated } from "./read-calculated";
import { readTables } from "../reader/recognise";
import type { ReadOptions } from "../reader/recognise";
import type { Table } from "../reader/table";
import type { Grid } from "../spreadsheet/grid";
import type { ReadableWorkbook } from "../workbook/port";

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
  workbook: ReadableWorkbook,
  { sheet, ...options }: TableChoice
): Promise<TablesRead> {
  const found: FoundTable[] = [];
  const findings: Finding[] = [];
  for (const name of await sheetsToRead(workbook, sheet)) {
    const read = await readCalculated(workbook, name, (grid) => readTables(grid, options));
    const { grid, made } = read;
    found.push(...made.tables.map((table, i) => ({ grid, table, ordinal: i + 1 })));
    findings.push(...made.findings, ...read.findings);
  }
  return { found, findings };
}

async function sheetsToRead(
  workbook: ReadableWorkbook,
  wanted: string | undefined
): Promise<readonly string[]> {
  if (wanted !== undefined) return [wanted];
  return (await workbook.sheets())
    .filter((one) => one.mark === undefined && one.visibility === "visible")
    .map((one) => one.name);
}
