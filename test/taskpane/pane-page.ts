/** The pane in a browser, for tests: a page that keeps what it asked for and what it complained of. */
import assert from "node:assert/strict";
import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { buildPane } from "../support/build-pane";
import { launchBrowser } from "../support/find-browser";
import { serveFolder } from "../support/serve-folder";
import type { Served } from "../support/serve-folder";

export const CAMPAIGN = "assets/samples/百日会战统计表.xlsx";

export interface PanePage {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

export interface OpenOptions extends BrowserContextOptions {
  /** Runs in the page before anything of the page's own. */
  readonly before?: () => void;
  readonly path?: string;
}

/** One browser and one server for a suite: `let panes: Panes; before(async () => (panes = await Panes.start()))`. */
export class Panes {
  private constructor(
    private readonly browser: Browser,
    private readonly served: Served
  ) {}

  static async start(): Promise<Panes> {
    const folder = await buildPane();
    return new Panes(await launchBrowser(), await serveFolder(folder));
  }

  get origin(): string {
    return this.served.origin;
  }

  async open({ before, path = "taskpane.html", ...rest }: OpenOptions = {}): Promise<PanePage> {
    const viewport = { width: 320, height: 700 };
    const context = await this.browser.newContext({ locale: "zh-CN", viewport, ...rest });
    if (before !== undefined) await context.addInitScript(before);
    const page = await context.newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    page.on("console", (said) => {
      if (said.type() === "error" || said.type() === "warning") complaints.push(said.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(this.origin + path);
    return { page, requests, complaints };
  }

  /** The same, with a workbook given to it and read. */
  async openBook(book = CAMPAIGN, options: OpenOptions = {}): Promise<PanePage> {
    const pane = await this.open(options);
    await pane.page.setInputFiles("input[type=file]", book);
    await pane.page.waitForSelector(".found");
    return pane;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.served.close();
  }
}

export const button = (page: Page, name: string) => page.getByRole("button", { name }).first();

/** Nothing that axe finds amiss, and nothing that sticks out to the right. */
export async function isFitForAll(page: Page, where: string): Promise<void> {
  await page.evaluate(axe.source);
  const found = await page.evaluate("axe.run().then(({ violations }) => violations)");
  const violations = (found as axe.Result[]).map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`
  );
  assert.deepEqual(violations, [], where);
  const sticksOut = await page.evaluate(
    "document.documentElement.scrollWidth - document.documentElement.clientWidth"
  );
  assert.equal(sticksOut, 0, `${where} is wider than the pane`);
}
