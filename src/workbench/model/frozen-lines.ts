/** How many rows and columns stand frozen; a block of whole rows freezes no column. */
import { LAST_COLUMN, LAST_ROW } from "../../spreadsheet/address";
import type { SheetModel } from "./sheet-model";

export function frozenLines({ frozen }: SheetModel): {
  readonly rows: number;
  readonly columns: number;
} {
  if (frozen === undefined) return { rows: 0, columns: 0 };
  const { bottom, right } = frozen;
  return {
    rows: bottom === LAST_ROW ? 0 : bottom + 1,
    columns: right === LAST_COLUMN ? 0 : right + 1,
  };
}
