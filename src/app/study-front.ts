/**
 * 看眼前这张表: the sheet in front as a person decided to read it, or the one that a sheet of ours in front
 * was made from.
 */
import type { Block } from "../spreadsheet/address";
import type { Glance, OpenWorkbook } from "../workbook/port";
import { defined } from "./defined";
import { CHOICES, recallChoice } from "./remembered-choice";
import { sourceSheet } from "./source-sheet";
import { studySheet } from "./study";
import type { Preparation, Study } from "./study";

/** With what people decided about the workbook's sheets, so that it need not be asked for. */
export function glanceAt(workbook: OpenWorkbook): Promise<Glance> {
  return workbook.glance(CHOICES);
}

/** `before`: the sheet that the pane was about. */
export async function studyFront<Prepared>(
  seen: Glance,
  prepare: Preparation<Prepared>,
  before?: string
): Promise<Study<Prepared>> {
  const { sheet: inFront } = seen.focus;
  const sheet = sourceSheet(await seen.sheets(), inFront, before);
  // Its source is gone. To read it as one would rank a ranking.
  if (sheet === undefined) return { sheet: inFront, choice: {}, tables: [], findings: [] };
  const choice = await recallChoice(seen, sheet);
  const selection: Block | undefined = sheet === inFront ? seen.focus.selection : undefined;
  return studySheet(seen, { sheet, choice, ...defined({ selection }) }, prepare);
}
