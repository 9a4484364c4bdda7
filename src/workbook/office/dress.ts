/**
 * What we put on a sheet beside its contents, kept in the workbook's settings for the next run.
 *
 * Excel tells what a cell holds cheaply and how it looks dearly. So the looks of a sheet that is refilled
 * are not asked of Excel: they are those we gave it. What the user changed of them by hand is not known, but
 * for the number formats of cells and the widths of columns, which Excel tells in the same request.
 */
import type { Grid } from "../../spreadsheet/grid";
import type { Look, Sheet, SheetCell } from "../../spreadsheet/sheet";
import { bandsOf } from "./style-bands";
import type { Band } from "./style-bands";

export type Dress = Omit<Sheet, "rows"> & { readonly bands: readonly Band[] };

/** A dress beyond this is not kept, in characters: the sheet then loses its looks when it is taken back. */
export const LONGEST_DRESS = 200_000;

const PREFIX = "scorecard.dress.";

export function dressKey(mark: string): string {
  return PREFIX + mark;
}

export function dressOf({ rows, ...rest }: Sheet): Dress {
  return { ...rest, bands: bandsOf(rows) };
}

/** undefined where it would be too long to keep. */
export function dressText(sheet: Sheet): string | undefined {
  const text = JSON.stringify(dressOf(sheet));
  return text.length > LONGEST_DRESS ? undefined : text;
}

export function dressIn(text: unknown): Dress | undefined {
  if (typeof text !== "string" || text === "") return undefined;
  try {
    return JSON.parse(text) as Dress;
  } catch {
    return undefined; // somebody else's hand; we do without
  }
}

export function emptySheet(name: string, mark: string): Sheet {
  return {
    ...{ name, mark, rows: [], styles: {}, columns: [], rowHeights: {}, merges: [] },
    frozen: { rows: 0, columns: 0 },
    ...{ conditionals: [], validations: [], names: [], charts: [], showGridLines: true },
  };
}

/** The sheet as it stood: in our dress, with what its cells hold now. */
export function asItStood(dress: Dress, grid: Grid): Sheet {
  const { bands, ...rest } = dress;
  const styles: Record<string, Look> = { ...dress.styles };
  const rows = stylesOf(bands);
  const height = Math.max(grid.rowCount, rows.length);
  const cells = Array.from({ length: height }, (_, row) => {
    const width = Math.max(grid.columnCount, rows[row]?.length ?? 0);
    return Array.from({ length: width }, (__, column) => {
      const style = styleAs(styles, rows[row]?.[column], grid.formatAt(row, column));
      return cellOf(grid, row, column, style);
    });
  });
  const merges = grid.merges.length > 0 ? grid.merges : dress.merges;
  return { ...rest, styles, merges, rows: cells, name: grid.name };
}

function stylesOf(bands: readonly Band[]): readonly (readonly (string | undefined)[])[] {
  return bands.flatMap(({ rows, runs }) => {
    const row = runs.flatMap(([style, cells]) =>
      Array.from({ length: cells }, () => style ?? undefined)
    );
    return Array.from({ length: rows }, () => row);
  });
}

/** The style, or one like it with the format that the user gave the cell since. */
function styleAs(
  styles: Record<string, Look>,
  style: string | undefined,
  numberFormat: string
): string | undefined {
  const look = style === undefined ? undefined : styles[style];
  if ((look?.numberFormat ?? "General") === numberFormat) return style;
  const key = `${style ?? ""}|${numberFormat}`;
  styles[key] = { ...look, numberFormat };
  return key;
}

function cellOf(
  grid: Grid,
  row: number,
  column: number,
  style: string | undefined
): SheetCell | undefined {
  const value = grid.valueAt(row, column);
  const formula = grid.formulaAt(row, column);
  const styled = style === undefined ? {} : { style };
  if (formula !== undefined) return { formula: { formula }, shown: value ?? "", ...styled };
  if (value === undefined) return style === undefined ? undefined : { style };
  return { value: typeof value === "object" ? value.error : value, ...styled };
}
