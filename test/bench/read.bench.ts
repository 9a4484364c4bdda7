/**
 * Reading 100,000 rows of 20 columns: ours beside SheetJS and exceljs, each in a fresh process.
 *
 * Prints a JSON line for each run and one for the outcome: at least 3 times faster than the faster of
 * the two, in at most 0.7 of its memory. A run that missed that ends with 1.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { largeWorkbook } from "./large-workbook";
import type { Taken } from "./read-once";

const ROWS = 100_000;
const TIMES = 3;
const READERS = ["ours", "ours anywhere", "@e965/xlsx dense", "exceljs"];

const folder = mkdtempSync(join(tmpdir(), "read-bench-"));
try {
  const file = join(folder, "ledger.xlsx");
  writeFileSync(file, largeWorkbook(ROWS));
  const [ours, anywhere, ...others] = rounds(file);
  if (ours === undefined || anywhere === undefined) throw new Error("nothing was measured");
  const peer = others.reduce((a, b) => (b.ms < a.ms ? b : a));
  const outcome = {
    bench: "read",
    rows: ROWS,
    peer: peer.reader,
    browserTimesFaster: Number((peer.ms / anywhere.ms).toFixed(2)),
    timesFaster: Number((peer.ms / ours.ms).toFixed(2)),
    memoryShare: Number((ours.rssMb / peer.rssMb).toFixed(2)),
    sameSum: others.every(({ sum }) => sum === ours.sum),
  };
  const holds = outcome.timesFaster >= 3 && outcome.memoryShare <= 0.7 && outcome.sameSum;
  print({ ...outcome, holds });
  if (!holds) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}

/** The median run of each by time. They take turns, so that a busy minute is hard on all of them. */
function rounds(file: string): Taken[] {
  const runs = Array.from({ length: TIMES }, () => READERS.map((reader) => once(reader, file)));
  return READERS.map((_, i) => {
    const own = runs.map((round) => round[i] as Taken).sort((a, b) => a.ms - b.ms);
    return own[Math.floor(TIMES / 2)] as Taken;
  });
}

function once(reader: string, file: string): Taken {
  const flags = ["--max-old-space-size=12288", "--import", "tsx"];
  const script = join(__dirname, "read-once.ts");
  const run = spawnSync(process.execPath, [...flags, script, reader, file], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
  const taken = JSON.parse(run.stdout) as Taken;
  print(taken);
  return taken;
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
