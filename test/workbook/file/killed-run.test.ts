/** A run that is killed half-way: the file that stood there stands, and the next run clears up. */
import assert from "node:assert";
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { saveFile } from "../../../src/workbook/file/save-file";

const SLOW = `
  const { saveFile } = require(${JSON.stringify(join(__dirname, "../../../src/workbook/file/save-file.ts"))});
  function* slowly() {
    yield Buffer.alloc(100_000, 1);
    process.stdout.write("half");
    for (;;) {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
      yield Buffer.alloc(10, 2);
    }
  }
  void saveFile(process.argv[1], slowly());
`;

/** Starts a save that never ends and kills it once the first half is on the disk. */
function killedHalfWay(path: string): Promise<void> {
  const run = spawn(process.execPath, ["--require", "tsx/cjs", "-e", SLOW, path], {
    cwd: join(__dirname, "../../.."),
  });
  return new Promise((resolve, reject) => {
    let said = "";
    run.stderr.on("data", (text: Buffer) => (said += text.toString()));
    run.stdout.on("data", () => run.kill("SIGKILL"));
    run.on("exit", (_, signal) =>
      signal === "SIGKILL" ? resolve() : reject(new Error(`it ended by itself: ${said}`))
    );
  });
}

describe("a run that is killed", () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "killed-"))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("leaves the old file whole, and what it left beside goes with the next run", async () => {
    const path = join(folder, "结果.xlsx");
    writeFileSync(path, "old");
    await killedHalfWay(path);
    assert.strictEqual(readFileSync(path, "utf8"), "old");
    assert.strictEqual(readdirSync(folder).length, 2, "it was killed while it wrote beside");

    await saveFile(path, [Buffer.from("new")]);
    assert.deepStrictEqual(readdirSync(folder), ["结果.xlsx"]);
    assert.strictEqual(readFileSync(path, "utf8"), "new");
  });

  it("leaves no file where there was none", async () => {
    const path = join(folder, "结果.xlsx");
    await killedHalfWay(path);
    assert.ok(!readdirSync(folder).includes("结果.xlsx"));
  });

  it("does not clear what a run that still writes, or somebody else, has beside", async () => {
    const path = join(folder, "结果.xlsx");
    const beside = [
      `.结果.xlsx.${process.ppid}.tmp`,
      ".结果.xlsx.draft.tmp",
      ".别的.xlsx.999999999.tmp",
    ];
    for (const name of beside) writeFileSync(join(folder, name), "");
    await saveFile(path, [Buffer.from("new")]);
    assert.deepStrictEqual(readdirSync(folder).sort(), [...beside, "结果.xlsx"].sort());
  });
});
