/** 分值 above the points of the 底稿: from its source cell, split equally, or as given. */
import { ZERO, exact, isZero, over, sum, toNumber } from "../../domain/exact";
import { DEFAULT_TOTAL } from "../../domain/score";
import { cell } from "../../spreadsheet/address";
import type { Block, Cell } from "../../spreadsheet/address";
import { fixed, formula, joined } from "../../spreadsheet/formula";
import type { Formula, FormulaPart } from "../../spreadsheet/formula";
import { label } from "../../spreadsheet/sheet";
import type { SheetCell } from "../../spreadsheet/sheet";
import { placed } from "../placed";
import type { Placed } from "../placed";
import type { FullMarks } from "./ranking-input";
import { UNIT_ROW } from "./ranking-layout";
import type { RankingLayout } from "./ranking-layout";
import type { RankingPlan } from "./ranking-plan";
import { topItems } from "./ranking-scheme";
import { scaled } from "../source-figure-formula";

export function fullMarksLine(plan: RankingPlan): readonly Placed[] {
  if (plan.input.scheme !== undefined) return schemeMarksLine(plan);
  const { input, layout, labels } = plan;
  const { items, present } = layout.working;
  const marks = fullMarksCells(layout);
  const total = toNumber(sum(input.indicators.map(({ fullMarks }) => fullMarks.value)));
  return [
    placed(cell(UNIT_ROW, layout.working.line), label(labels.working.fullMarks, "asideText")),
    ...input.indicators.flatMap(({ fullMarks }, i) => {
      const at = items[i];
      if (at === undefined) return [];
      return [placed(cell(UNIT_ROW, at.points), marksCell(fullMarks, plan))];
    }),
    placed(cell(UNIT_ROW, present), {
      formula: formula`SUM(${marks})`,
      shown: total,
      style: "asideFigure",
    }),
  ];
}

/** The full marks of all indicators, above their points. */
export function fullMarksCells({ working }: RankingLayout): Block {
  const columns = working.items.map(({ points }) => points);
  return {
    top: UNIT_ROW,
    bottom: UNIT_ROW,
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

/** By an office's own scheme: full marks of each figure, above its rates. */
export function weightCells({ working }: RankingLayout): Block {
  const columns = working.items.map(({ rate }) => rate);
  const across = { left: Math.min(...columns), right: Math.max(...columns) };
  return { top: UNIT_ROW, bottom: UNIT_ROW, ...across };
}

/** By an office's own scheme: of each item above its points, of each figure above its rates. */
function schemeMarksLine({ input, layout, labels }: RankingPlan): readonly Placed[] {
  const { scheme: columns, rules, working } = layout;
  const { scheme } = input;
  if (scheme === undefined || columns === undefined || rules === undefined) return [];
  const added = (of: readonly number[]): SheetCell => {
    const cells = of.map((i) => fixed(rules.number(i, "fullMarks")));
    const value = sum(of.map((i) => scheme.items[i]?.fullMarks ?? ZERO));
    const made = cells.length === 0 ? formula`0` : joined(cells, "+");
    return { formula: made, shown: toNumber(value), style: "asideFigure" };
  };
  const ofFigure = (k: number) =>
    scheme.items.flatMap(({ indicator, nature }, i) =>
      indicator === k && nature === "marks" ? [i] : []
    );
  const at = (column: number) => cell(UNIT_ROW, column);
  return [
    placed(at(working.line), label(labels.working.fullMarks, "asideText")),
    ...columns.points.map((column, i) => placed(at(column), added([i]))),
    ...working.items.map(({ rate }, k) => placed(at(rate), added(ofFigure(k)))),
    placed(fullMarksTotal(layout), added(topItems(scheme, "marks"))),
  ];
}

export function fullMarksTotal({ working }: RankingLayout): Cell {
  return cell(UNIT_ROW, working.present);
}

function marksCell(marks: FullMarks, { cleanedAt, changed, input }: RankingPlan): SheetCell {
  const { value, source } = marks;
  const shown = toNumber(value);
  const style = "asideFigure";
  const cleaned = cleanedAt(marks);
  if (cleaned !== undefined) return { formula: formula`${cleaned}`, shown, style };
  if (source !== undefined)
    return { formula: sourceMarks({ ...marks, source }, changed), shown, style };
  const equal = toNumber(over(DEFAULT_TOTAL, exact(input.indicators.length)));
  if (shown !== equal) return { value: shown, style: "inputFigure" };
  const split = formula`${toNumber(DEFAULT_TOTAL)}/${input.indicators.length}`;
  return { formula: split, shown, style };
}

/** A share of 0.3 that is worth 30 marks stays worth a hundred times what the cell holds. */
function sourceMarks(marks: FullMarks & { readonly source: Cell }, changed: FormulaPart): Formula {
  const { value, source, asRead } = marks;
  const known = typeof asRead === "number" && asRead !== 0 && !isZero(value);
  const factor = known ? over(value, exact(asRead)) : exact(1);
  return formula`IFERROR(IF(ISNUMBER(${source}),${scaled(source, factor)},${changed}),${changed})`;
}
