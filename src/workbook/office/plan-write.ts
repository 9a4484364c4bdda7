/** Which sheet of a write goes where: in place of the one with its mark, or behind all others. */
import { markName } from "../../spreadsheet/sheet";
import type { Sheet } from "../../spreadsheet/sheet";
import { WorkbookError } from "../port";
import { freeSheetName } from "../sheet-name";
import { checkRules } from "./put-rules";
import type { Survey } from "./survey";

export interface Planned {
  readonly sheet: Sheet;
  readonly name: string;
  /** It takes the place of what it held before. */
  readonly refilled: boolean;
}

/** What no host can write is our bug, and is found before anything is written. */
export function checkSheets(sheets: readonly Sheet[]): void {
  const seen = new Set<string>();
  for (const sheet of sheets) {
    if (seen.has(sheet.mark)) throw new Error(`two sheets marked ${sheet.mark}`);
    seen.add(sheet.mark);
    for (const row of sheet.rows) {
      for (const cell of row) {
        const style = cell?.style;
        if (style !== undefined && sheet.styles[style] === undefined) {
          throw new Error(`${sheet.name}: no style named ${style}`);
        }
      }
    }
    checkRules(sheet);
  }
}

export function planWrite(found: Survey, sheets: readonly Sheet[]): readonly Planned[] {
  const taken = found.sheets.map(({ name }) => name);
  return sheets.map((sheet) => {
    const old = sheetMarked(found, sheet.mark);
    if (old !== undefined) return { sheet, name: old, refilled: true };
    if (found.structureProtected) throw new WorkbookError("protected-structure", sheet.name);
    const name = freeSheetName(sheet.name, taken);
    taken.push(name);
    return { sheet, name, refilled: false };
  });
}

export function sheetMarked({ marked, sheets }: Survey, mark: string): string | undefined {
  const wanted = marked.get(mark)?.toLowerCase();
  return sheets.filter(({ name }) => name.toLowerCase() === wanted)[0]?.name;
}

/** The name as the workbook has it: names that differ in case alone are one to Excel. */
export function markNameIn({ names }: Survey, mark: string): string | undefined {
  const wanted = markName(mark).toLowerCase();
  return Array.from(names.keys()).filter((name) => name.toLowerCase() === wanted)[0];
}

/**
 * Wanted name → given name, for formulas. A name there means the sheet that had it before the write; else
 * the sheet of this write that wanted it.
 */
export function renamedSheets(
  found: Survey,
  plan: readonly Planned[]
): ReadonlyMap<string, string> {
  const before = new Set(found.sheets.map(({ name }) => name.toLowerCase()));
  const renamed = plan.filter(({ sheet, name }) => {
    return sheet.name !== name && !before.has(sheet.name.toLowerCase());
  });
  return new Map(renamed.map(({ sheet, name }) => [sheet.name, name]));
}
