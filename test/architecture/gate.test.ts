/** .ci/run tells the truth in its last line and its exit code, whatever became of `npm ci && npm test`. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

const cases = [
  { says: "all is well", counts: "12 0 0", test: 0, gives: "12 passed, 0 failed", exit: 0 },
  { says: "a test fails", counts: "11 1 0", test: 1, gives: "11 passed, 1 failed", exit: 1 },
  { says: "a gate before the tests fails", test: 2, gives: "0 passed, 1 failed", exit: 2 },
  {
    says: "the tests pass and npm does not",
    counts: "12 0 0",
    test: 1,
    gives: "12 passed, 1 failed",
    exit: 1,
  },
  { says: "no test was run", counts: "0 0 0", test: 0, gives: "0 passed, 1 failed", exit: 1 },
  { says: "nothing was counted", test: 0, gives: "0 passed, 1 failed", exit: 1 },
  { says: "a test was skipped", counts: "12 0 1", test: 0, gives: "12 passed, 1 failed", exit: 1 },
  { says: "nothing can be installed", install: 1, test: 0, gives: "0 passed, 1 failed", exit: 1 },
];

describe(".ci/run", () => {
  let folder = "";
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "gate-"));
    cpSync(".ci", join(folder, ".ci"), { recursive: true });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const { says, counts, install = 0, test, gives, exit } of cases) {
    it(`ends with "${gives}" when ${says}`, () => {
      const tell = counts === undefined ? "" : `echo "${counts}" >"$TEST_COUNTS"; `;
      const npm = `#!/bin/sh\n[ "$1" = ci ] && exit ${install}\n${tell}echo tested; exit ${test}\n`;
      writeFileSync(join(folder, "npm"), npm, { mode: 0o755 });
      const run = spawnSync("bash", [join(folder, ".ci", "run")], {
        encoding: "utf8",
        env: { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH ?? ""}` },
      });
      assert.deepEqual(
        { last: run.stdout.trimEnd().split("\n").at(-1), exit: run.status },
        { last: gives, exit }
      );
    });
  }
});
