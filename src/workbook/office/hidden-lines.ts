/**
 * Which rows and columns are hidden, asked only where Excel says that some are and some are not.
 *
 * One call a sheet tells it line by line (1.9). An older Excel is asked for each line, as far as that is
 * bearable. The visible view is not asked: with many rows it has been seen to be wrong.
 */
import { has } from "./host";
import type { OfficeHost } from "./host";

export interface HiddenLines {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** What an answer below 5 MB can hold. */
const MOST_LINES = 150_000;
/** Each of them is a range of its own. */
const MOST_SINGLE_LINES = 3000;

/** To be called before a sync; what it gives, after. */
export function askHidden(
  host: OfficeHost,
  sheet: Excel.Worksheet,
  rowCount: number,
  columnCount: number
): () => HiddenLines {
  if (!has(host, "lineProperties")) return askEach(sheet, rowCount, columnCount);
  const range = sheet
    .getRangeByIndexes(0, 0, Math.min(rowCount, MOST_LINES), columnCount)
    .untrack();
  const rows = range.getRowProperties({ rowHidden: true });
  const columns = range.getColumnProperties({ columnHidden: true });
  /* eslint-disable office-addins/call-sync-before-read, office-addins/load-object-before-read --
     results of calls, which the sync fills by itself */
  return () => ({
    rows: placesWhere(rows.value, ({ rowHidden }) => rowHidden === true),
    columns: placesWhere(columns.value, ({ columnHidden }) => columnHidden === true),
  });
  /* eslint-enable */
}

function askEach(sheet: Excel.Worksheet, rowCount: number, columnCount: number): () => HiddenLines {
  const single = (count: number, at: (i: number) => Excel.Range, property: string) => {
    const ranges = Array.from({ length: Math.min(count, MOST_SINGLE_LINES) }, (_, i) => at(i));
    return ranges.map((range) => range.untrack().load(property));
  };
  const rows = single(rowCount, (i) => sheet.getRangeByIndexes(i, 0, 1, 1), "rowHidden");
  const columns = single(columnCount, (i) => sheet.getRangeByIndexes(0, i, 1, 1), "columnHidden");
  return () => ({
    rows: placesWhere(rows, ({ rowHidden }) => rowHidden),
    columns: placesWhere(columns, ({ columnHidden }) => columnHidden),
  });
}

function placesWhere<T>(lines: readonly T[], isHidden: (line: T) => boolean): readonly number[] {
  return lines.flatMap((line, i) => (isHidden(line) ? [i] : []));
}
