/** The pages of a 测算表: A4 across, the parcels first, then ranking, sensitivities and charts. */
import { ZERO, compare } from "../../domain/exact";
import type { Block } from "../../spreadsheet/address";
import { cell } from "../../spreadsheet/address";
import { fixed, formula, joined } from "../../spreadsheet/formula";
import type { Chart, ColumnLook, Conditional, Print } from "../../spreadsheet/sheet";
import { CHANGED_LOOK, changedCellsLook } from "../cleaned/cleaned-checks";
import { cleanedWidths } from "../cleaned/cleaned-columns";
import { textWidth } from "../text-width";
import {
  BOARD,
  HEAD_ROW,
  PARAMETER_ROW,
  STEPS,
  SUB_HEAD_ROW,
  TITLE_ROW,
  WATCH_HEADS,
  WATCH_ROW,
  allParcels,
} from "./land-layout";
import { noteTexts } from "./note-texts";
import type { LandPlan } from "./land-plan";
import { totalsOf } from "./land-totals";
import { WATCH } from "./watch-columns";

const COLORS = { low: "9CC3E6", high: "5B8DB8" };
/** Parcels that a page holds beside 参数, results and notes. */
const ONE_PAGE = 20;
const RED = "C00000";
const GREEN = "1E7B34";
const BAR = "F4C7A1";

export function landColumns(plan: LandPlan): readonly ColumnLook[] {
  const { working: w, parameters: p, floors, cleaned } = plan.layout;
  const names = plan.input.groups.flatMap(({ rows }) => rows.map(({ name }) => textWidth(name)));
  const widths = new Map<number, number>([
    [BOARD.number, 5],
    [BOARD.parcel, Math.min(26, Math.max(16, ...names.map((width) => width + 2)))],
    ...[2, 3, 4, 5, 6, 7].map((column): [number, number] => [column, 8.5]),
    [BOARD.totalLow, 10.5],
    [BOARD.totalHigh, 10.5],
    [BOARD.shareLow, 8.5],
    [BOARD.shareHigh, 8.5],
    [BOARD.rank, 8.5],
    [BOARD.flag, 18],
    [BOARD.basis, 14],
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
  const count = cleaned.state + 1;
  return Array.from({ length: count }, (_, column) => ({ width: widths.get(column) ?? 9 }));
}

export function landHeights({ layout, words, input }: LandPlan): Readonly<Record<number, number>> {
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
  if (layout.watchRow !== undefined) heights[layout.watchRow + 2] = 30;
  noteTexts(input, words).forEach((note, i) => {
    heights[layout.noteRow + i] = 13 * Math.ceil(textWidth(note) / 205) + 3;
  });
  return heights;
}

export function landPrint({ layout, words }: LandPlan): Print {
  return {
    area: { top: TITLE_ROW, left: 0, bottom: layout.lastRow, right: BOARD.remark },
    orientation: "landscape",
    // The ranking has a head of its own; only a ledger of several pages needs this one repeated.
    ...(layout.parcels > ONE_PAGE && { titleRows: [HEAD_ROW, SUB_HEAD_ROW] as const }),
    footer: words.footer,
    breaksAfter: [
      layout.rankingRow - 1,
      ...(layout.watchRow === undefined ? [] : [layout.watchRow - 1]),
    ],
  };
}

export function landCharts(plan: LandPlan): readonly Chart[] {
  return [parcelChart(plan), priceChart(plan)];
}

/** The gaps in order of size. */
function parcelChart({ layout, words }: LandPlan): Chart {
  const first = layout.rankingRow + 3;
  const last = first + layout.parcels - 1;
  const ranked = (column: number): Block => ({
    top: first,
    bottom: last,
    left: column,
    right: column,
  });
  return {
    kind: "column",
    title: words.charts.parcels,
    categories: ranked(1),
    series: [
      { name: words.head.low, values: ranked(8), color: COLORS.low },
      { name: words.head.high, values: ranked(9), color: COLORS.high },
    ],
    at: { top: layout.chartRow, bottom: layout.chartEnd, left: 0, right: 8 },
    numberFormat: "#,##0",
  };
}

/** How the total gap falls with the price. */
function priceChart({ layout, words, input }: LandPlan): Chart {
  const top = layout.sensitivityRow + 2;
  const steps = (column: number): Block => ({
    top,
    bottom: top + STEPS - 1,
    left: column,
    right: column,
  });
  return {
    kind: "column",
    title: words.charts.price,
    categories: steps(0),
    series: [{ name: words.head.total, values: steps(4), color: COLORS.high }],
    at: { top: layout.chartRow, bottom: layout.chartEnd, left: 9, right: BOARD.remark },
    numberFormat: "#,##0",
    fromZero: !hasSurplus(input),
  };
}

/** Below zero an axis that begins there would show nothing. */
function hasSurplus({ groups }: LandPlan["input"]): boolean {
  const { gap } = totalsOf(groups.flatMap(({ rows }) => rows));
  return compare(gap.low, ZERO) < 0;
}

export function landHighlights(plan: LandPlan): readonly Conditional[] {
  const { layout, changed, words } = plan;
  const { working: w } = layout;
  const on = (left: number, right: number): Block => ({ ...allParcels(layout, left), right });
  const top = allParcels(layout, 0).top;
  const gap = fixed(cell(top, BOARD.gapHigh), "column");
  const flag = cell(top, BOARD.flag);
  const rankedTotals: Block = {
    top: layout.rankingRow + 3,
    bottom: layout.rankingRow + 2 + layout.parcels,
    left: 9,
    right: 9,
  };
  const altered = (left: number, right: number): Conditional => ({
    kind: "when",
    on: on(left, right),
    formula: formula`${cell(top, left)}=${changed}`,
    look: CHANGED_LOOK,
  });
  return [
    altered(BOARD.area, BOARD.flag),
    altered(w.left, w.total.high),
    {
      kind: "when",
      on: on(BOARD.gapLow, BOARD.shareHigh),
      formula: formula`AND(ISNUMBER(${gap}),${gap}<0)`,
      look: { color: GREEN },
    },
    {
      kind: "when",
      on: on(BOARD.flag, BOARD.flag),
      formula: formula`COUNTIF(${flag},${`*${words.flags.floor}*`})=1`,
      look: { color: RED },
    },
    { kind: "dataBar", on: rankedTotals, color: BAR },
    ...changedCellsLook(plan.cleaned),
    ...wholePercents(plan),
    ...idleLook(plan),
  ];
}

/** 圈而不建 and 占而不用. */
function idleLook({ layout, words }: LandPlan): readonly Conditional[] {
  if (layout.watchRow === undefined) return [];
  const top = layout.watchRow + WATCH_HEADS;
  const bottom = top + layout.parcels - 1;
  const state = cell(top, WATCH.state);
  const { states, uses } = words;
  const idle = [states.one, states.two, uses.unused].map((text) => formula`${state}=${text}`);
  return [
    {
      kind: "when",
      on: { top, bottom, left: WATCH.state, right: WATCH.state },
      formula: formula`OR(${joined(idle, ",")})`,
      look: { color: RED },
    },
  ];
}

/** 5 %, and not 5.0 %; what is typed finer shows its places. */
function wholePercents({ layout: { parameters: p } }: LandPlan): readonly Conditional[] {
  return [p.saleable, p.rate, p.rampShare].map((at): Conditional => ({
    kind: "when",
    on: { top: at.row, bottom: at.row, left: at.column, right: at.column },
    formula: formula`AND(ISNUMBER(${at}),ROUND(${at}*100,6)=INT(ROUND(${at}*100,6)))`,
    look: { numberFormat: "0%" },
  }));
}
