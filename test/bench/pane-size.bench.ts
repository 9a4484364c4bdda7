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

const FIRST_FILES = ["taskpane.html", "pane.css", "start.js"];
/** What comes with the pane's own script before anything can be pressed. */
const FIRST_VIEWS = [
  { says: "in a browser", chunks: ["pane", "file-pane", "chinese"] },
  { says: "in a browser, in English", chunks: ["pane", "file-pane", "english"] },
  { says: "in Excel", chunks: ["pane", "office-workbook", "chinese"] },
  { says: "in Excel, in English", chunks: ["pane", "office-workbook", "english"] },
];
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
    console.log(`${name.padEnd(42)}${(bytes / 1000).toFixed(1).padStart(8)} kB gzipped`);
  for (const file of readdirSync(out).filter((name) => /\.(js|css|html)$/.test(name))) {
    show(file, weigh(file));
  }
  // A chunk that was asked for brings those that it shares with others.
  const brought = (chunks: readonly string[]) =>
    chunks.flatMap((chunk) => {
      const group = built?.namedChunkGroups[chunk];
      if (group === undefined) throw new Error(`the build has no chunk ${chunk}`);
      return group.assets.map(({ name }) => name);
    });
  const views = FIRST_VIEWS.map(({ says, chunks }) => {
    const files = new Set([...FIRST_FILES, ...brought(chunks)]);
    const bytes = [...files].reduce((sum, file) => sum + weigh(file), 0);
    show(`first view ${says}`, bytes);
    return bytes;
  });
  console.log(`goal: ${GOAL} kB in each`);
  if (views.some((bytes) => bytes > GOAL * 1000)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
