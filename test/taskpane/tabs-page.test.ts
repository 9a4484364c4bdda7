/** The other tabs in a browser: a ledger, a calculator by keyboard, completion, checked figures. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { prepareCompletions } from "../../src/app/completion/prepare-completion";
import { writeCompletions } from "../../src/app/completion/write-completion";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";
import { BUILD_TIME } from "../support/build-pane";
import { button, CAMPAIGN, isFitForAll, Panes } from "./pane-page";

const LEDGER = "assets/samples/工业用地供地台账.xlsx";
/** For a look at every page, on a machine that has other work. */
const PATIENCE = 240_000;

async function openTab(page: Page, place: number): Promise<void> {
  await page.getByRole("tab").nth(place).click();
  await page.waitForSelector(".home-head, .page");
}

async function withLedger(panes: Panes, locale = "zh-CN") {
  const pane = await panes.open({ locale });
  await pane.page.setInputFiles("input[type=file]", LEDGER);
  await pane.page.waitForSelector(".home-head");
  await openTab(pane.page, 2);
  return pane;
}

describe("the pane's other tabs in a browser", function () {
  this.timeout(PATIENCE);
  let panes: Panes;
  before(async function () {
    this.timeout(BUILD_TIME);
    panes = await Panes.start();
  });
  after(() => panes.stop());

  it("are gone through by arrow keys, one stop for Tab", async () => {
    const { page } = await panes.openBook();
    const chosen = () => page.locator('[role=tab][aria-selected="true"]').innerText();
    await page.getByRole("tab").first().focus();
    const seen = [];
    for (const key of ["ArrowRight", "ArrowRight", "End", "ArrowRight", "ArrowLeft", "Home"]) {
      await page.keyboard.press(key);
      seen.push(await chosen());
      assert.equal(await page.evaluate(() => document.activeElement?.textContent), await chosen());
    }
    assert.deepEqual(seen, ["完成情况", "地价测算", "核数", "排名", "核数", "排名"]);
    assert.equal(await page.locator('[role=tab][tabindex="0"]').count(), 1);
  });

  it("tell of a ledger parcel by parcel, each leading to its cell", async () => {
    const { page, complaints } = await withLedger(panes);
    assert.match(await page.innerText(".found"), /宗地\s*13\s*亩\s*782\.5/);
    await button(page, "逐宗缺口").click();
    const line = page.locator(".parcels .finding-go").first();
    assert.match(await line.innerText(), /2400—2840[\s\S]*12—14\.2 · 80—94\.67%/);
    assert.match(await page.locator(".parcels").innerText(), /未测算\s*价格未定/);
    await line.click();
    assert.match(await page.innerText(".peek"), /青禾创业园/);
    assert.deepEqual(complaints, []);
  });

  it("keep what was typed while another tab is in front", async () => {
    const { page } = await panes.openBook();
    await openTab(page, 2);
    await page.getByLabel("面积", { exact: true }).fill("300");
    await openTab(page, 0);
    await openTab(page, 2);
    assert.equal(await page.getByLabel("面积", { exact: true }).inputValue(), "300");
  });

  it("write the completion sheet that the core would write, and take it back", async () => {
    const { page } = await panes.openBook();
    await openTab(page, 1);
    assert.match(await page.innerText(".status-counts"), /超序时 3[\s\S]*滞后 36/);
    await button(page, "生成完成情况表").click();
    await page.waitForSelector(".done");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      button(page, "下载结果").click(),
    ]);
    const found = await FileWorkbook.open(await readFile(await download.path()));
    const wanted = await FileWorkbook.open(readFileSync(CAMPAIGN));
    const prepared = await prepareCompletions(wanted, { sheet: "9月30日" }, "zh");
    await writeCompletions(wanted, prepared, { language: "zh" });
    assert.deepEqual(await found.sheets(), await wanted.sheets());
    const [one, other] = [await found.read("完成情况表"), await wanted.read("完成情况表")];
    const cellsOf = (grid: typeof one) =>
      Array.from({ length: grid.rowCount * grid.columnCount }, (_, i) => {
        const [row, column] = [Math.floor(i / grid.columnCount), i % grid.columnCount];
        return [grid.formulaAt(row, column), grid.valueAt(row, column)];
      });
    assert.deepEqual(cellsOf(one), cellsOf(other));
    await button(page, "撤销").click();
    assert.match(await page.innerText(".news"), /已撤销/);
  });

  it("show the units of one status, and all again", async () => {
    const { page } = await panes.openBook();
    await openTab(page, 1);
    const lines = () => page.locator(".status-table tbody tr").count();
    const all = await lines();
    const ahead = page.getByRole("button", { name: /超序时 3/ });
    await ahead.click();
    assert.equal(await lines(), 3);
    assert.equal(await ahead.getAttribute("aria-pressed"), "true");
    await ahead.click();
    assert.equal(await lines(), all);
  });

  it("ask for the day that the figures run to, where no cell says it", async () => {
    const { page } = await panes.openBook("test/fixtures/campaign/d5-到位资金月报.xlsx");
    await openTab(page, 1);
    assert.match(await page.innerText(".needed"), /还没有数据截至日期/);
    await button(page, "填写日期").click();
    await page.getByLabel("数据截至日期").waitFor();
  });

  it("point from a ledger of land to the tab that can work with it", async () => {
    const { page } = await panes.open({ locale: "zh-CN" });
    await page.setInputFiles("input[type=file]", LEDGER);
    await page.waitForSelector(".home-head");
    await button(page, "到“地价测算”看这张表").click();
    await page.waitForSelector(".parcels, .found");
    assert.equal(await page.locator('[role=tab][aria-selected="true"]').innerText(), "地价测算");
  });

  it("show what does not come out, and what does only when it is asked for", async () => {
    const { page } = await panes.openBook();
    await openTab(page, 3);
    await page.waitForSelector(".verdicts");
    assert.equal(await page.locator(".findings .finding").count(), 1);
    await page.locator(".finding-go").first().click();
    assert.match(await page.innerText(".peek"), /60/);
    await page.getByRole("button", { name: /^一致/ }).click();
    assert.equal(await page.locator(".findings .finding").count(), 100);
    await page.getByText("再显示 100 条").click();
    assert.equal(await page.locator(".findings .finding").count(), 200);
  });

  for (const locale of ["zh-CN", "en-US"]) {
    it(`are fit for everyone at 320 px, in ${locale}, and ask nobody else`, async () => {
      const { page, requests, complaints } = await withLedger(panes, locale);
      await isFitForAll(page, "a ledger");
      for (let i = 2; i < 5; i++) {
        await page.locator(".home .nav-row").nth(i).click();
        await page.waitForSelector(".page");
        await isFitForAll(page, `page ${i} of a ledger`);
        await page.locator(".back").click();
      }
      await openTab(page, 1);
      await isFitForAll(page, "no completion");
      const { page: campaign } = await panes.openBook(CAMPAIGN, { locale });
      for (const place of [1, 2, 3]) {
        await openTab(campaign, place);
        for (const row of await campaign.locator(".unfold > button").all()) await row.click();
        await isFitForAll(campaign, `tab ${place} of a task table`);
      }
      assert.deepEqual(
        requests.filter((url) => !url.startsWith(panes.origin)),
        []
      );
      assert.deepEqual(complaints, []);
    });
  }
});
