/**
 * The whole way in a browser: the workbench's page, the unmodified Office.js, the pane, a ranking in the
 * model. What stands there must be what the command line writes into a file.
 */
import assert from "node:assert";
import type { Grid } from "../../src/spreadsheet/grid";
import { prepareRankings } from "../../src/app/ranking/make-ranking";
import { writeRankings } from "../../src/app/ranking/write-rankings";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";
import { closeBrowser, openPage, PATIENCE, sampleBytes } from "./open-page";
import type { OpenedPage } from "./open-page";
import { differences, pageState, rowsOf, sheetDifferences } from "./page-state";

describe("a ranking on the workbench's page", function () {
  this.timeout(PATIENCE);
  let opened: OpenedPage;
  before(async () => {
    opened = await openPage();
  });
  after(async () => {
    await opened.close();
    await closeBrowser();
  });

  const firstUnit = () => opened.workbench.evaluate((it) => it.values("排名表", "C7")[0]?.[0]);

  let untouched: unknown;
  it("is written by 一键排名 in the pane, figure by figure what a file would get", async () => {
    const { pane } = opened;
    await pane.getByRole("button", { name: "一键排名" }).waitFor();
    untouched = await pageState(opened);
    await pane.getByRole("button", { name: "一键排名" }).click();
    await pane.getByText("排名表已生成").waitFor();
    assert.deepStrictEqual(await sheetDifferences(opened, await rankedFile()), []);
  });

  it("sorts itself when a figure of the source is edited", async () => {
    const before = await firstUnit();
    assert.strictEqual(before, "砚池街道");
    await opened.workbench.evaluate((it) => it.setValue("9月30日", "D9", 0));
    assert.notStrictEqual(await firstUnit(), before);
    await opened.workbench.evaluate((it) => it.setValue("9月30日", "D9", 9));
    assert.strictEqual(await firstUnit(), before);
  });

  it("comes to the front by 打开, its charts where they stand", async () => {
    await opened.pane.getByRole("button", { name: "打开排名表" }).click();
    await opened.page.locator(".chart canvas").first().waitFor();
  });

  it("is saved into the package, and is read there again", async () => {
    const bytes = await opened.workbench.evaluate(async (it) => [...(await it.save())]);
    const book = await FileWorkbook.open(new Uint8Array(bytes));
    const names = (await book.sheets()).map(({ name, mark }) => [name, mark !== undefined]);
    assert.deepStrictEqual(names, [
      ["9月30日", false],
      ["排名表", true],
    ]);
    const [wanted, found] = [await rankedFile(), await book.read("排名表")];
    assert.strictEqual(found.formulaAt(6, 2), wanted.formulaAt(6, 2));
    assert.deepStrictEqual(differences(wanted, rowsOf(found)), []);
  });

  it("is taken back by 撤销: every sheet and cell is as it was", async () => {
    await opened.pane.getByRole("button", { name: "撤销" }).click();
    await opened.page.waitForFunction(() => window.workbench?.sheets().length === 1);
    assert.deepStrictEqual(await pageState(opened), untouched);
  });

  it("is made by the ribbon's button without the pane", async () => {
    await opened.page.getByRole("button", { name: "关闭" }).click();
    await opened.workbench.evaluate((it) => it.run("Scorecard.Rank"));
    assert.strictEqual(await firstUnit(), "砚池街道");
    assert.strictEqual(await opened.page.locator("iframe").count(), 0);
  });

  it("goes on sorting itself when the saved book is opened again", async () => {
    const { workbench } = opened;
    await workbench.evaluate(async (it) => it.open(await it.save(), "又开.xlsx"));
    assert.strictEqual(await firstUnit(), "砚池街道");
    await workbench.evaluate((it) => it.setValue("9月30日", "D9", 0));
    assert.strictEqual(await firstUnit(), "风铃乡");
  });

  it("asked nobody for anything, and nothing broke", () => {
    assert.deepStrictEqual(opened.elsewhere, []);
    assert.deepStrictEqual(opened.complaints, []);
  });
});

async function rankedFile(): Promise<Grid> {
  const book = await FileWorkbook.open(sampleBytes());
  await writeRankings(book, await prepareRankings(book, {}, "zh"));
  return book.read("排名表");
}
