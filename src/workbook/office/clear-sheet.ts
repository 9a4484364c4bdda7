/**
 * Empties a sheet of ours for a refill. The sheet itself stays, because formulas elsewhere may refer
 * to it and would be #REF! for ever; so do charts and names that are not ours.
 */
import { has } from "./host";
import type { OfficeHost } from "./host";
import type { OwnSheet } from "./own-sheet";

/** `keep`: local names that are to be there afterwards; they are given a new place, not deleted. */
export function clearSheet(
  host: OfficeHost,
  on: Excel.Worksheet,
  { before, names, charts, filtered }: OwnSheet,
  keep: readonly string[]
): void {
  // First of all: what is written into a filtered range goes to the wrong rows.
  if (filtered) on.autoFilter.remove();
  const all = on.getRange().untrack();
  all.rowHidden = false;
  all.columnHidden = false;
  all.unmerge();
  if (has(host, "conditionalFormats")) all.conditionalFormats.clearAll();
  if (has(host, "validations")) all.dataValidation.clear();
  all.clear("All");
  if (has(host, "standardSizes")) {
    all.format.useStandardHeight = true;
    all.format.useStandardWidth = true;
  }
  if (has(host, "frozenPanes")) on.freezePanes.unfreeze();
  if (has(host, "print")) on.horizontalPageBreaks.removePageBreaks();
  charts.forEach((name) => on.charts.getItem(name).delete());
  const ours = before.names.map(({ name }) => name.toLowerCase());
  const kept = keep.map((name) => name.toLowerCase());
  names
    .filter((name) => ours.indexOf(name.toLowerCase()) >= 0)
    .filter((name) => kept.indexOf(name.toLowerCase()) < 0)
    .forEach((name) => on.names.getItem(name).delete());
}
