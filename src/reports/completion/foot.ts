/** Below the blocks: notes on how the figures come about, and the line for signatures. */
import { blockA1 } from "../../spreadsheet/address";
import { label } from "../../spreadsheet/sheet";
import { areas } from "../placed";
import type { SheetPart } from "../placed";
import type { CompletionPlan } from "./completion-plan";

/** A note a row, from the row after the last block; then an empty row and the signatures. */
export function foot(plan: CompletionPlan): SheetPart {
  const { board, end } = plan.layout;
  const line = (row: number, text: string, style: string) =>
    [{ top: row, bottom: row, left: 0, right: board.last }, label(text, style)] as const;
  return areas([
    ...notesOf(plan).map((text, i) => line(end + i, text, "note")),
    line(signatureRow(plan), plan.labels.board.signature, "signature"),
  ]);
}

export function signatureRow(plan: CompletionPlan): number {
  return plan.layout.end + notesOf(plan).length + 1;
}

/** Only what the sheet holds is explained. */
export function notesOf({ input, labels, words, cleaned }: CompletionPlan): readonly string[] {
  const { notes } = words;
  const some = (is: boolean, note: string) => (is ? [note] : []);
  const percent = input.indicators.some(({ unit }) => unit.kind === "percent");
  const said = [
    notes.rate,
    notes.time,
    notes.outlook,
    ...some(
      input.indicators.some(({ sets }) => sets.some(({ against }) => against === "due")),
      notes.due
    ),
    ...some(
      input.indicators.some((one) => one.certified),
      notes.certified[input.basis]
    ),
    ...some(
      input.indicators.some((one) => one.cash),
      notes.cash
    ),
    ...some(percent, notes.percent),
    notes.lists,
  ];
  const { heading, allPlain, someCleaned } = labels.notes;
  const { table } = input.source;
  const place = notes.source.join(`${table.sheet}!${blockA1(table)}`);
  const cells = cleaned.cells.length;
  const all = [...said, place + (cells === 0 ? allPlain : someCleaned.join(String(cells)))];
  return all.map((note, i) => `${i === 0 ? heading : ""}${i + 1}．${note}`);
}
