/** What the pane weighs on its way over an intranet: each script gzipped, and the first view in all. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** Of what webpack tells about a build: the scripts that come with each chunk. */
interface Built {
  readonly namedChunkGroups: Readonly<Record<string, Group>>;
}

interface Group {
  readonly assets: readonly { readonly name: string }[];
}

const FIRST_VIEW = ["taskpane.html", "pane.css", "start.js"];
const GOAL = 180;

const folder = mkdtempSync(join(tmpdir(), "pane-size-"));
try {
  const [out, stats] = [join(folder, "pane"), join(folder, "stats.json")];
  const webpack = ["node_modules/webpack/bin/webpack.js", "--config-name", "pane"];
  const asked = ["--mode", "production", "--env", `out=${out}`, "--json", stats];
  execFileSync(process.execPath, [...webpack, ...asked], { stdio: "ignore" });
  const [built] = (JSON.parse(readFileSync(stats, "utf8")) as { children: Built[] }).children;
  const weigh = (file: string) => gzipSync(readFileSync(join(out, file)), { level: 9 }).length;
  const show = (name: string, bytes: number) =>
    console.log(`${name.padEnd(42)}${(bytes / 1024).toFixed(1).padStart(8)} KiB gzipped`);
  for (const file of readdirSync(out).filter((name) => /\.(js|css|html)$/.test(name))) {
    show(file, weigh(file));
  }
  // A chunk that was asked for brings those that it shares with others.
  const brought = (chunks: readonly string[]) =>
    chunks.flatMap((chunk) => built?.namedChunkGroups[chunk]?.assets.map(({ name }) => name) ?? []);
  const view = (says: string, chunks: readonly string[]) => {
    const files = new Set([...FIRST_VIEW, ...brought(["pane", ...chunks])]);
    const bytes = [...files].reduce((sum, file) => sum + weigh(file), 0);
    show(`first view ${says}`, bytes);
    return bytes;
  };
  const views = [view("in a browser", []), view("in Excel", ["office-workbook"])];
  if (views.some((bytes) => bytes > GOAL * 1024)) process.exitCode = 1;
  console.log(`goal: ${GOAL} KiB in Chinese`);
  view("in Excel, in English", ["office-workbook", "english"]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
