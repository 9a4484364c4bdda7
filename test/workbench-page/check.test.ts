/** 核数 over the played Excel: the 核数表 and its jumps, a figure put right, a pasted text. */
import assert from "node:assert";
import { readFileSync } from "node:fs";
import { checkBook } from "../../src/app/check/check-book";
import { writeCheck } from "../../src/app/check/write-check";
import type { Grid } from "../../src/spreadsheet/grid";
import { SUMMARY } from "../support/told-summary";
import { closeBrowser, openPage, PATIENCE } from "./open-page";
import type { OpenedPage } from "./open-page";
import { cellWith, savedBook, sheetDifferences } from "./page-state";

const BOOK = "test/fixtures/campaign/d2-1—11月任务完成情况.xlsx";
const SHEET = "1-11月";

describe("核数 on the workbench's page", function () {
  this.timeout(PATIENCE);
  let opened: OpenedPage;
  before(async () => {
    opened = await openPage();
    const given = { bytes: [...readFileSync(BOOK)], name: "通报表.xlsx" };
    await opened.workbench.evaluate(
      (it, book) => it.open(new Uint8Array(book.bytes), book.name),
      given
    );
    await opened.pane.getByRole("tab", { name: "核数" }).click();
    await button("生成核数表").waitFor();
  });
  after(async () => {
    await opened.close();
    await closeBrowser();
  });

  const button = (name: string) => opened.pane.getByRole("button", { name }).first();
  const lines = () => opened.pane.locator(".findings .finding-go");
  const sheets = () => opened.workbench.evaluate((it) => it.sheets());
  /** Of a merged cell the grid names the whole: A1:I1. */
  const isInFront = (sheet: string, place: string) =>
    opened.page.waitForFunction(
      ([name, at]) =>
        document.querySelector('[role="tab"][aria-selected="true"]')?.textContent === name &&
        document.querySelector<HTMLInputElement>("#grid input")?.value.split(":")[0] === at,
      [sheet, place]
    );

  it("writes the 核数表, figure by figure what a file would get", async () => {
    await button("生成核数表").click();
    await opened.pane.getByText("核数表已生成").waitFor();
    assert.deepStrictEqual(await sheetDifferences(opened, await checkedAfresh(opened)), []);
  });

  it("leads from each of its faults to the cell", async () => {
    await button("打开核数表").click();
    await isInFront("核数表", "A1");
    await button("复算结果").click();
    const count = await lines().count();
    assert.ok(count >= 4, `${count} faults`);
    for (let i = 0; i < count; i++) {
      await lines().nth(i).click();
      const place = /![A-Z]+\d+/.exec(await lines().nth(i).innerText())?.[0].slice(1);
      await isInFront(SHEET, place ?? assert.fail());
    }
  });

  it("follows a figure that is put right, on its sheet and in the pane", async () => {
    const faults = await lines().count();
    const gap = await cellWith(opened, "核数表", `${SHEET}!R20`, "差额");
    const gaps = () => opened.workbench.evaluate((it, at) => it.values("核数表", at), gap);
    assert.deepStrictEqual(await gaps(), [[1.2]]);
    await opened.workbench.evaluate((it, on) => it.setValue(on, "R20", 85.2), SHEET);
    assert.deepStrictEqual(await gaps(), [[0]]);
    await lines()
      .nth(faults - 1)
      .waitFor({ state: "detached" });
    assert.strictEqual(await lines().count(), faults - 1);
  });

  it("judges a pasted text, whose lines lead to their marks", async () => {
    await button("返回").click();
    await button("核对文字").click();
    await opened.pane.getByLabel("总结文字").fill(SUMMARY);
    await button("核对").click();
    assert.strictEqual(await opened.pane.locator(".prose .checked").count(), 9);
    assert.strictEqual(await lines().count(), 2);
    await lines().nth(1).click();
    const focused = opened.pane.locator(".prose .checked:focus");
    assert.match(await focused.innerText(), /48\.3%/);
  });

  it("is taken back, and the figure that was put right stays right", async () => {
    await button("返回").click();
    await button("撤销").click();
    await opened.pane.locator(".news").waitFor();
    assert.deepStrictEqual(await sheets(), [SHEET]);
    const corrected = await opened.workbench.evaluate((it, on) => it.values(on, "R20"), SHEET);
    assert.deepStrictEqual(corrected, [[85.2]]);
  });

  it("asked nobody for anything, and nothing broke", () => {
    assert.deepStrictEqual(opened.elsewhere, []);
    assert.deepStrictEqual(opened.complaints, []);
  });
});

async function checkedAfresh(opened: OpenedPage): Promise<Grid> {
  const book = await savedBook(opened);
  const checked = await checkBook(book, { sheet: SHEET });
  await writeCheck(book, checked, { language: "zh" });
  return book.read("核数表");
}
