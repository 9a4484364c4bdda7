/** adapter-alone.ts as one old script, by the loader that packs the pane. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { optimize, webpack } from "webpack";
import type { Configuration } from "webpack";

export async function packAdapter(): Promise<string> {
  const out = mkdtempSync(join(tmpdir(), "adapter-"));
  try {
    await run({
      mode: "development",
      devtool: false,
      target: ["web", "es5"],
      entry: { adapter: resolve(__dirname, "adapter-alone.ts") },
      output: { path: out, filename: "[name].js" },
      resolve: { extensions: [".ts", ".js"] },
      module: {
        rules: [
          {
            test: /\.ts$/,
            loader: "ts-loader",
            options: {
              transpileOnly: true,
              compilerOptions: {
                ...{ noEmit: false, target: "es5", module: "esnext" },
                downlevelIteration: true,
              },
            },
          },
        ],
      },
      plugins: [new optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
    });
    return readFileSync(join(out, "adapter.js"), "utf8");
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

function run(config: Configuration): Promise<void> {
  return new Promise((done, failed) => {
    const compiler = webpack(config);
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error !== null) failed(error);
        else if (stats?.hasErrors() === true) failed(new Error(stats.toString("errors-only")));
        else done();
      });
    });
  });
}
