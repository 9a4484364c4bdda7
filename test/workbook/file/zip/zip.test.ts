import assert from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { nodeUnpacker } from "../../../../src/workbook/file/zip/node-unpacker";
import { anywhereUnpacker } from "../../../../src/workbook/file/zip/unpacker";
import { openZip } from "../../../../src/workbook/file/zip/zip";
import { WorkbookError } from "../../../../src/workbook/port";
import type { WorkbookFault } from "../../../../src/workbook/port";
import { joinBytes, makePackage } from "../../../support/make-package";
import type { Dress } from "../../../support/make-package";

const UNPACKERS = [anywhereUnpacker, nodeUnpacker];
const TEXT = "完成率 ".repeat(500);
const PARTS = { "a.xml": TEXT, "xl/b.bin": Uint8Array.from([1, 2, 3]), "xl/empty": "" };
const CENTRAL = 0x02014b50;

/** The zip with some bytes of one entry's directory record changed: [place, width, value]. */
function withRecord(name: string, ...changes: readonly (readonly [number, 2 | 4, number])[]) {
  return recordChanged(makePackage(PARTS), name, changes);
}

function recordChanged(
  bytes: Uint8Array,
  name: string,
  changes: readonly (readonly [number, 2 | 4, number])[]
): Uint8Array {
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at++) {
    const found = Buffer.from(bytes.subarray(at + 46, at + 46 + name.length)).toString() === name;
    if (view.getUint32(at, true) !== CENTRAL || !found) continue;
    for (const [place, width, value] of changes) {
      if (width === 2) view.setUint16(at + place, value, true);
      else view.setUint32(at + place, value, true);
    }
    return bytes;
  }
  throw new Error(`no record of ${name}`);
}

const named = (name: string) => makePackage({ [name]: "x", "b.xml": "y" });
/** Both copies of a name, one letter changed. */
function renamed(bytes: Uint8Array, from: string, to: string, copies = 2): Uint8Array {
  const changed = Buffer.from(bytes);
  for (let i = 0, at = -1; i < copies; i++) {
    at = changed.indexOf(from, at + 1);
    changed.write(to, at);
  }
  return changed;
}

describe("a zip", () => {
  const dresses: { says: string; dress: Dress }[] = [
    { says: "deflated", dress: {} },
    { says: "stored", dress: { stored: Object.keys(PARTS) } },
    { says: "with sizes after the data", dress: { descriptors: true } },
    { says: "in zip64", dress: { zip64: true } },
  ];
  for (const { says, dress } of dresses) {
    it(`${says}: gives every entry's bytes and text`, () => {
      for (const unpacker of UNPACKERS) {
        const zip = openZip(makePackage(PARTS, dress), { unpacker });
        assert.deepStrictEqual([...zip.entries.keys()], Object.keys(PARTS));
        assert.strictEqual(zip.text("a.xml"), TEXT);
        assert.deepStrictEqual([...zip.bytes("xl/b.bin")], [1, 2, 3]);
        assert.strictEqual(zip.bytes("xl/empty").length, 0);
      }
    });
  }

  it("finds names whatever their case, and keeps them as they stand for copying", () => {
    const zip = openZip(makePackage({ "xl\\Styles.xml": "x" }));
    assert.strictEqual(zip.find("XL/styles.XML"), "xl/Styles.xml");
    const entry = zip.entries.get("xl/Styles.xml");
    assert.strictEqual(Buffer.from(entry?.nameBytes ?? []).toString(), "xl\\Styles.xml");
  });

  it("may have a comment behind it", () => {
    const bytes = makePackage(PARTS);
    const comment = Buffer.from("made by hand");
    bytes[bytes.length - 2] = comment.length;
    assert.strictEqual(openZip(joinBytes([bytes, comment])).text("a.xml"), TEXT);
  });

  it("made by Excel's peers opens too", () => {
    const path = join(__dirname, "../../../fixtures/campaign/d1-百日会战统计表.xlsx");
    const zip = openZip(readFileSync(path));
    assert.ok(zip.text("xl/workbook.xml").includes("9月30日"));
  });
});

describe("a zip that is broken or hostile", () => {
  const whole = makePackage(PARTS);
  const cases: { says: string; bytes: Uint8Array; fault: WorkbookFault }[] = [
    {
      says: "cut off in the middle",
      bytes: whole.subarray(0, whole.length / 2),
      fault: "truncated",
    },
    { says: "cut off at the end", bytes: whole.subarray(0, whole.length - 5), fault: "truncated" },
    { says: "with its beginning gone", bytes: whole.subarray(40), fault: "damaged" },
    { says: "with a wrong checksum", bytes: withRecord("a.xml", [16, 4, 12345]), fault: "damaged" },
    { says: "larger than it says", bytes: withRecord("a.xml", [24, 4, 10]), fault: "damaged" },
    {
      says: "smaller than it says",
      bytes: withRecord("a.xml", [24, 4, 999_999]),
      fault: "damaged",
    },
    {
      says: "larger than one may be",
      bytes: withRecord("a.xml", [24, 4, 0xfffffffe]),
      fault: "too-large",
    },
    { says: "packed in an unknown way", bytes: withRecord("a.xml", [10, 2, 99]), fault: "damaged" },
    { says: "with a password", bytes: withRecord("a.xml", [8, 2, 1]), fault: "encrypted" },
    {
      says: "whose entry lies outside",
      bytes: withRecord("a.xml", [42, 4, 99_999]),
      fault: "damaged",
    },
    {
      says: "whose entry runs into the directory",
      bytes: withRecord("a.xml", [20, 4, 9999]),
      fault: "damaged",
    },
    { says: "whose entries overlap", bytes: withRecord("a.xml", [20, 4, 60]), fault: "unsafe" },
    {
      says: "with one name twice",
      bytes: renamed(makePackage({ "a.xml": "1", "b.xml": "2" }), "b.xml", "A.xml", 2),
      fault: "unsafe",
    },
    {
      says: "with two names for one entry",
      bytes: renamed(named("a.xml"), "a.xml", "c.xml", 1),
      fault: "unsafe",
    },
    { says: "that climbs out", bytes: named("../../evil.xml"), fault: "unsafe" },
    {
      says: "that climbs out by backslashes",
      bytes: named("xl\\..\\..\\evil.xml"),
      fault: "unsafe",
    },
    { says: "with an absolute path", bytes: named("/etc/passwd"), fault: "unsafe" },
    { says: "with a drive letter", bytes: named("C:\\evil.xml"), fault: "unsafe" },
    { says: "with NUL in a name", bytes: named("xl/a.xml\0.png"), fault: "unsafe" },
  ];
  for (const { says, bytes, fault } of cases) {
    it(`${says}: ${fault}, whoever inflates`, () => {
      for (const unpacker of UNPACKERS) {
        assert.throws(
          () => {
            const zip = openZip(bytes, { unpacker });
            [...zip.entries.keys()].forEach((name) => zip.bytes(name));
          },
          (error) => {
            assert.ok(error instanceof WorkbookError, String(error));
            assert.strictEqual(error.fault, fault, error.detail);
            return true;
          }
        );
      }
    });
  }

  it("stops inflating at the size it was promised, however much there is", () => {
    const name = "bomb.xml";
    const bomb = makePackage({ [name]: "0".repeat(50_000_000) });
    const bytes = recordChanged(bomb, name, [[24, 4, 1000]]);
    for (const unpacker of UNPACKERS) {
      const zip = openZip(bytes, { unpacker });
      const seen: Uint8Array[] = [];
      assert.throws(() => {
        for (const piece of zip.pieces(name)) seen.push(piece);
      }, WorkbookError);
      assert.deepStrictEqual(seen, []);
    }
  });
});
