/**
 * The pane as it ships, built once for all tests of a run, but not made small: that takes longer than
 * all of them. What has not changed since the last run comes from a cache. PANE_FOLDER names one that
 * is built already.
 */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { packPane } from "../../src/workbench/server/pack";

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
  await packPane(resolve(__dirname, "..", ".."), out);
  return out;
}
