/**
 * How wide the columns are, in characters: guessed from the texts and figures they will show.
 *
 * A Chinese character is as wide as two digits. No host tells a program how wide a text will be,
 * so cells that may hold more are set to shrink.
 */
import type { ColumnLook } from "../../spreadsheet/sheet";
import { cleanedWidths } from "../cleaned/cleaned-columns";
import type { RankingPlan } from "./ranking-plan";

const GAP = 2;
/** Brackets, comma and full marks around an indicator's name and unit. */
export const BAND_EXTRA = 12;
export const WIDEST_BAND_LINE = 36;
/** What a page across holds at full size; a narrow table gets a wider name and remark. */
const PAGE = 118;

export function columnLooks(plan: RankingPlan): readonly ColumnLook[] {
  const { board, parameters, working, cleaned } = plan.layout;
  const widths = new Map<number, number>([
    ...boardWidths(plan),
    [board.remark + 1, GAP],
    [parameters.left, 21],
    [parameters.left + 1, 16],
    [parameters.left + 2, 20],
    [parameters.left + 3, GAP],
    ...workingWidths(plan),
    [working.remark + 1, GAP],
    ...cleanedWidths(cleaned),
    ...ruleWidths(plan),
    ...consequenceWidths(plan),
  ]);
  const { rules, consequences } = plan.layout;
  const last = consequences?.right ?? rules?.right ?? cleaned.state;
  return Array.from({ length: last + 1 }, (_, column) => ({
    width: widths.get(column) ?? 9,
  }));
}

/** In characters of a half-width digit. */
export function textWidth(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) > 0xff ? 2 : 1;
  return width;
}

function boardWidths({ layout, groups, input, amountStyles }: RankingPlan): [number, number][] {
  const { board } = layout;
  const lines = groups.flatMap((group) => group.lines);
  const names = lines.map(({ row }) => textWidth(row.unit.value));
  const remarks = lines.map(({ remark }) => textWidth(remark));
  const items = input.indicators.flatMap(({ name, unitText }, k): [number, number][] => {
    const columns = board.items[k];
    if (columns === undefined) return [];
    const decimals = Number((amountStyles[k] ?? "").slice("amount".length));
    const shown = lines.flatMap(({ items: all }) => [all[k]?.target, all[k]?.actual]);
    const amount = within(7, 13, widest(shown.map((one) => figureWidth(one, decimals))) + 3);
    // The band above spans three columns: a line of its own if that is not too wide, else two.
    const text = textWidth(name + unitText) + BAND_EXTRA;
    const band = Math.ceil((text <= WIDEST_BAND_LINE ? text : text / 2 + 2) / 3);
    return [
      [columns.target, Math.max(amount, band)],
      [columns.actual, Math.max(amount, band)],
      [columns.rate, Math.max(9, band)],
      ...(columns.points === undefined ? [] : [[columns.points, 8] as [number, number]]),
    ];
  });
  const narrow = [
    [board.mark, 3],
    [board.rank, 5.5],
    ...items,
    [board.score, 9],
    [board.lead, 11.5],
  ] as const;
  const unit = within(12, 26, widest(names) + 3);
  const remark = within(10, 28, widest(remarks) + 2);
  const spare = PAGE - unit - remark - narrow.reduce((so, [, width]) => so + width, 0);
  return [
    ...narrow.map(([column, width]): [number, number] => [column, width]),
    [board.unit, unit + within(0, 8, Math.floor(spare / 3))],
    [board.remark, remark + within(0, 16, Math.floor(spare / 2))],
  ];
}

function ruleWidths({ layout: { rules } }: RankingPlan): [number, number][] {
  if (rules === undefined) return [];
  return [
    [rules.left - 1, GAP],
    [rules.left, 24],
    [rules.left + 1, 16],
  ];
}

function consequenceWidths({ layout: { consequences: cells } }: RankingPlan): [number, number][] {
  return cells === undefined
    ? []
    : [
        [cells.left - 1, GAP],
        [cells.left, 10],
      ];
}

function workingWidths({ layout }: RankingPlan): [number, number][] {
  const { working } = layout;
  return [
    [working.line, 8],
    [working.unit, 16],
    [working.ownRemark, 16],
    [working.remark, 16],
  ];
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

function within(least: number, most: number, width: number): number {
  return Math.min(most, Math.max(least, width));
}
