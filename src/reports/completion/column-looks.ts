/** How wide the columns of a 完成情况表 are, in characters: guessed from what they will show. */
import { cleanedWidths } from "../cleaned/cleaned-columns";
import { textWidth } from "../text-width";
import type { ColumnLook } from "../../spreadsheet/sheet";
import { captionText } from "./block-lines";
import type { BoardColumn } from "./completion-layout";
import type { CompletionPlan } from "./completion-plan";

const GAP = 2;
/** What a page across holds at full size. */
const PAGE = 128;

const WIDTHS: Readonly<Record<Exclude<BoardColumn, "unit" | "set">, number>> = {
  target: 10,
  actual: 10,
  rate: 9.5,
  gap: 10,
  expected: 10.5,
  lead: 10.5,
  status: 10.5,
  forecast: 10.5,
  pace: 10.5,
  multiple: 9,
  counterpart: 10,
  certificationRate: 9,
  reduction: 9.5,
  cash: 9.5,
  subsidy: 9.5,
};

export function columnLooks(plan: CompletionPlan): readonly ColumnLook[] {
  const { parameters, working, cleaned } = plan.layout;
  const widths = new Map<number, number>([
    ...boardWidths(plan),
    [parameters.left - 1, GAP],
    [parameters.left, 21],
    [parameters.left + 1, 16],
    [parameters.left + 2, 24],
    [parameters.left + 3, GAP],
    ...working.names.map((column): [number, number] => [column, 16]),
    [working.last + 1, GAP],
    ...cleanedWidths(cleaned),
  ]);
  return Array.from({ length: cleaned.state + 1 }, (_, column) => ({
    width: widths.get(column) ?? 8,
  }));
}

function boardWidths({ layout, input }: CompletionPlan): readonly (readonly [number, number])[] {
  const { unit, set, last, ...others } = layout.board;
  const names = input.groups.flatMap(({ rows }) => rows.map((row) => textWidth(row.unit.value)));
  const indicators = input.indicators.map((one) => textWidth(captionText(one)));
  const setNames = input.indicators.flatMap(({ sets }) => sets.map(({ name }) => textWidth(name)));
  const columns = Object.keys(others) as (keyof typeof WIDTHS)[];
  const fixed = columns.map((column) => [others[column] ?? last, WIDTHS[column]] as const);
  const setWidth = set === undefined ? 0 : within(8, 16, Math.max(...setNames) + 2);
  const room = PAGE - setWidth - fixed.reduce((so, [, width]) => so + width, 0);
  const name = within(12, 26, Math.max(0, ...names, ...indicators) + 3);
  return [
    [unit ?? 0, Math.max(name, Math.min(26, room))],
    ...(set === undefined ? [] : [[set, setWidth] as const]),
    ...fixed,
  ];
}

function within(least: number, most: number, width: number): number {
  return Math.min(most, Math.max(least, width));
}
