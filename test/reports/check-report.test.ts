/** The 核数表 as text: of a sheet with faults, in either language, and of one where everything matches. */
import assert from "node:assert";
import { checkReports } from "../../src/app/check/write-check";
import { checkBook } from "../../src/app/check/check-book";
import type { Language } from "../../src/app/messages/messages";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { assertGolden } from "../golden/golden";
import { sheetText } from "../golden/sheet-text";
import { drawGrid } from "../support/draw-grid";

const FAULTY = `
  单位 | 任务数（万元） | 上报数（万元） | 认定数（万元） | 完成率（%） | 名次
  甲镇 | 1000 | 900 | 850  | 85.0  | 2
  乙镇 | 800  | 600 | 640  | 80.5  | 3
  丙镇 | 600  | 620 | 610  | 101.7 | 1
  丁镇 | 500  | 450 | '420 | 84.0  | 3
  合计 | 2900 | 2570 | 2100 | 86.9 |`;
const RIGHT = `
  单位 | 任务数（个） | 完成数（个） | 完成率（%）
  甲镇 | 10 | 8 | 80.0
  乙镇 | 8  | 6 | 75.0
  合计 | 18 | 14 | 77.8`;

const cases: readonly { says: string; sheet: string; language: Language; golden: string }[] = [
  {
    says: "what is wrong first, and the rest outside the print area",
    sheet: FAULTY,
    language: "zh",
    golden: "check-faulty.txt",
  },
  { says: "the same in English", sheet: FAULTY, language: "en", golden: "check-faulty-en.txt" },
  { says: "nothing to look at", sheet: RIGHT, language: "zh", golden: "check-right.txt" },
];

describe("the 核数表", () => {
  for (const { says, sheet, language, golden } of cases)
    it(`shows ${says}`, async () => {
      const workbook = new MemoryWorkbook([drawGrid(sheet)]);
      const checked = await checkBook(workbook, {});
      const reports = await checkReports(workbook, checked, { language });
      assertGolden(golden, reports.map(sheetText).join("\n"));
    });

  it("lists nothing that matches where faults alone are asked for", async () => {
    const workbook = new MemoryWorkbook([drawGrid(FAULTY)]);
    const checked = await checkBook(workbook, {});
    const [report] = await checkReports(workbook, checked, { language: "zh", onlyFaults: true });
    const text = report === undefined ? "" : sheetText(report);
    assert.match(text, /不符/);
    assert.doesNotMatch(text, /复算一致/);
    assert.match(text, /另有 \d+ 个数相符，不逐一列出。/);
  });

  it("does not list thousands that match", async () => {
    const lines = Array.from({ length: 3100 }, (_, i) => `第${i + 1}镇 | 10 | 8 | 80.0`);
    const sheet = ["单位 | 任务数（个） | 完成数（个） | 完成率（%）", ...lines].join("\n");
    const workbook = new MemoryWorkbook([drawGrid(sheet)]);
    const checked = await checkBook(workbook, {});
    const [report] = await checkReports(workbook, checked, { language: "zh" });
    assert.strictEqual(checked.length, 3100);
    assert.strictEqual(report?.rows.length, 5);
  });
});
