/**
 * Writes result sheets: one sync to look round, one to put everything down, and one more for each block
 * beyond. A sheet that is refilled is read before, for 撤销.
 *
 * Excel has no way back when a request fails half-way, so what was done until then is taken back by us.
 */
import { laidOut, markName } from "../../spreadsheet/sheet";
import type { Sheet } from "../../spreadsheet/sheet";
import type { WriteOptions, Written } from "../port";
import { clearSheet } from "./clear-sheet";
import { dressKey, dressText } from "./dress";
import { fillSheets, sendWithPrint } from "./fill-sheet";
import type { Filling } from "./fill-sheet";
import { Outbox } from "./outbox";
import { readOwnSheets } from "./own-sheet";
import type { OwnSheet } from "./own-sheet";
import { byteLength, BYTES_PER_CALL, jsonBytes } from "./payload";
import { checkSheets, markNameIn, planWrite, renamedSheets } from "./plan-write";
import type { Planned } from "./plan-write";
import { reference } from "./put-frame";
import type { Session } from "./read-sheet";
import { deniedFault, survey } from "./survey";
import type { Survey } from "./survey";
import { takeBack } from "./take-back";
import { recordXml } from "./undo-record";
import type { UndoEntry } from "./undo-record";

interface Writing {
  readonly session: Session;
  readonly found: Survey;
  readonly plan: readonly Planned[];
  readonly own: readonly OwnSheet[];
}

export interface Outcome {
  readonly written: readonly Written[];
  /** It can be taken back. */
  readonly recorded: boolean;
}

export async function writeSheets(
  session: Session,
  wanted: readonly Sheet[],
  { onProgress = () => undefined, show = false }: WriteOptions
): Promise<Outcome> {
  const sheets = wanted.map((sheet): Sheet => ({ ...sheet, rows: laidOut(sheet), fills: [] }));
  checkSheets(sheets);
  const marks = sheets.map(({ mark }) => mark);
  const found = await survey(session.context, marks);
  const plan = planWrite(found, sheets);
  const refilled = plan.filter(({ refilled: isOld }) => isOld);
  const marked = refilled.map(({ sheet, name }) => ({ mark: sheet.mark, name }));
  const own = await readOwnSheets(session, found, marked);
  const whole = sheets.reduce((sum, { rows }) => sum + 2 * jsonBytes(rows), 1);
  const writing = { session, found, plan, own };
  const record = recordXml(entriesOf(writing));
  try {
    await put(writing, { record, show }, (bytes) => onProgress(Math.min(0.95, bytes / whole)));
  } catch (error) {
    await asBefore(writing);
    throw deniedFault(error, found);
  }
  onProgress(1);
  const written = plan.map(({ sheet: { mark }, name, refilled: replaced }) => {
    return { mark, name, replaced };
  });
  return { written, recorded: record !== undefined };
}

async function put(
  writing: Writing,
  { record, show }: { readonly record: string | undefined; readonly show: boolean },
  onSent: (bytes: number) => void
): Promise<void> {
  const { session, found, plan, own } = writing;
  const outbox = new Outbox(session.host, session.context, onSent);
  const { customXmlParts } = session.context.workbook;
  if (record !== undefined) {
    await outbox.add(byteLength(record), () => void customXmlParts.add(record));
  }
  const renamed = renamedSheets(found, plan);
  const fillings: Filling[] = [];
  for (const planned of plan) {
    const old = own.filter(({ mark }) => mark === planned.sheet.mark)[0];
    const on = await opened(outbox, found, planned, old);
    const { sheet, name } = planned;
    fillings.push({ outbox, on, sheet, name, renamed, names: old?.names ?? [] });
  }
  await fillSheets(fillings);
  for (const { sheet } of plan) await keepDress(outbox, found, sheet);
  await outbox.add(BYTES_PER_CALL, () => {
    found.records.forEach((id) => customXmlParts.getItem(id).delete());
    if (show) fillings.slice(0, 1).forEach(({ on }) => bringUp(on));
  });
  await sendWithPrint(outbox, fillings);
}

function bringUp(sheet: Excel.Worksheet): void {
  sheet.activate();
  sheet.getRange("A1").untrack().select();
}

function entriesOf({ plan, own }: Writing): readonly UndoEntry[] {
  return plan.map(({ sheet: { mark } }) => {
    const before = own.filter((it) => it.mark === mark)[0]?.before;
    return before === undefined ? { mark } : { mark, before };
  });
}

/** The empty sheet to fill. A new one has its final name at once: Excel cannot undo a renaming. */
async function opened(
  outbox: Outbox,
  found: Survey,
  { sheet, name }: Planned,
  old: OwnSheet | undefined
): Promise<Excel.Worksheet> {
  const { worksheets, names } = outbox.context.workbook;
  const on = old === undefined ? worksheets.add(name) : worksheets.getItem(name);
  await outbox.add(20 * BYTES_PER_CALL, () => {
    if (old !== undefined) {
      const keep = sheet.names.map((it) => it.name);
      return clearSheet(outbox.host, on, old, keep);
    }
    // Left behind by a sheet of ours that the user deleted.
    const stale = markNameIn(found, sheet.mark);
    if (stale !== undefined) names.getItem(stale).delete();
    const first = { top: 0, left: 0, bottom: 0, right: 0 };
    names.add(markName(sheet.mark), reference(first, name)).visible = false;
  });
  return on;
}

async function keepDress(outbox: Outbox, found: Survey, sheet: Sheet): Promise<void> {
  const { settings } = outbox.context.workbook;
  const [key, text] = [dressKey(sheet.mark), dressText(sheet)];
  await outbox.add(text === undefined ? 0 : byteLength(text), () => {
    if (text !== undefined) settings.add(key, text);
    else if (found.dresses.has(sheet.mark)) settings.getItem(key).delete();
  });
}

/** As far as Excel still answers; where it does not, the first error is the one to tell. */
async function asBefore(writing: Writing): Promise<void> {
  const { session, found, plan } = writing;
  try {
    const marks = plan.map(({ sheet }) => sheet.mark);
    const now = await survey(session.context, marks);
    const spent = now.records.filter((id) => found.records.indexOf(id) < 0);
    const dressed = { ...now, dresses: found.dresses };
    const entries = entriesOf(writing);
    await takeBack(session, { found: dressed, entries, isReferredTo: () => false, spent });
    await removeUnmarked(session, { before: found, now, plan });
  } catch {
    // Nothing more can be done from here.
  }
}

/** A sheet that was added, and its mark not yet: the request failed between the two. */
async function removeUnmarked(
  { context }: Session,
  { before, now, plan }: { before: Survey; now: Survey; plan: readonly Planned[] }
): Promise<void> {
  const had = before.sheets.map(({ name }) => name);
  const marked = Array.from(now.marked.values());
  const added = plan.filter(({ name, refilled }) => {
    const isThere = now.sheets.some((it) => it.name === name);
    return !refilled && isThere && had.indexOf(name) < 0 && marked.indexOf(name) < 0;
  });
  if (added.length === 0) return;
  added.forEach(({ name }) => context.workbook.worksheets.getItem(name).delete());
  await context.sync();
}
