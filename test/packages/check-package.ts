/**
 * One workbook of somebody else's, before and after a result sheet was written into it: every part but
 * the four that name things must be the same down to its packed bytes, and nothing new may be wrong.
 */
import { readFile, writeFile } from "node:fs/promises";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";
import { openPackage } from "../../src/workbook/file/package/parts";
import type { Package } from "../../src/workbook/file/package/parts";
import { relationshipsPart } from "../../src/workbook/file/package/relationships";
import type { ZipEntry } from "../../src/workbook/file/zip/zip-directory";
import { joinBytes } from "../support/make-package";
import { richSheet } from "../support/rich-sheet";
import { newFaults } from "./validator";

export interface Checked {
  /** The name that the sheet got. */
  readonly sheet: string;
  readonly problems: readonly string[];
}

/** Writes the changed workbook to `out`. */
export async function checkPackage(path: string, out: string): Promise<Checked> {
  const bytes = await readFile(path);
  const workbook = await FileWorkbook.open(bytes, { force: true });
  const [written] = await workbook.write([richSheet()]);
  await writeFile(out, joinBytes(workbook.save()));

  const before = openPackage(bytes, { allowSigned: true });
  const after = openPackage(await readFile(out), { allowSigned: true });
  const again = await FileWorkbook.open(await readFile(out), { force: true });
  await again.write([richSheet()]);
  const rerun = openPackage(joinBytes(again.save()), { allowSigned: true });
  return {
    sheet: written?.name ?? "",
    problems: [
      ...lostParts(before, after),
      ...lostParts(after, rerun).map((problem) => `second run: ${problem}`),
      ...sameParts(after, rerun),
      ...(await newFaults(path, out)),
    ],
  };
}

function lostParts(before: Package, after: Package): readonly string[] {
  const mayChange = new Set([
    "[Content_Types].xml",
    before.workbookPart,
    relationshipsPart(before.workbookPart),
    before.stylesPart,
    before.calcChainPart,
    after.sheets[after.sheets.length - 1]?.part,
  ]);
  return [...before.zip.entries.values()]
    .filter(({ name }) => !mayChange.has(name))
    .filter((entry) => !sameEntry(entry, after.zip.entries.get(entry.name)))
    .map(({ name }) => `${name} is not what it was`);
}

function sameEntry(a: ZipEntry, b: ZipEntry | undefined): boolean {
  return (
    b !== undefined &&
    [a.crc, a.size, a.method, a.time].join() === [b.crc, b.size, b.method, b.time].join() &&
    Buffer.compare(a.packed, b.packed) === 0 &&
    Buffer.compare(a.nameBytes, b.nameBytes) === 0
  );
}

/** A rerun with the same sheet changes nothing at all. */
function sameParts(after: Package, rerun: Package): readonly string[] {
  const names = new Set([...after.zip.entries.keys(), ...rerun.zip.entries.keys()]);
  return [...names]
    .filter((name) => {
      const [a, b] = [after.zip.entries.get(name), rerun.zip.entries.get(name)];
      return a === undefined || !sameEntry(a, b);
    })
    .map((name) => `${name} changes when run again`);
}
