/**
 * The workbench's page in a real browser, as `npm start` serves it: packed once a run, a server and a
 * page for each book. Everything that any page of it asks for is noted.
 */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Browser, FrameLocator, JSHandle, Page } from "playwright-core";
import type { Workbench } from "../../src/workbench/page/scripting";
import { findCertificate } from "../../src/workbench/server/certificate";
import { pack } from "../../src/workbench/server/pack";
import { serve } from "../../src/workbench/server/serve";
import { buildPane } from "../support/build-pane";
import { launchBrowser } from "../support/find-browser";

const ROOT = resolve(__dirname, "..", "..");
export const SAMPLE = "百日会战统计表.xlsx";
/** Packing and a browser's first start, on a machine that has other work. */
export const PATIENCE = 240_000;
/** For one step of the page, on the same machine. */
const STEP = 90_000;

export interface OpenedPage {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** window.workbench: `workbench.evaluate((it) => it.sheets())`. */
  readonly workbench: JSHandle<Workbench>;
  /** Requests that went anywhere but to the server. */
  readonly elsewhere: readonly string[];
  /** What the pages complained of. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

let packed: Promise<unknown> | undefined;
let launched: Promise<Browser> | undefined;

/** `query` stands behind the address: "?language=en-US"; `before` runs in every frame before its own scripts. */
export async function openPage(query = "", before?: () => void): Promise<OpenedPage> {
  packed ??= pack(ROOT, ["workbench"]);
  const [browser, paneFolder] = await Promise.all([
    (launched ??= launchBrowser()),
    buildPane(),
    packed,
  ]);
  const serving = await serve({
    folders: { pane: paneFolder, workbench: join(ROOT, "dist", "workbench") },
    port: 0,
    book: { name: SAMPLE, bytes: sampleBytes() },
    certificate: await findCertificate(),
  });
  // A fresh context: Office.js keeps what it learnt of its host in the session's storage.
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1366, height: 768 },
  });
  context.setDefaultTimeout(STEP);
  if (before !== undefined) await context.addInitScript(before);
  const page = await context.newPage();
  const [elsewhere, complaints]: [string[], string[]] = [[], []];
  context.on("request", (request) => {
    const isOwn = request.url().startsWith(serving.address);
    if (!isOwn && !/^(data|blob|about):/.test(request.url())) elsewhere.push(request.url());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (said) => {
    if (said.type() === "error") complaints.push(said.text());
  });
  await page.goto(serving.address + query);
  await page.waitForFunction(() => window.workbench !== undefined);
  const workbench = await page.evaluateHandle(() => window.workbench as Workbench);
  const close = async () => {
    await context.close();
    await serving.close();
  };
  const pane = page.frameLocator('iframe[title="招商考核助手"]');
  return { page, pane, workbench, elsewhere, complaints, close };
}

export async function closeBrowser(): Promise<void> {
  await (await launched)?.close();
  launched = undefined;
}

export function sampleBytes(): Uint8Array {
  return readFileSync(join(ROOT, "assets", "samples", SAMPLE));
}
