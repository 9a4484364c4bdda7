/** A project ledger in the pane in a browser: rates, denominators, money, its sheet; reported beside certified. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { prepareCompletions } from "../../src/app/completion/prepare-completion";
import { writeCompletions } from "../../src/app/completion/write-completion";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";
import { BUILD_TIME } from "../support/build-pane";
import { assertSameSheet } from "../support/same-sheet";
import { button, isFitForAll, Panes } from "./pane-page";

const LEDGER = "test/fixtures/campaign/d4-招商引资项目台账.xlsx";
const TASKS = "test/fixtures/campaign/d2-1—11月任务完成情况.xlsx";
/** For a look at every page, on a machine that has other work. */
const PATIENCE = 240_000;

async function openProgress(panes: Panes, book: string, locale = "zh-CN") {
  const pane = await panes.openBook(book, { locale });
  await pane.page.getByRole("tab").nth(1).click();
  await pane.page.waitForSelector(".pipeline-rates, .status-counts");
  return pane;
}

describe("a project ledger in the pane in a browser", function () {
  this.timeout(PATIENCE);
  let panes: Panes;
  before(async function () {
    this.timeout(BUILD_TIME);
    panes = await Panes.start();
  });
  after(() => panes.stop());

  it("tells the four rates, and divides by what is chosen", async () => {
    const { page, complaints } = await openProgress(panes, LEDGER);
    const rates = () => page.innerText(".pipeline-rates");
    assert.match(await rates(), /履约率\s*88\.9%\s*履约 8 ÷ 签约 9/);
    assert.match(await rates(), /开工率\s*55\.6%\s*开工 5 ÷ 签约 9/);
    await page.getByLabel("开工率的分母").selectOption("performing");
    await page.waitForSelector("text=开工 5 ÷ 履约 8");
    assert.match(await rates(), /62\.5%/);
    await page.getByLabel("显示").selectOption("money");
    assert.match(await page.innerText(".team-table"), /甲镇\s*19000\s*4700\s*24\.7%/);
    assert.deepEqual(complaints, []);
  });

  it("makes the sheet that the core would make, by the denominator that was chosen", async () => {
    const { page } = await openProgress(panes, LEDGER);
    await page.getByLabel("开工率的分母").selectOption("performing");
    await page.waitForSelector("text=开工 5 ÷ 履约 8");
    await button(page, "生成项目推进情况表").click();
    await page.waitForSelector(".done");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      button(page, "下载结果").click(),
    ]);
    const found = await FileWorkbook.open(readFileSync(await download.path()));
    const wanted = await FileWorkbook.open(readFileSync(LEDGER));
    const choice = { sheet: "项目台账", startOver: "performing" } as const;
    const prepared = await prepareCompletions(wanted, choice, "zh");
    const [written] = await writeCompletions(wanted, prepared, { language: "zh" });
    const name = written?.name ?? assert.fail();
    assertSameSheet(await found.read(name), await wanted.read(name));
    await button(page, "撤销").click();
    assert.match(await page.innerText(".news"), /已撤销/);
  });

  it("asks for the rates of exchange that are missing, and reckons by what is typed", async () => {
    const { page, complaints } = await openProgress(panes, LEDGER);
    assert.match(await page.innerText(".needed"), /美元、港元、欧元/);
    assert.match(await page.innerText(".pipeline-rates"), /到位率\s*—\s*有外币没有汇率/);
    await button(page, "填汇率").press("Enter");
    await page.waitForSelector(".rate-fields");
    await page.getByLabel("1 美元折多少元").fill("628.92");
    await button(page, "保存").click();
    assert.match(await page.innerText(".rate-fields >> nth=0"), /请除以 100[\s\S]*请写明汇率来源/);
    for (const [currency, rate] of [
      ["美元", "6.2892"],
      ["港元", "0.8115"],
      ["欧元", "8.1755"],
    ]) {
      await page.getByLabel(`1 ${currency}折多少元`).fill(rate ?? "");
    }
    for (const source of await page.getByLabel("汇率来源").all()) await source.fill("中间价");
    await button(page, "保存").click();
    await page.waitForSelector("text=到位 16410.5 ÷ 合同 75436.75 万元");
    assert.equal(await page.locator(".needed").count(), 0);
    assert.match(await button(page, "折算汇率").innerText(), /3 种/);
    await button(page, "折算汇率").click();
    assert.equal(await page.getByLabel("1 欧元折多少元").inputValue(), "8.1755");
    assert.deepEqual(complaints, []);
  });

  it("puts 上报 beside 认定, and reckons against another target", async () => {
    const { page } = await openProgress(panes, TASKS);
    await page.getByLabel("口径").selectOption("both");
    assert.match(await page.innerText(".team-table"), /上报\s*认定\s*认定率\s*核减/);
    await page.getByLabel("指标").selectOption({ index: 1 });
    await page.waitForSelector(".status-table");
    const sure = await page.innerText(".status-table");
    await page.getByLabel("目标").selectOption({ label: "力争" });
    assert.notEqual(await page.innerText(".status-table"), sure);
  });

  it("counts 上报, and 力争, where somebody says so: in every tab, and remembered", async () => {
    const { page } = await openProgress(panes, TASKS);
    const first = () => page.innerText(".status-table tbody tr >> nth=0");
    assert.match(await first(), /甲镇\s*110\.00%/);
    await page.getByLabel("口径").selectOption({ label: "按上报数" });
    await page.waitForSelector("text=118.33%");
    await button(page, "选项").click();
    await page.getByLabel("按哪套目标算").selectOption({ label: "力争" });
    await button(page, "保存").click();
    await page.getByLabel("指标").selectOption({ index: 1 });
    await page.waitForSelector("text=64.00%");
    assert.match(await button(page, "选项").innerText(), /按上报数 · 力争/);
    await page.getByRole("tab", { name: "排名" }).click();
    await page.waitForSelector(".act");
    assert.match(await button(page, "选项").innerText(), /按上报数 · 力争/);
    await button(page, "先看预览").click();
    await page.getByLabel("显示").selectOption({ index: 1 });
    assert.match(await page.innerText("table.preview >> nth=0"), /甲镇[^\n]*118\.33/);
  });

  it("takes options, and says what is wrong with one", async () => {
    const { page } = await openProgress(panes, TASKS);
    await button(page, "选项").click();
    await page.getByLabel("汇率补贴").fill("7分");
    await button(page, "保存").click();
    assert.match(await page.innerText(".options"), /请填 0 到 10 之间的数/);
    await page.getByLabel("汇率补贴").fill("0.05");
    await button(page, "保存").click();
    await button(page, "选项").click();
    assert.equal(await page.getByLabel("汇率补贴").inputValue(), "0.05");
  });

  for (const locale of ["zh-CN", "en-US"]) {
    it(`is fit for everyone at 320 px, in ${locale}, and asks nobody else`, async () => {
      const { page, requests, complaints } = await openProgress(panes, LEDGER, locale);
      await isFitForAll(page, "a ledger's rates");
      await page.locator(".choice select").last().selectOption("money");
      await isFitForAll(page, "a ledger's money");
      await page.locator(".needed button").click();
      await page.waitForSelector(".rate-fields");
      await page.getByRole("textbox").first().fill("628");
      await page.locator(".rank-button").click();
      await isFitForAll(page, "rates of exchange, one of them wrong");
      const { page: tasks } = await openProgress(panes, TASKS, locale);
      await tasks.locator(".choices select").last().selectOption("both");
      await isFitForAll(tasks, "reported and certified");
      const elsewhere = requests.filter((url) => !url.startsWith(panes.origin));
      assert.deepEqual(elsewhere, []);
      assert.deepEqual(complaints, []);
    });
  }
});
