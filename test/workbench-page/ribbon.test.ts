/** Every button of the ribbon, pressed as Excel's user would: what the pane then shows, or what was done. */
import assert from "node:assert";
import { closeBrowser, openPage, PATIENCE } from "./open-page";
import type { OpenedPage } from "./open-page";

const ABOUT = "不联网、不上传";

describe("the ribbon's buttons on the workbench's page", function () {
  this.timeout(PATIENCE);
  let opened: OpenedPage;
  before(async () => {
    opened = await openPage();
  });
  after(async () => {
    await opened.close();
    await closeBrowser();
  });

  const press = (name: string) =>
    opened.page.locator(".ribbon-button", { hasText: name }).first().click();
  const tabInFront = () => opened.pane.locator('[role=tab][aria-selected="true"]').innerText();

  const opening = [
    { button: "打开面板", shows: "先看预览", tab: "排名" },
    { button: "核对数据", shows: "问题清单", tab: "排名" },
    { button: "完成情况", shows: "生成完成情况表", tab: "完成情况" },
    { button: "地价测算", shows: "先在这里试算", tab: "地价测算" },
    { button: "核数", shows: "复算了", tab: "核数" },
    { button: "关于", shows: ABOUT, tab: "排名" },
  ];
  for (const { button, shows, tab } of opening) {
    it(`${button} opens the pane where it is meant to`, async () => {
      await press(button);
      await opened.pane.getByText(shows).first().waitFor();
      assert.strictEqual(await tabInFront(), tab);
    });
  }

  it("一键排名 ranks, and leaves the pane where it was", async () => {
    await press("一键排名");
    await opened.page.waitForFunction(() => window.workbench?.sheets().length === 2);
    assert.strictEqual(await opened.pane.getByText(ABOUT).first().isVisible(), true);
  });

  it("have a drawing each", async () => {
    const drawn = await opened.page.evaluate(() =>
      Array.from(document.querySelectorAll<HTMLImageElement>(".ribbon-button img"), (image) => ({
        name: /([\w-]+)-\d+\.png$/.exec(image.src)?.[1],
        width: image.naturalWidth,
      }))
    );
    assert.strictEqual(new Set(drawn.map(({ name }) => name)).size, 7);
    assert.ok(drawn.every(({ width }) => width === 32));
  });

  it("asked nobody for anything, and nothing broke", () => {
    assert.deepStrictEqual(opened.elsewhere, []);
    assert.deepStrictEqual(opened.complaints, []);
  });
});
