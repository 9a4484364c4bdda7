/** Where a table stands, and the cells below whose count tells a report that rows were added. */
import type { Table } from "../reader/table";
import type { SourceArea } from "../reports/source-area";
import { LAST_ROW } from "../spreadsheet/address";
import type { Block } from "../spreadsheet/address";
import type { Grid } from "../spreadsheet/grid";
import type { FoundTable } from "./read-tables";

/** Rows that a clerk may add below the table before the warning's range ends. */
const ROOM_BELOW = 200;

/** `nextTableRow`: the first row below this table that another table of the sheet begins in. */
export function sourceArea(grid: Grid, table: Table, nextTableRow?: number): SourceArea {
  const { sheet, range, bodyRows, labelColumn } = table;
  const column = labelColumn ?? range.left;
  const bottom = Math.min(
    nextTableRow === undefined ? LAST_ROW : nextTableRow - 1,
    Math.max(grid.rowCount - 1, bodyRows.last) + ROOM_BELOW
  );
  const labels = { sheet, top: bodyRows.first, left: column, bottom, right: column };
  return { table: { ...range, sheet }, labels, filled: filledCells(grid, labels) };
}

/** Where the sheet's next table below begins, its title included. */
export function nextTableRow(
  found: readonly FoundTable[],
  { table }: FoundTable
): number | undefined {
  const tops = found
    .filter(
      (other) => other.table.sheet === table.sheet && other.table.range.top > table.range.bottom
    )
    .map((other) => other.table.titleRows[0] ?? other.table.range.top);
  return tops.length === 0 ? undefined : Math.min(...tops);
}

/** As COUNTA counts: any value or formula, an empty string that a formula gives included. */
function filledCells(grid: Grid, area: Block): number {
  let filled = 0;
  for (let row = area.top; row <= Math.min(area.bottom, grid.rowCount - 1); row++) {
    const value = grid.valueAt(row, area.left);
    if (value !== undefined || grid.formulaAt(row, area.left) !== undefined) filled++;
  }
  return filled;
}
