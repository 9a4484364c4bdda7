/**
 * From file to file: a report of 60 units × 12 indicators put into a ledger of 100,000 × 20 and into a
 * small book, beside SheetJS and exceljs (which write the report's values only), each run in a fresh
 * process.
 *
 * Prints a JSON line for each run and one for each outcome. The small book must be done at least 5 times
 * faster than exceljs reads and saves it, or the run ends with 1.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { largeWorkbook } from "./large-workbook";
import type { WriteTaken } from "./write-once";

const TIMES = 3;
const CASES = [
  {
    bench: "write into 100,000 × 20",
    rows: 100_000,
    others: ["@e965/xlsx dense", "exceljs"],
    atLeast: 1,
  },
  { bench: "60 × 12 from file to file", rows: 63, others: ["exceljs"], atLeast: 5 },
];

const folder = mkdtempSync(join(tmpdir(), "write-bench-"));
try {
  for (const { bench, rows, others, atLeast } of CASES) {
    const file = join(folder, `${rows}.xlsx`);
    writeFileSync(file, largeWorkbook(rows));
    const ours = median("ours", file);
    const peers = others.map((writer) => median(writer, file));
    const peer = peers.reduce((a, b) => (b.ms < a.ms ? b : a));
    const timesFaster = Number((peer.ms / ours.ms).toFixed(2));
    const memoryShare = Number((ours.rssMb / peer.rssMb).toFixed(2));
    const holds = timesFaster >= atLeast;
    print({ bench, peer: peer.writer, timesFaster, memoryShare, holds });
    if (!holds) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** The median run by time: the machine may be busy with other things. */
function median(writer: string, file: string): WriteTaken {
  const runs = Array.from({ length: TIMES }, () => once(writer, file));
  return runs.sort((a, b) => a.ms - b.ms)[Math.floor(TIMES / 2)] as WriteTaken;
}

function once(writer: string, file: string): WriteTaken {
  const flags = ["--max-old-space-size=12288", "--import", "tsx"];
  const script = join(__dirname, "write-once.ts");
  const out = join(folder, "out.xlsx");
  const run = spawnSync(process.execPath, [...flags, script, writer, file, out], {
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
