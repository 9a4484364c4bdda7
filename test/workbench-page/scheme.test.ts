/**
 * 考核办法 over the played Excel: made in the pane, edited in its sheet as an office would, and the 排名表
 * that refers to it follows, figure by figure what a ranking made afresh would show.
 */
import assert from "node:assert";
import { prepareRankings } from "../../src/app/ranking/make-ranking";
import { writeRankings } from "../../src/app/ranking/write-rankings";
import type { Grid } from "../../src/spreadsheet/grid";
import { closeBrowser, openPage, PATIENCE } from "./open-page";
import type { OpenedPage } from "./open-page";
import { cellWith, pageState, savedBook, sheetDifferences } from "./page-state";

const SCHEME = "考核办法";
const RANKING = "排名表";

describe("a scheme on the workbench's page", function () {
  this.timeout(PATIENCE);
  let opened: OpenedPage;
  before(async () => {
    opened = await openPage();
  });
  after(async () => {
    await opened.close();
    await closeBrowser();
  });

  const button = (name: string | RegExp) => opened.pane.getByRole("button", { name }).first();
  const sheets = () => opened.workbench.evaluate((it) => it.sheets());
  const set = (sheet: string, at: string, value: string | number) =>
    opened.workbench.evaluate((it, [on, a1, raw]) => it.setValue(on, a1, raw), [
      sheet,
      at,
      value,
    ] as const);
  const marksOf = (item: string) => cellWith(opened, SCHEME, item, "分值");

  let untouched: unknown;
  it("is made by 新建 of the table's indicators, in use at once, and stands in the workbook", async () => {
    await button("一键排名").waitFor();
    untouched = await pageState(opened);
    await button(SCHEME).click();
    await button("新建").click();
    await opened.pane.locator(".news").waitFor();
    assert.deepStrictEqual(await sheets(), ["9月30日", SCHEME]);
    assert.match(await opened.pane.locator(".found").innerText(), /在用，共 5 项/);
  });

  it("is opened from the pane, in Excel", async () => {
    await button("打开考核办法").click();
    await opened.page.waitForFunction(
      (name) => document.querySelector('[role="tab"][aria-selected="true"]')?.textContent === name,
      SCHEME
    );
  });

  it("is followed by the pane while it is edited", async () => {
    await set(SCHEME, await marksOf("新开工项目"), 15);
    const line = opened.pane.locator(".scheme-table tr", { hasText: "新开工项目" });
    await line.getByText("15").waitFor();
    assert.match(await opened.pane.locator(".scheme-findings").innerText(), /95/);
    await set(SCHEME, await marksOf("新开工项目"), 20);
    await opened.pane.locator(".scheme-findings").waitFor({ state: "detached" });
  });

  it("is what 一键排名 ranks by, figure by figure what a file would get", async () => {
    await button("返回").click();
    await button("一键排名").click();
    await opened.pane.getByText("排名表已生成").waitFor();
    assert.deepStrictEqual(await sheetDifferences(opened, await rankedAfresh(opened)), []);
  });

  it("has the 排名表 follow a changed weight and cap, with nothing pressed", async () => {
    const places = () => opened.workbench.evaluate((it) => it.values("排名表", "B7:D30"));
    const before = await places();
    await set(SCHEME, await marksOf("收集招商信息"), 60);
    await set(SCHEME, await marksOf("外出走访企业"), 5);
    assert.notDeepStrictEqual(await places(), before);
    assert.deepStrictEqual(await sheetDifferences(opened, await rankedAfresh(opened)), []);
  });

  it("shows its new weights in the pane though the ranking is made", async () => {
    await button(SCHEME).click();
    const line = opened.pane.locator(".scheme-table tr", { hasText: "收集招商信息" });
    await line.getByText("60").waitFor();
    await button("返回").click();
    await opened.pane.getByText("排名表已生成").waitFor();
  });

  it("stays when the ranking is taken back, for it is the office's", async () => {
    await button("撤销").click();
    await opened.pane.locator(".news").waitFor();
    assert.deepStrictEqual(await sheets(), ["9月30日", SCHEME]);
    const [source] = (await pageState(opened)) as readonly unknown[];
    assert.deepStrictEqual(source, (untouched as readonly unknown[])[0]);
  });

  it("asked nobody for anything, and nothing broke", () => {
    assert.deepStrictEqual(opened.elsewhere, []);
    assert.deepStrictEqual(opened.complaints, []);
  });
});

/** The book as it stands on the page, ranked anew as the command line would. */
async function rankedAfresh(opened: OpenedPage): Promise<Grid> {
  const book = await savedBook(opened);
  await writeRankings(book, await prepareRankings(book, { sheet: "9月30日" }, "zh"));
  return book.read(RANKING);
}
