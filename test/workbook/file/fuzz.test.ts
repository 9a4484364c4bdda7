import assert from "node:assert";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { openPackage } from "../../../src/workbook/file/package/parts";
import { readSheet } from "../../../src/workbook/file/read/read-sheet";
import { WorkbookError } from "../../../src/workbook/port";
import { makePackage } from "../../support/make-package";
import { openZip } from "../../../src/workbook/file/zip/zip";

const FOLDER = join(__dirname, "../../fixtures/campaign");
const FILES = readdirSync(FOLDER).filter((name) => /\.xlsx$/.test(name));
const TIMES = 50;

/** Numbers that look random and are the same in every run (mulberry32). */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** The texts and numbers of all sheets, or the fault. Any other error fails the test. */
function outcome(bytes: Uint8Array): string {
  try {
    const book = openPackage(bytes);
    const cells = book.sheets.map((sheet) => {
      const grid = readSheet(book, sheet);
      assert.ok(grid.rowCount <= 1_048_576 && grid.columnCount <= 16_384);
      const rows = Array.from({ length: Math.min(grid.rowCount, 500) }, (_, row) =>
        Array.from({ length: Math.min(grid.columnCount, 100) }, (_, column) => [
          grid.valueAt(row, column),
          grid.formulaAt(row, column),
          grid.formatAt(row, column),
        ])
      );
      return [grid.name, rows];
    });
    return JSON.stringify(cells);
  } catch (error) {
    if (error instanceof WorkbookError) return `refused: ${error.fault}`;
    throw error;
  }
}

function flipBits(bytes: Uint8Array, roll: (below: number) => number): Uint8Array {
  const flipped = Uint8Array.from(bytes);
  for (let i = roll(8); i >= 0; i--) {
    const at = roll(flipped.length);
    flipped[at] = (flipped[at] ?? 0) ^ (1 << roll(8));
  }
  return flipped;
}

describe("a workbook that was hit on the way", () => {
  const books = FILES.map((name) => {
    const bytes: Uint8Array = readFileSync(join(FOLDER, name));
    return { name, bytes, whole: outcome(bytes) };
  });
  const hit = Array.from({ length: TIMES }, (_, seed) => {
    const roll = dice(seed + 1);
    const book = books[roll(books.length)];
    assert.ok(book);
    return { ...book, seed, roll };
  });

  it("reads right when it was not", () => {
    for (const { name, whole } of books) assert.doesNotMatch(whole, /^refused/, name);
  });

  for (const { name, bytes, whole, seed, roll } of hit) {
    const cut = seed % 2 === 0;
    it(`${cut ? "cut" : "bits flipped"}, ${name}, seed ${seed}: refused or right`, () => {
      const hurt = cut ? bytes.subarray(0, roll(bytes.length)) : flipBits(bytes, roll);
      const found = outcome(hurt);
      // Every byte of a part is under its checksum: what is read at all is what was written.
      assert.ok(found === whole || found.startsWith("refused"), found.slice(0, 200));
    });
  }

  for (const { name, bytes, seed, roll } of hit) {
    it(`packed again over a hit part, ${name}, seed ${seed}: refused or readable`, () => {
      const zip = openZip(bytes);
      const parts = Object.fromEntries(
        [...zip.entries.keys()].map((part) => [part, zip.bytes(part)])
      );
      const xml = Object.keys(parts).filter((part) => /\.(xml|rels)$/.test(part));
      const part = xml[roll(xml.length)] ?? "";
      const content = parts[part] ?? new Uint8Array();
      const hurt =
        roll(3) === 0 ? content.subarray(0, roll(content.length)) : flipBits(content, roll);
      assert.ok(outcome(makePackage({ ...parts, [part]: hurt })).length > 0);
    });
  }
});
