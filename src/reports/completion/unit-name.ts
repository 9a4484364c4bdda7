/** A unit's name as its source cell gives it, white space out. */
import { formula } from "../../spreadsheet/formula";
import type { SheetCell } from "../../spreadsheet/sheet";
import type { CompletionRow } from "./completion-input";
import type { CompletionPlan } from "./completion-plan";

export function unitNameCell(
  row: CompletionRow,
  { cleanedAt, changed }: CompletionPlan
): SheetCell {
  const { value, source } = row.unit;
  const cleaned = cleanedAt(row);
  const name =
    cleaned === undefined ? formula`IFERROR(${source}&"",${changed})` : formula`${cleaned}`;
  return { formula: name, shown: value, style: "unit" };
}
