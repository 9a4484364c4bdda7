/**
 * From file to file: a report of 60 units × 12 indicators put into a ledger of 100,000 × 20, beside SheetJS
 * and exceljs, each in a fresh process. A usual book, with all that a ranking takes, is rank.bench.ts.
 *
 * Prints a JSON line for each run and one for each peer. What must hold: faster than either reads and saves it.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { largeWorkbook } from "./large-workbook";
import type { WriteTaken } from "./write-once";

const RUNS = 3;
const SHEETJS = "@e965/xlsx dense";
const CASES = [
  {
    bench: "write into 100,000 × 20",
    rows: 100_000,
    times: 1,
    peers: [
      { writer: SHEETJS, atLeast: 1 },
      { writer: "exceljs", atLeast: 1 },
    ],
  },
];

const folder = mkdtempSync(join(tmpdir(), "write-bench-"));
try {
  for (const { bench, rows, times, peers } of CASES) {
    const file = join(folder, `${rows}.xlsx`);
    writeFileSync(file, largeWorkbook(rows));
    const ours = median("ours", file, times);
    for (const { writer, atLeast } of peers) {
      const peer = median(writer, file, times);
      const timesFaster = ratio(peer.warmCpuMs, ours.warmCpuMs);
      const firstTime = ratio(peer.cpuMs, ours.cpuMs);
      const memoryShare = ratio(ours.rssMb, peer.rssMb);
      const holds = timesFaster >= atLeast;
      print({ bench, peer: writer, timesFaster, firstTime, memoryShare, atLeast, holds });
      if (!holds) process.exitCode = 1;
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}

function ratio(a: number, b: number): number {
  return Number((a / b).toFixed(2));
}

/** The middle run. What counts is the processor's time: a busy machine stretches the clock. */
function median(writer: string, file: string, times: number): WriteTaken {
  const runs = Array.from({ length: RUNS }, () => once(writer, file, times));
  return runs.sort((a, b) => a.cpuMs - b.cpuMs)[Math.floor(RUNS / 2)] as WriteTaken;
}

function once(writer: string, file: string, times: number): WriteTaken {
  const flags = ["--max-old-space-size=12288", "--import", "tsx"];
  const script = join(__dirname, "write-once.ts");
  const out = join(folder, "out.xlsx");
  const run = spawnSync(process.execPath, [...flags, script, writer, file, out, String(times)], {
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(run.stderr);
  const taken = JSON.parse(run.stdout) as WriteTaken;
  print(taken);
  return taken;
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
