/**
 * A Chromium to drive: an installed Chrome, Edge or Chromium, else the one that comes as a package.
 *
 * Without one there is nothing to test with, and that is a failure: a test that quietly passes by is worse.
 */
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];
/** A browser that asks nobody for anything: what it requests is what the page requests. */
const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-quic",
  "--no-first-run",
];

export async function launchBrowser(): Promise<Browser> {
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const installed = [process.env["BROWSER_PATH"] ?? "", ...INSTALLED].find((path) =>
    existsSync(path)
  );
  if (installed !== undefined) {
    return chromium.launch({ executablePath: installed, args: [...QUIET, ...asRoot] });
  }
  // Tells the package to unpack the libraries that bare containers lack.
  process.env["AWS_LAMBDA_JS_RUNTIME"] = "nodejs20.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  const executablePath = await packaged.executablePath();
  return chromium.launch({ executablePath, args: [...packaged.args, ...QUIET, ...asRoot] });
}
