/** A bench's script packed as the command line is (`npm run build`): what users run is what is measured. */
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { webpack } from "webpack";
import type { Configuration, RuleSetRule } from "webpack";

type Configurations = (env: object, options: object) => readonly Configuration[];

const ROOT = resolve(__dirname, "../..");

export async function built(script: string, folder: string): Promise<string> {
  const load = createRequire(__filename);
  const configurations = load(join(ROOT, "webpack.config.js")) as Configurations;
  const [commandLine] = configurations({}, {});
  const rules = (commandLine?.module?.rules ?? []) as readonly RuleSetRule[];
  const compiler = webpack({
    ...commandLine,
    entry: { bench: join(__dirname, script) },
    output: { path: folder, filename: "[name].js" },
    module: {
      rules: rules.map((rule) => ({ ...rule, include: [resolve(ROOT, "src"), __dirname] })),
      // What is beside ours is loaded from where it is installed, and not packed.
      parser: { javascript: { createRequire: false } },
    },
  });
  await new Promise<void>((done, fail) => {
    compiler.run((error, stats) => {
      if (error !== null) fail(error);
      else if (stats?.hasErrors() === true) fail(new Error(stats.toString("errors-only")));
      else done();
    });
  });
  return join(folder, "bench.js");
}
