/** 毛地面积 beside the area that was sold: what is left to sell of gross land follows from the two. */
import { isPositive, over, toNumber } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import { isShare } from "../../domain/land/cost-build-up";
import { isCertain } from "../../domain/land/range";
import type { Grid } from "../../spreadsheet/grid";
import type { Table } from "../table";
import type { Report } from "../tasks/column-choice";
import type { LandFigure } from "./land";
import type { AreaColumn, LandColumns } from "./land-columns";
import { readLandCell } from "./land-figure";

export interface SaleableAsked {
  readonly grid: Grid;
  readonly table: Table;
  readonly columns: LandColumns;
  readonly report: Report;
}

/** Undefined where it is not told, or where more would be sold than there is. */
export function grossArea(asked: SaleableAsked, row: number): LandFigure | undefined {
  const { columns, report } = asked;
  const [gross, net] = [columns.grossArea, columns.area].map((one) => areaIn(asked, one, row));
  const [whole, left] = [certainOf(gross), certainOf(net)];
  if (gross === undefined || whole === undefined || left === undefined) return undefined;
  if (isPositive(whole) && isShare(over(left, whole))) return gross;
  const [part] = gross.low;
  const about = { text: `${toNumber(left)}/${toNumber(whole)}` };
  if (part !== undefined)
    report({ code: "no-saleable-share", severity: "error", cell: part.source, about });
  return undefined;
}

/** Its cell's oddities are told by check-cells.ts, or where the area itself is read. */
function areaIn(
  { grid, table }: SaleableAsked,
  area: AreaColumn | undefined,
  row: number
): LandFigure | undefined {
  if (area?.measure === undefined) return undefined;
  const { column, measure } = area;
  const source = { sheet: table.sheet, row, column: column.column };
  const unitText = column.unit ?? "";
  return readLandCell({ grid, source, measure, unitText, report: () => undefined }).figure;
}

function certainOf(figure: LandFigure | undefined): Exact | undefined {
  const value = figure?.value;
  return value !== undefined && isCertain(value) ? value.low : undefined;
}
