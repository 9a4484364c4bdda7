/**
 * What Excel refuses, seen in the pane: a Chinese sentence that says what to do next, the workbook as it
 * was, and a next try that succeeds.
 */
import assert from "node:assert";
import type { Fault } from "../../src/workbench/wire/faults";
import { HOST_ERROR } from "../../src/workbench/wire/faults";
import { closeBrowser, openPage, PATIENCE } from "./open-page";
import type { OpenedPage } from "./open-page";
import { pageState } from "./page-state";

const adding = (code: string): Fault => ({
  kind: "member",
  member: "WorksheetCollection.add",
  code,
});
const batch = (error: number): Fault => ({ kind: "batch", error });

describe("what Excel refuses, in the pane", function () {
  this.timeout(PATIENCE);
  let opened: OpenedPage;
  before(async () => {
    opened = await openPage();
    await button("一键排名").waitFor();
  });
  after(async () => {
    await opened.close();
    await closeBrowser();
  });

  const button = (name: string) => opened.pane.getByRole("button", { name, exact: true });
  const told = () => opened.pane.getByRole("alert").innerText();
  const inject = (fault: Fault) =>
    opened.workbench.evaluate((it, given) => it.inject(given), fault);

  /** The pane follows what happens on the sheet; a fault is meant for its button alone. */
  const quiet = async () => {
    const syncs = () => opened.workbench.evaluate((it) => it.stats().syncs);
    for (let before = -1, now = await syncs(); now !== before; now = await syncs()) {
      before = now;
      await opened.page.waitForTimeout(1500);
    }
  };

  /** As another add-in of the same workbook would: by Excel's own calls, in the pane's frame. */
  async function byExcel(work: "protect" | "unprotect", sheet?: string): Promise<void> {
    const frame = opened.page.frames().find((it) => it.url().includes("taskpane.html"));
    await frame?.evaluate(
      async ([deed, name]) => {
        await Excel.run(async (context) => {
          const { workbook } = context;
          const { protection } = name === undefined ? workbook : workbook.worksheets.getItem(name);
          protection[deed]();
          await context.sync();
        });
      },
      [work, sheet] as const
    );
  }

  const refusals: readonly { says: string; fault: Fault; gives: RegExp }[] = [
    { says: "a cell being edited", fault: batch(HOST_ERROR.cellEditMode), gives: /编辑[\s\S]*请/ },
    { says: "a session lost", fault: batch(HOST_ERROR.lostSession), gives: /断开[\s\S]*请/ },
    { says: "too much at once", fault: batch(HOST_ERROR.activityLimit), gives: /请/ },
    { says: "a filter", fault: adding("FilteredRangeConflict"), gives: /筛选/ },
    { says: "another workbook in front", fault: adding("InactiveWorkbook"), gives: /请/ },
    { says: "a request too large", fault: adding("RequestPayloadSizeLimitExceeded"), gives: /请/ },
    { says: "access denied", fault: adding("AccessDenied"), gives: /请/ },
    { says: "anything else", fault: adding("GeneralException"), gives: /请/ },
  ];
  for (const { says, fault, gives } of refusals) {
    it(`${says}: says what to do, leaves the workbook, and can be tried again`, async () => {
      const before = await pageState(opened);
      await quiet();
      await inject(fault);
      await button("一键排名").click();
      assert.match(await told(), gives);
      assert.doesNotMatch(await told(), /undefined|\{|Error/);
      assert.deepStrictEqual(await pageState(opened), before);
      await button("再试一次").click();
      await button("一键排名").waitFor();
    });
  }

  it("a workbook whose structure is protected: says so, and adds no sheet", async () => {
    await byExcel("protect");
    const before = await pageState(opened);
    await button("一键排名").click();
    assert.match(await told(), /保护/);
    assert.deepStrictEqual(await pageState(opened), before);
    await byExcel("unprotect");
    await button("再试一次").click();
    await button("一键排名").waitFor();
  });

  it("no answer at all: 取消 leads back", async () => {
    const before = await pageState(opened);
    await inject({ kind: "silent" });
    await button("一键排名").click();
    await button("取消").click();
    await button("一键排名").waitFor();
    assert.deepStrictEqual(await pageState(opened), before);
  });

  it("our sheet protected by the user: it is left alone, and what is to be done is said", async () => {
    await button("一键排名").click();
    await opened.pane.getByText("排名表已生成").waitFor();
    await byExcel("protect", "排名表");
    const before = await pageState(opened);
    await button("重新生成").click();
    assert.match(await told(), /保护/);
    assert.deepStrictEqual(await pageState(opened), before);
  });
});
