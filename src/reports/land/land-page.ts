/** The pages of a 测算表: A4 across, the parcels first, then ranking, sensitivities and charts. */
import { ZERO, compare } from "../../domain/exact";
import type { Block } from "../../spreadsheet/address";
import { cell } from "../../spreadsheet/address";
import { fixed, formula, joined } from "../../spreadsheet/formula";
import type { Chart, Conditional, Print } from "../../spreadsheet/sheet";
import { CHANGED_LOOK, changedCellsLook } from "../cleaned/cleaned-checks";
import {
  BOARD,
  HEAD_ROW,
  STEPS,
  SUB_HEAD_ROW,
  TITLE_ROW,
  WATCH_HEADS,
  allParcels,
} from "./land-layout";
import type { LandPlan } from "./land-plan";
import { totalsOf } from "./land-totals";

const COLORS = { low: "9CC3E6", high: "5B8DB8" };
/** Parcels that a page holds beside 参数, results and notes. */
const ONE_PAGE = 20;
const RED = "C00000";
const GREEN = "1E7B34";
const BAR = "F4C7A1";

export function landPrint({ layout, words }: LandPlan): Print {
  return {
    area: { top: TITLE_ROW, left: 0, bottom: layout.lastRow, right: BOARD.remark },
    orientation: "landscape",
    // The ranking has a head of its own; only a ledger of several pages needs this one repeated.
    ...(layout.parcels > ONE_PAGE && { titleRows: [HEAD_ROW, SUB_HEAD_ROW] as const }),
    footer: words.footer,
    breaksAfter: [
      layout.rankingRow - 1,
      ...(layout.watch === undefined ? [] : [layout.watch.top - 1]),
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
  const on = layout.watch?.page.start?.state;
  if (layout.watch === undefined || on === undefined) return [];
  const top = layout.watch.top + WATCH_HEADS;
  const bottom = top + layout.parcels - 1;
  const state = cell(top, on.left);
  const { states, uses } = words;
  const idle = [states.one, states.two, uses.unused].map((text) => formula`${state}=${text}`);
  return [
    {
      kind: "when",
      on: { top, bottom, ...on },
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
