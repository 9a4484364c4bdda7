/**
 * The tables of a 考核办法 sheet, one below the other: each begins with a row of heads that only it has.
 *
 * Rows and columns may have been added or moved by hand, so a table is found by its heads and a column by
 * its word, never by its place.
 */
import type { Cell } from "../../spreadsheet/address";
import { isError } from "../../spreadsheet/grid";
import type { CellValue, Grid } from "../../spreadsheet/grid";
import { fold } from "../words/fold";

export interface SchemeRows<K extends string> {
  readonly head: number;
  readonly columns: { readonly [field in K]?: number };
  readonly rows: readonly number[];
}

/** The first row with at least these heads; its rows end where the key column has been empty for a while. */
export function tableWith<K extends string>(
  grid: Grid,
  heads: { readonly [field in K]: string },
  needed: readonly K[]
): SchemeRows<K> | undefined {
  for (let row = 0; row < grid.rowCount; row++) {
    const columns = headsIn(grid, row, heads);
    if (needed.every((field) => columns[field] !== undefined)) {
      const key = needed[0] === undefined ? undefined : columns[needed[0]];
      return { head: row, columns, rows: rowsBelow(grid, row, key ?? 0) };
    }
  }
  return undefined;
}

export function headsIn<K extends string>(
  grid: Grid,
  row: number,
  heads: { readonly [field in K]: string }
): { readonly [field in K]?: number } {
  const found: { [field in K]?: number } = {};
  for (let column = 0; column < grid.columnCount; column++) {
    const text = fold(textAt(grid, { row, column }));
    if (text === "") continue;
    const field = (Object.keys(heads) as K[]).filter(
      (one) => found[one] === undefined && isAmong(text, heads[one])
    )[0];
    if (field !== undefined) found[field] = column;
  }
  return found;
}

/** Blank rows are left for more; a text that stands alone in the first columns is the next table's title. */
export function rowsBelow(grid: Grid, head: number, key: number): readonly number[] {
  const rows: number[] = [];
  let blank = 0;
  for (let row = head + 1; row < grid.rowCount && blank < MOST_BLANK; row++) {
    const isBlank = textAt(grid, { row, column: key }).trim() === "";
    blank = isBlank ? blank + 1 : 0;
    if (!isBlank) rows.push(row);
    if (isTitle(grid, row)) return rows.filter((one) => one < row);
  }
  return rows;
}

const MOST_BLANK = 6;
const TITLE = /^[一二三四五六七八九十]+、|^[IVX]+\. /;

function isTitle(grid: Grid, row: number): boolean {
  const first = textAt(grid, { row, column: 0 });
  return TITLE.test(first) && textAt(grid, { row, column: 1 }) === "";
}

/** The words of a row of data, folded, parted by white space. */
export function isAmong(folded: string, words: string): boolean {
  return words.split(/\s+/).some((word) => fold(word) === folded);
}

/** The key whose words a text is one of. */
export function keyOf<K extends string>(
  text: string,
  words: { readonly [key in K]: string }
): K | undefined {
  const folded = fold(text);
  return (Object.keys(words) as K[]).filter((key) => isAmong(folded, words[key]))[0];
}

export function textAt(grid: Grid, { row, column }: Cell): string {
  const value: CellValue = grid.valueAt(row, column);
  return value === undefined || isError(value) ? "" : String(value);
}
