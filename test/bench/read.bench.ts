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
const OTHERS = ["@e965/xlsx dense", "exceljs"];

const folder = mkdtempSync(join(tmpdir(), "read-bench-"));
try {
  const file = join(folder, "ledger.xlsx");
  writeFileSync(file, largeWorkbook(ROWS));
  const ours = median("ours", file);
  const others = OTHERS.map((reader) => median(reader, file));
  const peer = others.reduce((a, b) => (b.ms < a.ms ? b : a));
  const outcome = {
    bench: "read",
    rows: ROWS,
    peer: peer.reader,
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

/** The median run by time: the machine may be busy with other things. */
function median(reader: string, file: string): Taken {
  const runs = Array.from({ length: TIMES }, () => once(reader, file));
  return runs.sort((a, b) => a.ms - b.ms)[Math.floor(TIMES / 2)] as Taken;
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
