/**
 * Text goldens: what a test made, held against the file that people have read and approved.
 *
 *     BLESS=1 npx mocha test/reports      writes them anew, to be reviewed like code
 *
 * Where they differ, what was made is left beside as NAME.changed.
 */
import assert from "node:assert";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export function assertGolden(name: string, made: string): void {
  const path = join(__dirname, name);
  const changed = `${path}.changed`;
  if (process.env["BLESS"] === "1") writeFileSync(path, made);
  const golden = existsSync(path) ? readFileSync(path, "utf8") : "";
  if (golden === made) return rmSync(changed, { force: true });
  writeFileSync(changed, made);
  assert.strictEqual(made, golden, `${name} differs: compare it with ${name}.changed`);
}
