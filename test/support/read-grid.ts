/** A sheet of a fixture as a Grid, read by a package that is not ours: the reader's tests need no file host. */
import { readFileSync } from "node:fs";
import * as xlsx from "@e965/xlsx";
import { gridOf } from "../../src/spreadsheet/grid";
import type { CellValue, Grid } from "../../src/spreadsheet/grid";

export function readGrids(path: string): readonly Grid[] {
  const book = xlsx.read(readFileSync(path), { cellNF: true, cellFormula: true, cellStyles: true });
  return book.SheetNames.map((name) => gridFrom(name, book.Sheets[name] ?? {}));
}

function gridFrom(name: string, sheet: xlsx.WorkSheet): Grid {
  const extent = xlsx.utils.decode_range(sheet["!ref"] ?? "A1");
  const values: CellValue[][] = [];
  const formulas: (string | undefined)[][] = [];
  const formats: (string | undefined)[][] = [];
  for (let row = 0; row <= extent.e.r; row++) {
    const cells = Array.from({ length: extent.e.c + 1 }, (_, column) => cellOf(sheet, row, column));
    values.push(cells.map(valueOf));
    formulas.push(cells.map((cell) => cell?.f));
    formats.push(cells.map((cell) => (cell?.z === undefined ? undefined : String(cell.z))));
  }
  return gridOf({
    name,
    values,
    formulas,
    formats,
    merges: (sheet["!merges"] ?? []).map(({ s, e }) => ({
      top: s.r,
      left: s.c,
      bottom: e.r,
      right: e.c,
    })),
    hiddenRows: hidden(sheet["!rows"]),
    hiddenColumns: hidden(sheet["!cols"]),
  });
}

function cellOf(sheet: xlsx.WorkSheet, row: number, column: number): xlsx.CellObject | undefined {
  return sheet[xlsx.utils.encode_cell({ r: row, c: column })] as xlsx.CellObject | undefined;
}

function valueOf(cell: xlsx.CellObject | undefined): CellValue {
  if (cell?.t === "e") return { error: String(cell.w ?? "#VALUE!") };
  const value = cell?.v;
  return value instanceof Date ? undefined : value;
}

function hidden(lines: readonly ({ hidden?: boolean } | undefined)[] | undefined): number[] {
  return (lines ?? []).flatMap((line, i) => (line?.hidden === true ? [i] : []));
}
