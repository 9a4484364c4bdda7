/** How high the rows of the 榜单 are, in points: notes as many lines as they need, the rest even. */
import type { ColumnLook, SheetCell } from "../../spreadsheet/sheet";
import { consequenceRow, notesOf, signatureRow } from "./board-foot";
import { consequenceAreas } from "./consequence-board";
import { BAND_EXTRA, WIDEST_BAND_LINE, textWidth } from "./column-widths";
import { AS_OF_ROW, BAND_ROW, HEADER_ROW, TITLE_ROW } from "./ranking-layout";
import type { RankingPlan } from "./ranking-plan";

export const LINE_HEIGHT = 18;
const NOTE_LINE_HEIGHT = 13;
const GAP_HEIGHT = 9;
/** Notes are set in 9 points; widths are counted in characters of 11. */
const NOTE_SIZE = 9 / 11;

export function rowHeights(
  plan: RankingPlan,
  columns: readonly ColumnLook[],
  last = signatureRow(plan) + 1
): Readonly<Record<number, number>> {
  const { board, totalRow } = plan.layout;
  const printed = columns.slice(0, board.remark + 1).reduce((so, { width }) => so + width, 0);
  const all: Record<number, number> = {};
  for (let row = 0; row <= last; row++) all[row] = LINE_HEIGHT;
  all[TITLE_ROW] = 34;
  all[AS_OF_ROW] = 20;
  all[BAND_ROW] = bandHeight(plan);
  all[HEADER_ROW] = 20;
  notesOf(plan).forEach((note, i) => {
    const lines = Math.ceil((textWidth(textOf(note)) * NOTE_SIZE) / printed);
    all[totalRow + 1 + i] = lines * NOTE_LINE_HEIGHT + 2;
  });
  listHeights(plan, columns).forEach((height, i) => {
    all[consequenceRow(plan) + 1 + i] = height;
  });
  all[consequenceRow(plan) - 1] = GAP_HEIGHT;
  all[signatureRow(plan) - 1] = GAP_HEIGHT;
  all[signatureRow(plan) + 1] = GAP_HEIGHT;
  return all;
}

/** A list grows and shrinks with the figures: room for what it holds now. */
function listHeights(plan: RankingPlan, columns: readonly ColumnLook[]): readonly number[] {
  const { board } = plan.layout;
  const room = columns
    .slice(board.unit + 1, board.remark + 1)
    .reduce((so, { width }) => so + width, 0);
  return consequenceAreas(plan, 0).flatMap(([{ left }, what]) => {
    if (left !== board.unit + 1) return [];
    return [LINE_HEIGHT * Math.max(1, Math.ceil(textWidth(textOf(what)) / (room - 4)))];
  });
}

/** Bands hold a name, a unit and full marks, on two lines where that is long. */
function bandHeight({ input }: RankingPlan): number {
  const widths = input.indicators.map(({ name, unitText }) => textWidth(name + unitText));
  return Math.max(...widths) + BAND_EXTRA > WIDEST_BAND_LINE ? 32 : 22;
}

function textOf(what: SheetCell): string {
  if ("formula" in what) return String(what.shown);
  return "value" in what ? String(what.value) : "";
}
