/**
 * Runs every *.bench.ts beside it, one after another, each in a process of its own, and says for each
 * goal whether it holds.
 *
 *     npm run bench                 a line for each outcome
 *     npm run bench -- rank         those of one bench
 *     npm run bench -- --json       every run and outcome as a line of JSON
 */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const words = process.argv.slice(2);
const asJson = words.includes("--json");
const [wanted = ""] = words.filter((word) => !word.startsWith("--"));
const benches = readdirSync(here)
  .filter((name) => name.endsWith(".bench.ts") && name.includes(wanted))
  .sort();

if (benches.length === 0) {
  console.error(`no bench is called *${wanted}*.bench.ts in ${here}`);
  process.exitCode = 2;
}
for (const bench of benches) {
  if (!asJson) console.log(`\n${bench}`);
  const flags = ["--expose-gc", "--max-old-space-size=12288", "--import", "tsx"];
  const run = spawnSync(process.execPath, [...flags, join(here, bench)], {
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  if (asJson) process.stdout.write(run.stdout);
  else run.stdout.split("\n").forEach(tell);
  if (run.status !== 0) process.exitCode = 1;
}

/** Outcomes alone: what single runs took is for --json. */
function tell(line) {
  if (!line.startsWith("{")) return line === "" ? undefined : console.log(`  ${line}`);
  const { bench, holds, ...figures } = JSON.parse(line);
  if (bench === undefined) return;
  const told = Object.entries(figures).map(([name, value]) => `${spaced(name)} ${value}`);
  const mark = holds === undefined ? " " : holds ? "✓" : "✗";
  console.log(`  ${mark} ${bench.padEnd(44)} ${told.join("   ")}`);
}

/** timesFaster → times faster */
function spaced(name) {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
