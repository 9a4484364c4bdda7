/** What the pane weighs on its way over an intranet: each script gzipped, and the first view in all. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const FIRST_VIEW = ["taskpane.html", "pane.css", "start.js", "pane.js"];

const out = mkdtempSync(join(tmpdir(), "pane-size-"));
try {
  const webpack = ["node_modules/webpack/bin/webpack.js", "--config-name", "pane"];
  execFileSync(process.execPath, [...webpack, "--mode", "production", "--env", `out=${out}`]);
  const weigh = (file: string) => gzipSync(readFileSync(join(out, file)), { level: 9 }).length;
  const show = (name: string, bytes: number) =>
    console.log(`${name.padEnd(36)}${(bytes / 1024).toFixed(1).padStart(8)} KiB gzipped`);
  for (const file of readdirSync(out).filter((name) => /\.(js|css|html)$/.test(name))) {
    show(file, weigh(file));
  }
  const first = FIRST_VIEW.reduce((sum, file) => sum + weigh(file), 0);
  show("first view in a browser (goal 180)", first);
  show("first view in Excel (goal 180)", first + weigh("office-workbook.js"));
} finally {
  rmSync(out, { recursive: true, force: true });
}
