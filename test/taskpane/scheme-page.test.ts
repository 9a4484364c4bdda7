/** 考核办法 in a browser: made by keyboard alone, in use, in the preview with its consequences, ranked by. */
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeScheme } from "../../src/app/scheme/make-scheme";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";
import { BUILD_TIME } from "../support/build-pane";
import { CAMPAIGN_SCHEME } from "../support/campaign-scheme";
import { button, CAMPAIGN, isFitForAll, Panes } from "./pane-page";

/** For a look at every page, on a machine that has other work. */
const PATIENCE = 240_000;

async function bookWithScheme(): Promise<string> {
  const book = await FileWorkbook.open(readFileSync(CAMPAIGN));
  await writeScheme(book, CAMPAIGN_SCHEME);
  const path = join(mkdtempSync(join(tmpdir(), "scheme-")), "会战.xlsx");
  writeFileSync(path, Buffer.concat([...book.save()]));
  return path;
}

describe("a scheme in the pane in a browser", function () {
  this.timeout(PATIENCE);
  let panes: Panes;
  let book: string;
  before(async function () {
    this.timeout(BUILD_TIME);
    [panes, book] = await Promise.all([Panes.start(), bookWithScheme()]);
  });
  after(() => panes.stop());

  it("is made from a template by keyboard alone, says what is odd about it, and is switched off", async () => {
    const { page, complaints } = await panes.openBook();
    await button(page, "考核办法").press("Enter");
    await page.waitForSelector(".new-scheme");
    assert.match(await page.innerText(".found"), /没有用考核办法/);
    await page.getByLabel("从哪里开始").focus();
    for (let presses = 0; presses < 2; presses++) await page.keyboard.press("ArrowDown");
    assert.match(await page.innerText(".new-scheme"), /参照公开/);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".news");
    assert.match(await page.innerText(".found"), /没有一个项目能在表上找到/);
    assert.match(await page.innerText(".scheme-findings"), /找不到|没有/);
    await button(page, "返回").click();
    assert.match(await page.innerText(".nothing"), /考核办法/);
    assert.match(await button(page, "考核办法").innerText(), /与表对不上/);
    await button(page, "考核办法").click();
    await page.waitForSelector(".new-scheme");
    await page.getByLabel("计分依据").selectOption({ label: "表上的分值" });
    await page.waitForSelector("text=没有用考核办法");
    await button(page, "返回").click();
    assert.match(await button(page, "考核办法").innerText(), /按表上分值/);
    assert.deepEqual(complaints, []);
  });

  it("is found in a workbook, and its points and consequences are previewed", async () => {
    const { page } = await panes.openBook(book);
    assert.match(await button(page, "考核办法").innerText(), /在用 · 5 项/);
    await button(page, "先看预览").click();
    await page.getByLabel("显示").selectOption({ label: "得分：外出走访企业（30）" });
    const line = page.locator("tr", { hasText: "砚池街道" });
    assert.match(await line.innerText(), /8\.00/);
    assert.match(await page.innerText("table.preview >> nth=0"), /否决：/);
    const told = await page.innerText(".consequences");
    assert.match(told, /只列名单，由人决定[\s\S]*流动红旗[\s\S]*砚池街道/);
    assert.match(told, /约谈[\s\S]*并列待定：[\s\S]*黄牌[\s\S]*没有上年名次/);
  });

  it("is ranked by", async () => {
    const { page } = await panes.openBook(book);
    await button(page, "一键排名").click();
    await page.waitForSelector(".done");
    assert.match(await button(page, "考核办法").innerText(), /在用 · 5 项/);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      button(page, "下载结果").click(),
    ]);
    const saved = await FileWorkbook.open(readFileSync(await download.path()));
    const names = (await saved.sheets()).map(({ name }) => name);
    assert.ok(names.includes("排名表") && names.includes("考核办法"));
  });

  for (const locale of ["zh-CN", "en-US"]) {
    it(`is fit for everyone at 320 px, in ${locale}`, async () => {
      const { page, complaints } = await panes.openBook(book, { locale });
      await page.locator(".home .nav-row").nth(2).click();
      await page.waitForSelector(".new-scheme");
      await page.locator(".new-scheme select").selectOption({ index: 3 });
      await isFitForAll(page, "the scheme's page");
      await page.locator(".back").click();
      await page.locator(".act .text-button").click();
      await page.waitForSelector(".consequences");
      await isFitForAll(page, "the preview by a scheme");
      assert.deepEqual(complaints, []);
    });
  }
});
