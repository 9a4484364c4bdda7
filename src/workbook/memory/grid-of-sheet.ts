/** A sheet to write as it would be read again: what its formulas show, and their text. */
import { gridOf } from "../../spreadsheet/grid";
import type { CellValue, Grid } from "../../spreadsheet/grid";
import { laidOut } from "../../spreadsheet/sheet";
import type { Look, Sheet, SheetCell } from "../../spreadsheet/sheet";

export function gridOfSheet(sheet: Sheet, name: string): Grid {
  const cells = laidOut(sheet);
  const rows = withoutEmptyEnd(
    cells.map((row) => withoutEmptyEnd(row, isEmpty)),
    (row) => {
      return row.length === 0;
    }
  );
  return gridOf({
    name,
    values: rows.map((row) => row.map(shownBy)),
    formulas: rows.map((row) => row.map(formulaOf)),
    formats: cells.map((row) => row.map((cell) => lookOf(sheet, cell)?.numberFormat)),
    merges: sheet.merges,
    hiddenColumns: sheet.columns.flatMap(({ hidden }, i) => (hidden === true ? [i] : [])),
  });
}

function shownBy(cell: SheetCell | undefined): CellValue {
  if (cell === undefined) return undefined;
  if ("formula" in cell) return cell.shown;
  return "value" in cell ? cell.value : undefined;
}

function formulaOf(cell: SheetCell | undefined): string | undefined {
  return cell !== undefined && "formula" in cell ? cell.formula.formula : undefined;
}

function lookOf({ name, styles }: Sheet, cell: SheetCell | undefined): Look | undefined {
  if (cell?.style === undefined) return undefined;
  const look = styles[cell.style];
  if (look === undefined) throw new Error(`${name}: no style named ${cell.style}`);
  return look;
}

/** A cell that has only a look does not count for the sheet's extent. */
function isEmpty(cell: SheetCell | undefined): boolean {
  return shownBy(cell) === undefined;
}

function withoutEmptyEnd<T>(list: readonly T[], empty: (item: T) => boolean): readonly T[] {
  let length = list.length;
  while (length > 0 && empty(list[length - 1] as T)) length--;
  return list.slice(0, length);
}
