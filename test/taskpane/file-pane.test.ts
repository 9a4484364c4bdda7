/** The pane in a plain browser, driven as a clerk would: a file in, a look, one press, a file out. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { prepareRankings } from "../../src/app/ranking/make-ranking";
import { writeRankings } from "../../src/app/ranking/write-rankings";
import type { Grid } from "../../src/spreadsheet/grid";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";
import { BUILD_TIME } from "../support/build-pane";
import { button, CAMPAIGN, isFitForAll, Panes } from "./pane-page";

const ANNUAL = "assets/samples/2012年1—11月任务完成情况.xlsx";
/** For a look at every page, on a machine that has other work. */
const PATIENCE = 240_000;
const PAGES = ["先看预览", "问题清单", "识别结果", "选项", "关于", "换一张表"];

function cellsOf(grid: Grid): unknown[] {
  const cells: unknown[] = [];
  for (let row = 0; row < grid.rowCount; row++) {
    for (let column = 0; column < grid.columnCount; column++) {
      cells.push([grid.formulaAt(row, column), grid.valueAt(row, column)]);
    }
  }
  return cells;
}

async function downloaded(page: Page): Promise<{ name: string; workbook: FileWorkbook }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    button(page, "下载结果").click(),
  ]);
  const bytes = await readFile(await download.path());
  return { name: download.suggestedFilename(), workbook: await FileWorkbook.open(bytes) };
}

describe("the pane in a plain browser", () => {
  let panes: Panes;
  before(async function () {
    this.timeout(BUILD_TIME);
    panes = await Panes.start();
  });
  after(() => panes.stop());

  it("says in its first view what it found", async () => {
    const { page } = await panes.openBook();
    const text = await page.innerText(".found");
    assert.match(text, /9月30日\s+A4:R60/);
    assert.match(text, /家单位\s*48\s*项指标\s*5\s*截至\s*2009-09-30/);
    assert.equal(await button(page, "一键排名").isVisible(), true);
    assert.match(await page.innerText(".counts"), /需处理 3/);
  });

  it("ranks with one press, and gives the file that the core would write", async () => {
    const { page } = await panes.openBook();
    await button(page, "一键排名").click();
    await page.waitForSelector(".done");
    const { name, workbook } = await downloaded(page);
    const expected = await FileWorkbook.open(readFileSync(CAMPAIGN));
    await writeRankings(expected, await prepareRankings(expected, { sheet: "9月30日" }, "zh"));
    assert.equal(name, "百日会战统计表-结果.xlsx");
    assert.deepEqual(await workbook.sheets(), await expected.sheets());
    const [found, wanted] = [await workbook.read("排名表"), await expected.read("排名表")];
    assert.deepEqual(cellsOf(found), cellsOf(wanted));
  });

  it("takes a file that is dropped", async () => {
    const { page } = await panes.open();
    const bytes = [...readFileSync(ANNUAL)];
    const dropped = await page.evaluateHandle((list) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(list)], "任务.xlsx"));
      return transfer;
    }, bytes);
    await page.dispatchEvent("body", "dragover", { dataTransfer: dropped });
    await page.dispatchEvent("body", "drop", { dataTransfer: dropped });
    await page.waitForSelector(".found");
    assert.match(await page.innerText(".found"), /2012-11-30/);
  });

  it("says what is wrong with a file that is no workbook, and takes another", async () => {
    const { page } = await panes.open();
    await page.setInputFiles("input[type=file]", "package.json");
    assert.match(await page.innerText("[role=alert]"), /这不是 Excel 工作簿.*另存为 \.xlsx/);
    await page.setInputFiles("input[type=file]", CAMPAIGN);
    await page.waitForSelector(".found");
  });

  it("takes a ranking back, and ranks again", async () => {
    const { page } = await panes.openBook();
    await button(page, "一键排名").click();
    await button(page, "撤销").click();
    assert.match(await page.innerText(".news"), /已撤销/);
    await button(page, "一键排名").click();
    const { workbook } = await downloaded(page);
    const names = (await workbook.sheets()).map((sheet) => sheet.name);
    assert.deepEqual(
      names.filter((name) => name.startsWith("排名表")),
      ["排名表"]
    );
  });

  it("reads a column as it is told, ranks by it, and remembers it in the file", async () => {
    const { page } = await panes.openBook();
    await button(page, "识别结果").click();
    await page.getByLabel("O 列的含义").selectOption("remark");
    await button(page, "返回").click();
    await page.waitForFunction(() => /项指标\s*4/.test(document.body.innerText));
    assert.match(await page.innerText(".nav"), /已按您的更正/);
    await button(page, "一键排名").click();
    const { workbook } = await downloaded(page);
    const remembered = await workbook.recall("sheets");
    assert.match(remembered ?? "", /"9月30日".*"role":"remark"/);
  });

  it("ranks by other options, and says what is wrong with them", async () => {
    const { page } = await panes.openBook();
    await button(page, "选项").click();
    await page.getByLabel("数据截至日期").fill("2009-02-30");
    await button(page, "保存").click();
    assert.match(await page.innerText(".options"), /请写成 2012-11-30 这样的日期/);
    await page.getByLabel("数据截至日期").fill("2009年8月31日");
    await page.getByLabel("并列名次").selectOption("112");
    await button(page, "保存").click();
    await page.waitForSelector(".found");
    await page.waitForFunction(() => document.body.innerText.includes("2009-08-31"));
    await button(page, "先看预览").click();
    assert.match(await page.innerText("table.preview >> nth=0"), /14\s+棉桃乡.*\s+15\s+苔岩乡/);
  });

  it("shows the cell of a finding, and writes the findings on a sheet", async () => {
    const { page } = await panes.openBook();
    await button(page, "问题清单").click();
    await page.locator(".finding-go").first().click();
    assert.match(await page.innerText(".peek"), /C\s+D\s+E[\s\S]*50\s+7/);
    await button(page, "导出为工作表").click();
    assert.match(await page.innerText(".news"), /已写入工作表“问题清单”/);
  });

  it("is worked by keyboard alone", async () => {
    const { page } = await panes.openBook();
    for (let presses = 0; presses < 20; presses++) {
      await page.keyboard.press("Tab");
      if ((await page.evaluate(() => document.activeElement?.textContent)) === "一键排名") break;
    }
    await page.keyboard.press("Enter");
    await page.waitForSelector(".done");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    assert.equal(await page.locator(".done").isVisible(), false);
  });

  it("asks nobody but its own server for anything, and never for Office.js", async () => {
    const { page, requests, complaints } = await panes.openBook();
    for (const name of PAGES) {
      await button(page, name).click();
      await page.waitForSelector(".page");
      await button(page, "返回").click();
    }
    await button(page, "一键排名").click();
    await downloaded(page);
    assert.deepEqual(
      requests.filter((url) => !url.startsWith(panes.origin) && !url.startsWith("blob:")),
      []
    );
    assert.deepEqual(
      requests.filter((url) => url.includes("office-js")),
      []
    );
    assert.deepEqual(complaints, []);
  });

  for (const locale of ["zh-CN", "en-US"]) {
    it(`is fit for everyone at 320 px, in ${locale}`, async function () {
      this.timeout(PATIENCE);
      const { page } = await panes.open({ locale });
      await isFitForAll(page, "the first page");
      await page.setInputFiles("input[type=file]", CAMPAIGN);
      await page.waitForSelector(".found");
      await isFitForAll(page, "the first view");
      for (let i = 0; i < 5; i++) {
        const row = page.locator(".home .nav-row, .home .text-button").nth(i);
        const name = await row.innerText();
        await row.click();
        await page.waitForSelector(".page");
        await isFitForAll(page, name);
        await page.locator(".back").click();
      }
      await page.locator(".rank-button").click();
      await page.waitForSelector(".done");
      await isFitForAll(page, "the ranking is made");
    });
  }

  it("speaks English to those who read English", async () => {
    const { page } = await panes.openBook(CAMPAIGN, { locale: "en-GB" });
    assert.match(await page.innerText(".found"), /units\s*48\s*indicators\s*5/);
    assert.equal(await page.getAttribute("html", "lang"), "en");
  });

  it("asks for one language, and for nothing that only Excel needs", async () => {
    const { page, requests } = await panes.open();
    await page.waitForLoadState("networkidle");
    assert.ok(requests.some((url) => url.endsWith("pane.js")));
    assert.deepEqual(
      requests.filter((url) => /(english|office-\w+)\.js$/.test(url)),
      []
    );
  });

  it("speaks Chinese where its English cannot be had", async () => {
    const { page } = await panes.open({ locale: "en-GB" });
    await page.route("**/english.js", (route) => route.abort());
    await page.reload();
    assert.match(await page.innerText("h1"), /招商考核助手/);
    assert.equal(await page.getAttribute("html", "lang"), "zh-CN");
  });

  for (const script of ["pane", "file-pane"]) {
    it(`says what to do where ${script}.js does not come`, async () => {
      const { page } = await panes.open();
      await page.route(`**/${script}.js`, (route) => route.abort());
      await page.reload();
      await page.waitForSelector(".plain h1");
      assert.match(
        await page.innerText(".plain"),
        /没有加载完整\s+工作簿没有改动。请检查与加载项服务器/
      );
    });
  }

  it("asks once more for a page whose script did not come, and tells the details", async () => {
    const { page } = await panes.open();
    await page.route("**/pages.js", (route) => route.abort());
    await page.setInputFiles("input[type=file]", CAMPAIGN);
    await button(page, "识别结果").click();
    const said = page.getByRole("alert");
    assert.match(await said.innerText(), /没有装载成功，工作簿没有改动/);
    assert.match(await said.getByLabel("详情").inputValue(), /pages/);
    await button(page, "复制详情").waitFor();
    await page.unroute("**/pages.js");
    await button(page, "再试一次").click();
    await page.locator(".column").first().waitFor();
    assert.equal(await said.count(), 0);
  });
});
