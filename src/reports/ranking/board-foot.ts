/** Below the 榜单: notes on how it was made, and the line for signatures. */
import { exact, times, toFixed } from "../../domain/exact";
import { blockA1 } from "../../spreadsheet/address";
import { formula } from "../../spreadsheet/formula";
import { label } from "../../spreadsheet/sheet";
import type { SheetCell } from "../../spreadsheet/sheet";
import { liveText } from "../live-text";
import type { LiveText } from "../live-text";
import type { Sentence } from "../labels/labels";
import { consequenceAreas } from "./consequence-board";
import { consequenceLines } from "./consequence-layout";
import { areas } from "../placed";
import type { SheetPart } from "../placed";
import type { RankingPlan } from "./ranking-plan";
import type { RankingScheme } from "./ranking-scheme";

/** A note a row, from the row after the total; then an empty row and the signatures. */
export function boardFoot(plan: RankingPlan): SheetPart {
  const { board, totalRow } = plan.layout;
  const line = (row: number, what: SheetCell) =>
    [{ top: row, bottom: row, left: board.mark, right: board.remark }, what] as const;
  const notes = notesOf(plan);
  return areas([
    ...notes.map((what, i) => line(totalRow + 1 + i, what)),
    ...consequenceAreas(plan, consequenceRow(plan)),
    line(signatureRow(plan), label(plan.labels.board.signature, "signature")),
  ]);
}

export function signatureRow(plan: RankingPlan): number {
  const lines = consequenceLines(plan.input.scheme).length;
  return consequenceRow(plan) + (lines === 0 ? 0 : lines + 2);
}

/** After the notes and an empty row: the heading of 结果运用 where there is any. */
export function consequenceRow(plan: RankingPlan): number {
  return plan.layout.totalRow + notesOf(plan).length + 2;
}

export function notesOf(plan: RankingPlan): readonly SheetCell[] {
  const { notes: words } = plan.labels;
  const notes = [scoreNote(plan), label(words.lead), rankNote(plan), label(words.absent)];
  return [...notes, label(sourceNote(plan))].map((what) => ({ ...what, style: "note" }));
}

function scoreNote({ input, layout, labels }: RankingPlan): LiveText {
  if (input.scheme !== undefined) {
    const sheet = input.scheme.names.sheet ?? "";
    const wholes = wholesText(input.scheme, labels.scheme.wholes);
    return liveText(labels.notes.heading + labels.scheme.note.join(sheet) + wholes);
  }
  const [before = "", after = ""] = labels.notes.score;
  const cap = {
    formula: formula`TEXT(${layout.parameters.cap},"0%")`,
    shown: `${toFixed(times(input.rule.cap, exact(100)), 0)}%`,
  };
  return liveText(labels.notes.heading + before, cap, after);
}

/** Items made of others, which have no figures of their own and so no column. */
function wholesText({ items }: RankingScheme, [open = "", between, close = ""]: Sentence): string {
  const names = items.flatMap(({ name, rule }) =>
    rule === "composite-sum" || rule === "composite-full" ? [name] : []
  );
  return names.length === 0 ? "" : open + names.join(between) + close;
}

function rankNote({ input, layout, labels }: RankingPlan): LiveText {
  const { rank112, rank113, marks } = labels.notes;
  const { ties, bottom } = layout.parameters;
  const [before = "", after = ""] = marks;
  const dense = formula`${ties}=${labels.parameters.ties112}`;
  return liveText(
    {
      formula: formula`IF(${dense},${rank112},${rank113})`,
      shown: input.rule.ties === "112" ? rank112 : rank113,
    },
    before,
    { formula: formula`${bottom}`, shown: String(input.bottom) },
    after
  );
}

function sourceNote({ input, labels, cleaned: { cells } }: RankingPlan): string {
  const { source, allPlain, someCleaned } = labels.notes;
  const { table } = input.source;
  const place = source.join(`${table.sheet}!${blockA1(table)}`);
  return place + (cells.length === 0 ? allPlain : someCleaned.join(String(cells.length)));
}
