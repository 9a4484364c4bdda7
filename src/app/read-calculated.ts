/**
 * A sheet as its tables can be read from it: with what its formulas give, where the file keeps no results.
 *
 * Programs that write workbooks leave formulas uncalculated until somebody opens the file; Excel and its like
 * leave none. What calculates them comes only where one is found: the pane's first view does without.
 */
import type { Grid } from "../spreadsheet/grid";
import type { ReadableWorkbook } from "../workbook/port";
import type { ReadCalculated } from "./calculate-sheet";

export async function readCalculated<Made>(
  workbook: ReadableWorkbook,
  name: string,
  make: (grid: Grid) => Made
): Promise<ReadCalculated<Made>> {
  const grid = await workbook.read(name);
  if (!hasUncalculated(grid)) return { grid, made: make(grid), findings: [] };
  const { makeCalculated } = await import(
    /* webpackChunkName: "calculation" */ "./calculate-sheet"
  );
  return makeCalculated(workbook, grid, make);
}

function hasUncalculated(grid: Grid): boolean {
  for (let row = 0; row < grid.rowCount; row++)
    for (let column = 0; column < grid.columnCount; column++)
      if (grid.valueAt(row, column) === undefined && grid.formulaAt(row, column) !== undefined)
        return true;
  return false;
}
