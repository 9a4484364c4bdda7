/**
 * How wide the columns of a ranking sheet are, in characters.
 *
 * No host tells a program how wide a text will be, so cells that may hold more are set to shrink.
 */
import type { ColumnLook } from "../../spreadsheet/sheet";
import { cleanedWidths } from "../cleaned/cleaned-columns";
import type { Width } from "./board-widths";
import type { RankingPlan } from "./ranking-plan";

const GAP = 2;

/** All of the sheet's, with those of the 榜单 as given. */
export function columnLooks(plan: RankingPlan, board: readonly Width[]): readonly ColumnLook[] {
  const { parameters, working, cleaned } = plan.layout;
  const widths = new Map<number, number>([
    ...board,
    [plan.layout.board.remark + 1, GAP],
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
