/**
 * The looks of a sheet's cells, put on the grid. Values and formulas need no drawing: the engine below
 * the model is the grid's own.
 */
import type { Block } from "../../../spreadsheet/address";
import type { CellValue } from "../../../spreadsheet/grid";
import type { SheetLooks } from "../../../workbook/file/read/read-looks";
import { cellLook } from "../../model/cell-look";
import type { SheetModel } from "../../model/sheet-model";
import { univerStyle } from "./cell-style";
import type { UniverStyle } from "./cell-style";
import type { UniverSheet } from "./univer-sheet";

interface DressedCell {
  readonly s: UniverStyle;
  readonly t?: number;
}
type Dressed = Record<number, Record<number, DressedCell>>;

/** As the file had them. Cells of one look share one style. */
export function drawOpened(target: UniverSheet, sheet: SheetModel, looks: SheetLooks): void {
  const cells: Dressed = {};
  const known = new Map<object, UniverStyle>();
  for (const { row, column, look } of looks.places()) {
    const style = known.get(look) ?? univerStyle(look);
    known.set(look, style);
    (cells[row] ??= {})[column] = dressed(style, sheet.cells.at(row, column)?.value);
  }
  dress(target, cells);
}

/** As Office.js set them: the sheet is one that the add-in made or made again. */
export function drawMade(target: UniverSheet, sheet: SheetModel): void {
  const used = sheet.used(false);
  if (used === undefined) return;
  const cells: Dressed = {};
  for (let row = used.top; row <= used.bottom; row += 1) {
    const inRow = (cells[row] ??= {});
    for (let column = used.left; column <= used.right; column += 1) {
      const style = univerStyle(cellLook(sheet, row, column));
      inRow[column] = dressed(style, sheet.cells.at(row, column)?.value);
    }
  }
  dress(target, cells);
}

/** Number formats come with what is typed: 3月1日 into a cell without one makes it a date. */
export function drawFormats(target: UniverSheet, sheet: SheetModel, on: Block): void {
  const cells: Dressed = {};
  for (const { row, column, format, value } of sheet.cells.within(on)) {
    if (format === undefined) continue;
    (cells[row] ??= {})[column] = dressed({ n: { pattern: format } }, value);
  }
  dress(target, cells);
}

/** Said to be about looks alone: else Univer takes cells that name no formula for cells that have none. */
function dress(target: UniverSheet, cellValue: Dressed): void {
  target.mutate("set-range-values", { cellValue, trigger: "sheet.command.set-style" });
}

const TYPES: Readonly<Record<string, number>> = { string: 1, object: 1, number: 2, boolean: 3 };

/** With its type beside it: told a look alone, Univer looks again, and makes a number of the text "4 ". */
function dressed(style: UniverStyle, value: CellValue): DressedCell {
  const type = TYPES[typeof value];
  return type === undefined ? { s: style } : { s: style, t: type };
}
