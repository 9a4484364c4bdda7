/**
 * Pictures of the pane for the documentation: `npm run screenshots`. They want a Chinese font on the
 * machine, and are to be looked at before they are committed.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
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
    const english = await panes.openBook(undefined, { ...size, locale: "en-US" });
    await english.page.screenshot({ path: picture("home-en") });
  } finally {
    await panes.stop();
  }
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
  const { page: ledger } = await panes.open(size);
  await ledger.setInputFiles("input[type=file]", LEDGER);
  await ledger.getByRole("tab", { name: "地价测算" }).click();
  await ledger.waitForSelector(".law");
  await ledger.screenshot({ path: picture("land") });
  await button(ledger, "逐宗缺口").click();
  await ledger.waitForSelector(".parcels");
  await ledger.screenshot({ path: picture("parcels") });
  await button(ledger, "返回").click();
  await button(ledger, "试算器").click();
  await ledger.waitForSelector(".heat");
  await ledger.screenshot({ path: picture("calculator"), fullPage: true });
}

function picture(view: string): string {
  return join(FOLDER, `pane-${view}.png`);
}

void main();
