/**
 * What a person has decided about the sheets of a workbook, kept with the workbook: next month, in
 * another pane or from the ribbon, it need not be decided again.
 */
import type { ReadableWorkbook, Workbook } from "../workbook/port";
import { parseChoice } from "./parse-choice";
import type { SheetChoice } from "./sheet-choice";

export const CHOICES = "sheets";
/** Sheets come and go; a workbook is not to grow by what nobody will ask for again. */
const MOST_SHEETS = 60;

export async function recallChoice(
  workbook: ReadableWorkbook,
  sheet: string
): Promise<SheetChoice> {
  const found = (await recallAll(workbook)).filter(([name]) => name === sheet)[0];
  return found === undefined ? {} : parseChoice(found[1]);
}

export async function rememberChoice(
  workbook: Workbook,
  sheet: string,
  choice: SheetChoice
): Promise<void> {
  const others = (await recallAll(workbook)).filter(([name]) => name !== sheet);
  const all = isEmpty(choice) ? others : [[sheet, choice] as const, ...others];
  const text = all.length === 0 ? undefined : JSON.stringify(all.slice(0, MOST_SHEETS));
  await workbook.remember(CHOICES, text);
}

function isEmpty(choice: SheetChoice): boolean {
  return Object.keys(choice).length === 0;
}

/** Pairs and not an object: a sheet may be called __proto__. */
async function recallAll(
  workbook: ReadableWorkbook
): Promise<readonly (readonly [string, unknown])[]> {
  const text = await workbook.recall(CHOICES);
  const all = text === undefined ? [] : parsed(text);
  if (!Array.isArray(all)) return [];
  return all.flatMap((pair: unknown) => {
    if (!Array.isArray(pair)) return [];
    const [sheet, choice] = pair as readonly unknown[];
    return typeof sheet === "string" ? [[sheet, choice] as const] : [];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return [];
  }
}
