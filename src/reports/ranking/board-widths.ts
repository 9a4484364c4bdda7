/**
 * How wide the columns of the 榜单 are, in characters: guessed from the texts and figures they will show.
 *
 * A table with many indicators would be printed too small to read: it gets narrower columns, with the heads on more lines.
 */
import { scaleOf } from "./paper";
import type { RankingPlan } from "./ranking-plan";
import { textWidth } from "../text-width";

export type Width = readonly [column: number, width: number];

/** Brackets, comma and full marks around an indicator's name and unit. */
const BAND_EXTRA = 12;
/** What a page across holds at full size; a narrow table gets a wider name and remark. */
const PAGE = 118;
/** From this shrinking on, columns are narrow. */
const TOO_SMALL = 0.8;

/** How little and how much each kind of column may take. */
interface Measure {
  readonly amount: readonly [number, number];
  readonly rate: number;
  readonly points: number;
  readonly score: number;
  readonly lead: number;
  readonly unit: readonly [number, number];
  readonly remark: readonly [number, number];
  /** A head that is wider than this over its columns stands on so many lines. */
  readonly bandLine: number;
  readonly bandLines: number;
}

const USUAL: Measure = {
  amount: [7, 13],
  rate: 9,
  points: 8,
  score: 9,
  lead: 11.5,
  unit: [12, 26],
  remark: [10, 28],
  bandLine: 36,
  bandLines: 2,
};
const NARROW: Measure = {
  amount: [5.5, 12],
  rate: 8,
  points: 6.5,
  score: 7.5,
  lead: 9.5,
  unit: [11, 22],
  remark: [10, 20],
  bandLine: 20,
  bandLines: 3,
};

export function boardWidths(plan: RankingPlan): readonly Width[] {
  const usual = widthsBy(USUAL, plan);
  return scaleOf("A4", totalOf(usual)) < TOO_SMALL ? widthsBy(NARROW, plan) : usual;
}

export function totalOf(widths: readonly Width[]): number {
  return widths.reduce((so, [, width]) => so + width, 0);
}

/** The lines that the heads of indicators take at the most, each over its columns. */
export function bandLinesOf({ input, layout }: RankingPlan, widthOf: (column: number) => number) {
  const lines = input.indicators.map(({ name, unitText }, k) => {
    const columns = layout.board.items[k];
    if (columns === undefined) return 1;
    const { target, actual, rate, points } = columns;
    const across = [target, actual, rate, ...(points === undefined ? [] : [points])];
    const room = across.reduce((so, column) => so + widthOf(column), 0);
    return Math.ceil((textWidth(name + unitText) + BAND_EXTRA) / room);
  });
  return Math.max(1, ...lines);
}

function widthsBy(measure: Measure, plan: RankingPlan): readonly Width[] {
  const { layout, groups } = plan;
  const { board } = layout;
  const lines = groups.flatMap((group) => group.lines);
  const names = lines.map(({ row }) => textWidth(row.unit.value));
  const remarks = lines.map(({ remark }) => textWidth(remark));
  const narrow: readonly Width[] = [
    [board.mark, 3],
    [board.rank, 5.5],
    ...itemWidths(measure, plan),
    ...[board.bonus, board.deduction].flatMap((column): readonly Width[] =>
      column === undefined ? [] : [[column, measure.points + 1]]
    ),
    [board.score, measure.score],
    [board.lead, measure.lead],
  ];
  const unit = within(measure.unit, widest(names) + 3);
  const remark = within(measure.remark, widest(remarks) + 2);
  const spare = PAGE - unit - remark - totalOf(narrow);
  return [
    ...narrow,
    [board.unit, unit + within([0, 8], Math.floor(spare / 3))],
    [board.remark, remark + within([0, 16], Math.floor(spare / 2))],
  ];
}

/** The band above spans the columns of an indicator: a line of its own if that is not too wide, else several. */
function itemWidths(measure: Measure, plan: RankingPlan): readonly Width[] {
  const { layout, groups, input, amountStyles } = plan;
  const lines = groups.flatMap((group) => group.lines);
  return input.indicators.flatMap(({ name, unitText }, k): readonly Width[] => {
    const columns = layout.board.items[k];
    if (columns === undefined) return [];
    const { points } = columns;
    const decimals = Number((amountStyles[k] ?? "").slice("amount".length));
    const shown = lines.flatMap(({ items: all }) => [all[k]?.target, all[k]?.actual]);
    const amount = within(
      measure.amount,
      widest(shown.map((one) => figureWidth(one, decimals))) + 2.5
    );
    const text = textWidth(name + unitText) + BAND_EXTRA;
    const line = text <= measure.bandLine ? text : text / measure.bandLines + 2;
    const band = Math.ceil(line / (points === undefined ? 3 : 4));
    return [
      [columns.target, Math.max(amount, band)],
      [columns.actual, Math.max(amount, band)],
      [columns.rate, Math.max(measure.rate, band)],
      ...(points === undefined ? [] : [[points, Math.max(measure.points, band)] as const]),
    ];
  });
}

/** Digits of the whole part, the commas between them, the decimals; a text such as 未报 in full. */
function figureWidth(shown: unknown, decimals: number): number {
  if (typeof shown !== "number") return textWidth(String(shown ?? ""));
  const whole = String(Math.floor(Math.abs(shown))).length;
  return whole + Math.floor((whole - 1) / 3) + (decimals > 0 ? decimals + 1 : 0);
}

function widest(widths: readonly number[]): number {
  return Math.max(0, ...widths);
}

function within([least, most]: readonly [number, number], width: number): number {
  return Math.min(most, Math.max(least, width));
}
