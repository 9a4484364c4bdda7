/** Everything in a table that can be worked out from the rest of it. The steps in their order. */
import type { Grid } from "../../spreadsheet/grid";
import type { Table } from "../table";
import { acrossSums } from "./across-sums";
import { checkedTable, headerOf, withTruths } from "./checked-table";
import type { CheckedTable, Worked } from "./checked-table";
import { asPrinted } from "./claim";
import type { Breach, Claim, ClaimKind } from "./claim";
import { downSums } from "./down-sums";
import type { DownSum } from "./down-sums";
import { duplicates } from "./duplicates";
import { heldAgainst } from "./explain";
import type { Explained, ExplainedRow } from "./explain";
import { gaps, isGapColumn } from "./gaps";
import type { Gap } from "./gaps";
import { brokenOrders } from "./orders";
import { planAmounts } from "./plan-amounts";
import { products } from "./products";
import { rankClaims } from "./ranks";
import type { WorkedOut } from "./ranks";
import { meanRates, rates } from "./rates";
import { scoreColumns, scoresOf } from "./scores";
import { shares } from "./shares";
import type { Column } from "../table";

export interface TableClaims {
  readonly claims: readonly Claim[];
  readonly breaches: readonly Breach[];
}

export function tableClaims(grid: Grid, table: Table): TableClaims {
  const printed = checkedTable(grid, table);
  const across = acrossSums(printed);
  const priced = products(printed);
  const planned = planAmounts(printed);
  const withColumns = withTruths(printed, [
    ...across.flatMap(workedRows),
    ...[...priced, ...planned].flatMap(printedRows),
  ]);
  const down = downSums(withColumns, (column) => !isGapColumn(column));
  const summed = withTruths(withColumns, down.map(workedRow));
  const paired = rates(summed);
  const rated = [...paired, ...meanRates(withTruths(summed, paired.flatMap(printedRows)), paired)];
  const lessened = gaps(withTruths(summed, rated.flatMap(workedRows)));
  const checked = withTruths(summed, lessened.flatMap(workedRows));
  const figures = [
    ...[...across, ...priced].flatMap((one) => columnClaims(checked, one, { kind: "total" })),
    ...planned.flatMap((one) => columnClaims(checked, one, { kind: "share" })),
    ...down.map((one) => sumClaim(checked, one)),
    ...rated.flatMap((one) => columnClaims(checked, one, { kind: "rate", unit: one.unit })),
    ...lessened.flatMap((one) => columnClaims(checked, one, { kind: "gap" })),
    ...gapSums(checked, lessened).map((one) => sumClaim(checked, one)),
    ...shares(checked).flatMap((one) => columnClaims(checked, one, { kind: "share", unit: "%" })),
    ...scoreClaims(checked),
  ];
  const claims = [...figures, ...rankClaims(checked, workedOut(figures))];
  return { claims, breaches: [...brokenOrders(checked), ...duplicates(checked)] };
}

/** Under a column of differences stands their sum, or the difference of the sums. */
function gapSums(checked: CheckedTable, found: readonly Gap[]): readonly DownSum[] {
  const wayOf = new Map(found.map(({ column, explained }) => [column.column, explained.way]));
  return downSums(checked, ({ column }) => wayOf.has(column)).map((sum) => {
    const reckoning = wayOf.get(sum.column.column)?.reckoningAt(sum.row);
    const other = reckoning && heldAgainst(sum.cell, reckoning);
    if (sum.fits || reckoning === undefined || other?.fits !== true) return sum;
    return { ...sum, ...other, reckoning };
  });
}

/** A column that was found out, row by row. */
interface ExplainedColumn {
  readonly column: Column;
  readonly explained: Explained;
}

function workedRows({ column, explained }: ExplainedColumn): readonly Worked[] {
  return explained.rows.map((one) => workedRow({ ...one, column }));
}

/** What is multiplied and then added up is rounded in between. */
function printedRows({ column, explained }: ExplainedColumn): readonly Worked[] {
  return explained.rows.map(({ row, cell, reckoning }) =>
    workedRow({ row, column, reckoning: asPrinted(reckoning, cell) })
  );
}

function workedRow({
  row,
  column,
  reckoning,
}: Pick<ExplainedRow, "row" | "reckoning"> & { readonly column: Column }): Worked {
  return { row, column: column.column, reckoning };
}

function columnClaims(
  checked: CheckedTable,
  { column, explained: { way, rows } }: ExplainedColumn,
  words: Omit<ClaimWords, "how">
): readonly Claim[] {
  return rows.map((one) => claimOf(checked, column, one, { ...words, how: way.how }));
}

function sumClaim(checked: CheckedTable, sum: DownSum): Claim {
  const claim = claimOf(checked, sum.column, sum, { kind: sum.line.kind, how: "down-sum" });
  return sum.skipped.length > 0 ? { ...claim, skipped: sum.skipped } : claim;
}

/** Marks of single indicators first; what they ought to be goes into the scores that sum them. */
function scoreClaims(checked: CheckedTable): readonly Claim[] {
  const found = [...scoresOf(checked, scoreColumns(checked, "ofItems"))];
  // One in all may be part of the next: 基础得分, and 综合得分 with what is added to it.
  for (const column of scoreColumns(checked, "inAll"))
    found.push(...scoresOf(withTruths(checked, found.flatMap(printedRows)), [column]));
  return found.flatMap((one) => columnClaims(checked, one, { kind: "score", unit: "分" }));
}

function workedOut(claims: readonly Claim[]): WorkedOut {
  const byCell = new Map(
    claims.map(({ cell, recomputed }) => [`${cell.row},${cell.column}`, recomputed])
  );
  return (row, column) => byCell.get(`${row},${column}`);
}

interface ClaimWords {
  readonly kind: ClaimKind;
  readonly how: string;
  readonly unit?: string;
}

export function claimOf(
  checked: CheckedTable,
  column: Column,
  { row, cell, reckoning, recomputed }: ExplainedRow,
  { kind, how, unit = column.unit ?? "" }: ClaimWords
): Claim {
  return {
    kind,
    cell: cell.cell,
    printed: cell.printed,
    recomputed,
    reckoning,
    name: headerOf(column),
    of: checked.nameOf(row),
    how,
    list: `${column.column}`,
    unit,
  };
}
