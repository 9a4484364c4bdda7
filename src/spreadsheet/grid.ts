/**
 * A sheet as it was read: raw values, nothing interpreted.
 *
 * An adapter hands one of these to the reader. It is an interface and not an array because a
 * file of two million cells keeps its values packed; `gridOf` is the plain one, for tests and
 * for hosts that hand over rows.
 */
import type { Block } from "./address";

/** What a cell shows when a formula failed: #DIV/0!, #N/A, #VALUE! … as Excel prints it. */
export interface CellError {
  readonly error: string;
}

/** A raw cell value. `undefined` is an empty cell; a text cell may hold "" and is not empty to Excel. */
export type CellValue = string | number | boolean | CellError | undefined;

export type Visibility = "visible" | "hidden" | "veryHidden";

export interface Grid {
  readonly name: string;
  /** Extent from A1 to the last cell that has a value, a formula or a merge (not mere formats). */
  readonly rowCount: number;
  readonly columnCount: number;
  /** The value as stored: dates are day numbers, percents are fractions, text is as typed. */
  valueAt(row: number, column: number): CellValue;
  /** The formula without its "=", or undefined. Shared formulas are given to every cell they cover. */
  formulaAt(row: number, column: number): string | undefined;
  /** The number format code, "General" where none is set. */
  formatAt(row: number, column: number): string;
  /** Merged areas; only the first cell of each holds the value. Empty where the host cannot tell. */
  readonly merges: readonly Block[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly visibility: Visibility;
  /** Day numbers count from 1904 (old Mac workbooks) instead of 1900. */
  readonly date1904: boolean;
}

export interface GridRows {
  readonly name?: string;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas?: readonly (readonly (string | undefined)[])[];
  readonly formats?: readonly (readonly (string | undefined)[])[];
  readonly merges?: readonly Block[];
  readonly hiddenRows?: Iterable<number>;
  readonly hiddenColumns?: Iterable<number>;
  readonly visibility?: Visibility;
  readonly date1904?: boolean;
}

/** A grid over plain rows. Rows may be ragged; null and "" from hosts should be mapped before. */
export function gridOf(rows: GridRows): Grid {
  const merges = rows.merges ?? [];
  const widths = rows.values.map((row) => row.length);
  return {
    name: rows.name ?? "Sheet1",
    rowCount: Math.max(rows.values.length, ...merges.map((merge) => merge.bottom + 1)),
    columnCount: Math.max(0, ...widths, ...merges.map((merge) => merge.right + 1)),
    valueAt: (row, column) => rows.values[row]?.[column],
    formulaAt: (row, column) => rows.formulas?.[row]?.[column],
    formatAt: (row, column) => rows.formats?.[row]?.[column] ?? "General",
    merges,
    hiddenRows: new Set(rows.hiddenRows ?? []),
    hiddenColumns: new Set(rows.hiddenColumns ?? []),
    visibility: rows.visibility ?? "visible",
    date1904: rows.date1904 ?? false,
  };
}

export function isError(value: CellValue): value is CellError {
  return typeof value === "object";
}
