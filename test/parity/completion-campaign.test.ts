/** What `complete` writes for the campaign's books: every formula gives what the domain says it shows. */
import assert from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { prepareCompletions } from "../../src/app/completion/prepare-completion";
import type { CompletionChoice } from "../../src/app/completion/prepare-completion";
import { completionReports } from "../../src/app/completion/write-completion";
import type { CellValue } from "../../src/spreadsheet/grid";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";
import { nodePacker } from "../../src/workbook/file/zip/node-packer";
import { nodeUnpacker } from "../../src/workbook/file/zip/node-unpacker";
import { evaluate } from "../support/evaluate-engine";
import type { SourceSheet } from "../support/evaluate-univer";
import { disagreements } from "./disagreements";

const FOLDER = join(__dirname, "..", "fixtures", "campaign");
const campaign = {
  kind: "campaign",
  start: { year: 2009, month: 7, day: 1 },
  end: { year: 2009, month: 9, day: 30 },
} as const;
const november = { year: 2012, month: 11, day: 30 };

const TYPED = [
  { currency: "USD", rate: "6.2892", on: november, source: "中间价" },
  { currency: "HKD", rate: "0.8115", on: november, source: "中间价" },
  { currency: "EUR", rate: "8.1755", on: november, source: "中间价" },
] as const;

const BOOKS: readonly { readonly book: string; readonly choice: CompletionChoice }[] = [
  { book: "d1-百日会战统计表", choice: {} },
  { book: "d1-百日会战统计表", choice: { period: campaign } },
  { book: "d2-1—11月任务完成情况", choice: {} },
  { book: "d4-招商引资项目台账", choice: { startOver: "performing" } },
  { book: "d4-招商引资项目台账", choice: { rates: TYPED } },
  { book: "d2-1—11月任务完成情况", choice: { basis: "reported", variant: "力争" } },
  { book: "d5-到位资金月报", choice: { asOf: november } },
  { book: "d6-考核情況通報附表", choice: {} },
];

describe("completion of the campaign's books: formulas and domain", function () {
  this.timeout(0);
  for (const { book, choice } of BOOKS) {
    it(`agree on ${book} ${JSON.stringify(choice)}`, async () => {
      const bytes = readFileSync(join(FOLDER, `${book}.xlsx`));
      const workbook = await FileWorkbook.open(bytes, {
        force: false,
        unpacker: nodeUnpacker,
        packer: nodePacker,
      });
      const reports = completionReports(await prepareCompletions(workbook, choice, "zh"), "zh");
      assert.ok(reports.length > 0);
      const evaluated = await evaluate(await sources(workbook), reports);
      const wrong = reports.flatMap((report) => disagreements(report, evaluated));
      assert.strictEqual(wrong.slice(0, 10).join("\n"), "");
    });
  }
});

async function sources(workbook: FileWorkbook): Promise<readonly SourceSheet[]> {
  const sheets: SourceSheet[] = [];
  for (const { name } of await workbook.sheets()) {
    const grid = await workbook.read(name);
    const values = Array.from({ length: grid.rowCount }, (_, row) =>
      Array.from({ length: grid.columnCount }, (__, column): CellValue => grid.valueAt(row, column))
    );
    sheets.push({ name, values });
  }
  return sheets;
}
