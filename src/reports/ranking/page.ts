/** The page of a 排名表: across, as wide as one page, heads repeated, broken where a reader would break it. */
import type { Chart, ColumnLook, Print } from "../../spreadsheet/sheet";
import { signatureRow } from "./board-foot";
import { boardWidths, totalOf } from "./board-widths";
import type { Width } from "./board-widths";
import { columnLooks } from "./column-widths";
import { pagingOf, pagingWithBelow } from "./paging";
import type { Body, Paging } from "./paging";
import { scaleOf, widthAt } from "./paper";
import type { Paper } from "./paper";
import { BAND_ROW, HEADER_ROW, TITLE_ROW } from "./ranking-layout";
import type { RankingPlan } from "./ranking-plan";
import { LINE_HEIGHT, rowHeights } from "./row-heights";
import { chartsBelow, chartsOnPages, leastBelow } from "./score-charts";

export interface Page {
  readonly columns: readonly ColumnLook[];
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly charts: readonly Chart[];
  readonly print: Print;
}

/** A4 would make the print smaller than this: more indicators than it holds go on A3. */
const LEAST_ON_A4 = 0.6;
/** A table is shrunk so far for the charts below it, and no further. */
const LEAST_WITH_CHARTS = 0.8;
/** So many lines of units go over with 合计. */
const LINES_WITH_TOTAL = 3;
const FIRST_LINE = HEADER_ROW + 1;

type Heights = Readonly<Record<number, number>>;

export function pageOf(plan: RankingPlan): Page {
  const widths = boardWidths(plan);
  const natural = totalOf(widths);
  const paper: Paper = scaleOf("A4", natural) < LEAST_ON_A4 ? "A3" : "A4";
  const scale = scaleOf(paper, natural);
  const body = bodyOf(plan, rowHeights(plan, columnLooks(plan, widths), LINE_HEIGHT));
  const below = leastBelow(plan);
  const together =
    below === undefined
      ? undefined
      : pagingWithBelow(body, paper, { natural: scale, below, least: LEAST_WITH_CHARTS });
  const paging = together ?? pagingOf(body, paper, scale);
  const columns = columnLooks(
    plan,
    paging.scale < scale ? widened(widths, widthAt(paper, paging.scale) / natural) : widths
  );
  const heights = rowHeights(plan, columns, paging.lineHeight);
  const placed = { plan, paper, scale: paging.scale, heights, columns };
  const { charts, breaksAfter } =
    together === undefined ? chartsOnPages(placed) : chartsBelow(placed);
  const last = Math.max(...charts.map(({ at }) => at.bottom));
  return {
    columns,
    rowHeights: { ...heights, ...chartHeights(plan, last) },
    charts,
    print: printOf(plan, {
      paper,
      last,
      // Excel repeats heads on every page or none: where charts alone go over, they need none.
      isLong: paging.ends.length > 0,
      breaksAfter: [...linesEnding(paging), ...breaksAfter],
    }),
  };
}

interface Pages {
  readonly paper: Paper;
  readonly last: number;
  /** The table itself takes more than one page. */
  readonly isLong: boolean;
  readonly breaksAfter: readonly number[];
}

function printOf(
  { layout: { board }, labels }: RankingPlan,
  { paper, last, isLong, breaksAfter }: Pages
): Print {
  return {
    area: { top: TITLE_ROW, left: board.mark, bottom: last, right: board.remark },
    orientation: "landscape",
    ...(paper === "A4" ? {} : { paper }),
    ...(isLong ? { titleRows: [BAND_ROW, HEADER_ROW] as const } : {}),
    footer: labels.board.footer,
    breaksAfter,
  };
}

function linesEnding({ ends }: Paging): readonly number[] {
  return ends.map((line) => FIRST_LINE + line);
}

/** What stands above 合计, line by line, and how much room the rest takes. */
function bodyOf(plan: RankingPlan, heights: Heights): Body {
  const { groups, totalRow } = plan.layout;
  const lines = totalRow - FIRST_LINE;
  const ofGroups = new Set<number>();
  const within = new Set<number>();
  for (const { captionRow, first, last, subtotalRow } of groups) {
    const end = subtotalRow ?? last;
    ofGroups.add(end - FIRST_LINE);
    if (captionRow !== undefined) within.add(captionRow - FIRST_LINE).add(first - FIRST_LINE);
    if (subtotalRow !== undefined) within.add(last - 1 - FIRST_LINE).add(last - FIRST_LINE);
  }
  return {
    lines,
    mayEnd: (line) => line < lines - LINES_WITH_TOTAL && !within.has(line),
    endsGroup: (line) => line < lines - LINES_WITH_TOTAL && ofGroups.has(line),
    firstHead: pointsOf(heights, TITLE_ROW, HEADER_ROW),
    head: pointsOf(heights, BAND_ROW, HEADER_ROW),
    foot: pointsOf(heights, totalRow, signatureRow(plan)),
  };
}

function pointsOf(heights: Heights, top: number, bottom: number): number {
  let points = 0;
  for (let row = top; row <= bottom; row++) points += heights[row] ?? LINE_HEIGHT;
  return points;
}

function chartHeights(plan: RankingPlan, last: number): Heights {
  const all: Record<number, number> = {};
  for (let row = signatureRow(plan) + 2; row <= last; row++) all[row] = LINE_HEIGHT;
  return all;
}

/** Wider columns on the same paper shrink the print, and so a page holds more rows. */
function widened(widths: readonly Width[], by: number): readonly Width[] {
  return widths.map(([column, width]) => [column, Math.round(width * by * 10) / 10]);
}
