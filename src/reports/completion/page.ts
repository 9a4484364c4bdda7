/** The page: A4 across, as wide as one page, heads repeated; the overview with its chart comes first, then the units. */
import { textWidth } from "../text-width";
import type { Chart, ColumnLook, Print } from "../../spreadsheet/sheet";
import { AS_OF_ROW, BAND_ROW, HEADER_ROW, TITLE_ROW } from "../ranking/ranking-layout";
import { LINE_HEIGHT } from "../ranking/row-heights";
import type { CompletionPlan } from "./completion-plan";
import { notesOf, signatureRow } from "./foot";
import { listAreas, listTexts } from "./lists";
import { overviewChart } from "./overview-chart";
import { pageEnds } from "./page-ends";

export interface Page {
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly charts: readonly Chart[];
  readonly print: Print;
}

const LIST_LINE = 14;
const NOTE_LINE = 13;
/** Notes and lists are set in 9 points; widths are counted in characters of 11. */
const SMALL = 9 / 11;
/** A list may grow after the sheet was made, so there is room for one more line. */
const MOST_LIST_LINES = 8;

export function pageOf(plan: CompletionPlan, columns: readonly ColumnLook[]): Page {
  const { board, chart } = plan.layout;
  const heights = rowHeights(plan, columns);
  return {
    rowHeights: heights,
    charts: [overviewChart(plan)],
    print: {
      area: { top: TITLE_ROW, left: 0, bottom: signatureRow(plan), right: board.last },
      orientation: "landscape",
      titleRows: [BAND_ROW, HEADER_ROW],
      footer: plan.labels.board.footer,
      breaksAfter: [
        chart.bottom,
        ...pageEnds(plan, heights, widthOf(columns, { left: 0, right: board.last })),
      ],
    },
  };
}

function rowHeights(
  plan: CompletionPlan,
  columns: readonly ColumnLook[]
): Readonly<Record<number, number>> {
  const { layout } = plan;
  const all: Record<number, number> = {};
  for (let row = 0; row <= signatureRow(plan); row++) all[row] = LINE_HEIGHT;
  all[TITLE_ROW] = 34;
  all[AS_OF_ROW] = 20;
  all[BAND_ROW] = 20;
  all[HEADER_ROW] = 32;
  for (const { indicator } of layout.blocks) {
    const lines = listTexts(plan, indicator).map((text, i) => {
      const at = listAreas(plan)[i] ?? { left: 0, right: 0 };
      return Math.ceil((textWidth(text) * SMALL) / widthOf(columns, at));
    });
    const most = Math.min(MOST_LIST_LINES, Math.max(1, ...lines));
    all[layout.lists.first + indicator] = Math.max(LINE_HEIGHT, most * LIST_LINE + 6);
  }
  notesOf(plan).forEach((note, i) => {
    const lines = Math.ceil(
      (textWidth(note) * SMALL) / widthOf(columns, { left: 0, right: layout.board.last })
    );
    all[layout.end + i] = lines * NOTE_LINE + 2;
  });
  return all;
}

function widthOf(
  columns: readonly ColumnLook[],
  { left, right }: { readonly left: number; readonly right: number }
): number {
  return columns.slice(left, right + 1).reduce((so, { width }) => so + width, 0);
}
