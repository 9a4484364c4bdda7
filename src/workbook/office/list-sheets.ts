/** Every worksheet in tab order, ours with their marks, in one sync. */
import { markedSheets } from "../marks";
import type { SheetInfo } from "../port";
import { VISIBILITY } from "./read-sheet";

export async function listSheets(context: Excel.RequestContext): Promise<readonly SheetInfo[]> {
  const sheets = askSheets(context);
  await context.sync();
  return sheets();
}

/** To be called before a sync; what it gives, after. */
export function askSheets({ workbook }: Excel.RequestContext): () => readonly SheetInfo[] {
  const { worksheets, names } = workbook;
  worksheets.load("items/name,items/visibility");
  names.load("items/name,items/formula,items/scope");
  const active = worksheets.getActiveWorksheet();
  active.load("name");
  return () => sheetInfos(worksheets.items, names.items, active);
}

function sheetInfos(
  sheets: readonly Excel.Worksheet[],
  names: readonly Excel.NamedItem[],
  active: Excel.Worksheet
): readonly SheetInfo[] {
  const marks = new Map<string, string>();
  markedNames(names).forEach((name, mark) => marks.set(name.toLowerCase(), mark));
  return Array.from(sheets, ({ name, visibility }) => {
    const mark = marks.get(name.toLowerCase());
    const info = { name, visibility: VISIBILITY[visibility] ?? "visible" };
    const shown = { ...info, active: name === active.name };
    return mark === undefined ? shown : { ...shown, mark };
  });
}

/** Of loaded names: mark → sheet name. */
export function markedNames(items: readonly Excel.NamedItem[]): ReadonlyMap<string, string> {
  const own = items.filter(({ scope }) => scope === "Workbook");
  return markedSheets(
    own.map(({ name, formula }) => ({ name, refersTo: String(formula).replace(/^=/, "") }))
  );
}
