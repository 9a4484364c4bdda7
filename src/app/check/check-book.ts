/**
 * 核数: every printed rate, sum, rank, score and gap of a workbook's tables, worked out again.
 *
 * Nothing is corrected. What does not come out is shown with its cell, for the office to look at.
 */
import { judgeTogether } from "../../domain/published-figure/judge-together";
import type { FigureVerdict } from "../../domain/published-figure/verdict";
import { countClaims } from "../../reader/claims/count-claims";
import { tableClaims } from "../../reader/claims/table-claims";
import type { Breach, Claim } from "../../reader/claims/claim";
import type { Table } from "../../reader/table";
import type { Grid } from "../../spreadsheet/grid";
import type { Cell } from "../../spreadsheet/address";
import type { Workbook } from "../../workbook/port";
import { readAllTables } from "../read-tables";
import type { FoundTable, TableChoice } from "../read-tables";

export type Checked =
  | { readonly kind: "claim"; readonly claim: Claim; readonly verdict: FigureVerdict }
  | { readonly kind: "breach"; readonly breach: Breach };

/** In reading order, sheet by sheet. */
export async function checkBook(
  workbook: Workbook,
  choice: TableChoice
): Promise<readonly Checked[]> {
  const { found } = await readAllTables(workbook, choice);
  return checkSheets(found).flatMap(({ checked }) => checked);
}

export interface CheckedSheet {
  readonly sheet: string;
  readonly checked: readonly Checked[];
}

/** Sheet by sheet: a note may count what several tables list. */
export function checkSheets(found: readonly FoundTable[]): readonly CheckedSheet[] {
  const grids = found.map(({ grid }) => grid).filter((grid, i, all) => all.indexOf(grid) === i);
  return grids.map((grid) => {
    const tables = found.filter((one) => one.grid === grid).map(({ table }) => table);
    const checked = tables.flatMap((table) => checkTable(grid, table));
    const counts = judged(countClaims(grid, tables));
    return { sheet: grid.name, checked: inReadingOrder([...checked, ...counts]) };
  });
}

function checkTable(grid: Grid, table: Table): readonly Checked[] {
  const { claims, breaches } = tableClaims(grid, table);
  return [...judged(claims), ...breaches.map((breach): Checked => ({ kind: "breach", breach }))];
}

/** Together: how the others of a table were rounded tells how one was. */
function judged(claims: readonly Claim[]): readonly Checked[] {
  const verdicts = judgeTogether(claims);
  return claims.map((claim, i) => ({
    kind: "claim",
    claim,
    verdict: verdicts[i] ?? "MISMATCH",
  }));
}

export function cellOf(checked: Checked): Cell {
  return checked.kind === "claim" ? checked.claim.cell : checked.breach.cell;
}

function inReadingOrder(checked: readonly Checked[]): readonly Checked[] {
  return checked
    .map((one, at) => ({ one, at, cell: cellOf(one) }))
    .sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column || a.at - b.at)
    .map(({ one }) => one);
}
