/** Two sheets hold the same, cell by cell, formulas as well as what they show. */
import assert from "node:assert/strict";
import type { Grid } from "../../src/spreadsheet/grid";

export function assertSameSheet(one: Grid, other: Grid): void {
  assert.deepEqual([one.rowCount, one.columnCount], [other.rowCount, other.columnCount]);
  for (let row = 0; row < other.rowCount; row++) {
    for (let column = 0; column < other.columnCount; column++) {
      const at = `${row}/${column}`;
      assert.equal(one.formulaAt(row, column), other.formulaAt(row, column), at);
      assert.deepEqual(one.valueAt(row, column), other.valueAt(row, column), at);
    }
  }
}
