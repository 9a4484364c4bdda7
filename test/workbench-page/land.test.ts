/**
 * 地价测算 the whole way in a browser: the workbench's page, the unmodified Office.js, the pane, a 测算表 in the
 * model that follows its ledger and its 参数; and the same from what is typed into the calculator.
 */
import assert from "node:assert";
import { readFileSync } from "node:fs";
import { assumed, calculationOf, NOTHING_ASSUMED } from "../../src/app/land/land-entry";
import { prepareLand } from "../../src/app/land/prepare-land";
import { writeCalculation, writeLand } from "../../src/app/land/write-land";
import type { Grid } from "../../src/spreadsheet/grid";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";
import { closeBrowser, openPage, PATIENCE } from "./open-page";
import type { OpenedPage } from "./open-page";
import { pageState, sheetDifferences } from "./page-state";

const LEDGER = "工业用地供地台账.xlsx";
const bytes = () => readFileSync(`assets/samples/${LEDGER}`);
const ASSUMED = { ...NOTHING_ASSUMED, tax: "2.5", rate: "5", budget: "8000", grade: "15" };
const SALE = { ...NOTHING_ASSUMED, cost: "15", priceLow: "0.8", priceHigh: "3", area: "200" };

describe("land on the workbench's page", function () {
  this.timeout(PATIENCE);
  let opened: OpenedPage;
  before(async () => {
    opened = await openPage();
    const book = [...bytes()];
    await opened.workbench.evaluate((it, list) => it.open(new Uint8Array(list), "台账.xlsx"), book);
  });
  after(async () => {
    await opened.close();
    await closeBrowser();
  });

  const button = (name: string) => opened.pane.getByRole("button", { name }).first();
  const set = (sheet: string, at: string, value: number) =>
    opened.workbench.evaluate((it, to) => it.setValue(to.sheet, to.at, to.value), {
      sheet,
      at,
      value,
    });
  const cells = () => opened.workbench.evaluate((it) => it.values("测算表", "A1:P60"));
  /** The row that begins with a word, and the figure below a heading. */
  const rowOf = async (word: string) =>
    (await cells()).filter((row) => row.includes(word))[0] ?? assert.fail(`no row of ${word}`);
  const placeBelow = async (heading: RegExp) => {
    const rows = await cells();
    const row = rows.findIndex((one) => one.some((text) => heading.test(String(text))));
    const column = rows[row]?.findIndex((text) => heading.test(String(text))) ?? -1;
    return { at: `${"ABCDEFGHIJKLMNOP".charAt(column)}${row + 2}`, value: rows[row + 1]?.[column] };
  };

  it("is opened by the ribbon's button, and tells of the ledger", async () => {
    await opened.page.locator(".ribbon-button", { hasText: "地价测算" }).first().click();
    await button("生成测算表").waitFor();
    assert.match(await opened.pane.locator(".found").innerText(), /宗地\s*13\s*亩\s*782\.5/);
  });

  it("reads a column as it is told, and as it was found again", async () => {
    await button("识别结果").click();
    const cost = opened.pane.getByLabel("F 列的含义");
    assert.strictEqual(await cost.inputValue(), "costPerMu");
    await cost.selectOption("remark");
    await button("返回").click();
    await opened.pane.getByText("未测算 13 宗").waitFor();
    await button("识别结果").click();
    await button("恢复自动识别").click();
    await button("返回").click();
    await opened.pane.getByText("未测算 1 宗").waitFor();
  });

  it("leads from a finding to its cell", async () => {
    await button("问题清单").click();
    const line = opened.pane.locator(".finding-go").first();
    const place = /[A-Z]+\d+/.exec(await line.innerText())?.[0];
    await line.click();
    await opened.page.waitForFunction(
      (wanted) => document.querySelector<HTMLInputElement>("#grid input")?.value === wanted,
      place
    );
    await button("返回").click();
  });

  it("is reckoned by the assumptions, before anything is written", async () => {
    await button("测算条件").click();
    await opened.pane.getByLabel("财政预算").fill(ASSUMED.budget);
    await opened.pane.getByLabel("地方留成税收").fill(ASSUMED.tax);
    await opened.pane.getByLabel("折现率").fill(ASSUMED.rate);
    await opened.pane.getByLabel("土地等别").fill(ASSUMED.grade);
    await button("保存").click();
    await button("逐宗缺口").click();
    // 8000 against 9436.2 to 10052.2.
    await opened.pane.getByText("1436.2—2052.2").waitFor();
    assert.strictEqual(await opened.workbench.evaluate((it) => it.sheets().length), 1);
    await button("返回").click();
  });

  let untouched: unknown;
  it("is written by 生成测算表, figure by figure what a file would get", async () => {
    await button("生成测算表").waitFor();
    untouched = await pageState(opened);
    await button("生成测算表").click();
    await opened.pane.getByText("测算表已生成").waitFor();
    assert.deepStrictEqual(await sheetDifferences(opened, await landFile()), []);
  });

  it("follows a price of the ledger", async () => {
    const before = await rowOf("合计");
    assert.ok(before.includes(9436.2) && before.includes(10052.2), String(before));
    // 62.5 亩 at 5 in place of 3: 125 less.
    await set("供地台账", "G5", 5);
    const after = await rowOf("合计");
    assert.ok(after.includes(9311.2) && after.includes(9927.2), String(after));
    await set("供地台账", "G5", 3);
  });

  it("follows a parameter of its own", async () => {
    const budget = await placeBelow(/^财政预算/);
    assert.strictEqual(budget.value, 8000);
    await set("测算表", budget.at, 12000);
    const left = await placeBelow(/^预算余额/);
    assert.ok(Math.abs(Number(left.value) - 1947.8) < 1e-6, String(left.value));
  });

  it("is taken back by 撤销: every sheet and cell is as it was", async () => {
    await button("撤销").click();
    await opened.page.waitForFunction(() => window.workbench?.sheets().length === 1);
    assert.deepStrictEqual(await pageState(opened), untouched);
  });

  it("is written from what was typed, follows, and is made again as it was typed", async () => {
    await button("试算器").click();
    await button("写入工作表").click();
    await button("打开测算表").click();
    assert.deepStrictEqual(await sheetDifferences(opened, await typedFile()), []);
    const area = await areaOfSale();
    await set("测算表", area, 100);
    assert.ok((await rowOf("合计")).includes(1420));
    // Its own sheet is in front, and the pane is still about it.
    await button("重新生成").click();
    await opened.page.waitForFunction(() =>
      window.workbench
        ?.values("测算表", "A1:P60")
        .some((row) => row.includes("合计") && row.includes(2840))
    );
  });

  const areaOfSale = async () => {
    const rows = await cells();
    const row = rows.findIndex((one) => one.includes("拟出让宗地"));
    return `C${row + 1}`;
  };

  it("asked nobody for anything, and nothing broke", () => {
    assert.deepStrictEqual(opened.elsewhere, []);
    assert.deepStrictEqual(opened.complaints, []);
  });
});

async function landFile(): Promise<Grid> {
  const book = await FileWorkbook.open(bytes());
  const { parameters } = assumed(ASSUMED);
  const [written] = await writeLand(
    book,
    await prepareLand(book, { sheet: "供地台账", parameters }),
    "zh"
  );
  return book.read(written?.name ?? assert.fail());
}

async function typedFile(): Promise<Grid> {
  const book = await FileWorkbook.open(bytes());
  const { calculation = assert.fail() } = calculationOf(SALE);
  const [written] = await writeCalculation(book, calculation, "zh");
  return book.read(written?.name ?? assert.fail());
}
