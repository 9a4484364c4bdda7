/** A sheet with what its formulas give, where the file keeps no results of them. */
import type { Finding } from "../reader/finding";
import { calculatedGrid } from "../spreadsheet/calculation/calculated-grid";
import type { CalculatedGrid } from "../spreadsheet/calculation/calculated-grid";
import type { Grid } from "../spreadsheet/grid";
import type { ReadableWorkbook } from "../workbook/port";

export interface ReadCalculated<Made> {
  readonly grid: Grid;
  readonly made: Made;
  readonly findings: readonly Finding[];
}

/** `make` is asked again with the sheets at hand that it turned out to need. */
export async function makeCalculated<Made>(
  workbook: ReadableWorkbook,
  plain: Grid,
  make: (grid: Grid) => Made
): Promise<ReadCalculated<Made>> {
  const others: Grid[] = [];
  for (;;) {
    const grid = calculatedGrid(plain, others);
    const made = make(grid);
    const wanted = await sheetsWanted(workbook, grid);
    if (wanted.length === 0) return { grid, made, findings: toldOf(grid) };
    for (const sheet of wanted) others.push(await workbook.read(sheet));
  }
}

async function sheetsWanted(
  workbook: ReadableWorkbook,
  grid: CalculatedGrid
): Promise<readonly string[]> {
  const wanted = grid.sheetsWanted();
  if (wanted.length === 0) return [];
  const there = (await workbook.sheets()).map((sheet) => sheet.name);
  return wanted.filter((sheet) => there.indexOf(sheet) >= 0);
}

/** One note for the sheet: nothing was lost, but whoever opens the file should save it. */
function toldOf(grid: CalculatedGrid): readonly Finding[] {
  const cells = grid.calculated();
  const [first] = cells;
  if (first === undefined) return [];
  const cell = { ...first, sheet: grid.name };
  return [{ code: "formulas-calculated", severity: "note", cell, about: { count: cells.length } }];
}
