/** What 核数 writes for the campaign's books: every formula gives what the domain says it shows. */
import assert from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkBook } from "../../src/app/check/check-book";
import { checkReports } from "../../src/app/check/write-check";
import { toNumber } from "../../src/domain/exact";
import { placeName } from "../../src/spreadsheet/address";
import type { CellValue } from "../../src/spreadsheet/grid";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";
import { nodePacker } from "../../src/workbook/file/zip/node-packer";
import { nodeUnpacker } from "../../src/workbook/file/zip/node-unpacker";
import { evaluateWithUniver } from "../support/evaluate-univer";

const FOLDER = join(__dirname, "..", "fixtures", "campaign");
const RECOMPUTED = 5;

describe("核数表 of the campaign's books: formulas and domain", function () {
  this.timeout(0);
  for (const book of ["d1-百日会战统计表", "d2-1—11月任务完成情况"]) {
    it(`agree on ${book}`, async () => {
      const bytes = readFileSync(join(FOLDER, `${book}.xlsx`));
      const options = { force: false, unpacker: nodeUnpacker, packer: nodePacker };
      const workbook = await FileWorkbook.open(bytes, options);
      const checked = await checkBook(workbook, {});
      const reports = await checkReports(workbook, checked, "zh");
      const at = await evaluateWithUniver(await sources(workbook), reports);
      const wanted = checked.flatMap((one) =>
        one.kind === "claim" && one.claim.reckoning !== undefined
          ? [`${placeName(one.claim.cell)} ${toNumber(one.claim.recomputed.value).toFixed(6)}`]
          : []
      );
      const got = reports.flatMap(({ name, rows }) =>
        rows.flatMap((cells, row) => {
          const [, place] = cells;
          const live = cells[RECOMPUTED];
          if (live === undefined || !("formula" in live) || !place || !("value" in place))
            return [];
          return [`${place.value} ${Number(at(name, row, RECOMPUTED)).toFixed(6)}`];
        })
      );
      assert.ok(wanted.length > 0);
      assert.deepStrictEqual(got.sort(), wanted.sort());
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
