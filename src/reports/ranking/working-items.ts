/** The 底稿's figures of each indicator: 任务 and 完成 from their cells, 完成率 and points from these. */
import { cell } from "../../spreadsheet/address";
import type { Block, Cell } from "../../spreadsheet/address";
import { fixed, formula } from "../../spreadsheet/formula";
import type { Formula, FormulaPart } from "../../spreadsheet/formula";
import type { Fill, Shown } from "../../spreadsheet/sheet";
import { fullMarksCells } from "./full-marks";
import { filled, filledInRuns } from "./line-fills";
import type { Line, LineItem } from "./ranking-lines";
import type { PlannedGroup, RankingPlan } from "./ranking-plan";
import { pointsFormula } from "../scoring/proportional";
import type { SourceFigure } from "../source-figure";
import { figureFormula, fillsDown } from "../source-figure-formula";

interface Here {
  readonly plan: RankingPlan;
  readonly group: PlannedGroup;
  /** Of the first line. */
  readonly row: number;
}

export function itemFills(here: Here): readonly Fill[] {
  const { plan, group, row } = here;
  const { labels, layout, input } = plan;
  return layout.working.items.flatMap((columns, k) => {
    const [target, actual] = [cell(row, columns.target), cell(row, columns.actual)];
    const down = (kind: "rate" | "points", made: Formula, style: string): Fill =>
      filled(cell(row, columns[kind]), made, shownOf(group, k, kind), style);
    const points =
      input.scheme === undefined ? [down("points", pointsOf(plan, row, k), "asideScore")] : [];
    return [
      ...figureFills(here, k, "target", () => labels.none),
      ...figureFills(here, k, "actual", (at) => silent(cell(at.row, columns.target), plan)),
      down("rate", rateFormula({ target, actual }, plan), "asideRate"),
      ...points,
    ];
  });
}

function shownOf({ lines }: PlannedGroup, k: number, kind: keyof LineItem): readonly Shown[] {
  return lines.map(({ items }) => items[k]?.[kind] ?? "");
}

function figureFills(
  { plan, group, row }: Here,
  k: number,
  kind: "target" | "actual",
  absent: (at: Cell) => FormulaPart
): readonly Fill[] {
  const { input, layout, changed, cleanedAt } = plan;
  const [columns, indicator] = [layout.working.items[k], input.indicators[k]];
  if (columns === undefined || indicator === undefined) return [];
  const context = { shownIn: indicator.unit, changed, cleanedAt };
  const none: SourceFigure = { approx: false, parts: [] };
  const figureOf = ({ row: { items } }: Line): SourceFigure => items[k]?.[kind] ?? none;
  return filledInRuns(cell(row, columns[kind]), {
    lines: group.lines,
    fillsDown: (above, below) => fillsDown(figureOf(above), figureOf(below), cleanedAt),
    formula: (line, at) => figureFormula(figureOf(line), { ...context, absent: absent(at) }),
    shown: ({ items }) => items[k]?.[kind] ?? "",
    style: "asideFigure",
  });
}

/** A figure that is missing beside a target was not reported; without a target nothing was asked. */
function silent(target: Cell, { labels }: RankingPlan): Formula {
  return formula`IF(COUNTIF(${target},">0")=1,${labels.notReported},${labels.none})`;
}

/** COUNTIF asks whether the target is a number above zero; "—">0 would be TRUE. */
function rateFormula(
  { target, actual }: { readonly target: Cell; readonly actual: Cell },
  { labels, changed }: RankingPlan
): Formula {
  const rate = formula`IF(ISNUMBER(${actual}),${actual}/${target},${labels.notReported})`;
  const found = formula`IF(COUNTIF(${target},">0")=1,${rate},${labels.none})`;
  return formula`IF(OR(${target}=${changed},${actual}=${changed}),${changed},${found})`;
}

function pointsOf({ layout, labels, changed }: RankingPlan, row: number, k: number): Formula {
  const { rate = -1, points = -1 } = layout.working.items[k] ?? {};
  return pointsFormula({
    rate: cell(row, rate),
    fullMarks: fixed(cell(fullMarksCells(layout).top, points), "row"),
    cap: fixed(layout.parameters.cap),
    notReported: labels.notReported,
    changed,
  });
}

/** One line's cells of all indicators. */
export function itemRange(
  { layout }: Pick<RankingPlan, "layout">,
  row: number,
  kind: "rate" | "points"
): Block {
  const columns = layout.working.items.map((item) => item[kind]);
  return { top: row, bottom: row, left: Math.min(...columns), right: Math.max(...columns) };
}
