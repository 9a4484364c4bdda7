/** Where to look first in a workbook that nobody is looking at: the sheet in front, else one to rank. */
import type { ReadableWorkbook } from "../workbook/port";
import type { Language } from "./messages/messages";
import { recallChoice } from "./remembered-choice";
import { studySheet } from "./study";
import { toRank } from "./ranking/study-ranking";

export async function firstSheet(workbook: ReadableWorkbook, language: Language): Promise<string> {
  const sheets = (await workbook.sheets()).filter(
    ({ mark, visibility }) => mark === undefined && visibility === "visible"
  );
  const front = sheets.filter(({ active }) => active);
  for (const { name } of [...front, ...sheets.filter(({ active }) => !active)]) {
    const choice = await recallChoice(workbook, name);
    const { prepared } = await studySheet(workbook, { sheet: name, choice }, toRank(language));
    if (prepared !== undefined) return name;
  }
  return front[0]?.name ?? sheets[0]?.name ?? "";
}
