/**
 * The charts of scores: one for each group, because each has its own first and last. Below the table on its page where
 * there is room, else on pages of their own, and never cut in two.
 */
import type { Block } from "../../spreadsheet/address";
import type { Chart, ColumnLook } from "../../spreadsheet/sheet";
import { signatureRow } from "./board-foot";
import { roomAt } from "./paper";
import type { Paper } from "./paper";
import { BAND_ROW, HEADER_ROW, columnOf } from "./ranking-layout";
import type { RankingPlan } from "./ranking-plan";
import { GAP_HEIGHT, LINE_HEIGHT } from "./row-heights";

const CHART_COLOR = "5B8DB8";
/** Charts that stand side by side below a table. */
const MOST_ABREAST = 3;
/** Rows of a chart: the fewest that still show something, below a table, and on a page of its own. */
const ROWS = { least: 8, below: 18, page: 28 };

export interface ChartsPlace {
  readonly plan: RankingPlan;
  readonly paper: Paper;
  readonly scale: number;
  readonly heights: Readonly<Record<number, number>>;
  readonly columns: readonly ColumnLook[];
}

interface PlacedCharts {
  readonly charts: readonly Chart[];
  readonly breaksAfter: readonly number[];
}

/** Points that the charts take at the least below a table; undefined where so many have no room side by side. */
export function leastBelow({ layout: { groups } }: RankingPlan): number | undefined {
  return groups.length > MOST_ABREAST ? undefined : GAP_HEIGHT + ROWS.least * LINE_HEIGHT;
}

/** Side by side, each as wide as columns allow. */
export function chartsBelow({ plan, paper, scale, heights, columns }: ChartsPlace): PlacedCharts {
  const { groups, board } = plan.layout;
  const top = signatureRow(plan) + 2;
  let used = 0;
  for (let row = 0; row < top; row++) used += heights[row] ?? LINE_HEIGHT;
  const room = Math.floor((roomAt(paper, scale) - used) / LINE_HEIGHT);
  const bottom = top + Math.min(ROWS.below, room) - 1;
  const printed = columns.slice(board.mark, board.remark + 1);
  const charts = groups.map((_, i) => {
    const left = columnAt(printed, i / groups.length);
    const right = columnAt(printed, (i + 1) / groups.length) - 1;
    return scoreChart(plan, i, { top, bottom, left, right });
  });
  return { charts, breaksAfter: [] };
}

/** The column that begins nearest to that share of the width. */
function columnAt(columns: readonly ColumnLook[], share: number): number {
  const edges = [0];
  for (const { width } of columns) edges.push((edges[edges.length - 1] ?? 0) + width);
  const wanted = share * (edges[edges.length - 1] ?? 0);
  const off = edges.map((edge) => Math.abs(edge - wanted));
  return off.indexOf(Math.min(...off));
}

/** A single one fills its page; of several, two stand on each. */
export function chartsOnPages({ plan, paper, scale, heights }: ChartsPlace): PlacedCharts {
  const { groups, board } = plan.layout;
  const across = { left: board.mark, right: board.remark };
  const first = signatureRow(plan) + 2;
  const head = (heights[BAND_ROW] ?? LINE_HEIGHT) + (heights[HEADER_ROW] ?? LINE_HEIGHT);
  const room = Math.floor((roomAt(paper, scale) - head - GAP_HEIGHT) / LINE_HEIGHT);
  const rows = groups.length === 1 ? Math.min(ROWS.page, room) : Math.floor((room - 2) / 2);
  const tops = groups.map((_, i) => first + i * (rows + 1));
  return {
    charts: tops.map((top, i) => scoreChart(plan, i, { ...across, top, bottom: top + rows - 1 })),
    // The gap above a chart goes over with it, or the chart's edge would stay behind as a line.
    breaksAfter: tops.filter((_, i) => i % 2 === 0).map((top) => top - 2),
  };
}

function scoreChart({ layout, labels }: RankingPlan, i: number, at: Block): Chart {
  const { board, groups } = layout;
  const span = groups[i];
  if (span === undefined) throw new Error(`no group ${i}`);
  const { name } = span.group;
  return {
    kind: "column",
    title: name === "" ? labels.board.chart : `${name} ${labels.board.chart}`,
    categories: columnOf(span, board.unit),
    series: [{ name: labels.board.score, values: columnOf(span, board.score), color: CHART_COLOR }],
    at,
    numberFormat: "0",
  };
}
