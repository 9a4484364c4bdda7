/**
 * Pictures of the pane for the documentation: `npm run screenshots`. They want a Chinese font on the
 * machine, and are to be looked at before they are committed.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { button, Panes } from "./pane-page";

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
    const english = await panes.openBook(undefined, { ...size, locale: "en-US" });
    await english.page.screenshot({ path: picture("home-en") });
  } finally {
    await panes.stop();
  }
}

function picture(view: string): string {
  return join(FOLDER, `pane-${view}.png`);
}

void main();
