/** The page: A4 across, as wide as one page, heads repeated, charts below and never cut in two. */
import type { Chart, ColumnLook, Print } from "../../spreadsheet/sheet";
import { signatureRow } from "./board-foot";
import { BAND_ROW, HEADER_ROW, TITLE_ROW, columnOf } from "./ranking-layout";
import type { RankingPlan } from "./ranking-plan";
import { LINE_HEIGHT, rowHeights } from "./row-heights";

export interface Page {
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly charts: readonly Chart[];
  readonly print: Print;
}

const CHART_COLOR = "5B8DB8";
/** Rows of a chart: one to a page, two to a page, and the fewest that still show something. */
const CHART_ROWS = { one: 18, two: 11, fewest: 7 };
/** Points that a page holds at least: fitted to its width a sheet shrinks and never grows. */
const PAGE_HEIGHT = 475;

export function pageOf(plan: RankingPlan, columns: readonly ColumnLook[]): Page {
  const { board } = plan.layout;
  const { charts, breaksAfter } = scoreCharts(plan, rowHeights(plan, columns));
  const last = Math.max(...charts.map(({ at }) => at.bottom));
  return {
    rowHeights: rowHeights(plan, columns, last),
    charts,
    print: {
      area: { top: TITLE_ROW, left: board.mark, bottom: last, right: board.remark },
      orientation: "landscape",
      titleRows: [BAND_ROW, HEADER_ROW],
      footer: plan.labels.board.footer,
      breaksAfter,
    },
  };
}

interface PlacedCharts {
  readonly charts: readonly Chart[];
  readonly breaksAfter: readonly number[];
}

/** One for each group, because each has its own first and last; beside a short table on its page. */
function scoreCharts(plan: RankingPlan, heights: Readonly<Record<number, number>>): PlacedCharts {
  const first = signatureRow(plan) + 2;
  const { groups } = plan.layout;
  let used = 0;
  for (let row = 0; row < first; row++) used += heights[row] ?? LINE_HEIGHT;
  const room = Math.floor((PAGE_HEIGHT - used) / LINE_HEIGHT);
  if (groups.length === 1 && room >= CHART_ROWS.fewest) {
    const rows = Math.min(room, CHART_ROWS.one);
    return { charts: [scoreChart(plan, 0, first, rows)], breaksAfter: [] };
  }
  const rows = groups.length === 1 ? CHART_ROWS.one : CHART_ROWS.two;
  const tops = groups.map((_, i) => first + i * (rows + 1));
  return {
    charts: tops.map((top, i) => scoreChart(plan, i, top, rows)),
    // The gap above a chart goes over with it, or the chart's edge would stay behind as a line.
    breaksAfter: tops.filter((_, i) => i % 2 === 0).map((top) => top - 2),
  };
}

function scoreChart({ layout, labels }: RankingPlan, i: number, top: number, rows: number): Chart {
  const { board, groups } = layout;
  const span = groups[i];
  if (span === undefined) throw new Error(`no group ${i}`);
  const { name } = span.group;
  return {
    kind: "column",
    title: name === "" ? labels.board.chart : `${name} ${labels.board.chart}`,
    categories: columnOf(span, board.unit),
    series: [{ name: labels.board.score, values: columnOf(span, board.score), color: CHART_COLOR }],
    at: { top, bottom: top + rows - 1, left: board.mark, right: board.remark },
    numberFormat: "0",
  };
}
