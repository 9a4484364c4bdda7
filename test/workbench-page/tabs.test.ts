/** The pane's other tabs over the played Excel: each writes what it would write into a file, and takes it back. */
import assert from "node:assert";
import { readFileSync } from "node:fs";
import { prepareCompletions } from "../../src/app/completion/prepare-completion";
import { writeCompletions } from "../../src/app/completion/write-completion";
import { NO_ASSUMPTIONS } from "../../src/app/land/land-parameters";
import { prepareLand } from "../../src/app/land/prepare-land";
import { writeLand } from "../../src/app/land/write-land";
import type { Grid } from "../../src/spreadsheet/grid";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";
import { closeBrowser, openPage, PATIENCE, sampleBytes } from "./open-page";
import type { OpenedPage } from "./open-page";
import { pageState, sheetDifferences } from "./page-state";

const LEDGER = "工业用地供地台账.xlsx";
const ledgerBytes = () => readFileSync(`assets/samples/${LEDGER}`);

describe("the pane's other tabs on the workbench's page", function () {
  this.timeout(PATIENCE);
  let opened: OpenedPage;
  before(async () => {
    opened = await openPage();
  });
  after(async () => {
    await opened.close();
    await closeBrowser();
  });

  const button = (name: string | RegExp) => opened.pane.getByRole("button", { name }).first();
  const open = (tab: string) => opened.pane.getByRole("tab", { name: tab }).click();

  const cases = [
    { tab: "完成情况", make: "生成完成情况表", bytes: sampleBytes, wanted: completionSheet },
    { tab: "地价测算", make: "生成测算表", bytes: ledgerBytes, wanted: landSheet },
  ];
  for (const { tab, make, bytes, wanted } of cases) {
    it(`${tab}: ${make}, figure by figure what a file would get, and 撤销`, async () => {
      const given = { bytes: [...bytes()], name: `${tab}.xlsx` };
      await opened.workbench.evaluate((it, book) => {
        return it.open(new Uint8Array(book.bytes), book.name);
      }, given);
      await open(tab);
      await button(make).waitFor();
      const untouched = await pageState(opened);
      await button(make).click();
      await opened.pane.locator(".done").waitFor();
      assert.deepStrictEqual(await sheetDifferences(opened, await wanted()), []);
      await button("撤销").click();
      await opened.page.waitForFunction(() => window.workbench?.sheets().length === 1);
      assert.deepStrictEqual(await pageState(opened), untouched);
    });
  }

  it("核数: what does not come out leads to its cell", async () => {
    const given = [...sampleBytes()];
    await opened.workbench.evaluate((it, it2) => it.open(new Uint8Array(it2), "核数.xlsx"), given);
    await open("核数");
    const line = opened.pane.locator(".finding-go").first();
    const place = /[A-Z]+\d+/.exec(await line.innerText())?.[0];
    await line.click();
    await opened.page.waitForFunction(
      (wanted) => document.querySelector<HTMLInputElement>("#grid input")?.value === wanted,
      place
    );
  });

  it("asked nobody for anything, and nothing broke", () => {
    assert.deepStrictEqual(opened.elsewhere, []);
    assert.deepStrictEqual(opened.complaints, []);
  });
});

async function completionSheet(): Promise<Grid> {
  const book = await FileWorkbook.open(sampleBytes());
  const prepared = await prepareCompletions(book, { sheet: "9月30日" }, "zh");
  const [written] = await writeCompletions(book, prepared, { language: "zh" });
  return book.read(written?.name ?? assert.fail());
}

async function landSheet(): Promise<Grid> {
  const book = await FileWorkbook.open(ledgerBytes());
  const choice = { sheet: "供地台账", parameters: NO_ASSUMPTIONS };
  const [written] = await writeLand(book, await prepareLand(book, choice), "zh");
  return book.read(written?.name ?? assert.fail());
}
