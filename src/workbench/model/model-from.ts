/**
 * A model from grids as a package or a test gives them. Cached values go in as they are.
 */
import type { Grid } from "../../spreadsheet/grid";
import { BookModel } from "./book-model";
import type { Engine, EngineCell } from "./engine";
import type { SheetModel } from "./sheet-model";

type GridCell = EngineCell & { readonly format: string };

export function modelFrom(grids: readonly Grid[], engine: Engine, fileName?: string): BookModel {
  const book = new BookModel(engine, fileName);
  const read = grids.map((grid) => ({ grid, name: grid.name, cells: cellsOf(grid) }));
  book.open(read);
  read.forEach(({ grid, cells }, i) => {
    const sheet = book.sheets[i];
    if (sheet !== undefined) fill(sheet, grid, cells);
  });
  return book;
}

function cellsOf(grid: Grid): readonly GridCell[] {
  const cells: GridCell[] = [];
  for (let row = 0; row < grid.rowCount; row += 1) {
    for (let column = 0; column < grid.columnCount; column += 1) {
      const value = grid.valueAt(row, column);
      const formula = grid.formulaAt(row, column);
      const format = grid.formatAt(row, column);
      if (value === undefined && formula === undefined && format === "General") continue;
      const cell = { row, column, value, format };
      cells.push(formula === undefined ? cell : { ...cell, formula });
    }
  }
  return cells;
}

function fill(sheet: SheetModel, grid: Grid, cells: readonly GridCell[]): void {
  for (const { row, column, format, ...state } of cells) {
    sheet.cells.put(row, column, format === "General" ? state : { ...state, format });
  }
  sheet.merges = [...grid.merges];
  grid.hiddenRows.forEach((row) => sheet.hiddenRows.add(row));
  grid.hiddenColumns.forEach((column) => sheet.hiddenColumns.add(column));
  sheet.visibility = grid.visibility;
}
