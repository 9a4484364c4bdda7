/**
 * Cells as Excel takes them, a block of rows at a time.
 *
 * Text goes in behind an apostrophe, or Excel would read "3-1" as a date and "=x" as a formula; under
 * the format "@" it must not, for there the apostrophe would stay.
 */
import type { Sheet, SheetCell } from "../../spreadsheet/sheet";
import { withSheetNames } from "../sheet-reference";
import type { Outbox } from "./outbox";
import { jsonBytes } from "./payload";
import { rangeOf } from "./range-of";

type HostCell = string | number | boolean;
type HostRow = readonly HostCell[];

/** A little below the limit: the calls take room too. */
const BLOCK = 4_300_000;

export interface CellsTarget {
  readonly outbox: Outbox;
  readonly on: Excel.Worksheet;
  readonly sheet: Sheet;
  /** Wanted name → given name of the sheets that this write adds. */
  readonly renamed: ReadonlyMap<string, string>;
}

export async function putCells({ outbox, on, sheet, renamed }: CellsTarget): Promise<void> {
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width === 0) return;
  let waiting: HostRow[] = [];
  let bytes = 0;
  const put = async (rows: HostRow[], before: number) => {
    const place = { top: before - rows.length, left: 0, bottom: before - 1, right: width - 1 };
    await outbox.add(bytes, () => {
      rangeOf(on, place).formulas = rows.map((row) => [...row]);
    });
  };
  for (const [i, row] of sheet.rows.entries()) {
    const cells = Array.from({ length: width }, (_, column) =>
      hostCell(row[column], sheet, renamed)
    );
    const size = jsonBytes(cells);
    if (waiting.length > 0 && bytes + size > BLOCK) {
      await put(waiting, i);
      [waiting, bytes] = [[], 0];
    }
    waiting.push(cells);
    bytes += size;
  }
  await put(waiting, sheet.rows.length);
}

function hostCell(
  cell: SheetCell | undefined,
  { styles }: Sheet,
  renamed: ReadonlyMap<string, string>
): HostCell {
  if (cell === undefined) return "";
  if ("formula" in cell) return `=${withSheetNames(cell.formula.formula, renamed)}`;
  if (!("value" in cell)) return "";
  if (typeof cell.value !== "string") return cell.value;
  const isTextCell = cell.style !== undefined && styles[cell.style]?.numberFormat === "@";
  return isTextCell ? cell.value : `'${cell.value}`;
}
