/** The workbench's page, in a browser: grid and model are one workbook, and the pane finds Excel there. */
import assert from "node:assert";
import { openPackage } from "../../src/workbook/file/package/parts";
import { closeBrowser, openPage, PATIENCE, sampleBytes } from "./open-page";
import type { OpenedPage } from "./open-page";

const SOURCE = "9月30日";

describe("the workbench's page", function () {
  this.timeout(PATIENCE);
  let opened: OpenedPage;
  before(async () => {
    opened = await openPage();
  });
  after(async () => {
    await opened.close();
    await closeBrowser();
  });

  it("opens the sample, its merges and looks with it", async () => {
    const { workbench, page } = opened;
    assert.deepStrictEqual(await workbench.evaluate((it) => it.sheets()), [SOURCE]);
    const head = await workbench.evaluate((it) => it.values("9月30日", "A7:E7"));
    assert.deepStrictEqual(head, [[1, "稻香街道", 8, 8, 100]]);
    assert.strictEqual(await page.locator("#file-name").textContent(), "百日会战统计表.xlsx");
  });

  it("draws the ribbon of the manifest", async () => {
    const buttons = opened.page.locator(".ribbon-button");
    const labels = (await buttons.allTextContents()).map((label) => label.trim());
    assert.deepStrictEqual(labels, [
      ...["打开面板", "一键排名", "核对数据"],
      ...["完成情况", "地价测算", "核数", "关于"],
    ]);
  });

  it("saves a book in which nothing changed as it came, every part the same", async () => {
    assert.deepStrictEqual(changedParts(await saved(opened)), []);
  });

  it("reads what is typed on the grid as Excel does, and calculates what hangs on it", async () => {
    const { page, workbench } = opened;
    await workbench.evaluate((it) => it.setValue("9月30日", "T1", "=D7*2"));
    await typeInto(page, "D7", "1,234");
    await page.waitForFunction(() => {
      return window.workbench?.values("9月30日", "T1")[0]?.[0] === 2468;
    });
    assert.deepStrictEqual(await workbench.evaluate((it) => it.values("9月30日", "D7")), [[1234]]);
    const formulas = await workbench.evaluate((it) => it.formulas("9月30日", "T1"));
    assert.deepStrictEqual(formulas, [["=D7*2"]]);
  });

  it("takes back on the grid what was typed there", async () => {
    const { page } = opened;
    await page.keyboard.press("Control+z");
    await page.waitForFunction(() => window.workbench?.values("9月30日", "T1")[0]?.[0] === 16);
  });

  it("saves edited cells in place: only the sheet and the workbook are other than before", async () => {
    const changed = changedParts(await saved(opened));
    assert.deepStrictEqual(changed, ["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
  });

  it("gives the pane the unmodified Office.js, which is ready and asks for little", async () => {
    await opened.pane.getByRole("button", { name: "一键排名" }).waitFor();
    const stats = await opened.workbench.evaluate((it) => it.stats());
    assert.ok(stats.syncs > 0 && stats.syncs < 40, `${stats.syncs} round trips`);
  });

  it("opens another book in place of the first", async () => {
    const { workbench } = opened;
    const bytes = [...sampleBytes()];
    await workbench.evaluate((it, given) => it.open(new Uint8Array(given), "另一本.xlsx"), bytes);
    assert.deepStrictEqual(await workbench.evaluate((it) => it.values("9月30日", "D7")), [[8]]);
    assert.strictEqual(await opened.page.locator("#file-name").textContent(), "另一本.xlsx");
    await opened.pane.getByRole("button", { name: "一键排名" }).waitFor();
  });

  it("keeps the book where another cannot be opened, and says why", async () => {
    const { page, workbench } = opened;
    const name = "旧表.xls";
    const file = { name, mimeType: "", buffer: Buffer.from("不是工作簿") };
    await page.setInputFiles("#file", file);
    await page.waitForFunction(() => document.getElementById("note")?.textContent !== "");
    assert.match((await page.locator("#note").textContent()) ?? "", /不是 .xlsx 工作簿/);
    assert.deepStrictEqual(await workbench.evaluate((it) => it.sheets()), [SOURCE]);
  });

  it("asked nobody for anything, and nothing broke", () => {
    assert.deepStrictEqual(opened.elsewhere, []);
    assert.deepStrictEqual(opened.complaints, []);
  });
});

async function saved({ workbench }: OpenedPage): Promise<Uint8Array> {
  return new Uint8Array(await workbench.evaluate(async (it) => [...(await it.save())]));
}

/** Parts that are not byte for byte what the sample has. */
function changedParts(bytes: Uint8Array): readonly string[] {
  const [before, after] = [openPackage(sampleBytes(), {}).zip, openPackage(bytes, {}).zip];
  const names = new Set([...before.entries.keys(), ...after.entries.keys()]);
  return [...names]
    .filter(
      (name) =>
        before.find(name) === undefined ||
        after.find(name) === undefined ||
        before.text(name) !== after.text(name)
    )
    .sort();
}

/** By the name box, as a clerk would go to a cell. */
async function typeInto(page: OpenedPage["page"], a1: string, text: string): Promise<void> {
  const box = page.locator("#grid input").first();
  await box.fill(a1);
  await box.press("Enter");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}
