import assert from "node:assert";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fullPackage } from "../support/full-package";
import { makePackage, plainWorkbook, sheetOf } from "../support/make-package";
import { checkPackage } from "./check-package";

const one = { sheets: [{ name: "任务表", xml: sheetOf() }] };

describe("a result sheet put into a package", () => {
  let folder = "";
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "packages-"));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const cases = [
    { says: "with macros, pivot, comments, charts and parts unknown", bytes: fullPackage() },
    { says: "with data descriptors", bytes: fullPackage({ descriptors: true }) },
    { says: "in zip64", bytes: fullPackage({ zip64: true }) },
    {
      says: "with a prefix to its elements",
      bytes: makePackage(plainWorkbook({ ...one, prefix: "x:" })),
    },
    { says: "without styles", bytes: makePackage(plainWorkbook({ ...one, styles: false })) },
  ];
  cases.forEach(({ says, bytes }, i) => {
    it(`loses nothing and breaks nothing ${says}`, async () => {
      const path = join(folder, `${i}.xlsx`);
      await writeFile(path, bytes);
      assert.deepStrictEqual(
        (await checkPackage(path, join(folder, `${i}-out.xlsx`))).problems,
        []
      );
    });
  });
});
