/**
 * Where to look first in a workbook that nobody is looking at: the first sheet that something can be made
 * of. Something of a ranking's table, or of a land ledger: that is for whoever asks to say.
 */
import type { ReadableWorkbook } from "../workbook/port";
import { recallChoice } from "./remembered-choice";
import { studySheet } from "./study";
import type { Preparation } from "./study";

/** `before`: the sheet that was looked at so far. It comes first, then the one that the file opens at. */
export async function firstSheet(
  workbook: ReadableWorkbook,
  prepare: Preparation<unknown>,
  before?: string
): Promise<string> {
  const sheets = (await workbook.sheets()).filter(
    ({ mark, visibility }) => mark === undefined && visibility === "visible"
  );
  const front = [
    ...sheets.filter(({ name }) => name === before),
    ...sheets.filter(({ active, name }) => active && name !== before),
  ];
  const others = sheets.filter((sheet) => !front.includes(sheet));
  for (const { name } of [...front, ...others]) {
    const choice = await recallChoice(workbook, name);
    const { prepared } = await studySheet(workbook, { sheet: name, choice }, prepare);
    if (prepared !== undefined) return name;
  }
  return front[0]?.name ?? sheets[0]?.name ?? "";
}
