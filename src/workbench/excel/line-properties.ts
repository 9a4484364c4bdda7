/** What Excel tells of the rows or columns of a range one by one: which are hidden, how wide columns are. */
import { STANDARD } from "../model/sheet-model";
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
  const asked = args.raw(0) as { readonly format?: { readonly columnWidth?: boolean } } | undefined;
  if (asked?.format?.columnWidth !== true) checkAsked(args, "columnHidden");
  else checkAsked(args, "format");
  return Array.from({ length: columnCount(on) }, (_, i) => {
    const isHidden = sheet.hiddenColumns.has(on.left + i);
    if (asked?.format === undefined) return { columnHidden: isHidden };
    const columnWidth = sheet.columnWidths.get(on.left + i) ?? STANDARD.columnWidth;
    return { format: { columnWidth: isHidden ? 0 : columnWidth } };
  });
}

function checkAsked(args: Arguments, only: string): void {
  const asked = Object.keys(args.raw(0) ?? {});
  const other = asked.filter((name) => name !== only)[0];
  if (other !== undefined) throw notPlayed(`Range properties: ${other}`);
}
