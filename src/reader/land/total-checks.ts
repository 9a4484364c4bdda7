/** 合计 and 小计 of the areas against the parcels above them: the difference is shown, never mended. */
import { compare, exact, minus, over, sum, times, toNumber } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import type { Grid } from "../../spreadsheet/grid";
import { holdsOf } from "../cells/land-measure";
import type { Report } from "../tasks/column-choice";
import type { Table } from "../table";
import type { LandParcel } from "./land";
import type { AreaColumn } from "./land-columns";
import { readLandCell } from "./land-figure";

export interface TotalsAsked {
  readonly grid: Grid;
  readonly table: Table;
  readonly area: AreaColumn;
  readonly parcels: readonly LandParcel[];
  readonly report: Report;
}

export function checkAreaTotals(asked: TotalsAsked): void {
  const { table, parcels } = asked;
  const { subtotalRows, totalRows, sectionRows } = table;
  const from = (row: number) =>
    Math.max(-1, ...[...subtotalRows, ...sectionRows].filter((other) => other < row));
  for (const row of subtotalRows) {
    check(
      asked,
      row,
      parcels.filter((one) => one.row > from(row) && one.row < row)
    );
  }
  for (const row of totalRows) check(asked, row, parcels);
}

function check(
  { grid, table, area: { column, measure }, report }: TotalsAsked,
  row: number,
  parcels: readonly LandParcel[]
): void {
  if (measure === undefined || parcels.length === 0) return;
  const source = { sheet: table.sheet, row, column: column.column };
  const unitText = column.unit ?? "";
  const silent = () => undefined;
  const { figure } = readLandCell({ grid, source, measure, unitText, report: silent });
  if (figure.value === undefined || figure.approx) return;
  const areas = parcels.flatMap(({ area }) => (area.value === undefined ? [] : [area.value.low]));
  const total = sum(areas);
  if (isNear(figure.value.low, total)) return;
  const inUnit = (mu: Exact) => toNumber(over(mu, holdsOf(measure)));
  const about = { printed: inUnit(figure.value.low), sum: inUnit(total), unit: unitText };
  report({ code: "area-total-differs", severity: "warning", cell: source, about });
}

/** Parcels are printed to the hundredth, so their sum may be off by some of those. */
const NEAR = exact("0.0005");

function isNear(printed: Exact, total: Exact): boolean {
  const difference = minus(printed, total);
  const bound = times(total, NEAR);
  return compare(difference, bound) <= 0 && compare(minus(exact(0), difference), bound) <= 0;
}
