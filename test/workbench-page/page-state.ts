/** What stands in the workbook on the page, and how a sheet there differs from one of a file. */
import { a1, cell } from "../../src/spreadsheet/address";
import { isError } from "../../src/spreadsheet/grid";
import type { CellValue, Grid } from "../../src/spreadsheet/grid";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";
import type { OpenedPage } from "./open-page";

/** Every sheet with what its cells hold. */
export function pageState({ workbench }: OpenedPage): Promise<unknown> {
  return workbench.evaluate((it) =>
    it.sheets().map((name) => [name, it.formulas(name, "A1:BZ140"), it.values(name, "A1:BZ140")])
  );
}

/** The workbook as 另存为 would write it at this moment. */
export async function savedBook({ workbench }: OpenedPage): Promise<FileWorkbook> {
  const bytes = await workbench.evaluate(async (it) => [...(await it.save())]);
  return FileWorkbook.open(new Uint8Array(bytes));
}

/** Where the row that holds one text meets the column that another one heads. */
export async function cellWith(
  opened: OpenedPage,
  sheet: string,
  inRow: string,
  heads: string
): Promise<string> {
  const rows = await opened.workbench.evaluate((it, name) => it.values(name, "A1:Z200"), sheet);
  const header = rows.findIndex((cells) => cells.includes(heads));
  const row = rows.findIndex((cells, at) => at > header && cells.includes(inRow));
  if (header < 0 || row < 0) throw new Error(`${sheet} has no ${inRow} under ${heads}`);
  return a1(cell(row, rows[header]?.indexOf(heads) ?? 0));
}

/** Cell by cell against the sheet of that name on the page. */
export async function sheetDifferences(
  { workbench }: OpenedPage,
  wanted: Grid
): Promise<readonly string[]> {
  const whole = `A1:${a1(cell(wanted.rowCount - 1, wanted.columnCount - 1))}`;
  const asked = { name: wanted.name, whole };
  const found = await workbench.evaluate((it, { name, whole }) => it.values(name, whole), asked);
  return differences(wanted, found);
}

type Rows = readonly (readonly unknown[])[];

export function rowsOf(grid: Grid): Rows {
  return Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from({ length: grid.columnCount }, (__, column) => plain(grid.valueAt(row, column)))
  );
}

export function differences(wanted: Grid, found: Rows): readonly string[] {
  return rowsOf(wanted).flatMap((cells, row) =>
    cells.flatMap((value, column) => {
      const got = found[row]?.[column] ?? "";
      const isNear =
        typeof value === "number" && typeof got === "number" && Math.abs(value - got) < 1e-9;
      return isNear || value === got ? [] : [`${a1(cell(row, column))} ${value} ≠ ${String(got)}`];
    })
  );
}

function plain(value: CellValue): string | number | boolean {
  return isError(value) ? value.error : (value ?? "");
}
