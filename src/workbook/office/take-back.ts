/**
 * Takes a write back: sheets that it added go, or are emptied where something refers to them; sheets that
 * it refilled hold again what they held.
 */
import { markName } from "../../spreadsheet/sheet";
import type { Sheet } from "../../spreadsheet/sheet";
import type { Undone } from "../port";
import { clearSheet } from "./clear-sheet";
import { dressKey, dressText, emptySheet } from "./dress";
import { fillSheets, sendWithPrint } from "./fill-sheet";
import type { Filling } from "./fill-sheet";
import { Outbox } from "./outbox";
import { readOwnSheets } from "./own-sheet";
import type { OwnSheet } from "./own-sheet";
import { BYTES_PER_CALL } from "./payload";
import { markNameIn, sheetMarked } from "./plan-write";
import type { Session } from "./read-sheet";
import type { Survey } from "./survey";
import type { UndoEntry } from "./undo-record";

export interface TakeBack {
  readonly found: Survey;
  readonly entries: readonly UndoEntry[];
  /** Of the sheets that the write added, those that must stay. */
  readonly isReferredTo: (sheetName: string) => boolean;
  /** Undo records that are then of no use. */
  readonly spent: readonly string[];
}

export async function takeBack(session: Session, work: TakeBack): Promise<Undone> {
  const { found, entries, isReferredTo, spent } = work;
  const standing = entries.flatMap((entry) => {
    const name = sheetMarked(found, entry.mark);
    if (name === undefined) return [];
    const goes = entry.before === undefined && !isReferredTo(name);
    return [{ ...entry, name, goes }];
  });
  const staying = standing.filter(({ goes }) => !goes);
  const own = await readOwnSheets(session, found, staying);
  const outbox = new Outbox(session.host, session.context);
  const fillings: Filling[] = [];
  for (const { mark, name, before } of staying) {
    const sheet = own.filter((it) => it.mark === mark)[0];
    if (sheet === undefined) continue;
    const filling = await cleared(outbox, {
      name,
      own: sheet,
      before: before ?? emptySheet(name, mark),
    });
    fillings.push(filling);
  }
  await fillSheets(fillings);
  await outbox.add(BYTES_PER_CALL, () => {
    standing.filter(({ goes }) => goes).forEach((it) => remove(session.context, found, it));
    staying.forEach((it) => keepDress(session.context, found, it));
    const { customXmlParts } = session.context.workbook;
    spent.forEach((id) => customXmlParts.getItem(id).delete());
  });
  await sendWithPrint(outbox, fillings);
  return {
    removed: standing.filter(({ before }) => before === undefined).map(({ name }) => name),
    restored: standing.filter(({ before }) => before !== undefined).map(({ name }) => name),
  };
}

interface Clearing {
  readonly name: string;
  readonly own: OwnSheet;
  readonly before: Sheet;
}

async function cleared(outbox: Outbox, { name, own, before }: Clearing): Promise<Filling> {
  const on = outbox.context.workbook.worksheets.getItem(name);
  const keep = before.names.map((it) => it.name);
  await outbox.add(20 * BYTES_PER_CALL, () => clearSheet(outbox.host, on, own, keep));
  return { outbox, on, sheet: before, name, names: own.names, renamed: new Map() };
}

function remove(
  { workbook }: Excel.RequestContext,
  found: Survey,
  { mark, name }: { readonly mark: string; readonly name: string }
): void {
  workbook.names.getItem(markNameIn(found, mark) ?? markName(mark)).delete();
  workbook.worksheets.getItem(name).delete();
  if (found.dresses.has(mark)) workbook.settings.getItem(dressKey(mark)).delete();
}

function keepDress(
  { workbook }: Excel.RequestContext,
  found: Survey,
  { mark, before }: UndoEntry
): void {
  const text = before === undefined ? undefined : dressText(before);
  if (text !== undefined) workbook.settings.add(dressKey(mark), text);
  else if (found.dresses.has(mark)) workbook.settings.getItem(dressKey(mark)).delete();
}
