/** `npm start` where nobody looks: the ranking of the book that was named, and then it ends. */
import assert from "node:assert";
import { spawnSync } from "node:child_process";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expectFree } from "../../src/workbench/server/free-port";

const ROOT = join(__dirname, "../..");
const MAIN = join(ROOT, "src/workbench/server/main.ts");
const BOOK = join(ROOT, "assets/samples/2012年1—11月任务完成情况.xlsx");

const started = (...words: string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", MAIN, ...words], { cwd: ROOT, encoding: "utf8" });

describe("npm start without a terminal", () => {
  it("ranks the book that is named", () => {
    const { status, stdout } = started(BOOK);
    assert.strictEqual(status, 0);
    assert.match(stdout, /识别结果：.*2012年1—11月任务完成情况\.xlsx/);
    assert.match(stdout, /结果已写入 .*2012年1—11月任务完成情况-排名\.xlsx/);
  });

  it("says in one sentence that there is no such book", () => {
    const { status, stderr } = started("没有.xlsx");
    assert.strictEqual(status, 1);
    assert.strictEqual(stderr.trim().split("\n").length, 1);
    assert.match(stderr, /找不到文件/);
  });
});

describe("the port of the workbench", () => {
  it("is known to be taken before anything is packed, and to be free once it is left", async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, "localhost", done));
    const { port } = other.address() as AddressInfo;
    await assert.rejects(expectFree(port), { code: "EADDRINUSE" });
    await new Promise((done) => other.close(done));
    await expectFree(port);
  });
});
