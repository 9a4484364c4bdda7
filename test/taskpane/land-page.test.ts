/** 地价测算 in a browser, over a file: a ledger looked at and written, a calculator by keyboard alone. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { assumed, calculationOf, NOTHING_ASSUMED } from "../../src/app/land/land-entry";
import { prepareLand } from "../../src/app/land/prepare-land";
import { writeCalculation, writeLand } from "../../src/app/land/write-land";
import type { Workbook } from "../../src/workbook/port";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";
import { BUILD_TIME } from "../support/build-pane";
import { assertSameSheet } from "../support/same-sheet";
import { button, CAMPAIGN, isFitForAll, Panes } from "./pane-page";
import type { OpenOptions } from "./pane-page";

const LEDGER = "assets/samples/工业用地供地台账.xlsx";
/** For a look at every page, on a machine that has other work. */
const PATIENCE = 240_000;
const SALE = { ...NOTHING_ASSUMED, cost: "15", priceLow: "0.8", priceHigh: "3", area: "200" };

describe("the land tab in a browser", function () {
  this.timeout(PATIENCE);
  let panes: Panes;
  before(async function () {
    this.timeout(BUILD_TIME);
    panes = await Panes.start();
  });
  after(() => panes.stop());

  async function landOf(book: string, options: OpenOptions = {}) {
    const pane = await panes.open(options);
    await pane.page.setInputFiles("input[type=file]", book);
    await pane.page.waitForSelector(".home-head");
    await pane.page.getByRole("tab").nth(2).click();
    await pane.page.waitForSelector(".law");
    return pane;
  }

  /** Tab after Tab until the focus is where it is wanted. */
  async function tabTo(page: Page, wanted: string): Promise<void> {
    const focused = () =>
      page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);
    for (let presses = 0; presses < 40; presses++) {
      if ((await focused()) === wanted) return;
      await page.keyboard.press("Tab");
    }
    assert.fail(`the focus never came to ${wanted}`);
  }

  it("offers what a ledger's columns can be, and reads a column as it is told", async () => {
    const { page } = await landOf(LEDGER);
    await button(page, "识别结果").click();
    const cost = page.getByLabel("F 列的含义");
    assert.equal(await cost.inputValue(), "costPerMu");
    assert.match(await page.locator(".column").nth(5).innerText(), /综合开发成本[\s\S]*万元\/亩/);
    await cost.selectOption("cost:征地补偿");
    await page.getByText("恢复自动识别").waitFor();
    await button(page, "返回").click();
    assert.match(await page.innerText(".nav"), /已按您的更正/);
  });

  it("reckons by what is assumed, says what is wrong with it, and writes what it showed", async () => {
    const { page } = await landOf(LEDGER);
    await button(page, "测算条件").click();
    await page.getByLabel("可出让比例").fill("120");
    assert.match(await page.innerText(".assume"), /请填大于 0、不超过 100 的数/);
    await button(page, "保存").click();
    assert.equal(await page.evaluate(() => document.activeElement?.id), "land-saleable");
    await page.getByLabel("可出让比例").fill("");
    await page.getByLabel("财政预算").fill("8000");
    await page.getByLabel("地方留成税收").fill("2.5");
    await page.getByLabel("数据截至日期").fill("2012-11-30");
    await button(page, "保存").click();
    await page.getByText("已填").waitFor();
    await button(page, "逐宗缺口").click();
    assert.match(await page.innerText(".answer-lines"), /预算还差\s*1436\.2—2052\.2/);
    await page.getByLabel("排序").selectOption("ledger");
    assert.match(await page.locator(".parcels .finding-go").first().innerText(), /禾穗电子/);
    await button(page, "返回").click();
    await button(page, "生成测算表").click();
    await page.waitForSelector(".done");
    const expected = await FileWorkbook.open(readFileSync(LEDGER));
    const { parameters } = assumed({ ...NOTHING_ASSUMED, budget: "8000", tax: "2.5" });
    const asOf = { year: 2012, month: 11, day: 30 };
    const choice = { sheet: "供地台账", parameters, asOf };
    await writeLand(expected, await prepareLand(expected, choice), "zh");
    await sameAs(page, expected);
    await button(page, "撤销").click();
    assert.match(await page.innerText(".news"), /已撤销/);
  });

  it("calculates, writes and takes back by keyboard alone", async () => {
    const { page } = await landOf(CAMPAIGN);
    const total = () => page.innerText(".answer-total");
    assert.match(await total(), /2400—2840/);
    await tabTo(page, "land-priceHigh");
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.press("Delete");
    assert.match(await total(), /\s2840\s/);
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowRight");
    assert.match(await total(), /\s2820\s/);
    await tabTo(page, "land-area");
    await page.keyboard.type("many");
    assert.match(await page.innerText(".calculator"), /请填大于 0 的数/);
    assert.equal(await page.locator(".answer, .gap-picture").count(), 0);
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("100");
    await tabTo(page, "写入工作表");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".done");
    await tabTo(page, "撤销");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".news");
    assert.match(await page.innerText(".news"), /已撤销/);
  });

  it("draws the gap against the price, in words and in a table too", async () => {
    const { page } = await landOf(CAMPAIGN);
    const picture = page.getByRole("img", { name: /缺口总额随出让价格变化/ });
    assert.equal(await picture.count(), 1);
    const dots = () =>
      page.locator(".gap-dot").evaluateAll((all) => all.map((one) => one.getAttribute("cy")));
    const before = await dots();
    await button(page, "税收、预算、等别").click();
    await page.getByLabel("财政预算").fill("2000");
    assert.match(await page.innerText(".answer"), /预算可承受面积\s*140\.85—166\.67/);
    assert.equal(await page.locator(".gap-budget").count(), 1);
    assert.match((await page.locator(".gap-picture desc").textContent()) ?? "", /价格是 5 万元/);
    assert.match(await page.innerText(".heat"), /2840 ▲/);
    await page.getByLabel("综合开发成本").fill("10");
    assert.notDeepEqual(await dots(), before);
    assert.equal(await page.locator(".gap-dot").count(), 2);
  });

  it("writes what was typed beside a ledger, and makes that again", async () => {
    const { page } = await landOf(LEDGER);
    await button(page, "试算器").click();
    await button(page, "写入工作表").click();
    await page.waitForSelector(".done");
    await button(page, "重新生成").click();
    await page.waitForSelector(".done");
    const expected = await FileWorkbook.open(readFileSync(LEDGER));
    const { calculation = assert.fail() } = calculationOf(SALE);
    await writeCalculation(expected, calculation, "zh");
    await sameAs(page, expected);
  });

  const looks: readonly (OpenOptions & { readonly says: string })[] = [
    { says: "in Chinese", locale: "zh-CN" },
    { says: "in English", locale: "en-US" },
    { says: "in high contrast", forcedColors: "active" },
  ];
  for (const { says, ...options } of looks) {
    it(`is fit for everyone at 320 px, ${says}, and asks nobody else`, async () => {
      const { page, requests, complaints } = await landOf(LEDGER, options);
      await isFitForAll(page, "a ledger");
      for (let i = 0; i < 5; i++) {
        await page.locator(".home .nav-row").nth(i).click();
        await page.waitForSelector(".page");
        for (const row of await page.locator(".unfold > button").all()) await row.click();
        await isFitForAll(page, `page ${i} of a ledger`);
        await page.locator(".back").click();
      }
      await page.locator(".rank-button").click();
      await page.waitForSelector(".done");
      await isFitForAll(page, "the sheet is made");
      const strange = requests.filter((url) => !url.startsWith(panes.origin));
      assert.deepEqual([strange, complaints], [[], []]);
    });
  }

  it("takes the system's colours for its lines in high contrast", async () => {
    const { page } = await landOf(CAMPAIGN, { forcedColors: "active" });
    const [line, text] = await page.evaluate(() => {
      const stroke = document.querySelector(".gap-main line");
      return [
        stroke === null ? "" : getComputedStyle(stroke).stroke,
        getComputedStyle(document.body).color,
      ];
    });
    assert.equal(line, text);
  });

  async function sameAs(page: Page, expected: Workbook): Promise<void> {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      button(page, "下载结果").click(),
    ]);
    const found = await FileWorkbook.open(await readFile(await download.path()));
    assert.deepEqual(await found.sheets(), await expected.sheets());
    assertSameSheet(await found.read("测算表"), await expected.read("测算表"));
  }
});
