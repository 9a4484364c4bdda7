/**
 * The columns of a sheet of ours as the user has left them: dragged wider, hidden, shown. To be asked before a
 * sync; what is given here, after. An Excel that tells of no lines in one call leaves them as we set them.
 */
import type { Grid } from "../../spreadsheet/grid";
import type { ColumnLook } from "../../spreadsheet/sheet";
import { has } from "./host";
import type { OfficeHost } from "./host";
import { charactersIn, points } from "./put-frame";
import { rangeOf } from "./range-of";

export type AsSeen = (grid: Grid) => readonly ColumnLook[];

export function askColumns(
  host: OfficeHost,
  sheet: Excel.Worksheet,
  ours: readonly ColumnLook[]
): AsSeen {
  if (!has(host, "lineProperties") || ours.length === 0) return () => ours;
  const first = { top: 0, left: 0, bottom: 0, right: ours.length - 1 };
  const asked = rangeOf(sheet, first).getColumnProperties({ format: { columnWidth: true } });
  return ({ hiddenColumns }) => {
    // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/load-object-before-read
    const found = asked.value; // of a call, which the sync fills by itself
    return ours.map((column, i) =>
      columnAsSeen(column, found[i]?.format?.columnWidth, hiddenColumns.has(i))
    );
  };
}

/** A hidden column is told to have no width: it keeps ours. So does one of the very width that we gave it. */
function columnAsSeen(ours: ColumnLook, seen: number | undefined, hidden: boolean): ColumnLook {
  const isOurs = seen === undefined || seen === 0 || seen === points(ours);
  const width = isOurs ? ours.width : charactersIn(seen);
  return hidden ? { width, hidden } : { width };
}
