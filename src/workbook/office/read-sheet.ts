/**
 * A sheet read whole: one sync for most tables, then one for each block of rows. Where rows or columns
 * are hidden, which ones they are comes with the first block, or in one sync more where there is none.
 */
import type { Block } from "../../spreadsheet/address";
import type { Grid, Visibility } from "../../spreadsheet/grid";
import { formulaAt, joinedContents, valueAt } from "./contents";
import type { Contents } from "./contents";
import { isTooLarge } from "./faults";
import { askHidden } from "./hidden-lines";
import type { HiddenLines } from "./hidden-lines";
import type { OfficeHost } from "./host";
import { readBand } from "./read-rows";
import { askSheet, NARROW_WINDOW, WINDOW } from "./sheet-question";
import type { SheetAnswer, Window } from "./sheet-question";

export const VISIBILITY: Readonly<Record<string, Visibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

export interface Session {
  readonly host: OfficeHost;
  readonly context: Excel.RequestContext;
}

/** Grid by grid; undefined for a sheet that is not there. `also` asks more of them in the same sync. */
export async function readSheets(
  session: Session,
  sheets: readonly Excel.Worksheet[],
  also: (sheet: Excel.Worksheet) => void = () => undefined
): Promise<readonly (Grid | undefined)[]> {
  const { host, context } = session;
  const ask = (window: Window) =>
    sheets.map((sheet) => {
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
    const answer = sheet.isNullObject ? undefined : answers[i]?.();
    grids.push(answer === undefined ? undefined : await gridAfter(session, answer));
  }
  return grids;
}

/** The whole sheet, where its first answer told all of it. */
export function gridIn(answer: SheetAnswer): Grid | undefined {
  const { first, rowCount, mixed } = answer;
  if (mixed || first.values.length < rowCount) return undefined;
  return gridOf(answer, first, wholeLines(answer));
}

/** What is missing after the first answer, and the grid of it all. */
export async function gridAfter({ host, context }: Session, answer: SheetAnswer): Promise<Grid> {
  const known = gridIn(answer);
  if (known !== undefined) return known;
  const { name, rowCount, columnCount, first, mixed, sample } = answer;
  const sheet = context.workbook.worksheets.getItem(name);
  let lines = () => wholeLines(answer);
  const also = () => {
    if (mixed) lines = askHidden(host, sheet, rowCount, columnCount);
  };
  const top = first.values.length;
  if (top < rowCount) {
    const band = { top, rows: rowCount - top, columnCount };
    const parts = await readBand(sheet, band, { sample, also });
    return gridOf(answer, joinedContents([first, ...parts]), lines());
  }
  also();
  await context.sync();
  return gridOf(answer, first, lines());
}

/** Where no line is hidden, or all are. */
function wholeLines({ rowCount, columnCount, hidden }: SheetAnswer): HiddenLines {
  const all = (isHidden: boolean, count: number) =>
    isHidden ? Array.from({ length: count }, (_, i) => i) : [];
  return { rows: all(hidden.rows, rowCount), columns: all(hidden.columns, columnCount) };
}

function gridOf(
  { name, visibility, rowCount, columnCount, merges }: SheetAnswer,
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
