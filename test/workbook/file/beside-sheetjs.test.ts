/** Two readers that share no code see the same cells in the campaign's workbooks. */
import assert from "node:assert";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Grid } from "../../../src/spreadsheet/grid";
import { openPackage } from "../../../src/workbook/file/package/parts";
import { readSheet } from "../../../src/workbook/file/read/read-sheet";
import { readGrids } from "../../support/read-grid";

const FOLDER = join(__dirname, "../../fixtures/campaign");

function seenIn(grid: Grid) {
  const rows = Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from({ length: grid.columnCount }, (_, column) => [
      grid.valueAt(row, column),
      grid.formulaAt(row, column),
    ])
  );
  const merges = grid.merges.map(({ top, left, bottom, right }) => [top, left, bottom, right]);
  const { name, hiddenRows } = grid;
  return { name, rows, merges: merges.map(String).sort(), hiddenRows: [...hiddenRows] };
}

describe("beside SheetJS", () => {
  for (const file of readdirSync(FOLDER).filter((name) => /\.xlsx$/.test(name))) {
    it(file, () => {
      const path = join(FOLDER, file);
      const book = openPackage(readFileSync(path));
      const theirs = readGrids(path);
      const ours = book.sheets.map((sheet) => readSheet(book, sheet));
      assert.strictEqual(ours.length, theirs.length);
      ours.forEach((grid, i) => {
        const their = theirs[i];
        assert.ok(their);
        // SheetJS counts cells that have only a format.
        const cut = { ...their, rowCount: grid.rowCount, columnCount: grid.columnCount };
        assert.deepStrictEqual(seenIn(grid), seenIn(cut));
      });
    });
  }
});
