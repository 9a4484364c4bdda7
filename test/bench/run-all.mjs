/** Runs every *.bench.ts beside it, one after another, each in a process of its own. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const [wanted = ""] = process.argv.slice(2);
const benches = readdirSync(here)
  .filter((name) => name.endsWith(".bench.ts") && name.includes(wanted))
  .sort();

if (benches.length === 0) {
  console.error(`no bench is called *${wanted}*.bench.ts in ${here}`);
  process.exitCode = 2;
}
for (const bench of benches) {
  console.log(`\n${bench}`);
  const flags = ["--expose-gc", "--max-old-space-size=12288", "--import", "tsx"];
  const run = spawnSync(process.execPath, [...flags, join(here, bench)], { stdio: "inherit" });
  if (run.status !== 0) process.exitCode = 1;
}
