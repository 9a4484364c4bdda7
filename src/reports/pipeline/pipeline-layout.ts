/**
 * Where everything stands on a 项目推进情况表.
 *
 *     printed:     a line a team | 合计 | the funnel and its chart | notes
 *     beside it:   参数, 折算汇率, 阶段归类, 规模门槛 | 底稿, a line a project | 清洗记录
 */
import type { Currency } from "../../domain/money";
import type { Reached, Stage } from "../../domain/pipeline";
import { cell } from "../../spreadsheet/address";
import type { Block, Cell } from "../../spreadsheet/address";
import { cleanedColumns } from "../cleaned/cleaned-columns";
import type { CleanedColumns } from "../cleaned/cleaned-columns";
import { HEADER_ROW } from "../ranking/ranking-layout";
import type { PipelineInput } from "./pipeline-input";

export const FIRST_ROW = HEADER_ROW + 1;
const CHART_ROWS = 14;

/** At this very stage, or come this far. */
export type CountColumn =
  | { readonly kind: "stage"; readonly stage: Stage }
  | { readonly kind: "reached"; readonly far: keyof Reached };

export const COUNTS: readonly CountColumn[] = [
  { kind: "stage", stage: "intent" },
  { kind: "stage", stage: "negotiating" },
  { kind: "reached", far: "signed" },
  { kind: "reached", far: "performing" },
  { kind: "reached", far: "started" },
  { kind: "reached", far: "production" },
  { kind: "stage", stage: "terminated" },
  { kind: "stage", stage: "unknown" },
];

/** What MATCH finds in the list of classes: 意向 1 … 投产 6, 终止 7; 0 for what is not sorted. */
export const SORTED: readonly Stage[] = [
  "intent",
  "negotiating",
  "signed",
  "performing",
  "started",
  "production",
  "terminated",
];

export function orderOf(stage: Stage): number {
  return SORTED.indexOf(stage) + 1;
}

export interface PipelineLayout {
  readonly board: PipelineBoard;
  readonly currencies: readonly Currency[];
  readonly totalRow: number;
  readonly funnel: {
    readonly captionRow: number;
    readonly headRow: number;
    readonly first: number;
  };
  readonly chart: Block;
  readonly notes: number;
  readonly parameters: PipelineParameterCells;
  readonly working: WorkingColumns;
  readonly cleaned: CleanedColumns;
}

export interface PipelineBoard {
  readonly team: number;
  readonly projects: number;
  readonly counts: readonly number[];
  readonly performance: number;
  readonly start: number;
  readonly production: number;
  readonly signed: readonly number[];
  readonly contract: number;
  readonly arrived: number;
  readonly arrival: number;
  readonly reaching: readonly number[];
  readonly last: number;
}

export interface PipelineParameterCells {
  readonly left: number;
  readonly asOf: Cell;
  readonly startOver: Cell;
  readonly rowsRead: Cell;
  readonly rowsNow: Cell;
  readonly changedFigures: Cell;
  readonly changedCells: Cell;
  readonly unsorted: Cell;
  readonly unplaced: Cell;
  readonly changedText: Cell;
  /** First line of each table, the header above it. */
  readonly rates: number;
  readonly stages: number;
  readonly thresholds: number;
  /** The list of classes, for the drop-down and the order. */
  readonly classes: Block;
}

export interface WorkingColumns {
  readonly team: number;
  readonly teamNo: number;
  readonly project: number;
  readonly stageText: number;
  readonly stage: number;
  readonly order: number;
  readonly currency: number;
  readonly amount: number;
  readonly rate: number;
  readonly yuan: number;
  readonly dollars: number;
  readonly arrived: number;
  readonly arrivedYuan: number;
  readonly reaching: readonly number[];
  readonly last: number;
}

export function layoutOf(
  input: PipelineInput,
  counts: { readonly rates: number; readonly stages: number }
): PipelineLayout {
  const currencies = currenciesOf(input);
  const board = boardColumns(currencies.length, input.thresholds.length);
  const totalRow = FIRST_ROW + input.teams.length;
  const captionRow = totalRow + 1;
  const steps = input.total.funnel.length;
  const chartAt = captionRow + 2 + steps;
  const chart = { top: chartAt, bottom: chartAt + CHART_ROWS - 1, left: 0, right: board.last };
  const parameters = parameterCells(board.last + 2, counts, input.thresholds.length);
  const working = workingColumns(parameters.left + 6, input.thresholds.length);
  return {
    board,
    currencies,
    totalRow,
    funnel: { captionRow, headRow: captionRow + 1, first: captionRow + 2 },
    chart,
    notes: chart.bottom + 1,
    parameters,
    working,
    cleaned: cleanedColumns(working.last + 2, FIRST_ROW),
  };
}

/** Those of signed contracts, 人民币 first. */
function currenciesOf({ total }: PipelineInput): readonly Currency[] {
  const others = total.signed.map(({ currency }) => currency).filter((one) => one !== "CNY");
  return ["CNY", ...others];
}

function boardColumns(currencies: number, thresholds: number): PipelineBoard {
  const run = (from: number, count: number) => Array.from({ length: count }, (_, i) => from + i);
  const counts = run(2, COUNTS.length);
  const performance = 2 + COUNTS.length;
  const signed = run(performance + 3, currencies);
  const contract = performance + 3 + currencies;
  const reaching = run(contract + 3, thresholds);
  return {
    team: 0,
    projects: 1,
    counts,
    performance,
    start: performance + 1,
    production: performance + 2,
    signed,
    contract,
    arrived: contract + 1,
    arrival: contract + 2,
    reaching,
    last: contract + 2 + thresholds,
  };
}

function parameterCells(
  left: number,
  counts: { readonly rates: number; readonly stages: number },
  thresholds: number
): PipelineParameterCells {
  const at = (row: number): Cell => cell(row, left + 1);
  const rates = 18;
  const stages = rates + counts.rates + 3;
  const thresholdsAt = stages + counts.stages + 3;
  const classesAt = thresholdsAt + thresholds + 2;
  return {
    left,
    asOf: at(3),
    startOver: at(4),
    rowsRead: at(7),
    rowsNow: at(8),
    changedFigures: at(9),
    changedCells: at(10),
    unsorted: at(11),
    unplaced: at(12),
    changedText: at(13),
    rates,
    stages,
    thresholds: thresholdsAt,
    classes: { top: classesAt, bottom: classesAt + SORTED.length - 1, left, right: left },
  };
}

function workingColumns(left: number, thresholds: number): WorkingColumns {
  const reaching = Array.from({ length: thresholds }, (_, i) => left + 13 + i);
  return {
    team: left,
    teamNo: left + 1,
    project: left + 2,
    stageText: left + 3,
    stage: left + 4,
    order: left + 5,
    currency: left + 6,
    amount: left + 7,
    rate: left + 8,
    yuan: left + 9,
    dollars: left + 10,
    arrived: left + 11,
    arrivedYuan: left + 12,
    reaching,
    last: left + 12 + thresholds,
  };
}
