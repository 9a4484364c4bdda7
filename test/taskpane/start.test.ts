/** The first script: whom it takes for a host, and what it then asks for. */
import assert from "node:assert/strict";
import { BUILD_TIME } from "../support/build-pane";
import { Panes } from "./pane-page";

/** As Excel tells Office.js in an address what it is. */
const AS_EXCEL = "taskpane.html?_host_Info=Excel$Web$16.00$zh-CN$guid$$$0";

/** Stands in for Office.js, to see what start does with its answers. */
const officeThat = (supports: boolean, displayLanguage: string) => `window.Office = {
  onReady: function (then) { setTimeout(function () { then({ host: "Excel", platform: "PC" }); }, 0); },
  context: {
    displayLanguage: "${displayLanguage}",
    requirements: { isSetSupported: function () { return ${supports}; } }
  }
};`;

describe("the pane's first script", () => {
  let panes: Panes;
  before(async function () {
    this.timeout(BUILD_TIME);
    panes = await Panes.start();
  });
  after(() => panes.stop());

  const hosted = async (supports: boolean, language: string) => {
    const pane = await panes.open();
    await pane.page.route("**/office-js/office.js", (route) =>
      route.fulfill({ contentType: "text/javascript", body: officeThat(supports, language) })
    );
    // What follows Office.js is another test's business.
    await pane.page.route("**/pane.js", (route) => route.fulfill({ body: "" }));
    const before = pane.requests.length;
    await pane.page.goto(panes.origin + AS_EXCEL);
    return { ...pane, asked: () => pane.requests.slice(before).join(" ") };
  };

  it("loads Office.js in Excel, and then the pane", async () => {
    const { page, asked } = await hosted(true, "zh-CN");
    await page.waitForFunction(() => document.querySelector("script[src='pane.js']") !== null);
    assert.match(asked(), /office-js\/office\.js/);
    assert.equal(await page.evaluate(() => window.scorecardHost), "excel");
  });

  const tooOld = [
    { language: "zh-CN", says: /太旧[\s\S]*需要 Excel 2019/ },
    { language: "en-US", says: /too old[\s\S]*Excel 2019/ },
  ];
  for (const { language, says } of tooOld) {
    it(`tells an Excel that is too old so, in ${language}, and loads no React`, async () => {
      const { page } = await hosted(false, language);
      await page.waitForSelector(".plain h1");
      assert.match(await page.innerText(".plain"), says);
      assert.equal(await page.locator("script[src='pane.js']").count(), 0);
    });
  }

  it("takes a page that nobody holds for a page in a browser", async () => {
    const { page, requests } = await panes.open();
    assert.equal(await page.evaluate(() => window.scorecardHost), "browser");
    assert.ok(!requests.some((url) => url.includes("office.js")));
  });
});
