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

  it("puts 上报 beside 认定, and reckons against another target", async () => {
    const { page } = await openProgress(panes, TASKS);
    await page.getByLabel("口径").selectOption("certified");
    assert.match(await page.innerText(".team-table"), /上报\s*认定\s*认定率\s*核减/);
    await page.getByLabel("指标").selectOption({ index: 1 });
    await page.waitForSelector(".status-table");
    const sure = await page.innerText(".status-table");
    await page.getByLabel("目标").selectOption({ label: "力争" });
    assert.notEqual(await page.innerText(".status-table"), sure);
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
      for (const row of await page.locator(".unfold > button").all()) await row.click();
      await isFitForAll(page, "a ledger's rates");
      await page.locator(".choice select").last().selectOption("money");
      await isFitForAll(page, "a ledger's money");
      const { page: tasks } = await openProgress(panes, TASKS, locale);
      await tasks.locator(".choices select").last().selectOption("certified");
      await isFitForAll(tasks, "reported and certified");
      const elsewhere = requests.filter((url) => !url.startsWith(panes.origin));
      assert.deepEqual(elsewhere, []);
      assert.deepEqual(complaints, []);
    });
  }
});
