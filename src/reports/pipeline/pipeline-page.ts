/** The page of a 项目推进情况表: A4 across, heads repeated, the funnel and its chart below. */
import type { Chart, ColumnLook, Print } from "../../spreadsheet/sheet";
import { cleanedWidths } from "../cleaned/cleaned-columns";
import { textWidth } from "../text-width";
import { AS_OF_ROW, BAND_ROW, HEADER_ROW, TITLE_ROW } from "../ranking/ranking-layout";
import { LINE_HEIGHT } from "../ranking/row-heights";
import { funnelChart } from "./funnel";
import type { PipelinePlan } from "./pipeline-plan";

export interface PipelinePage {
  readonly columns: readonly ColumnLook[];
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly charts: readonly Chart[];
  readonly print: Print;
}

const NOTE_LINE = 13;
const NOTE_SIZE = 9 / 11;

export function pageOf(plan: PipelinePlan): PipelinePage {
  const columns = columnLooks(plan);
  return {
    columns,
    rowHeights: rowHeights(plan, columns),
    charts: [funnelChart(plan)],
    print: {
      area: { top: TITLE_ROW, left: 0, bottom: signatureRow(plan), right: plan.layout.board.last },
      orientation: "landscape",
      titleRows: [BAND_ROW, HEADER_ROW],
      footer: plan.labels.board.footer,
    },
  };
}

export function signatureRow({ layout, words }: PipelinePlan): number {
  return layout.notes + words.notes.length + 1;
}

function columnLooks({ layout, input }: PipelinePlan): readonly ColumnLook[] {
  const { board, parameters, working, cleaned } = layout;
  const names = input.teams.map(({ name }) => textWidth(name));
  const widths = new Map<number, number>([
    [board.team, Math.min(26, Math.max(16, ...names) + 3)],
    [board.projects, 7.5],
    ...board.counts.map((column): [number, number] => [column, 8]),
    ...[...board.signed, board.contract, board.arrived].map((at): [number, number] => [at, 12]),
    ...board.reaching.map((column): [number, number] => [column, 11]),
    [board.last + 1, 2],
    [parameters.left, 22],
    [parameters.left + 1, 18],
    [parameters.left + 2, 18],
    [parameters.left + 3, 12],
    [parameters.left + 4, 22],
    [working.team, 16],
    [working.project, 24],
    [working.stageText, 16],
    [working.last + 1, 2],
    ...cleanedWidths(cleaned),
  ]);
  return Array.from({ length: cleaned.state + 1 }, (_, column) => ({
    width: widths.get(column) ?? 9.5,
  }));
}

function rowHeights(
  plan: PipelinePlan,
  columns: readonly ColumnLook[]
): Readonly<Record<number, number>> {
  const { layout, words } = plan;
  const all: Record<number, number> = {};
  for (let row = 0; row <= signatureRow(plan); row++) all[row] = LINE_HEIGHT;
  all[TITLE_ROW] = 34;
  all[AS_OF_ROW] = 20;
  all[BAND_ROW] = 20;
  all[HEADER_ROW] = 32;
  const printed = columns.slice(0, layout.board.last + 1).reduce((so, { width }) => so + width, 0);
  words.notes.forEach((note, i) => {
    const lines = Math.ceil((textWidth(note) * NOTE_SIZE) / printed);
    all[layout.notes + i] = lines * NOTE_LINE + 2;
  });
  return all;
}
