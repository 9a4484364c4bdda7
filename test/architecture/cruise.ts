/** Runs dependency-cruiser on a folder, with the rules of this house. */
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

export interface Cruise {
  readonly modules: number;
  readonly violations: readonly {
    readonly rule: string;
    readonly from: string;
    readonly to: string;
  }[];
}

interface Printed {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly {
      readonly rule: { readonly name: string };
      readonly from: string;
      readonly to: string;
    }[];
  };
}

const COMMAND = resolve("node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
const RULES = resolve("test/architecture/rules.cjs");

/** Looks at `src` under the folder given. */
export function cruise(folder: string): Cruise {
  const run = spawnSync(
    process.execPath,
    [COMMAND, "--config", RULES, "--output-type", "json", "src"],
    { cwd: folder, encoding: "utf8", maxBuffer: 1 << 28 }
  );
  if (run.stdout === "") throw new Error(`dependency-cruiser said nothing: ${run.stderr}`);
  const { modules, summary } = JSON.parse(run.stdout) as Printed;
  return {
    modules: modules.filter(({ source }) => source.startsWith("src/")).length,
    violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}
