/** The first sheet of a package made of given XML, as our file host reads it; cells by their A1 names. */
import assert from "node:assert";
import { parseA1 } from "../../src/spreadsheet/address";
import type { CellValue, Grid } from "../../src/spreadsheet/grid";
import { openPackage } from "../../src/workbook/file/package/parts";
import { readSheet } from "../../src/workbook/file/read/read-sheet";
import { MAIN, makePackage, plainWorkbook, sheetOf } from "./make-package";
import type { Content, Dress, PlainWorkbook } from "./make-package";

export type Parts = Readonly<Record<string, Content>>;

export function gridIn(parts: Parts, dress?: Dress): Grid {
  const book = openPackage(makePackage(parts, dress));
  const sheet = book.sheets.filter(({ kind }) => kind === "worksheet")[0];
  assert.ok(sheet);
  return readSheet(book, sheet);
}

export function gridOfXml(xml: string, more: Partial<PlainWorkbook> = {}): Grid {
  return gridIn(plainWorkbook({ sheets: [{ name: "表", xml }], ...more }));
}

export function valueAt(grid: Grid, name: string): CellValue {
  const at = parseA1(name);
  return grid.valueAt(at?.top ?? -1, at?.left ?? -1);
}

export function formulaAt(grid: Grid, name: string): string | undefined {
  const at = parseA1(name);
  return grid.formulaAt(at?.top ?? -1, at?.left ?? -1);
}

/** A worksheet of one row. */
export function rowOf(cells: string): string {
  return sheetOf(`<row r="1">${cells}</row>`);
}

/** sharedStrings.xml around the insides of <si>. */
export function stringsOf(...items: readonly string[]): string {
  return `<sst xmlns="${MAIN}">${items.map((item) => `<si>${item}</si>`).join("")}</sst>`;
}
