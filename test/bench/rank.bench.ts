/**
 * The whole job from file to file beside exceljs, each in a fresh process: open, recognise, reckon, write the
 * ranking sheet, save. Ours is packed as users have it.
 *
 * "The same book" is the one that the job leaves, ranking sheet and all: whoever did this job with exceljs
 * would have to save that book at the least, and exceljs is let off the reckoning. What exceljs takes for
 * the book as it was given, which is a small part of the other, is printed too and held to nothing.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { built } from "./built";
import type { RankTaken } from "./rank-once";
import { schemeWorkbook, taskWorkbook } from "./task-workbook";

const GOAL = 5;
const CASES = [
  { name: "60 × 12", given: () => taskWorkbook(60, 12), times: 21, rounds: 3 },
  { name: "3,000 × 20", given: () => taskWorkbook(3000, 20), times: 1, rounds: 3 },
  { name: "3,000 × 20 by a scheme", given: () => schemeWorkbook(3000, 20), times: 1, rounds: 1 },
];
type Case = (typeof CASES)[number];
const WHEN = { firstMs: "fresh process", warmMs: "warm" } as const;

const folder = mkdtempSync(join(tmpdir(), "rank-bench-"));

async function main(): Promise<void> {
  try {
    const script = await built("rank-once.ts", folder);
    for (const one of CASES) await measured(one, script);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** They take turns, so that a busy minute is hard on all of them. */
async function measured({ name, given, times, rounds }: Case, script: string): Promise<void> {
  const [input, result] = [join(folder, "given.xlsx"), join(folder, "result.xlsx")];
  const out = join(folder, "out.xlsx");
  writeFileSync(input, await given());
  once(script, ["ours", input, result, "1"]);
  const turns = Array.from({ length: rounds }, () => ({
    ours: once(script, ["ours", input, out, String(times)]),
    same: once(script, ["exceljs", result, out, String(times)]),
    input: once(script, ["exceljs", input, out, String(times)]),
  }));
  for (const what of ["firstMs", "warmMs"] as const) {
    if (what === "warmMs" && times === 1) continue;
    const of = (who: "ours" | "same" | "input") => middle(turns.map((turn) => turn[who][what]));
    const timesFaster = ratio(of("same"), of("ours"));
    const holds = timesFaster >= GOAL;
    print({
      bench: `rank ${name}, ${WHEN[what]}`,
      oursMs: of("ours"),
      exceljsMs: of("same"),
      timesFaster,
      goal: GOAL,
      holds,
      timesFasterThanGivenBook: ratio(of("input"), of("ours")),
    });
    if (!holds) process.exitCode = 1;
  }
}

function once(script: string, words: readonly string[]): RankTaken {
  const flags = ["--max-old-space-size=12288", script];
  const run = spawnSync(process.execPath, [...flags, ...words], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as RankTaken;
}

function middle(numbers: readonly number[]): number {
  return numbers.slice().sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function ratio(a: number, b: number): number {
  return Number((a / b).toFixed(2));
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

void main();
