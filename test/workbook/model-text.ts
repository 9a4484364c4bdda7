/** A workbook of the workbench as plain data: what must be the same before and after. */
import type { BookModel } from "../../src/workbench/model/book-model";
import type { SheetModel } from "../../src/workbench/model/sheet-model";

export function sheetState(sheet: SheetModel): unknown {
  const { name, visibility, tabColor, showGridlines, frozen, merges, charts, conditionals } = sheet;
  return {
    ...{ name, visibility, tabColor, showGridlines, frozen, merges },
    cells: [...sheet.cells.all()].sort((a, b) => a.row - b.row || a.column - b.column),
    widths: sorted(sheet.columnWidths),
    heights: sorted(sheet.rowHeights),
    hidden: [[...sheet.hiddenRows], [...sheet.hiddenColumns]],
    names: [...sheet.names.values()].map((it) => ({ ...it })),
    charts: charts.map((chart) => ({ ...chart, id: "" })),
    conditionals: conditionals.map((conditional) => ({ ...conditional, id: "" })),
    validations: sheet.validations,
    page: sheet.page,
  };
}

/** Everything that a user sees or keeps, our own records left out. */
export function bookState(book: BookModel): unknown {
  return { sheets: book.sheets.map(sheetState), names: [...book.names.keys()] };
}

function sorted(sizes: ReadonlyMap<number, number>): readonly (readonly [number, number])[] {
  return [...sizes].sort(([a], [b]) => a - b);
}
