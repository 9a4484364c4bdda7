/**
 * One list in two columns of a page, or two tables under the same headers? Asked where neither part has a caption.
 *
 * A part that closes with a 合计 of its own is a table of its own, and so is one that counts from 1 again.
 */
import type { Grid } from "../../spreadsheet/grid";
import type { Table } from "../table";

/** Whether `table`, right of `before`, goes on where that one stops. */
export function goesOn(grid: Grid, before: Table, table: Table): boolean {
  if (before.totalRows.length > 0) return false;
  const [last] = indexesOf(grid, before).slice(-1);
  const [first] = indexesOf(grid, table);
  if (first === undefined || last === undefined || first === last + 1) return true;
  return first === 1 && table.sectionRows.indexOf(table.bodyRows.first) >= 0;
}

/** The numbers in the 序号 column. */
function indexesOf(grid: Grid, { columns, bodyRows }: Table): readonly number[] {
  const column = columns.filter(({ role }) => role === "index")[0]?.column;
  const numbers: number[] = [];
  for (let row = bodyRows.first; column !== undefined && row <= bodyRows.last; row++) {
    const value = grid.valueAt(row, column);
    if (typeof value === "number") numbers.push(value);
  }
  return numbers;
}
