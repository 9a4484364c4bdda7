/**
 * 核数 of a large printed table from file to file, beside exceljs reading and saving the same book, each in a
 * fresh process: 3,000 units × 20 indicators with a rate each, a score, a rank and totals, 66,000 figures in all.
 *
 * exceljs works nothing out, so ours may take longer; how many times as long is what must not grow.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { built } from "./built";
import type { RankTaken } from "./rank-once";
import { printedWorkbook } from "./task-workbook";

const AT_MOST = 6;

const folder = mkdtempSync(join(tmpdir(), "check-bench-"));

async function main(): Promise<void> {
  try {
    const script = await built("rank-once.ts", folder);
    const input = join(folder, "given.xlsx");
    writeFileSync(input, printedWorkbook(3000, 20));
    const [ours, theirs] = ["check", "exceljs"].map((who) => once(script, who, input));
    if (ours === undefined || theirs === undefined) throw new Error("nothing was measured");
    const timesLonger = Number((ours.firstMs / theirs.firstMs).toFixed(2));
    const holds = timesLonger <= AT_MOST;
    const told = { oursMs: ours.firstMs, exceljsMs: theirs.firstMs, timesLonger, atMost: AT_MOST };
    process.stdout.write(`${JSON.stringify({ bench: "check 3,000 × 20", ...told, holds })}\n`);
    if (!holds) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function once(script: string, who: string, input: string): RankTaken {
  const flags = ["--max-old-space-size=12288", script];
  const words = [who, input, join(folder, "out.xlsx"), "1"];
  const run = spawnSync(process.execPath, [...flags, ...words], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as RankTaken;
}

void main();
