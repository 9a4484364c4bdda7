/**
 * The pane as it ships, built once for all tests of a run, but not made small: that takes longer than
 * all of them. PANE_FOLDER names one that is built already.
 */
import { mkdtempSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { webpack } from "webpack";
import type { Configuration } from "webpack";

type MakeConfigs = (
  env: Readonly<Record<string, string>>,
  argv: { readonly mode: "production" }
) => Configuration[];

/** As long as a build may take on a busy machine, in milliseconds. */
export const BUILD_TIME = 240_000;

let built: Promise<string> | undefined;

export function buildPane(): Promise<string> {
  const given = process.env["PANE_FOLDER"];
  built ??= given === undefined ? build() : Promise.resolve(resolve(given));
  return built;
}

async function build(): Promise<string> {
  const out = mkdtempSync(join(tmpdir(), "pane-"));
  const makeConfigs = createRequire(__filename)("../../webpack.config.js") as MakeConfigs;
  const config = makeConfigs({ out }, { mode: "production" }).find(({ name }) => name === "pane");
  if (config === undefined) throw new Error("webpack.config.js has no pane");
  const optimization = { ...config.optimization, minimize: false };
  await new Promise<void>((done, failed) => {
    webpack({ ...config, optimization }, (error, stats) => {
      if (error !== null) failed(error);
      else if (stats?.hasErrors()) failed(new Error(stats.toString("errors-only")));
      else done();
    });
  });
  return out;
}
