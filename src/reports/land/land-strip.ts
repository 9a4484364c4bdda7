/** A strip of what is asked or reckoned above and below the parcels: heads, and a cell under each. */
import type { Block } from "../../spreadsheet/address";
import { label } from "../../spreadsheet/sheet";
import type { SheetCell } from "../../spreadsheet/sheet";

export type Area = readonly [Block, SheetCell];

/** Two columns each. */
export function strip(
  row: number,
  heads: readonly string[],
  cells: readonly SheetCell[]
): readonly Area[] {
  return stripOf(
    row,
    heads.map((head, i) => ({ head, left: 2 * i, right: 2 * i + 1, what: cells[i] }))
  );
}

export interface StripCell {
  readonly head: string;
  readonly left: number;
  readonly right: number;
  readonly what: SheetCell | undefined;
}

export function stripOf(row: number, cells: readonly StripCell[]): readonly Area[] {
  const at = (line: number, { left, right }: StripCell): Block => ({
    top: line,
    bottom: line,
    left,
    right,
  });
  return cells.flatMap((one): readonly Area[] => [
    [at(row, one), label(one.head, "head")],
    [at(row + 1, one), one.what ?? label("", "head")],
  ]);
}
