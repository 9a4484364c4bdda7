/** Which sheet of a write goes where: in place of the one with its mark, or behind all others. */
import type { Sheet } from "../../../spreadsheet/sheet";
import { WorkbookError } from "../../port";
import { markedSheets } from "../../marks";
import type { Package, SheetPart } from "../package/parts";
import { freeSheetName } from "../../sheet-name";

export interface PlannedSheet {
  readonly sheet: Sheet;
  readonly name: string;
  /** Its place in tab order. */
  readonly place: number;
  /** The sheet that it replaces. */
  readonly old?: SheetPart;
}

export function planSheets(book: Package, sheets: readonly Sheet[]): readonly PlannedSheet[] {
  const marks = markedSheets(book.definedNames);
  const taken = book.sheets.map(({ name }) => name);
  const seen = new Set<string>();
  return sheets.map((sheet) => {
    if (seen.has(sheet.mark)) throw new Error(`two sheets marked ${sheet.mark}`);
    seen.add(sheet.mark);
    const old = sheetNamed(book, marks.get(sheet.mark));
    if (old !== undefined) return { sheet, name: old.name, place: book.sheets.indexOf(old), old };
    if (book.structureProtected) throw new WorkbookError("protected-structure", sheet.name);
    const name = freeSheetName(sheet.name, taken);
    taken.push(name);
    return { sheet, name, place: taken.length - 1 };
  });
}

function sheetNamed(book: Package, name: string | undefined): SheetPart | undefined {
  const wanted = name?.toLowerCase();
  return book.sheets.find((it) => it.kind === "worksheet" && it.name.toLowerCase() === wanted);
}

/**
 * Wanted name → given name, for formulas. A name there means the sheet that had it before the write; else
 * the sheet of this write that wanted it, and that one is called otherwise where the user renamed ours.
 */
export function renamedSheets(
  book: Package,
  plan: readonly PlannedSheet[]
): ReadonlyMap<string, string> {
  const before = new Set(book.sheets.map(({ name }) => name.toLowerCase()));
  const renamed = plan.filter(({ sheet, name }) => {
    return sheet.name !== name && !before.has(sheet.name.toLowerCase());
  });
  return new Map(renamed.map(({ sheet, name }) => [sheet.name, name]));
}
