import assert from "node:assert";
import fc from "fast-check";
import { READ_LIMITS } from "../../../../src/workbook/file/zip/read-limits";
import { openZip } from "../../../../src/workbook/file/zip/zip";
import { packEntry, zipChunks } from "../../../../src/workbook/file/zip/zip-writer";
import { fullPackage } from "../../../support/full-package";
import { joinBytes } from "../../../support/make-package";

describe("zip writer", () => {
  const dresses = [
    { says: "plain", dress: {} },
    { says: "with data descriptors", dress: { descriptors: true } },
    { says: "in zip64", dress: { zip64: true } },
    { says: "partly stored", dress: { stored: ["xl/vbaProject.bin", "xl/workbook.xml"] } },
  ];
  for (const { says, dress } of dresses) {
    it(`copies the packed bytes of a package ${says}`, () => {
      const before = openZip(fullPackage(dress));
      const after = openZip(joinBytes(zipChunks(before.entries.values())));
      const withoutDescriptor = [...before.entries.values()].map((it) => ({
        ...it,
        flags: it.flags & ~8,
      }));
      assert.deepStrictEqual([...after.entries.values()], withoutDescriptor);
    });
  }

  it("turns to zip64 where a number needs it", () => {
    const entries = ["a", "b", "c"].map((name) => packEntry(name, name.repeat(50)));
    for (const wideFrom of [1, 20, 60, 200]) {
      const zip = openZip(joinBytes(zipChunks(entries, wideFrom)));
      assert.deepStrictEqual([...zip.entries.values()], entries, `from ${wideFrom}`);
    }
  });

  it("turns to zip64 where there are more entries than the plain directory counts", () => {
    const one = packEntry("a", "x");
    const encode = new TextEncoder();
    const many = Array.from({ length: 65_536 }, (_, i) => {
      return { ...one, name: `p${i}`, nameBytes: encode.encode(`p${i}`) };
    });
    const limits = { ...READ_LIMITS, entries: 70_000 };
    assert.strictEqual(openZip(joinBytes(zipChunks(many)), { limits }).entries.size, 65_536);
  });

  it("packs any text in any pieces", () => {
    const pieces = fc.array(fc.string({ unit: "grapheme", maxLength: 200 }), { maxLength: 30 });
    fc.assert(
      fc.property(pieces, fc.integer({ min: 1, max: 900 }), (texts, times) => {
        const list = texts.map((text) => text.repeat(times));
        const zip = openZip(
          joinBytes(
            zipChunks([packEntry("文件.xml", ({ put }) => list.forEach((text) => put(text)))])
          )
        );
        assert.strictEqual(zip.text("文件.xml"), list.join(""));
      }),
      { numRuns: 30 }
    );
  });
});
