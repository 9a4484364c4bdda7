/**
 * The looks of a sheet's cells, put on the grid. Values and formulas need no drawing: the engine below
 * the model is the grid's own.
 */
import type { Block } from "../../../spreadsheet/address";
import type { SheetLooks } from "../../../workbook/file/read-looks";
import { cellLook } from "../../model/cell-look";
import type { SheetModel } from "../../model/sheet-model";
import { univerStyle } from "./cell-style";
import type { UniverStyle } from "./cell-style";
import type { UniverSheet } from "./univer-sheet";

type Styles = Record<number, Record<number, { s: UniverStyle }>>;

/** As the file had them. Cells of one look share one style. */
export function drawOpened(target: UniverSheet, looks: SheetLooks): void {
  const styles: Styles = {};
  const known = new Map<object, UniverStyle>();
  for (const { row, column, look } of looks.places()) {
    const style = known.get(look) ?? univerStyle(look);
    known.set(look, style);
    (styles[row] ??= {})[column] = { s: style };
  }
  target.mutate("set-range-values", { cellValue: styles });
}

/** As Office.js set them: the sheet is one that the add-in made or made again. */
export function drawMade(target: UniverSheet, sheet: SheetModel): void {
  const used = sheet.used(false);
  if (used === undefined) return;
  const styles: Styles = {};
  for (let row = used.top; row <= used.bottom; row += 1) {
    const inRow = (styles[row] ??= {});
    for (let column = used.left; column <= used.right; column += 1) {
      inRow[column] = { s: univerStyle(cellLook(sheet, row, column)) };
    }
  }
  target.mutate("set-range-values", { cellValue: styles });
}

/** Number formats come with what is typed: 3月1日 into a cell without one makes it a date. */
export function drawFormats(target: UniverSheet, sheet: SheetModel, on: Block): void {
  const styles: Record<number, Record<number, { s: UniverStyle }>> = {};
  for (const { row, column, format } of sheet.cells.within(on)) {
    if (format === undefined) continue;
    (styles[row] ??= {})[column] = { s: { n: { pattern: format } } };
  }
  target.mutate("set-range-values", { cellValue: styles });
}
