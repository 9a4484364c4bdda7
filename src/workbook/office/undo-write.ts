/** 撤销: takes the last write back, from the record that it left in the workbook. */
import type { Undone } from "../port";
import type { Session } from "./read-sheet";
import { referredTo } from "./references-to";
import { sheetMarked } from "./plan-write";
import { deniedFault, survey } from "./survey";
import { takeBack } from "./take-back";
import { recordIds } from "./record-ids";
import { entriesIn } from "./undo-record";
import type { UndoEntry } from "./undo-record";

export async function undoWrite(session: Session): Promise<Undone | undefined> {
  const { context } = session;
  const entries = await recordedEntries(context);
  if (entries === undefined) return undefined;
  const found = await survey(
    context,
    entries.map(({ mark }) => mark)
  );
  const added = entries.filter(({ before }) => before === undefined);
  const names = added.map(({ mark }) => sheetMarked(found, mark)).filter(isName);
  const isReferredTo = await referredTo(session, found, names);
  try {
    return await takeBack(session, { found, entries, isReferredTo, spent: found.records });
  } catch (error) {
    throw deniedFault(error, found);
  }
}

async function recordedEntries(
  context: Excel.RequestContext
): Promise<readonly UndoEntry[] | undefined> {
  const last = [...(await recordIds(context))].pop();
  if (last === undefined) return undefined;
  const xml = context.workbook.customXmlParts.getItem(last).getXml();
  await context.sync();
  // eslint-disable-next-line office-addins/load-object-before-read -- a call's result, which the sync fills
  return entriesIn(xml.value);
}

function isName(name: string | undefined): name is string {
  return name !== undefined;
}
