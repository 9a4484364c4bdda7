/** A block of a sheet as Excel's range, of which Excel keeps no reference. */
import type { Block } from "../../spreadsheet/address";

export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Block): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).untrack();
}

export function columnsOf(sheet: Excel.Worksheet, first: number, last: number): Excel.Range {
  return rangeOf(sheet, { top: 0, left: first, bottom: 0, right: last })
    .getEntireColumn()
    .untrack();
}

export function rowsOf(sheet: Excel.Worksheet, first: number, last: number): Excel.Range {
  return rangeOf(sheet, { top: first, left: 0, bottom: last, right: 0 }).getEntireRow().untrack();
}
