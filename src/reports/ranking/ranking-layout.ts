/**
 * Where everything stands on a 排名表.
 *
 *     A … last board column    the 榜单: what is printed
 *     then, not printed:       参数 | 底稿 | 清洗记录
 *
 * A line of the 底稿 stands in the row of the 榜单 with the same number in its group; the two differ
 * in order: the 底稿 keeps the source's, the 榜单 that of rank.
 */
import type { Block, Cell } from "../../spreadsheet/address";
import { cell } from "../../spreadsheet/address";
import { consequenceCells } from "./consequence-layout";
import type { ConsequenceCells } from "./consequence-layout";
import { cleanedColumns } from "../cleaned/cleaned-columns";
import type { CleanedColumns } from "../cleaned/cleaned-columns";
import type { RankingGroup, RankingInput } from "./ranking-input";
import { mainItem, topItems } from "./ranking-scheme";
import { ruleCells, schemeColumns } from "./scheme-layout";
import type { RuleCells, SchemeColumns } from "./scheme-layout";

export const TITLE_ROW = 0;
export const AS_OF_ROW = 1;
export const UNIT_ROW = 2;
/** The bands above and the 任务/完成/完成率 below. */
export const BAND_ROW = 3;
export const HEADER_ROW = 4;
const FIRST_BODY_ROW = 5;

export interface RankingLayout {
  readonly board: BoardColumns;
  readonly groups: readonly GroupSpan[];
  readonly totalRow: number;
  readonly parameters: ParameterCells;
  readonly working: WorkingColumns;
  readonly cleaned: CleanedColumns;
  readonly scheme?: SchemeColumns;
  readonly rules?: RuleCells;
  readonly consequences?: ConsequenceCells;
}

export interface GroupSpan {
  readonly group: RankingGroup;
  readonly captionRow?: number;
  readonly first: number;
  readonly last: number;
  readonly subtotalRow?: number;
}

export interface BoardColumns {
  readonly mark: number;
  readonly rank: number;
  readonly unit: number;
  /** 任务, 完成 and 完成率 of each indicator that is printed. */
  readonly items: readonly (BoardItem | undefined)[];
  /** By an office's own scheme, where it has such items. */
  readonly bonus?: number;
  readonly deduction?: number;
  readonly score: number;
  readonly lead: number;
  readonly remark: number;
}

export interface BoardItem extends ItemColumns {
  /** By an office's own scheme only. */
  readonly points?: number;
}

export interface ItemColumns {
  readonly target: number;
  readonly actual: number;
  readonly rate: number;
}

export interface ParameterCells {
  readonly left: number;
  readonly asOf: Cell;
  readonly timeProgress: Cell;
  readonly campaignStart: Cell;
  readonly campaignEnd: Cell;
  readonly cap: Cell;
  readonly ties: Cell;
  readonly bottom: Cell;
  readonly rowsRead: Cell;
  readonly rowsNow: Cell;
  readonly changedFigures: Cell;
  readonly changedCells: Cell;
  readonly changedText: Cell;
}

/** Targets stand together, then actuals, rates and points, so that each kind is one range. */
export interface WorkingColumns {
  readonly line: number;
  readonly unit: number;
  readonly items: readonly (ItemColumns & { readonly points: number })[];
  readonly present: number;
  readonly score: number;
  readonly distinct: number;
  readonly rank: number;
  readonly key: number;
  readonly lead: number;
  readonly mark: number;
  readonly ownRemark: number;
  readonly remark: number;
}

export function layoutOf(input: RankingInput): RankingLayout {
  const board = boardColumns(input);
  const parameters = parameterCells(board.remark + 2);
  const { working, scheme } = workingColumns(parameters.left + 4, input);
  const cleaned = cleanedColumns(working.remark + 2, FIRST_BODY_ROW);
  const { groups, next } = groupSpans(input.groups);
  const layout = { board, groups, totalRow: next, parameters, working, cleaned };
  if (input.scheme === undefined || scheme === undefined) return layout;
  const place = cell(FIRST_BODY_ROW, cleaned.state + 2);
  const rules = ruleCells(input, input.scheme, place);
  const consequences = consequenceCells(input.scheme, rules.right + 2);
  return { ...layout, scheme, rules, ...(consequences === undefined ? {} : { consequences }) };
}

function boardColumns({ indicators, scheme }: RankingInput): BoardColumns {
  let next = 3;
  const items = indicators.map(({ lone }): BoardItem | undefined => {
    if (lone === true) return undefined;
    const target = next;
    next += scheme === undefined ? 3 : 4;
    const columns = { target, actual: target + 1, rate: target + 2 };
    return scheme === undefined ? columns : { ...columns, points: target + 3 };
  });
  const has = (nature: "bonus" | "deduction") =>
    scheme !== undefined && topItems(scheme, nature).length > 0;
  const bonus = has("bonus") ? { bonus: next++ } : {};
  const deduction = has("deduction") ? { deduction: next++ } : {};
  const rest = { score: next, lead: next + 1, remark: next + 2 };
  return { mark: 0, rank: 1, unit: 2, items, ...bonus, ...deduction, ...rest };
}

/** Two columns: what it is, and its cell. */
function parameterCells(left: number): ParameterCells {
  const at = (row: number): Cell => cell(row, left + 1);
  return {
    left,
    asOf: at(3),
    timeProgress: at(4),
    campaignStart: at(5),
    campaignEnd: at(6),
    cap: at(7),
    ties: at(8),
    bottom: at(9),
    rowsRead: at(12),
    rowsNow: at(13),
    changedFigures: at(14),
    changedCells: at(15),
    changedText: at(16),
  };
}

function workingColumns(
  left: number,
  input: RankingInput
): { readonly working: WorkingColumns; readonly scheme?: SchemeColumns } {
  const indicators = input.indicators.length;
  const first = left + 2;
  const points = first + 3 * indicators;
  const scheme = input.scheme && schemeColumns(input.scheme, points);
  const pointsOf = (i: number): number => {
    const item = input.scheme && mainItem(input.scheme, i);
    return scheme === undefined ? points + i : (scheme.points[item ?? 0] ?? points);
  };
  const items = each(indicators, (i) => ({
    target: first + i,
    actual: first + indicators + i,
    rate: first + 2 * indicators + i,
    points: pointsOf(i),
  }));
  const present = scheme === undefined ? points + indicators : scheme.next;
  const working = {
    line: left,
    unit: left + 1,
    items,
    present,
    score: present + 1,
    distinct: present + 2,
    rank: present + 3,
    key: present + 4,
    lead: present + 5,
    mark: present + 6,
    ownRemark: present + 7,
    remark: present + 8,
  };
  return scheme === undefined ? { working } : { working, scheme };
}

/** One group without a name needs neither a caption nor a 小计 beside the 合计. */
function groupSpans(groups: readonly RankingGroup[]): {
  readonly groups: readonly GroupSpan[];
  readonly next: number;
} {
  const filled = groups.filter(({ rows }) => rows.length > 0);
  const several = filled.length > 1;
  const spans: GroupSpan[] = [];
  let next = FIRST_BODY_ROW;
  for (const group of filled) {
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
  return { groups: spans, next };
}

/** The cells of one column that a group's lines fill. */
export function columnOf({ first, last }: GroupSpan, column: number): Block {
  return { top: first, bottom: last, left: column, right: column };
}

/** The cells of one column from the first line of the first group to the last of the last. */
export function wholeColumn({ groups }: RankingLayout, column: number): Block {
  const rows = groups.flatMap(({ first, last }) => [first, last]);
  return { top: Math.min(...rows), bottom: Math.max(...rows), left: column, right: column };
}

function each<T>(count: number, make: (i: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, i) => make(i));
}
