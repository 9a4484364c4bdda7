/** Every worksheet in tab order, ours with their marks, in one sync. */
import type { SheetInfo } from "../port";
import { VISIBILITY } from "./read-sheet";
import { markedNames } from "./survey";

export async function listSheets(context: Excel.RequestContext): Promise<readonly SheetInfo[]> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name,items/visibility");
  names.load("items/name,items/formula,items/scope");
  const active = worksheets.getActiveWorksheet();
  active.load("name");
  await context.sync();
  const marks = new Map<string, string>();
  markedNames(names.items).forEach((name, mark) => marks.set(name.toLowerCase(), mark));
  return Array.from(worksheets.items, ({ name, visibility }) => {
    const mark = marks.get(name.toLowerCase());
    const info = { name, visibility: VISIBILITY[visibility] ?? "visible" };
    const shown = { ...info, active: name === active.name };
    return mark === undefined ? shown : { ...shown, mark };
  });
}
