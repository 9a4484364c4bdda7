/**
 * 核数: every printed rate, sum, rank, score and gap of a workbook's tables, worked out again.
 *
 * Nothing is corrected. What does not come out is shown with its cell, for the office to look at.
 */
import { judgeTogether } from "../../domain/published-figure/judge-together";
import type { FigureVerdict } from "../../domain/published-figure/verdict";
import { tableClaims } from "../../reader/claims/table-claims";
import type { Breach, Claim } from "../../reader/claims/claim";
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
  return found.flatMap(checkTable);
}

export function checkTable({ grid, table }: FoundTable): readonly Checked[] {
  const { claims, breaches } = tableClaims(grid, table);
  const verdicts = judgeTogether(claims);
  const checked: Checked[] = [
    ...claims.map((claim, i): Checked => ({
      kind: "claim",
      claim,
      verdict: verdicts[i] ?? "MISMATCH",
    })),
    ...breaches.map((breach): Checked => ({ kind: "breach", breach })),
  ];
  return inReadingOrder(checked);
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
