/**
 * A sheet read whole: one sync for most tables, then one for each block of rows, and one more where
 * rows or columns are hidden.
 */
import type { Block } from "../../spreadsheet/address";
import type { Grid, Visibility } from "../../spreadsheet/grid";
import { CONTENTS, contentsOf, formulaAt, isWhole, joinedContents, valueAt } from "./contents";
import type { Contents } from "./contents";
import { isTooLarge } from "./faults";
import { askHidden } from "./hidden-lines";
import type { HiddenLines } from "./hidden-lines";
import type { OfficeHost } from "./host";
import { jsonBytes, PAYLOAD } from "./payload";
import { askSheet } from "./sheet-question";
import type { SheetAnswer, Window } from "./sheet-question";
import { WorkbookError } from "../port";

/** Enough for a sheet of short numbers; a sheet of long texts gets smaller blocks. */
const MOST_CELLS = 80_000;

/** What comes along with the size of a sheet; the second where that was too much. */
const WINDOW = { rows: 250, columns: 160 };
const NARROW_WINDOW = { rows: 10, columns: 160 };

export const VISIBILITY: Readonly<Record<string, Visibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

export interface Session {
  readonly host: OfficeHost;
  readonly context: Excel.RequestContext;
}

interface Reading extends Session {
  readonly sheet: Excel.Worksheet;
}

/** Grid by grid; undefined for a sheet that is not there. `also` asks more of them in the same sync. */
export async function readSheets(
  { host, context }: Session,
  sheets: readonly Excel.Worksheet[],
  also: (sheet: Excel.Worksheet) => void = () => undefined
): Promise<readonly (Grid | undefined)[]> {
  const ask = (window: Window) =>
    sheets.map((sheet) => {
      sheet.load("name,visibility");
      also(sheet);
      return askSheet(host, sheet, window);
    });
  let answers = ask(WINDOW);
  try {
    await context.sync();
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    answers = ask(NARROW_WINDOW);
    await context.sync();
  }
  const grids: (Grid | undefined)[] = [];
  for (const [i, sheet] of sheets.entries()) {
    const answer = answers[i];
    const isThere = !sheet.isNullObject && answer !== undefined;
    grids.push(isThere ? await gridAfter({ host, context, sheet }, answer()) : undefined);
  }
  return grids;
}

/** What is missing after the first answer, and the grid of it all. */
async function gridAfter(reading: Reading, answer: SheetAnswer): Promise<Grid> {
  const hidden = await hiddenLines(reading, answer);
  const { rowCount, columnCount, first } = answer;
  const height = Math.max(1, Math.floor(cellsABlock(answer.sample) / Math.max(1, columnCount)));
  const parts: Contents[] = [first];
  for (let top = first.values.length; top < rowCount; top += height) {
    const rows = Math.min(height, rowCount - top);
    parts.push(await readRows(reading, { top, rows, columnCount }));
  }
  return gridOf(reading.sheet, answer, joinedContents(parts), hidden);
}

async function hiddenLines({ host, context, sheet }: Reading, answer: SheetAnswer) {
  const { rowCount, columnCount, mixed, hidden } = answer;
  const all = (isHidden: boolean, count: number) =>
    isHidden ? Array.from({ length: count }, (_, i) => i) : [];
  if (!mixed)
    return { rows: all(hidden.rows, rowCount), columns: all(hidden.columns, columnCount) };
  const lines = askHidden(host, sheet, rowCount, columnCount);
  await context.sync();
  return lines();
}

/** As many as answer below the limit, if the rest is like what was seen. */
function cellsABlock(sample: Contents): number {
  const cells = sample.values.length * (sample.values[0]?.length ?? 0);
  if (cells === 0) return MOST_CELLS;
  return Math.min(MOST_CELLS, Math.floor((0.8 * PAYLOAD * cells) / jsonBytes(sample)));
}

interface Band {
  readonly top: number;
  readonly rows: number;
  readonly columnCount: number;
}

/** Rows that were too much at once are read by halves. */
async function readRows(reading: Reading, band: Band): Promise<Contents> {
  const { context, sheet } = reading;
  const { top, rows, columnCount } = band;
  const range = sheet.getRangeByIndexes(top, 0, rows, columnCount).untrack();
  range.load(CONTENTS);
  try {
    await context.sync();
    const contents = contentsOf(range);
    if (isWhole(contents)) return contents;
    if (rows === 1) throw new WorkbookError("payload", `row ${top + 1}`);
  } catch (error) {
    if (!isTooLarge(error) || rows === 1) throw error;
  }
  const upper = Math.ceil(rows / 2);
  const first = await readRows(reading, { ...band, rows: upper });
  const second = await readRows(reading, { ...band, top: top + upper, rows: rows - upper });
  return joinedContents([first, second]);
}

function gridOf(
  { name, visibility }: Excel.Worksheet,
  { rowCount, columnCount, merges }: SheetAnswer,
  contents: Contents,
  hidden: HiddenLines
): Grid {
  const end = (size: number, edge: (merge: Block) => number) =>
    merges.reduce((most, merge) => Math.max(most, edge(merge) + 1), size);
  return {
    ...{ name, merges, visibility: VISIBILITY[visibility] ?? "visible" },
    rowCount: end(rowCount, ({ bottom }) => bottom),
    columnCount: end(columnCount, ({ right }) => right),
    valueAt: (row, column) => valueAt(contents, row, column),
    formulaAt: (row, column) => formulaAt(contents, row, column),
    formatAt: (row, column) => contents.formats[row]?.[column] ?? "General",
    hiddenRows: new Set(hidden.rows),
    hiddenColumns: new Set(hidden.columns),
    // Office.js has no word for it; workbooks of 1904 come from old Macs.
    date1904: false,
  };
}
