/**
 * Pictures of the pane for the documentation: `npm run screenshots`. They want a Chinese font on the
 * machine, and are to be looked at before they are committed.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { SUMMARY } from "../support/told-summary";
import { button, Panes } from "./pane-page";
import type { OpenOptions } from "./pane-page";

const FOLDER = "assets/docs";
const VIEWS = [
  { name: "preview", opens: "先看预览" },
  { name: "findings", opens: "问题清单" },
  { name: "columns", opens: "识别结果" },
  { name: "options", opens: "选项" },
  { name: "about", opens: "关于" },
];

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const panes = await Panes.start();
  const size = { viewport: { width: 350, height: 700 }, deviceScaleFactor: 2 };
  try {
    const { page: empty } = await panes.open(size);
    await empty.screenshot({ path: picture("drop") });
    const { page } = await panes.openBook(undefined, size);
    await page.screenshot({ path: picture("home") });
    for (const { name, opens } of VIEWS) {
      await button(page, opens).click();
      await page.waitForSelector(".page");
      await page.screenshot({ path: picture(name) });
      await button(page, "返回").click();
    }
    await button(page, "一键排名").click();
    await page.waitForSelector(".done");
    await page.screenshot({ path: picture("done") });
    await otherTabs(panes, size);
    await land(panes, size);
    await assessing(panes, size);
    const english = await panes.openBook(undefined, { ...size, locale: "en-US" });
    await english.page.screenshot({ path: picture("home-en") });
  } finally {
    await panes.stop();
  }
}

const PROJECTS = "test/fixtures/campaign/d4-招商引资项目台账.xlsx";

/** 考核办法 made of the table, a pasted text judged, a ledger with its rates typed. */
async function assessing(panes: Panes, size: OpenOptions): Promise<void> {
  const { page: task } = await panes.openBook(undefined, size);
  await button(task, "考核办法").click();
  await button(task, "新建").click();
  await task.waitForSelector(".news");
  await task.screenshot({ path: picture("scheme") });
  await task.getByRole("tab", { name: "核数" }).click();
  await button(task, "核对文字").click();
  await task.getByLabel("总结文字").fill(SUMMARY);
  await button(task, "核对").click();
  await task.waitForSelector(".prose");
  await task.screenshot({ path: picture("prose"), fullPage: true });
  const { page: ledger } = await panes.openBook(PROJECTS, size);
  await ledger.getByRole("tab", { name: "完成情况" }).click();
  await button(ledger, "填汇率").click();
  const rates = [
    ["美元", "6.2892"],
    ["港元", "0.8115"],
    ["欧元", "8.1755"],
  ] as const;
  for (const [i, [name, rate]] of rates.entries()) {
    await ledger.getByLabel(`1 ${name}折多少元`).fill(rate);
    await ledger.getByLabel("汇率来源").nth(i).fill("中国人民银行中间价");
  }
  await ledger.evaluate(() => window.scrollTo(0, 0));
  await ledger.screenshot({ path: picture("rates"), fullPage: true });
  await button(ledger, "保存").click();
  await ledger.waitForSelector(".pipeline-rates");
  await ledger.evaluate(() => window.scrollTo(0, 0));
  await ledger.screenshot({ path: picture("projects"), fullPage: true });
}

const LEDGER = "assets/samples/工业用地供地台账.xlsx";

async function otherTabs(panes: Panes, size: OpenOptions): Promise<void> {
  const { page: task } = await panes.openBook(undefined, size);
  await task.getByRole("tab", { name: "完成情况" }).click();
  await task.waitForSelector(".status-table");
  await task.screenshot({ path: picture("completion") });
  await task.getByRole("tab", { name: "核数" }).click();
  await task.waitForSelector(".verdicts");
  await task.screenshot({ path: picture("check") });
}

async function land(panes: Panes, size: OpenOptions): Promise<void> {
  const page = await landTab(panes, size);
  await page.screenshot({ path: picture("land") });
  await button(page, "识别结果").click();
  await page.waitForSelector(".columns");
  await page.screenshot({ path: picture("land-columns") });
  await button(page, "返回").click();
  await button(page, "测算条件").click();
  await page.getByLabel("土地等别").fill("15");
  await page.getByLabel("财政预算").fill("8000");
  await page.getByLabel("地方留成税收").fill("2.5");
  await page.getByLabel("折现率").fill("5");
  await page.screenshot({ path: picture("assume"), fullPage: true });
  await button(page, "保存").click();
  await page.getByText("已填").waitFor();
  await button(page, "逐宗缺口").click();
  await page.waitForSelector(".parcels");
  await page.screenshot({ path: picture("parcels") });
  await button(page, "返回").click();
  await calculator(page, "calculator");
  await button(page, "返回").click();
  await button(page, "生成测算表").click();
  await page.waitForSelector(".done");
  await page.screenshot({ path: picture("land-done") });
  await calculator(await landTab(panes, { ...size, locale: "en-US" }), "calculator-en");
  const contrast = await landTab(panes, { ...size, forcedColors: "active" });
  await calculator(contrast, "calculator-contrast");
}

async function landTab(panes: Panes, options: OpenOptions): Promise<Page> {
  const { page } = await panes.open(options);
  await page.setInputFiles("input[type=file]", LEDGER);
  await page.getByRole("tab").nth(2).click();
  await page.waitForSelector(".law");
  return page;
}

/** With a budget and a grade, so that the picture has all that it can show. */
async function calculator(page: Page, name: string): Promise<void> {
  await page.locator(".home .nav-row").nth(4).click();
  await page.locator(".unfold > button").click();
  await page.locator("#land-budget").fill("2000");
  await page.locator("#land-grade").fill("15");
  await page.screenshot({ path: picture(name), fullPage: true });
}

function picture(view: string): string {
  return join(FOLDER, `pane-${view}.png`);
}

void main();
