/**
 * Where everything stands on a 测算表.
 *
 *     A–P   printed: 参数, the parcels, results, notes; then the ranking, the sensitivities, the charts; 供后
 *     R…    beside it: checks and floors | 底稿 | 清洗记录
 *
 * A parcel's line of the 底稿 stands in its row of the board.
 */
import { cell } from "../../spreadsheet/address";
import type { Block, Cell } from "../../spreadsheet/address";
import { cleanedColumns } from "../cleaned/cleaned-columns";
import type { CleanedColumns } from "../cleaned/cleaned-columns";
import type { LandGroup, LandInput } from "./land-input";
import { watchPage } from "./watch-columns";
import type { WatchPage } from "./watch-columns";
import { workingColumns } from "./working-columns";
import type { LandWorking } from "./working-columns";

export const TITLE_ROW = 0;
export const AS_OF_ROW = 1;
export const UNIT_ROW = 2;
export const PARAMETER_ROW = 3;
/** 截至日期 and what is asked of the parcels after the sale. */
export const WATCH_ROW = 5;
export const HEAD_ROW = 8;
export const SUB_HEAD_ROW = 9;
const FIRST_ROW = 10;
export const STEPS = 5;
const CHART_ROWS = 14;

export const BOARD = {
  number: 0,
  parcel: 1,
  area: 2,
  cost: 3,
  priceLow: 4,
  priceHigh: 5,
  gapLow: 6,
  gapHigh: 7,
  totalLow: 8,
  totalHigh: 9,
  shareLow: 10,
  shareHigh: 11,
  rank: 12,
  flag: 13,
  basis: 14,
  remark: 15,
} as const;

const ASIDE = BOARD.remark + 2;

export interface LandSpan {
  readonly group: LandGroup;
  readonly captionRow?: number;
  readonly first: number;
  readonly last: number;
  readonly subtotalRow?: number;
}

export interface LandLayout {
  readonly spans: readonly LandSpan[];
  readonly parcels: number;
  readonly totalRow: number;
  readonly resultRow: number;
  readonly noteRow: number;
  readonly rankingRow: number;
  readonly sensitivityRow: number;
  readonly chartRow: number;
  /** The last of the charts. */
  readonly chartEnd: number;
  /** 供后: the row of its caption, and its columns. */
  readonly watch?: { readonly top: number; readonly page: WatchPage };
  readonly lastRow: number;
  readonly parameters: LandParameterCells;
  readonly floors: Block;
  readonly working: LandWorking;
  readonly cleaned: CleanedColumns;
}

export interface LandParameterCells {
  readonly cost: Cell;
  readonly saleable: Cell;
  readonly tax: Cell;
  readonly rate: Cell;
  readonly rampYears: Cell;
  readonly rampShare: Cell;
  readonly budget: Cell;
  readonly grade: Cell;
  readonly asOf: Cell;
  readonly years: Cell;
  readonly minInvestment: Cell;
  readonly minTax: Cell;
  readonly early: Cell;
  readonly earlyWorth: Cell;
  readonly rowsRead: Cell;
  readonly rowsNow: Cell;
  readonly changedFigures: Cell;
  readonly changedCells: Cell;
  readonly changedText: Cell;
}

export function landLayout(input: LandInput, notes: number): LandLayout {
  const { spans, next } = spansOf(input.groups);
  const parcels = spans.reduce((so, { first, last }) => so + last - first + 1, 0);
  const terms = input.groups.flatMap(({ rows }) => rows.map(({ cost }) => cost.terms.length));
  const hasGross = input.groups.some(({ rows }) =>
    rows.some(({ grossArea }) => grossArea !== undefined)
  );
  const page = watchPage(input.groups);
  const isWatched = page !== undefined;
  const working = workingColumns(ASIDE + 5, Math.max(1, ...terms), { hasGross, isWatched });
  const noteRow = next + 7;
  const rankingRow = noteRow + notes + 3;
  const sensitivityRow = rankingRow + parcels + 5;
  const chartRow = sensitivityRow + STEPS + 4;
  const chartEnd = chartRow + CHART_ROWS;
  return {
    spans,
    parcels,
    totalRow: next,
    resultRow: next + 2,
    noteRow,
    rankingRow,
    sensitivityRow,
    chartRow,
    chartEnd,
    ...(page !== undefined && { watch: { top: chartEnd + 1, page } }),
    lastRow: isWatched ? chartEnd + WATCH_HEADS + parcels + 1 : chartEnd,
    parameters: parameterCells(),
    floors: {
      top: FLOOR_ROW,
      bottom: FLOOR_ROW - 1 + input.floors.length,
      left: ASIDE,
      right: ASIDE + 3,
    },
    working,
    cleaned: cleanedColumns(working.line + 2, FIRST_ROW),
  };
}

/** A caption and two rows of heads. */
export const WATCH_HEADS = 3;
const FLOOR_ROW = 15;

export function hasWatch(groups: readonly LandGroup[]): boolean {
  return groups.some(({ rows }) => rows.some(({ watch }) => watch !== undefined));
}

function parameterCells(): LandParameterCells {
  const printed = (i: number): Cell => cell(PARAMETER_ROW + 1, 2 * i);
  const beside = (row: number): Cell => cell(row, ASIDE + 1);
  return {
    cost: printed(0),
    saleable: printed(1),
    tax: printed(2),
    rate: printed(3),
    rampYears: printed(4),
    rampShare: printed(5),
    budget: printed(6),
    grade: printed(7),
    asOf: cell(WATCH_ROW + 1, 0),
    years: cell(WATCH_ROW + 1, 2),
    minInvestment: cell(WATCH_ROW + 1, 4),
    minTax: cell(WATCH_ROW + 1, 8),
    rowsRead: beside(3),
    rowsNow: beside(4),
    changedFigures: beside(5),
    changedCells: beside(6),
    changedText: beside(7),
    early: beside(9),
    earlyWorth: beside(10),
  };
}

/** One group without a name needs neither a caption nor a 小计 beside the 合计. */
function spansOf(groups: readonly LandGroup[]): {
  readonly spans: readonly LandSpan[];
  readonly next: number;
} {
  const several = groups.length > 1;
  const spans: LandSpan[] = [];
  let next = FIRST_ROW;
  for (const group of groups) {
    const captioned = several || group.name !== "";
    const first = captioned ? next + 1 : next;
    const last = first + group.rows.length - 1;
    spans.push({
      group,
      ...(captioned ? { captionRow: next } : {}),
      first,
      last,
      ...(several ? { subtotalRow: last + 1 } : {}),
    });
    next = several ? last + 2 : last + 1;
  }
  return { spans, next };
}

/** One column from the first parcel to the last. */
export function allParcels({ spans }: LandLayout, column: number): Block {
  const rows = spans.flatMap(({ first, last }) => [first, last]);
  return { top: Math.min(...rows), bottom: Math.max(...rows), left: column, right: column };
}

export function ofSpan({ first, last }: LandSpan, column: number): Block {
  return { top: first, bottom: last, left: column, right: column };
}
