/**
 * The workbook as a package again: the one that was opened, with what changed since put in.
 *
 * Cells of the user's that differ are patched where they stand, and so are the results of formulas that
 * hang on them. Sheets that the add-in made are written whole. All else keeps every byte; a book in
 * which nothing changed is saved as it came.
 */
import type { CellEdit } from "../../workbook/file/write/edited-cell-xml";
import { withCells } from "../../workbook/file/write/edit-cells";
import { draftOf } from "../../workbook/file/write/draft";
import { anywherePacker } from "../../workbook/file/zip/packer";
import { packageIn } from "../../workbook/file/package/parts";
import type { Package } from "../../workbook/file/package/parts";
import { withSheets } from "../../workbook/file/write/write-sheets";
import { zipChunks } from "../../workbook/file/zip/zip-writer";
import type { Zip } from "../../workbook/file/zip/zip";
import { isError } from "../../spreadsheet/grid";
import type { CellValue, Grid } from "../../spreadsheet/grid";
import type { BookModel } from "../model/book-model";
import { memoryOf, withMemory } from "../../workbook/file/package/memory-part";
import { putCustomXml } from "./custom-xml";
import { MEMORY } from "./open-package";
import type { OpenedBook, OpenedSheet } from "./open-package";
import { sheetOfModel } from "./sheet-of-model";

const packer = anywherePacker;

export function savedBook(opened: OpenedBook): Uint8Array {
  const book = withMadeSheets(withEditedCells(opened), opened);
  return joined(withMemories(withCustomXml(book, opened.model), opened.model).zip);
}

function withEditedCells({ package: book, sheets, remade }: OpenedBook): Package {
  return sheets.reduce((before, sheet) => {
    const part = before.sheets.find(({ name }) => name === sheet.grid.name);
    const edits = remade.has(sheet.model) ? [] : editsOf(sheet);
    if (part === undefined || edits.length === 0) return before;
    return reopened(withCells(before, part, { edits, grid: sheet.grid, packer }));
  }, book);
}

function withMadeSheets(book: Package, { model, sheets, remade }: OpenedBook): Package {
  const opened = new Set(sheets.map((sheet) => sheet.model));
  const made = model.sheets.filter((sheet) => !opened.has(sheet) || remade.has(sheet));
  if (made.length === 0) return book;
  return reopened(
    withSheets(
      book,
      made.map((sheet) => sheetOfModel(model, sheet)),
      { packer }
    ).zip
  );
}

function withCustomXml(book: Package, { customXml }: BookModel): Package {
  const draft = draftOf(book.zip, packer);
  const isChanged = putCustomXml(
    book,
    customXml.map(({ xml }) => xml),
    draft
  );
  return isChanged ? reopened(draft.zip()) : book;
}

function withMemories(book: Package, { settings }: BookModel): Package {
  const texts = [...settings].flatMap(([key, text]): (readonly [string, string])[] =>
    key.startsWith(MEMORY) && typeof text === "string" ? [[key.slice(MEMORY.length), text]] : []
  );
  const before = memoryOf(book);
  const isSame =
    texts.length === before.size && texts.every(([key, text]) => before.get(key) === text);
  return isSame ? book : reopened(withMemory(book, new Map(texts), packer));
}

/** By comparing with what was read, so that typing a figure over itself changes nothing. */
function editsOf({ model, grid }: OpenedSheet): readonly CellEdit[] {
  const edits: CellEdit[] = [];
  for (const { row, column, value, formula } of model.cells.all()) {
    const cell = { row, column, value, ...(formula === undefined ? {} : { formula }) };
    if (!isAsRead(grid, cell)) edits.push(cell);
  }
  for (let row = 0; row < grid.rowCount; row += 1) {
    for (let column = 0; column < grid.columnCount; column += 1) {
      const held = model.cells.at(row, column);
      if (held === undefined && grid.valueAt(row, column) !== undefined) {
        edits.push({ row, column, value: undefined });
      }
    }
  }
  return edits;
}

function isAsRead(grid: Grid, { row, column, value, formula }: CellEdit): boolean {
  return grid.formulaAt(row, column) === formula && isSame(grid.valueAt(row, column), value);
}

function isSame(one: CellValue, other: CellValue): boolean {
  return isError(one) && isError(other) ? one.error === other.error : one === other;
}

function reopened(zip: Zip): Package {
  return packageIn(zip, { allowSigned: true });
}

function joined(zip: Zip): Uint8Array {
  const chunks = [...zipChunks(zip.entries.values())];
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  chunks.reduce((at, chunk) => {
    whole.set(chunk, at);
    return at + chunk.length;
  }, 0);
  return whole;
}
