/**
 * The whole job from file to file beside exceljs, each in a fresh process: open, recognise, reckon, write the
 * ranking sheet, save.
 *
 * "The same book" is the one that the job leaves, ranking sheet and all: whoever did this job with exceljs
 * would have to save that book at the least, and exceljs is let off the reckoning. What exceljs takes for
 * the book as it was given, which is a small part of the other, is printed too and held to nothing.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RankTaken } from "./rank-once";
import { taskWorkbook } from "./task-workbook";

const GOAL = 5;
const CASES = [
  { units: 60, indicators: 12, times: 21, rounds: 3 },
  { units: 3000, indicators: 20, times: 1, rounds: 1 },
];

const folder = mkdtempSync(join(tmpdir(), "rank-bench-"));
try {
  for (const { units, indicators, times, rounds } of CASES) {
    const [given, result] = [join(folder, "given.xlsx"), join(folder, "result.xlsx")];
    writeFileSync(given, taskWorkbook(units, indicators));
    once("ours", given, result, 1);
    const turns = Array.from({ length: rounds }, () => [
      once("ours", given, join(folder, "out.xlsx"), times),
      once("exceljs", result, join(folder, "out.xlsx"), times),
      once("exceljs", given, join(folder, "out.xlsx"), times),
    ]);
    const of = (i: number, what: "firstMs" | "warmMs") =>
      middle(turns.map((all) => all[i]?.[what]));
    for (const what of ["firstMs", "warmMs"] as const) {
      if (what === "warmMs" && times === 1) continue;
      const [ours, same, input] = [of(0, what), of(1, what), of(2, what)];
      const timesFaster = Number((same / ours).toFixed(2));
      const holds = timesFaster >= GOAL;
      print({
        bench: `${units} × ${indicators}, ${what === "firstMs" ? "fresh process" : "warm"}`,
        oursMs: ours,
        exceljsMs: same,
        timesFaster,
        goal: GOAL,
        holds,
        timesFasterThanGivenBook: Number((input / ours).toFixed(2)),
      });
      if (!holds) process.exitCode = 1;
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}

function once(contender: string, from: string, out: string, times: number): RankTaken {
  const flags = ["--max-old-space-size=12288", "--import", "tsx"];
  const words = [join(__dirname, "rank-once.ts"), contender, from, out, String(times)];
  const run = spawnSync(process.execPath, [...flags, ...words], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as RankTaken;
}

function middle(numbers: readonly (number | undefined)[]): number {
  const sorted = numbers.map((it) => it ?? 0).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
