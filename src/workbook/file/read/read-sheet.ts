/** One sheet of a package, whole; strings and styles are read once, with the first sheet. */
import type { Grid } from "../../../spreadsheet/grid";
import { gridOver } from "./file-grid";
import type { Package, SheetPart } from "../package/parts";
import type { CellTables } from "./read-cell";
import { readSharedStrings } from "./read-shared-strings";
import { readSheetPart } from "./read-sheet-part";
import { readStyles } from "./read-styles";

/** A package never changes: one that is written to is another package. */
const known = new WeakMap<Package, CellTables>();

export function readSheet(book: Package, sheet: SheetPart): Grid {
  const tables = known.get(book) ?? readTables(book);
  known.set(book, tables);
  return gridOver(readSheetPart(book.zip, sheet.part, tables), sheet, tables);
}

function readTables({ zip, sharedStringsPart, stylesPart, date1904 }: Package): CellTables {
  const sharedStrings =
    sharedStringsPart === undefined ? [] : readSharedStrings(zip, sharedStringsPart);
  const formats = stylesPart === undefined ? [] : readStyles(zip, stylesPart);
  return { sharedStrings, formats, date1904 };
}
