/** How wide and how high everything on a 测算表 is. */
import type { ColumnLook } from "../../spreadsheet/sheet";
import { cleanedWidths } from "../cleaned/cleaned-columns";
import { textWidth } from "../text-width";
import {
  BOARD,
  HEAD_ROW,
  PARAMETER_ROW,
  SUB_HEAD_ROW,
  TITLE_ROW,
  WATCH_HEADS,
  WATCH_ROW,
} from "./land-layout";
import type { LandPlan } from "./land-plan";
import { noteTexts } from "./note-texts";
import { widestHint } from "./watch-hint";

export function landColumns(plan: LandPlan): readonly ColumnLook[] {
  const widths = widthsOf(plan);
  const count = plan.layout.cleaned.state + 1;
  return Array.from({ length: count }, (_, column) => ({ width: widths.get(column) ?? 9 }));
}

function widthsOf(plan: LandPlan): ReadonlyMap<number, number> {
  const { working: w, parameters: p, floors, cleaned } = plan.layout;
  const names = plan.input.groups.flatMap(({ rows }) => rows.map(({ name }) => textWidth(name)));
  return new Map<number, number>([
    [BOARD.number, 5],
    [BOARD.parcel, Math.min(26, Math.max(16, ...names.map((width) => width + 2)))],
    ...[2, 3, 4, 5, 6, 7].map((column): [number, number] => [column, 8.5]),
    [BOARD.totalLow, 10.5],
    [BOARD.totalHigh, 10.5],
    // Wide enough for a day of 供后.
    [BOARD.shareLow, 10.5],
    [BOARD.shareHigh, 8.5],
    [BOARD.rank, 8.5],
    [BOARD.flag, 18],
    [BOARD.basis, 16],
    [BOARD.remark, 20],
    [BOARD.remark + 1, 2],
    [p.early.column - 1, 21],
    [p.early.column, 18],
    [floors.left + 2, 22],
    [floors.left + 3, 12],
    [floors.left + 4, 2],
    [w.line + 1, 2],
    ...cleanedWidths(cleaned).map(([column, width]): [number, number] => [column, width]),
  ]);
}

export function landHeights(plan: LandPlan): Readonly<Record<number, number>> {
  const { layout, words, input } = plan;
  const heights: Record<number, number> = {};
  for (let row = 0; row <= layout.lastRow; row++) heights[row] = 18;
  heights[TITLE_ROW] = 34;
  heights[PARAMETER_ROW] = 32;
  heights[WATCH_ROW + 2] = 6;
  heights[HEAD_ROW] = 20;
  heights[SUB_HEAD_ROW] = 18;
  heights[layout.resultRow - 1] = 8;
  heights[layout.resultRow] = 32;
  heights[layout.resultRow + 2] = 32;
  heights[layout.rankingRow + 1] = 20;
  noteTexts(input, words).forEach((note, i) => {
    heights[layout.noteRow + i] = 13 * Math.ceil(textWidth(note) / 205) + 3;
  });
  return { ...heights, ...parcelHeights(plan), ...watchHeights(plan) };
}

/** 依据文件 and 备注 are texts of the ledger, of any length. */
function parcelHeights(plan: LandPlan): Readonly<Record<number, number>> {
  const widths = widthsOf(plan);
  const heights: Record<number, number> = {};
  for (const { group, first } of plan.layout.spans)
    group.rows.forEach(({ basis = "", remark = "" }, i) => {
      heights[first + i] = Math.max(
        heightOf(basis, widths.get(BOARD.basis)),
        heightOf(remark, widths.get(BOARD.remark))
      );
    });
  return heights;
}

/** What a hint says changes with the 参数: there is room for all that it may say. */
function watchHeights(plan: LandPlan): Readonly<Record<number, number>> {
  const { watch, parcels } = plan.layout;
  if (watch === undefined) return {};
  const { top, page } = watch;
  const widths = widthsOf(plan);
  let room = 0;
  for (let column = page.hint.left; column <= page.hint.right; column++)
    room += widths.get(column) ?? 0;
  const height = heightOf(widestHint(plan.words, page), room);
  const heights: Record<number, number> = {};
  for (let i = 0; i < parcels; i++) heights[top + WATCH_HEADS + i] = height;
  const isMeasured = page.investment !== undefined || page.tax !== undefined;
  return { ...heights, ...(isMeasured && { [top + 2]: 30 }) };
}

/** An indented text within a column; Excel knows no row above 409 points. */
function heightOf(text: string, width = 0): number {
  const room = Math.max(1, width - INDENT);
  const lines = text
    .split("\n")
    .reduce((so, line) => so + Math.max(1, Math.ceil(textWidth(line) / room)), 0);
  return Math.min(400, Math.max(18, 13 * lines + 4));
}

const INDENT = 2;
