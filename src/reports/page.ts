/** Row heights, the charts below the table, and the page: A4 across, charts never cut in two. */
import type { Chart, ColumnLook, Print, Shown } from "../spreadsheet/sheet";
import { notesOf, signatureRow } from "./board-foot";
import { textWidth } from "./column-widths";
import { AS_OF_ROW, BAND_ROW, HEADER_ROW, TITLE_ROW, UNIT_ROW, columnOf } from "./ranking-layout";
import type { RankingPlan } from "./ranking-plan";

export interface Page {
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly charts: readonly Chart[];
  readonly print: Print;
}

const CHART_COLOR = "5B8DB8";
const CHART_ROWS = 14;
const LINE_HEIGHT = 18;
const NOTE_LINE_HEIGHT = 13;
/** A4 across less the margins, in points; and what a character of a column's width takes there. */
const PAPER = { width: 757, height: 480 };
const POINTS_PER_CHARACTER = 5.6;

export function pageOf(plan: RankingPlan, columns: readonly ColumnLook[]): Page {
  const { board } = plan.layout;
  const printed = columns.slice(0, board.remark + 1).reduce((so, { width }) => so + width, 0);
  const charts = scoreCharts(plan);
  const last = Math.max(signatureRow(plan), ...charts.map(({ at }) => at.bottom));
  const rowHeights = heights(plan, printed, last);
  return {
    rowHeights,
    charts,
    print: {
      area: { top: TITLE_ROW, left: board.mark, bottom: last, right: board.remark },
      orientation: "landscape",
      titleRows: [BAND_ROW, HEADER_ROW],
      footer: plan.labels.board.footer,
      breaksAfter: chartBreaks(charts, rowHeights, printed),
    },
  };
}

/** One for each group, because each has its own first and last. */
function scoreCharts(plan: RankingPlan): readonly Chart[] {
  const { layout, labels } = plan;
  const { board } = layout;
  const first = signatureRow(plan) + 2;
  return layout.groups.map((span, i) => {
    const top = first + i * (CHART_ROWS + 1);
    const { name } = span.group;
    return {
      kind: "column",
      title: name === "" ? labels.board.chart : `${name} ${labels.board.chart}`,
      categories: columnOf(span, board.unit),
      series: [
        { name: labels.board.score, values: columnOf(span, board.score), color: CHART_COLOR },
      ],
      at: { top, bottom: top + CHART_ROWS - 1, left: board.mark, right: board.remark },
      numberFormat: "0",
    };
  });
}

function heights(plan: RankingPlan, printed: number, last: number): Record<number, number> {
  const { layout } = plan;
  const all: Record<number, number> = {};
  for (let row = 0; row <= last; row++) all[row] = LINE_HEIGHT;
  all[TITLE_ROW] = 34;
  all[AS_OF_ROW] = 20;
  all[UNIT_ROW] = 18;
  all[BAND_ROW] = bandHeight(plan);
  all[HEADER_ROW] = 20;
  notesOf(plan).forEach((note, i) => {
    const lines = Math.ceil((textWidth(textOf(note)) * 0.95) / printed);
    all[layout.totalRow + 1 + i] = lines * NOTE_LINE_HEIGHT + 3;
  });
  return all;
}

/** Bands hold a name, a unit and full marks, on as many lines as the longest needs. */
function bandHeight({ input }: RankingPlan): number {
  const longest = Math.max(
    ...input.indicators.map(({ name, unitText }) => textWidth(name + unitText))
  );
  return longest > 20 ? 32 : 22;
}

function textOf(note: { readonly shown: Shown } | { readonly value: Shown } | object): string {
  if ("shown" in note) return String(note.shown);
  return "value" in note ? String(note.value) : "";
}

/** A new page before each chart that what is left of the page would cut. */
function chartBreaks(
  charts: readonly Chart[],
  rowHeights: Readonly<Record<number, number>>,
  printed: number
): readonly number[] {
  const scale = Math.min(1, PAPER.width / (printed * POINTS_PER_CHARACTER));
  const page = PAPER.height / scale;
  const header = (rowHeights[BAND_ROW] ?? 0) + (rowHeights[HEADER_ROW] ?? 0);
  const heightOf = (row: number): number => rowHeights[row] ?? LINE_HEIGHT;
  const breaks: number[] = [];
  let used = 0;
  let row = 0;
  for (const { at } of charts) {
    for (; row < at.top; row++) {
      used += heightOf(row);
      if (used > page) used = header + heightOf(row);
    }
    let needed = 0;
    for (; row <= at.bottom; row++) needed += heightOf(row);
    if (used + needed > page) {
      breaks.push(at.top - 1);
      used = header;
    }
    used += needed;
  }
  return breaks;
}
