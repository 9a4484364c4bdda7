/** What Excel tells of the rows or columns of a range one by one: here, which are hidden. */
import { columnCount, rowCount } from "../model/block-of";
import type { Arguments } from "../wire/arguments";
import { notPlayed } from "../wire/host-error";
import type { Area } from "./played";

export function rowProperties({ sheet, on }: Area, args: Arguments): unknown {
  checkAsked(args, "rowHidden");
  return Array.from({ length: rowCount(on) }, (_, i) => {
    return { rowHidden: sheet.hiddenRows.has(on.top + i) };
  });
}

export function columnProperties({ sheet, on }: Area, args: Arguments): unknown {
  checkAsked(args, "columnHidden");
  return Array.from({ length: columnCount(on) }, (_, i) => {
    return { columnHidden: sheet.hiddenColumns.has(on.left + i) };
  });
}

function checkAsked(args: Arguments, only: string): void {
  const asked = Object.keys(args.raw(0) ?? {});
  const other = asked.filter((name) => name !== only)[0];
  if (other !== undefined) throw notPlayed(`Range properties: ${other}`);
}
