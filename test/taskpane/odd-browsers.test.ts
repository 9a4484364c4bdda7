/** The pane where a browser lacks or denies what others give: Internet Explorer 11, a frame without storage. */
import assert from "node:assert/strict";
import { BUILD_TIME } from "../support/build-pane";
import { button, CAMPAIGN, Panes } from "./pane-page";

describe("the pane in an odd browser", () => {
  let panes: Panes;
  before(async function () {
    this.timeout(BUILD_TIME);
    panes = await Panes.start();
  });
  after(() => panes.stop());

  it("works where everything is missing that Internet Explorer 11 lacks", async () => {
    const { page, requests, complaints } = await panes.openBook(CAMPAIGN, {
      before: () => {
        const page = window as unknown as Record<string, unknown>;
        const { deleteProperty } = Reflect;
        const gone = [
          "BigInt",
          "Proxy",
          "Promise",
          "Reflect",
          "fetch",
          "TextDecoder",
          "TextEncoder",
        ];
        for (const name of gone)
          Object.defineProperty(page, name, { value: undefined, writable: true });
        const missing: readonly (readonly [object, readonly string[]])[] = [
          [
            Object,
            ["assign", "entries", "values", "fromEntries", "getOwnPropertyDescriptors", "is"],
          ],
          [Array, ["from", "of"]],
          [Array.prototype, ["find", "findIndex", "includes", "fill", "flat", "flatMap", "at"]],
          [
            String.prototype,
            ["normalize", "includes", "startsWith", "endsWith", "padStart", "padEnd", "repeat"],
          ],
          [
            String.prototype,
            ["matchAll", "replaceAll", "trimStart", "trimEnd", "codePointAt", "at"],
          ],
          [Number, ["isInteger", "isFinite", "isNaN", "isSafeInteger", "parseFloat"]],
          [Math, ["trunc", "sign", "log10", "log2"]],
          [
            Object.getPrototypeOf(Uint8Array.prototype) as object,
            ["find", "fill", "slice", "at", "includes"],
          ],
          [Element.prototype, ["closest", "remove", "append", "prepend", "replaceWith"]],
          [NodeList.prototype, ["forEach"]],
        ];
        for (const [owner, names] of missing) {
          for (const name of names) deleteProperty(owner, name);
        }
      },
    });
    assert.ok(requests.some((url) => url.endsWith("/polyfills.js")));
    await button(page, "一键排名").click();
    await page.waitForSelector(".done");
    await page.getByRole("tab", { name: "完成情况" }).click();
    await button(page, "生成完成情况表").click();
    await page.waitForSelector(".done");
    await page.getByRole("tab", { name: "地价测算" }).click();
    await page.waitForSelector(".answer-total");
    await button(page, "写入工作表").click();
    await page.waitForSelector(".done");
    await page.getByRole("tab", { name: "核数" }).click();
    await page.waitForSelector(".finding-go");
    await button(page, "生成核数表").click();
    await page.waitForSelector(".done");
    assert.deepEqual(complaints, []);
  });

  it("works in a frame that is denied storage", async () => {
    const { page, complaints } = await panes.openBook(CAMPAIGN, {
      before: () => {
        for (const name of ["localStorage", "sessionStorage"]) {
          Object.defineProperty(window, name, {
            get(): never {
              throw new DOMException("denied", "SecurityError");
            },
          });
        }
      },
    });
    await button(page, "一键排名").click();
    await page.waitForSelector(".done");
    assert.deepEqual(complaints, []);
  });

  it("asks for no polyfills where nothing is missing", async () => {
    const { requests } = await panes.openBook();
    assert.ok(!requests.some((url) => url.endsWith("/polyfills.js")));
  });
});
