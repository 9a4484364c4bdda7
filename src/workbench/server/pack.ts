/** Packs the pane by the product's own webpack.config.js, and the page by the workbench's. */
import { createRequire } from "node:module";
import { join } from "node:path";
import { webpack } from "webpack";
import type { Configuration } from "webpack";

type MakeConfigs = (
  env: Readonly<Record<string, string>>,
  argv: { readonly mode: string }
) => Configuration | Configuration[];

export async function pack(root: string, mode = "production"): Promise<void> {
  const load = createRequire(join(root, "webpack.config.js"));
  const configs = ["./webpack.config.js", "./src/workbench/page/webpack.config.cjs"]
    .flatMap((path) => (load(path) as MakeConfigs)({}, { mode }))
    .filter(({ name }) => name !== "cli");
  await new Promise<void>((done, failed) => {
    const compiler = webpack(configs);
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error !== null) failed(error);
        else if (stats?.hasErrors() === true) failed(new Error(stats.toString("errors-only")));
        else done();
      });
    });
  });
}
