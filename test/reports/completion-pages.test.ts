/** How a 完成情况表 comes to stand on paper: what belongs together is on one page. */
import assert from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { prepareCompletions } from "../../src/app/completion/prepare-completion";
import { completionReports } from "../../src/app/completion/write-completion";
import { laidOut } from "../../src/spreadsheet/sheet";
import type { Sheet } from "../../src/spreadsheet/sheet";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";
import { nodePacker } from "../../src/workbook/file/zip/node-packer";
import { nodeUnpacker } from "../../src/workbook/file/zip/node-unpacker";
import { pagesOf, roomOf } from "../support/cut-pages";

const FOLDER = join(__dirname, "..", "fixtures", "campaign");
const NOVEMBER = { year: 2012, month: 11, day: 30 };
describe("completion pages", () => {
  for (const book of ["d1-百日会战统计表", "d2-1—11月任务完成情况", "d5-到位资金月报"]) {
    it(`${book}: no unit's targets are parted, no page is fuller than paper is high`, async () => {
      const sheet = await reportOf(book);
      const pages = pagesOf(sheet);
      const right = sheet.print?.area.right ?? 0;
      const parted = sheet.merges.filter(
        ({ top, bottom, left }) =>
          left <= right && pages.some((page) => top <= page.bottom && page.bottom < bottom)
      );
      assert.deepStrictEqual(parted, []);
      assert.ok(pages.length > 2);
      const [, ...byUnit] = pages;
      assert.deepStrictEqual(
        byUnit.filter(({ points }) => points > roomOf(sheet)),
        []
      );
    });

    it(`${book}: the notes do not stand alone`, async () => {
      const sheet = await reportOf(book);
      const foot = pagesOf(sheet).slice(-1)[0];
      const right = sheet.print?.area.right ?? 0;
      const rows = laidOut(sheet).slice(foot?.top, foot?.bottom);
      const figures = rows.flatMap((row) =>
        row.slice(0, right + 1).filter((cell) => cell !== undefined && "formula" in cell)
      );
      assert.ok(figures.length > right);
    });
  }
});

async function reportOf(book: string): Promise<Sheet> {
  const options = { force: false, unpacker: nodeUnpacker, packer: nodePacker };
  const workbook = await FileWorkbook.open(readFileSync(join(FOLDER, `${book}.xlsx`)), options);
  const prepared = await prepareCompletions(workbook, { asOf: NOVEMBER }, "zh");
  const [sheet] = completionReports(prepared, "zh");
  assert.ok(sheet);
  return sheet;
}
