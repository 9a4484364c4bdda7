/** Opening a package to the last sheet, and the fault for which it is refused. */
import assert from "node:assert";
import { openPackage } from "../../src/workbook/file/package/parts";
import type { OpenOptions, Package } from "../../src/workbook/file/package/parts";
import { readSheet } from "../../src/workbook/file/read/read-sheet";
import { WorkbookError } from "../../src/workbook/port";
import type { WorkbookFault } from "../../src/workbook/port";

/** Opens and reads all: some faults show only when a sheet is read. */
export function readAll(bytes: Uint8Array, options?: OpenOptions): Package {
  const book = openPackage(bytes, options);
  book.sheets.filter(({ kind }) => kind === "worksheet").forEach((sheet) => readSheet(book, sheet));
  return book;
}

export function refuses(bytes: Uint8Array, fault: WorkbookFault, options?: OpenOptions): void {
  assert.throws(
    () => readAll(bytes, options),
    (error) => {
      assert.ok(error instanceof WorkbookError, String(error));
      assert.strictEqual(error.fault, fault, error.detail);
      return true;
    }
  );
}
