/** Packs the pane by the product's own webpack.config.js, and the page by the workbench's. */
import { createRequire } from "node:module";
import { join } from "node:path";
import { webpack } from "webpack";
import type { Configuration } from "webpack";

type MakeConfigs = (
  env: Readonly<Record<string, string>>,
  argv: { readonly mode: string }
) => Configuration | Configuration[];

export type Product = "pane" | "workbench";

/** What a product is made by, of the configurations. */
const CONFIGS: Readonly<Record<Product, readonly string[]>> = {
  pane: ["pane", "commands"],
  workbench: ["workbench"],
};

/** Each into its folder of dist. What was packed before is taken from a cache where nothing changed. */
export async function pack(root: string, products: readonly Product[]): Promise<void> {
  const load = createRequire(join(root, "webpack.config.js"));
  const configs = ["./webpack.config.js", "./src/workbench/page/webpack.config.cjs"]
    .flatMap((path) => (load(path) as MakeConfigs)({}, { mode: "production" }))
    .filter(({ name }) => products.some((product) => makes(product, name)));
  await run(configs.map((config) => quickened(config, root)));
}

/** The pane alone into another folder, with the same cache. */
export async function packPane(root: string, out: string): Promise<void> {
  const load = createRequire(join(root, "webpack.config.js"));
  const configs = (load("./webpack.config.js") as MakeConfigs)({ out }, { mode: "production" });
  const panes = [configs].flat().filter(({ name }) => makes("pane", name));
  await run(panes.map((config) => quickened(config, root)));
}

const makes = (product: Product, config: string | undefined) =>
  CONFIGS[product].some((name) => name === config);

/** To be fetched from the same machine a bundle need not be small, and to make it small takes longest. */
function quickened(config: Configuration, root: string): Configuration {
  return {
    ...config,
    optimization: { ...config.optimization, minimize: false },
    cache: {
      type: "filesystem",
      name: `${config.name}-${config.mode}`,
      cacheDirectory: join(root, "node_modules", ".cache", "workbench"),
      buildDependencies: {
        config: [
          join(root, "webpack.config.js"),
          join(root, "src", "workbench", "page", "webpack.config.cjs"),
        ],
      },
    },
  };
}

function run(configs: Configuration[]): Promise<void> {
  return new Promise((done, failed) => {
    const compiler = webpack(configs);
    compiler.run((error, stats) => {
      // Only a closed compiler has written its cache.
      compiler.close(() => {
        if (error !== null) failed(error);
        else if (stats?.hasErrors() === true) failed(new Error(stats.toString("errors-only")));
        else done();
      });
    });
  });
}
