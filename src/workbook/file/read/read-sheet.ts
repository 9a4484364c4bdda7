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
  const steps = readSheetInSteps(book, sheet);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** Rests after each piece of a long part, where it gives the share of the sheet that is read. */
export function* readSheetInSteps(book: Package, sheet: SheetPart): Generator<number, Grid> {
  const tables = known.get(book) ?? (yield* readTables(book));
  known.set(book, tables);
  return gridOver(yield* readSheetPart(book.zip, sheet.part, tables), sheet, tables);
}

function* readTables(book: Package): Generator<number, CellTables> {
  const { zip, sharedStringsPart, stylesPart, date1904 } = book;
  const sharedStrings =
    sharedStringsPart === undefined
      ? []
      : yield* withoutShare(readSharedStrings(zip, sharedStringsPart));
  const formats = stylesPart === undefined ? [] : readStyles(zip, stylesPart);
  return { sharedStrings, formats, date1904 };
}

/** Texts are read before the sheet, of which nothing is read meanwhile. */
function* withoutShare<T>(steps: Generator<number, T>): Generator<number, T> {
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) yield 0;
  return step.value;
}
