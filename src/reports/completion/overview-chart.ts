/**
 * The chart below the lists: completion rates as columns, time progress as the line that they are held against.
 *
 * Of several indicators their 合计, a column for each target; of one its units. What it draws stands in columns of its
 * own beside the lines, because a chart takes a name from one cell: 实际利用外资（万美元） 力争.
 */
import { toNumber } from "../../domain/exact";
import { cell } from "../../spreadsheet/address";
import type { Block } from "../../spreadsheet/address";
import { fixed, formula } from "../../spreadsheet/formula";
import { label } from "../../spreadsheet/sheet";
import type { Chart, SheetCell } from "../../spreadsheet/sheet";
import { areas, partOf, placed } from "../placed";
import type { Placed, SheetPart } from "../placed";
import { BAND_ROW, HEADER_ROW } from "../ranking/ranking-layout";
import { captionText } from "./block-lines";
import { linesOf } from "./completion-layout";
import type { IndicatorBlock } from "./completion-layout";
import type { CompletionPlan } from "./completion-plan";
import { overviewRow } from "./overview";

const RATE_COLOR = "5B8DB8";
const TIME_COLOR = "C0504D";

export function overviewChart(plan: CompletionPlan): Chart {
  const { layout, words, input } = plan;
  const { board, working } = layout;
  const only = singleBlock(plan);
  const span = only === undefined ? overviewLines(plan) : linesOf(only, 0);
  const column = (at: number) => ({ ...span, left: at, right: at });
  const rates = { name: words.chart, values: column(board.rate ?? 0), color: RATE_COLOR };
  const time = {
    name: words.chartTime,
    values: column(working.chartTime),
    color: TIME_COLOR,
    look: "line",
  } as const;
  return {
    kind: "column",
    title: words.chart,
    categories: column(only === undefined ? working.chartName : 0),
    series: input.timeProgress === undefined ? [rates] : [rates, time],
    at: { ...layout.chart, top: layout.chart.top, bottom: layout.chart.bottom - 1 },
    numberFormat: "0%",
  };
}

/** One indicator with one target: its units stand in one run. */
function singleBlock({ input, layout }: CompletionPlan): IndicatorBlock | undefined {
  const [only] = layout.blocks;
  return input.indicators.length === 1 && only?.sets === 1 ? only : undefined;
}

function overviewLines({ layout }: CompletionPlan): Block {
  const { first } = layout.overview;
  const lines = layout.blocks.reduce((so, { sets }) => so + sets, 0);
  return { top: first, bottom: first + lines - 1, left: 0, right: 0 };
}

/** Beside the lines that are drawn. */
export function chartWorking(plan: CompletionPlan): SheetPart {
  const { words, layout } = plan;
  const { chartName, chartTime } = layout.working;
  const only = singleBlock(plan);
  const { top, bottom } = only === undefined ? overviewLines(plan) : linesOf(only, 0);
  const times: Placed[] = [];
  for (let row = top; row <= bottom; row++)
    times.push(placed(cell(row, chartTime), timeCell(plan)));
  return partOf(
    areas(
      [[chartName, words.chartName] as const, [chartTime, words.chartTime] as const].map(
        ([column, text]) => [
          { top: BAND_ROW, bottom: HEADER_ROW, left: column, right: column },
          label(text, "asideHead"),
        ]
      )
    ),
    { cells: only === undefined ? [...names(plan), ...times] : times, merges: [] }
  );
}

function names(plan: CompletionPlan): readonly Placed[] {
  return plan.input.indicators.flatMap((indicator, k) =>
    indicator.sets.map(({ name }, s) => {
      const text = captionText(indicator) + (indicator.sets.length < 2 ? "" : ` ${name}`);
      const at = cell(overviewRow(plan, k) + s, plan.layout.working.chartName);
      return placed(at, label(text, "asideText"));
    })
  );
}

function timeCell({ layout, input, labels }: CompletionPlan): SheetCell {
  const { timeProgress } = input;
  return {
    formula: formula`${fixed(layout.parameters.timeProgress)}`,
    shown: timeProgress === undefined ? labels.none : toNumber(timeProgress.share),
    style: "asideRate",
  };
}
