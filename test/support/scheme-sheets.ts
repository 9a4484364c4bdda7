/** A task sheet and a 考核办法 sheet of a memory workbook, and the ranking that is made of the two. */
import { prepareRankings } from "../../src/app/ranking/make-ranking";
import type { PreparedRankings } from "../../src/app/ranking/make-ranking";
import { writeScheme } from "../../src/app/scheme/make-scheme";
import type { WrittenScheme } from "../../src/domain/scoring/written-scheme";
import type { RankingInput } from "../../src/reports/ranking/ranking-input";
import type { Cell } from "../../src/spreadsheet/address";
import { gridOf } from "../../src/spreadsheet/grid";
import type { CellValue, Grid } from "../../src/spreadsheet/grid";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import type { SourceSheet } from "./evaluate-univer";

export type Sheets = readonly [tasks: Grid, scheme: Grid];
export type Values = readonly (readonly CellValue[])[];

/** The number, where many share a workbook, tells their sheets apart. */
export async function schemeSheets(
  values: Values,
  scheme: WrittenScheme,
  number = ""
): Promise<Sheets> {
  const tasks = gridOf({ name: `任务表${number}`, values });
  const book = new MemoryWorkbook([tasks]);
  const [written] = await writeScheme(book, scheme);
  const grid = await book.read(written?.name ?? "");
  return [tasks, renamed(grid, `考核办法${number}`)];
}

export function rankedByScheme(sheets: Sheets): Promise<PreparedRankings> {
  const [tasks, scheme] = sheets;
  const choice = { sheet: tasks.name, scheme: scheme.name };
  return prepareRankings(new MemoryWorkbook(sheets), choice, "zh");
}

/** Throws where the table is not ranked by the scheme. */
export async function schemeRankingInput(sheets: Sheets, number = ""): Promise<RankingInput> {
  const { rankings } = await rankedByScheme(sheets);
  const input = rankings[0]?.input;
  if (input?.scheme === undefined) throw new Error("no ranking by a scheme");
  return { ...input, sheetName: `排名表${number}` };
}

export function valuesOf(grid: Grid): SourceSheet {
  const rows = Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from({ length: grid.columnCount }, (__, column) => grid.valueAt(row, column))
  );
  return { name: grid.name, values: rows };
}

export function changed(grid: Grid, at: Cell, to: CellValue): Grid {
  const { name, values } = valuesOf(grid);
  const rows = values.map((cells, row) =>
    row === at.row
      ? Array.from({ length: grid.columnCount }, (_, i) => (i === at.column ? to : cells[i]))
      : cells
  );
  return gridOf({ name, values: rows, merges: grid.merges });
}

function renamed(grid: Grid, name: string): Grid {
  return gridOf({ name, values: valuesOf(grid).values, merges: grid.merges });
}
