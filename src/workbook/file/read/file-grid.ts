/** A sheet of a package as the Grid that the reader wants, over packed cells. */
import type { CellValue, Grid } from "../../../spreadsheet/grid";
import { BOOLEAN, ERROR, NUMBER, SHARED, TEXT } from "./packed-cells";
import type { PackedCell } from "./packed-cells";
import type { SheetPart } from "../package/parts";
import { ISO_DATE_STYLE } from "./read-cell";
import type { CellTables } from "./read-cell";
import type { SheetContent } from "./read-sheet-part";

export function gridOver(content: SheetContent, sheet: SheetPart, tables: CellTables): Grid {
  const { cells, merges, hiddenRows, hiddenColumns } = content;
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    date1904: tables.date1904,
    rowCount: merges.reduce((count, { bottom }) => Math.max(count, bottom + 1), cells.rowCount),
    columnCount: merges.reduce((count, { right }) => Math.max(count, right + 1), cells.columnCount),
    merges,
    hiddenRows,
    hiddenColumns,
    valueAt: (row, column) => valueOf(cells.find(row, column), content, tables),
    formulaAt(row, column) {
      const formula = cells.find(row, column)?.formula ?? 0;
      return formula === 0 ? undefined : content.formulas.textOf(formula, row, column);
    },
    formatAt(row, column) {
      const style = cells.find(row, column)?.style ?? emptyCellStyle(content, row, column);
      return style === ISO_DATE_STYLE ? "yyyy-mm-dd" : (tables.formats[style] ?? "General");
    },
  };
}

function valueOf(
  cell: PackedCell | undefined,
  { texts }: SheetContent,
  { sharedStrings }: CellTables
): CellValue {
  if (cell === undefined) return undefined;
  switch (cell.kind) {
    case NUMBER:
      return cell.value;
    case SHARED:
      return sharedStrings[cell.value];
    case TEXT:
      return texts[cell.value];
    case BOOLEAN:
      return cell.value === 1;
    case ERROR:
      return { error: texts[cell.value] ?? "" };
    default:
      return undefined;
  }
}

function emptyCellStyle(content: SheetContent, row: number, column: number): number {
  const ofColumn = content.columnStyles.filter(
    ({ first, last }) => column >= first && column <= last
  )[0];
  return content.rowStyles.get(row) ?? ofColumn?.style ?? 0;
}
