import assert from "node:assert";
import promises from "node:fs/promises";
import { mkdtemp, readFile, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WorkbookError } from "../../../src/workbook/port";
import { readFailure, saveFailure, saveFile } from "../../../src/workbook/file/save-file";

const chunks = (text: string) => [new TextEncoder().encode(text)];

describe("saving a file", () => {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "scorecard-"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  const at = (name: string) => join(folder, name);

  it("writes all chunks in order and leaves nothing beside", async () => {
    await saveFile(at("a.xlsx"), [...chunks("一"), ...chunks("二")]);
    assert.strictEqual(await readFile(at("a.xlsx"), "utf8"), "一二");
    assert.deepStrictEqual(await readdir(folder), ["a.xlsx"]);
  });

  it("keeps the old file when asked, and only the last of them", async () => {
    for (const text of ["1", "2", "3"])
      await saveFile(at("a.xlsx"), chunks(text), { keepOld: true });
    assert.strictEqual(await readFile(at("a.xlsx"), "utf8"), "3");
    assert.strictEqual(await readFile(at("a.xlsx.bak"), "utf8"), "2");
  });

  it("takes no other file's place unless it may", async () => {
    await writeFile(at("a.xlsx"), "old");
    await assert.rejects(
      saveFile(at("a.xlsx"), chunks("new"), { overwrite: false }),
      (error) => error instanceof WorkbookError && error.fault === "exists"
    );
    assert.strictEqual(await readFile(at("a.xlsx"), "utf8"), "old");
  });

  it("leaves the old file whole when the chunks break off", async () => {
    await writeFile(at("a.xlsx"), "old");
    function* broken(): Generator<Uint8Array> {
      yield* chunks("half");
      throw new Error("no more");
    }
    await assert.rejects(saveFile(at("a.xlsx"), broken(), { keepOld: true }), /no more/);
    assert.strictEqual(await readFile(at("a.xlsx"), "utf8"), "old");
    assert.deepStrictEqual(await readdir(folder), ["a.xlsx"]);
  });

  it("writes through a link to the file behind it", async () => {
    await writeFile(at("real.xlsx"), "old");
    await symlink(at("real.xlsx"), at("link.xlsx"));
    await saveFile(at("link.xlsx"), chunks("new"));
    assert.strictEqual(await readFile(at("real.xlsx"), "utf8"), "new");
  });

  it("says that a folder is not there", async () => {
    await assert.rejects(
      saveFile(at("no/a.xlsx"), chunks("x")),
      (error) => error instanceof WorkbookError && error.fault === "not-found"
    );
  });

  const refusals = [
    { says: "the disk is full half-way", code: "ENOSPC", fault: "disk-full" },
    { says: "the folder may only be read", code: "EROFS", fault: "read-only" },
  ];
  for (const { says, code, fault } of refusals) {
    it(`leaves the old file whole and nothing beside when ${says}`, async () => {
      await writeFile(at("a.xlsx"), "old");
      await assert.rejects(
        saveFile(at("a.xlsx"), refusedAfter("half", code)),
        (error) => error instanceof WorkbookError && error.fault === fault
      );
      assert.deepStrictEqual(await readdir(folder), ["a.xlsx"]);
      assert.strictEqual(await readFile(at("a.xlsx"), "utf8"), "old");
    });
  }

  for (const code of ["EBUSY", "EPERM"]) {
    it(`and when the file is open in Excel, which is ${code} at the last step`, async () => {
      await writeFile(at("a.xlsx"), "old");
      const { rename } = promises;
      promises.rename = () => Promise.reject(refusal(code));
      try {
        await assert.rejects(
          saveFile(at("a.xlsx"), chunks("new")),
          (error) => error instanceof WorkbookError && error.fault === "busy"
        );
      } finally {
        promises.rename = rename;
      }
      assert.deepStrictEqual(await readdir(folder), ["a.xlsx"]);
      assert.strictEqual(await readFile(at("a.xlsx"), "utf8"), "old");
    });
  }

  const faults = [
    { code: "EBUSY", saving: "busy", reading: "busy" },
    { code: "EPERM", saving: "busy", reading: "busy" },
    { code: "EACCES", saving: "read-only", reading: "host" },
    { code: "EROFS", saving: "read-only", reading: "read-only" },
    { code: "ENOSPC", saving: "disk-full", reading: "disk-full" },
    { code: "EEXIST", saving: "exists", reading: "exists" },
    { code: "ENOENT", saving: "not-found", reading: "not-found" },
    { code: "EISDIR", saving: "host", reading: "not-a-zip" },
    { code: "EIO", saving: "host", reading: "host" },
  ];
  for (const { code, saving, reading } of faults) {
    it(`turns ${code} into a fault`, () => {
      const names = [saveFailure("a", refusal(code)), readFailure("a", refusal(code))].map(
        (it) => it instanceof WorkbookError && it.fault
      );
      assert.deepStrictEqual(names, [saving, reading]);
    });
  }

  it("lets a bug through as it is", () => {
    const bug = new TypeError("x");
    assert.strictEqual(saveFailure("a", bug), bug);
  });
});

function refusal(code: string): Error {
  return Object.assign(new Error(code), { code });
}

function* refusedAfter(text: string, code: string): Generator<Uint8Array> {
  yield Buffer.from(text);
  throw refusal(code);
}
