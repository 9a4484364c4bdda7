/** What 核数 writes for the campaign's books: every formula gives what the domain says it shows. */
import assert from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkBook } from "../../src/app/check/check-book";
import { checkReports } from "../../src/app/check/write-check";
import type { CellValue } from "../../src/spreadsheet/grid";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";
import { nodePacker } from "../../src/workbook/file/zip/node-packer";
import { nodeUnpacker } from "../../src/workbook/file/zip/node-unpacker";
import { evaluateWithUniver } from "../support/evaluate-univer";

const FOLDER = join(__dirname, "..", "fixtures", "campaign");

describe("核数表 of the campaign's books: formulas and domain", function () {
  this.timeout(0);
  for (const book of ["d1-百日会战统计表", "d2-1—11月任务完成情况"]) {
    it(`agree on ${book}`, async () => {
      const bytes = readFileSync(join(FOLDER, `${book}.xlsx`));
      const options = { force: false, unpacker: nodeUnpacker, packer: nodePacker };
      const workbook = await FileWorkbook.open(bytes, options);
      const checked = await checkBook(workbook, {});
      const reports = await checkReports(workbook, checked, { language: "zh" });
      const at = await evaluateWithUniver(await sources(workbook), reports);
      let compared = 0;
      for (const { name, rows } of reports) {
        rows.forEach((cells, row) => {
          cells.forEach((one, column) => {
            if (one === undefined || !("formula" in one)) return;
            const got = at(name, row, column);
            const isClose =
              typeof one.shown === "number" && Math.abs(Number(got) - one.shown) < 1e-9;
            assert.ok(
              isClose || got === one.shown,
              `${row},${column}: ${String(got)} ${one.shown}`
            );
            compared++;
          });
        });
      }
      assert.ok(compared > 100, `${compared} formulas`);
    });
  }
});

async function sources(workbook: FileWorkbook) {
  const names = (await workbook.sheets()).map(({ name }) => name);
  const grids = await Promise.all(names.map((name) => workbook.read(name)));
  return grids.map((grid) => ({
    name: grid.name,
    values: Array.from({ length: grid.rowCount }, (_, row) =>
      Array.from({ length: grid.columnCount }, (__, column): CellValue => grid.valueAt(row, column))
    ),
  }));
}
