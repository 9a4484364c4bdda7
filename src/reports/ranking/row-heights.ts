/** How high the rows of the 榜单 are, in points: notes as many lines as they need, the rest even. */
import type { ColumnLook, SheetCell } from "../../spreadsheet/sheet";
import { consequenceRow, notesOf, signatureRow } from "./board-foot";
import { consequenceAreas } from "./consequence-board";
import { textWidth } from "../text-width";
import { bandLinesOf } from "./board-widths";
import { AS_OF_ROW, BAND_ROW, HEADER_ROW, TITLE_ROW, UNIT_ROW } from "./ranking-layout";
import type { RankingPlan } from "./ranking-plan";

export const LINE_HEIGHT = 18;
export const GAP_HEIGHT = 7.5;
const HEAD_HEIGHTS = { title: 30, asOf: 18, unit: 16.5, header: 18 };
const BAND_LINE_HEIGHT = 12.75;
const NOTE_LINE_HEIGHT = 12;
const SIGNATURE_HEIGHT = 19.5;
/** Notes are set in 9 points; widths are counted in characters of 11. */
const NOTE_SIZE = 9 / 11;

/** To the gap below the signatures; the lines from the first caption or unit to 合计 are all of one height. */
export function rowHeights(
  plan: RankingPlan,
  columns: readonly ColumnLook[],
  lineHeight: number
): Readonly<Record<number, number>> {
  const { totalRow } = plan.layout;
  const printed = printedWidth(plan, columns);
  const all: Record<number, number> = {};
  for (let row = HEADER_ROW + 1; row <= totalRow; row++) all[row] = lineHeight;
  for (let row = totalRow + 1; row <= signatureRow(plan); row++) all[row] = LINE_HEIGHT;
  all[TITLE_ROW] = HEAD_HEIGHTS.title;
  all[AS_OF_ROW] = HEAD_HEIGHTS.asOf;
  all[UNIT_ROW] = HEAD_HEIGHTS.unit;
  all[BAND_ROW] = bandHeight(plan, columns);
  all[HEADER_ROW] = HEAD_HEIGHTS.header;
  notesOf(plan).forEach((note, i) => {
    const lines = Math.ceil((textWidth(textOf(note)) * NOTE_SIZE) / printed);
    all[totalRow + 1 + i] = lines * NOTE_LINE_HEIGHT + 1.5;
  });
  listHeights(plan, columns).forEach((height, i) => {
    all[consequenceRow(plan) + 1 + i] = height;
  });
  all[consequenceRow(plan) - 1] = GAP_HEIGHT;
  all[signatureRow(plan) - 1] = GAP_HEIGHT;
  all[signatureRow(plan)] = SIGNATURE_HEIGHT;
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

/** Bands hold a name, a unit and full marks, on as many lines as they need. */
function bandHeight(plan: RankingPlan, columns: readonly ColumnLook[]): number {
  const lines = bandLinesOf(plan, (column) => columns[column]?.width ?? 0);
  return 7.5 + lines * BAND_LINE_HEIGHT;
}

function printedWidth({ layout: { board } }: RankingPlan, columns: readonly ColumnLook[]): number {
  return columns.slice(0, board.remark + 1).reduce((so, { width }) => so + width, 0);
}

function textOf(what: SheetCell): string {
  if ("formula" in what) return String(what.shown);
  return "value" in what ? String(what.value) : "";
}
