/** The pane beside a spreadsheet as Excel may hold it: in a frame of others that is denied storage, in another language. */
import assert from "node:assert";
import { closeBrowser, openPage, PATIENCE } from "./open-page";
import type { OpenedPage } from "./open-page";

describe("the pane beside another Excel", function () {
  this.timeout(PATIENCE);
  let opened: OpenedPage;
  afterEach(() => opened.close());
  after(closeBrowser);

  it("ranks in a frame that is denied storage", async () => {
    opened = await openPage("", () => {
      if (window.top === window) return; // the spreadsheet's own page keeps its storage
      for (const name of ["localStorage", "sessionStorage"]) {
        Object.defineProperty(window, name, {
          get(): never {
            throw new DOMException("denied", "SecurityError");
          },
        });
      }
    });
    await opened.pane.getByRole("button", { name: "一键排名" }).click();
    await opened.pane.getByText("排名表已生成").waitFor();
    assert.deepStrictEqual(await opened.workbench.evaluate((it) => it.sheets()), [
      "9月30日",
      "排名表",
    ]);
    // Office.js itself looks at the storage once and leaves that refusal uncaught; nothing of ours looks.
    const ours = opened.complaints.filter((complaint) => complaint !== "SecurityError: denied");
    assert.deepStrictEqual(ours, []);
  });

  it("speaks English where Excel does", async () => {
    opened = await openPage("?language=en-US");
    await opened.pane.getByRole("button", { name: "Rank now" }).click();
    await opened.pane.getByText("The ranking is made").waitFor();
    await opened.pane.getByRole("tab", { name: "Land" }).click();
    await opened.pane.locator(".answer-total").waitFor();
    assert.deepStrictEqual(opened.complaints, []);
  });
});
