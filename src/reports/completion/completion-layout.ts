/**
 * Where everything stands on a 完成情况表.
 *
 *     A … last board column    printed: 总体情况 | 通报名单 | chart | a block for each indicator | notes
 *     then, not printed:       参数 | 名单底稿 | 清洗记录
 *
 * A line is one unit's indicator against one target set: a unit with 确保 and 力争 has two, one under the
 * other, and its actual stands once. Lines keep the source's order.
 */
import type { Block, Cell } from "../../spreadsheet/address";
import { cell } from "../../spreadsheet/address";
import { cleanedColumns } from "../cleaned/cleaned-columns";
import type { CleanedColumns } from "../cleaned/cleaned-columns";
import { HEADER_ROW } from "../ranking/ranking-layout";
import type { CompletionGroup, CompletionInput } from "./completion-input";

const FIRST_BODY_ROW = HEADER_ROW + 1;
/** Rows of the chart below the lists. */
const CHART_ROWS = 14;

/** Every printed column that a sheet may have, from left to right. */
const ALL_COLUMNS = [
  "unit",
  "set",
  "target",
  "actual",
  "rate",
  "gap",
  "expected",
  "lead",
  "status",
  "forecast",
  "pace",
  "multiple",
  "counterpart",
  "certificationRate",
  "reduction",
  "cash",
  "subsidy",
] as const;

export type BoardColumn = (typeof ALL_COLUMNS)[number];

export type BoardColumns = Readonly<Partial<Record<BoardColumn, number>>> & {
  readonly last: number;
};

export interface CompletionLayout {
  readonly board: BoardColumns;
  readonly overview: { readonly captionRow: number; readonly first: number };
  readonly lists: { readonly captionRow: number; readonly headRow: number; readonly first: number };
  readonly chart: Block;
  readonly blocks: readonly IndicatorBlock[];
  /** The row after the last block. */
  readonly end: number;
  readonly parameters: CompletionParameterCells;
  readonly working: ListColumns;
  readonly cleaned: CleanedColumns;
}

/** The lines of one indicator. */
export interface IndicatorBlock {
  readonly indicator: number;
  readonly sets: number;
  readonly captionRow: number;
  readonly groups: readonly GroupRows[];
  readonly totalRow: number;
}

export interface GroupRows {
  readonly group: CompletionGroup;
  readonly captionRow?: number;
  readonly first: number;
  readonly last: number;
  readonly subtotalRow?: number;
}

export interface CompletionParameterCells {
  readonly left: number;
  readonly asOf: Cell;
  readonly timeProgress: Cell;
  readonly campaignStart: Cell;
  readonly campaignEnd: Cell;
  readonly spans: Cell;
  readonly percent: Cell;
  readonly subsidy: Cell;
  readonly rowsRead: Cell;
  readonly rowsNow: Cell;
  readonly changedFigures: Cell;
  readonly changedCells: Cell;
  readonly changedText: Cell;
}

/** Beside every line: which set it is, whether its unit stands on each list, and the names so far. */
export interface ListColumns {
  readonly set: number;
  readonly flags: readonly number[];
  readonly names: readonly number[];
  /** What the chart draws: what a column of it is called, and time progress as its line. */
  readonly chartName: number;
  readonly chartTime: number;
  readonly last: number;
}

const LISTS = 4;

export function layoutOf(input: CompletionInput): CompletionLayout {
  const board = boardColumns(input);
  const parameters = parameterCells(board.last + 2);
  const working = listColumns(parameters.left + 4);
  const sets = input.indicators.reduce((so, one) => so + one.sets.length, 0);
  const overview = { captionRow: FIRST_BODY_ROW, first: FIRST_BODY_ROW + 1 };
  const listsAt = overview.first + sets;
  const lists = { captionRow: listsAt, headRow: listsAt + 1, first: listsAt + 2 };
  const chartAt = lists.first + input.indicators.length;
  const chart = { top: chartAt, bottom: chartAt + CHART_ROWS - 1, left: 0, right: board.last };
  const { blocks, next } = blocksFrom(chart.bottom + 1, input);
  const cleaned = cleanedColumns(working.last + 2, FIRST_BODY_ROW);
  return { board, overview, lists, chart, blocks, end: next, parameters, working, cleaned };
}

function boardColumns({ indicators }: CompletionInput): BoardColumns {
  const certified = indicators.some((one) => one.certified);
  const cash = indicators.some((one) => one.cash);
  const left: Partial<Record<BoardColumn, boolean>> = {
    set: indicators.every(({ sets }) => sets.length < 2),
    counterpart: !certified,
    certificationRate: !certified,
    reduction: !certified,
    cash: !cash,
    subsidy: !cash,
  };
  const shown = ALL_COLUMNS.filter((column) => left[column] !== true);
  const places: Partial<Record<BoardColumn, number>> = {};
  shown.forEach((column, i) => (places[column] = i));
  return { ...places, last: shown.length - 1 };
}

function parameterCells(left: number): CompletionParameterCells {
  const at = (row: number): Cell => cell(row, left + 1);
  return {
    left,
    asOf: at(3),
    timeProgress: at(4),
    campaignStart: at(5),
    campaignEnd: at(6),
    spans: at(7),
    percent: at(8),
    subsidy: at(9),
    rowsRead: at(12),
    rowsNow: at(13),
    changedFigures: at(14),
    changedCells: at(15),
    changedText: at(16),
  };
}

function listColumns(left: number): ListColumns {
  const flags = Array.from({ length: LISTS }, (_, i) => left + 1 + i);
  const names = Array.from({ length: LISTS }, (_, i) => left + 1 + LISTS + i);
  const chartName = left + 2 * LISTS + 1;
  return { set: left, flags, names, chartName, chartTime: chartName + 1, last: chartName + 1 };
}

function blocksFrom(
  first: number,
  { indicators, groups }: CompletionInput
): { readonly blocks: readonly IndicatorBlock[]; readonly next: number } {
  let next = first;
  const blocks = indicators.map(({ sets }, indicator): IndicatorBlock => {
    const captionRow = next;
    const placed = groupRows(captionRow + 1, groups, sets.length);
    next = placed.next + sets.length;
    return { indicator, sets: sets.length, captionRow, groups: placed.rows, totalRow: placed.next };
  });
  return { blocks, next };
}

/** One group without a name needs neither a caption nor a 小计 beside the 合计. */
function groupRows(
  first: number,
  groups: readonly CompletionGroup[],
  sets: number
): { readonly rows: readonly GroupRows[]; readonly next: number } {
  const filled = groups.filter(({ rows }) => rows.length > 0);
  const several = filled.length > 1;
  let next = first;
  const rows = filled.map((group): GroupRows => {
    const captioned = several || group.name !== "";
    const start = captioned ? next + 1 : next;
    const end = start + group.rows.length * sets;
    const placed = {
      group,
      ...(captioned ? { captionRow: next } : {}),
      first: start,
      last: end - 1,
      ...(several ? { subtotalRow: end } : {}),
    };
    next = several ? end + sets : end;
    return placed;
  });
  return { rows, next };
}

/** From the first line of a block to the last before its 合计. */
export function linesOf({ groups, totalRow }: IndicatorBlock, column: number): Block {
  const first = Math.min(...groups.map((group) => group.first));
  return { top: first, bottom: totalRow - 1, left: column, right: column };
}
