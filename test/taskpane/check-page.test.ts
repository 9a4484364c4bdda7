/** 核数 in a browser: the list, its copy, the sheet, and a pasted text whose figures are marked. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { BUILD_TIME } from "../support/build-pane";
import { SUMMARY } from "../support/told-summary";
import { button, isFitForAll, Panes } from "./pane-page";

/** For a look at every page, on a machine that has other work. */
const PATIENCE = 240_000;

async function openCheck(panes: Panes, locale = "zh-CN") {
  const pane = await panes.openBook(undefined, { locale });
  await pane.page.getByRole("tab").nth(3).click();
  await pane.page.waitForSelector(".verdicts");
  return pane;
}

async function paste(page: Page, text: string): Promise<void> {
  await page.locator(".prose-form textarea").fill(text);
  await page.locator(".prose-form button").click();
}

describe("the check tab in a browser", function () {
  this.timeout(PATIENCE);
  let panes: Panes;
  before(async function () {
    this.timeout(BUILD_TIME);
    panes = await Panes.start();
  });
  after(() => panes.stop());

  it("tells printed, recomputed and verdict, in more than colour", async () => {
    const { page } = await openCheck(panes);
    const line = await page.locator(".finding-go").first().innerText();
    assert.match(line, /✕\s*不符[\s\S]*印的数\s*48\.3%[\s\S]*复算\s*48\.4%[\s\S]*9月30日!K60/);
  });

  it("makes its sheet, which is taken back", async () => {
    const { page, complaints } = await openCheck(panes);
    await button(page, "生成核数表").click();
    await page.waitForSelector(".done");
    assert.match(await page.innerText(".done"), /核数表已生成[\s\S]*“核数表”/);
    await button(page, "复算结果").click();
    assert.equal(await page.locator(".findings .finding").count(), 1);
    await button(page, "返回").click();
    await button(page, "重新生成").click();
    await page.waitForSelector(".done");
    await button(page, "撤销").click();
    assert.match(await page.innerText(".news"), /已撤销/);
    assert.deepEqual(complaints, []);
  });

  it("copies the list, and shows it where nothing may be copied", async () => {
    const { page } = await openCheck(panes);
    await page.evaluate(() => {
      const copied: string[] = [];
      (window as unknown as { copied: string[] }).copied = copied;
      document.addEventListener("copy", () => copied.push(String(document.getSelection())));
    });
    await button(page, "复制清单").click();
    await page.waitForSelector("text=已复制");
    assert.equal(await page.locator(".copy textarea").count(), 0);
    await page.getByRole("button", { name: /^✓ 一致|^一致/ }).click();
    await page.evaluate(() => (document.execCommand = () => false));
    await button(page, "复制清单").click();
    const shown = await page.locator(".copy textarea").inputValue();
    assert.equal(shown.split("\n").length, 264);
    assert.match(shown, /^位置\t类别\t印的数\t复算数\t结论\t说明\n9月30日!/);
    assert.match(await page.innerText(".copy"), /Ctrl\+C/);
  });

  it("marks the figures of a pasted text, by keyboard alone", async () => {
    const { page } = await openCheck(panes);
    await button(page, "核对文字").press("Enter");
    await page.waitForSelector(".prose-form");
    await page.keyboard.press("Tab");
    await page.keyboard.insertText(SUMMARY);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    assert.equal(await page.locator(".prose .checked").count(), 9);
    assert.match(await page.innerText(".prose-told"), /9 个/);
    assert.equal(await page.locator(".findings .finding").count(), 2);
    await page.locator(".finding-go").nth(1).press("Enter");
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
    assert.match(await focused(), /48\.3%（不符）/);
    assert.equal(await page.evaluate(() => document.activeElement?.id), "checked-5");
  });

  it("says of a text that is too long how long it is, cuts nothing off, and is left by Esc", async () => {
    const { page } = await openCheck(panes);
    await button(page, "核对文字").click();
    await paste(page, SUMMARY + "各单位要加大力度。".repeat(2_222));
    assert.match(await page.innerText(".prose-form"), /共 202\d\d 字，一次最多核对 20000 字/);
    assert.equal(await page.locator(".prose").count(), 0);
    await paste(page, SUMMARY);
    await page.waitForSelector(".prose");
    await page.keyboard.press("Escape");
    await page.waitForSelector(".verdicts");
  });

  it("keeps the text, and says where it has nothing to check", async () => {
    const { page } = await openCheck(panes);
    await button(page, "核对文字").click();
    await paste(page, "各单位要加大力度。");
    assert.match(await page.innerText(".nothing"), /没有能复算的数/);
    await button(page, "返回").click();
    await page.getByRole("tab").nth(0).click();
    await page.waitForSelector(".act");
    await page.getByRole("tab").nth(3).click();
    await button(page, "核对文字").click();
    const field = page.locator(".prose-form textarea");
    assert.equal(await field.inputValue(), "各单位要加大力度。");
  });

  for (const locale of ["zh-CN", "en-US"]) {
    it(`is fit for everyone at 320 px, in ${locale}, and asks nobody else`, async () => {
      const { page, requests, complaints } = await openCheck(panes, locale);
      await page.locator(".home .nav-row").nth(2).click();
      await paste(page, SUMMARY);
      await page.waitForSelector(".prose");
      await isFitForAll(page, "a checked text");
      await page.locator(".back").click();
      await page.locator(".rank-button").click();
      await page.waitForSelector(".done");
      await isFitForAll(page, "a check sheet made");
      await page.locator(".nav-row").first().click();
      await isFitForAll(page, "the figures as a page");
      const elsewhere = requests.filter((url) => !url.startsWith(panes.origin));
      assert.deepEqual(elsewhere, []);
      assert.deepEqual(complaints, []);
    });
  }
});
