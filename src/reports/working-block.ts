/**
 * 底稿: for each unit, in the source's order, its figures, points, score and rank.
 *
 *     单位 | 任务 … | 完成 … | 完成率 … | 单项得分 … | 计分分值 | 得分 | 名次 | 排序号 | …
 *
 * The column before them is the 榜单's: which line of the 底稿 it shows in this row.
 */
import { cell } from "../spreadsheet/address";
import type { Block, Cell } from "../spreadsheet/address";
import { fixed, formula } from "../spreadsheet/formula";
import type { Formula } from "../spreadsheet/formula";
import { label } from "../spreadsheet/sheet";
import type { SheetCell, Shown } from "../spreadsheet/sheet";
import { fullMarksCells, fullMarksTotal } from "./full-marks";
import { partOf, placed, strung } from "./placed";
import type { Placed, SheetPart } from "./placed";
import type { RankingItem } from "./ranking-input";
import { columnOf } from "./ranking-layout";
import type { Line } from "./ranking-lines";
import { ownRemark } from "./ranking-lines";
import type { PlannedGroup, RankingPlan } from "./ranking-plan";
import { noTaskFormula, partedFromVetoes, schemeLeadFormula, vetoRemark } from "./scheme-remark";
import type { PointsPlace } from "./scheme-points";
import { schemePointCells, schemeScoreCells } from "./scheme-score";
import { pointsFormula, presentFormula, scoreFormula } from "./scoring/proportional";
import { figureFormula } from "./source-figure-formula";
import { standingFormulas } from "./standing-formulas";
import { workingHead } from "./working-head";

export function workingBlock(plan: RankingPlan): SheetPart {
  return partOf(workingHead(plan), { cells: workingLines(plan), merges: [] });
}

function workingLines(plan: RankingPlan): readonly Placed[] {
  const lines = plan.groups.map((group) =>
    group.lines.map((line, i) => workingLine({ plan, group, line, row: group.span.first + i }))
  );
  return strung(strung(lines));
}

interface Here {
  readonly plan: RankingPlan;
  readonly group: PlannedGroup;
  readonly line: Line;
  readonly row: number;
}

function workingLine(here: Here): readonly Placed[] {
  return [
    nameCell(here),
    ...itemCells(here),
    ...(pointsPlace(here) === undefined ? scoreCells(here) : schemeCells(here)),
    ...standingCells(here),
    ...remarkCells(here),
  ];
}

function nameCell({ plan, line, row }: Here): Placed {
  const { unit } = line.row;
  const cleaned = plan.cleanedAt(line.row);
  const name =
    cleaned === undefined
      ? formula`IFERROR(${unit.source}&"",${plan.changed})`
      : formula`${cleaned}`;
  return put(row, plan.layout.working.unit, name, unit.value, "asideText");
}

function itemCells({ plan, line, row }: Here): readonly Placed[] {
  const { input, layout, changed } = plan;
  return line.row.items.flatMap((item, k) => {
    const [columns, shown] = [layout.working.items[k], line.items[k]];
    const indicator = input.indicators[k];
    if (columns === undefined || shown === undefined || indicator === undefined) return [];
    const [target, actual] = [cell(row, columns.target), cell(row, columns.actual)];
    const rate = cell(row, columns.rate);
    const marks = cell(fullMarksCells(layout).top, columns.points);
    const points = pointsFormula({
      rate,
      fullMarks: fixed(marks, "row"),
      cap: fixed(layout.parameters.cap),
      notReported: plan.labels.notReported,
      changed,
    });
    const figures = figureFormulas(item, target, indicator.unit, plan);
    return [
      put(row, columns.target, figures.target, shown.target, "asideFigure"),
      put(row, columns.actual, figures.actual, shown.actual, "asideFigure"),
      put(row, columns.rate, rateFormula({ target, actual }, plan), shown.rate, "asideRate"),
      ...(input.scheme === undefined
        ? [put(row, columns.points, points, shown.points, "asideScore")]
        : []),
    ];
  });
}

/** A figure that is missing beside a target was not reported; without a target nothing was asked. */
function figureFormulas(
  item: RankingItem,
  target: Cell,
  shownIn: RankingPlan["input"]["indicators"][number]["unit"],
  { labels, changed, cleanedAt }: RankingPlan
): { readonly target: Formula; readonly actual: Formula } {
  const context = { shownIn, changed, cleanedAt };
  const silent = formula`IF(COUNTIF(${target},">0")=1,${labels.notReported},${labels.none})`;
  return {
    target: figureFormula(item.target, { ...context, absent: labels.none }),
    actual: figureFormula(item.actual, { ...context, absent: silent }),
  };
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

function pointsPlace({ plan, group, row }: Here): PointsPlace | undefined {
  const { scheme: columns, rules } = plan.layout;
  const { scheme } = plan.input;
  if (scheme === undefined || columns === undefined || rules === undefined) return undefined;
  return { plan, scheme, columns, rules, group: plan.groups.indexOf(group), row };
}

function schemeCells(here: Here): readonly Placed[] {
  const place = pointsPlace(here);
  if (place === undefined) return [];
  return [...schemePointCells(place, here.line), ...schemeScoreCells(place, here.line)];
}

function scoreCells({ plan, line, row }: Here): readonly Placed[] {
  const { layout, labels, changed } = plan;
  const { present, score } = layout.working;
  const points = itemRange(plan, row, "points");
  const formulas = {
    present: presentFormula(points, fixed(fullMarksCells(layout))),
    score: scoreFormula({
      points,
      present: cell(row, present),
      total: fixed(fullMarksTotal(layout)),
      none: labels.none,
      changed,
    }),
  };
  return [
    put(row, present, formulas.present, line.present, "asideFigure"),
    put(row, score, formulas.score, line.score, "asideScore"),
  ];
}

function standingCells({ plan, group, line, row }: Here): readonly Placed[] {
  const { working: columns, parameters } = plan.layout;
  const cells = {
    score: cell(row, columns.score),
    rank: cell(row, columns.rank),
    scores: columnOf(group.span, columns.score),
    distinct: columnOf(group.span, columns.distinct),
    ties: fixed(parameters.ties),
    bottom: fixed(parameters.bottom),
  };
  const { distinct, rank, key, mark } = standingFormulas(cells, plan.labels);
  const place = row - group.span.first + 1;
  const source = group.lineAt[place - 1] ?? 0;
  const keys = fixed(columnOf(group.span, columns.key));
  return [
    put(row, columns.line, formula`MATCH(${place},${keys},0)`, source, "asideFigure"),
    put(row, columns.distinct, distinct, line.distinct, "asideScore"),
    put(row, columns.rank, rank, line.rank, "asideFigure"),
    put(row, columns.key, key, line.key, "asideFigure"),
    put(row, columns.lead, leadFormula(plan, row), line.lead, "asideLead"),
    put(row, columns.mark, mark, line.mark, "asideText"),
  ];
}

/** SUMPRODUCT takes the texts among the rates for nothing, as the domain takes 未报. */
function leadFormula(plan: RankingPlan, row: number): Formula {
  const { layout, labels } = plan;
  const { present, score } = layout.working;
  const elapsed = fixed(layout.parameters.timeProgress);
  const rates = itemRange(plan, row, "rate");
  if (layout.scheme !== undefined) return schemeLeadFormula(plan, row);
  const weighted = formula`SUMPRODUCT(${fixed(fullMarksCells(layout))},${rates})/${cell(row, present)}`;
  const lead = formula`(${weighted}-${elapsed})*100`;
  return formula`IF(COUNT(${cell(row, score)},${elapsed})=2,${lead},${labels.none})`;
}

function remarkCells({ plan, line, row }: Here): readonly Placed[] {
  const { layout, labels } = plan;
  const { working: words } = labels;
  const columns = layout.working;
  const rates = itemRange(plan, row, "rate");
  const own = cell(row, columns.ownRemark);
  const silent = formula`COUNTIF(${rates},${labels.notReported})`;
  const and = formula`IF(${own}="","",${words.and})`;
  const parted = partedFromVetoes(plan, row, and);
  const ours = formula`IF(${silent}>0,${silent}&${words.notReportedCount}&${parted},"")`;
  const noTask = noTaskFormula(plan, row, line.items.length);
  const blank = { style: "asideText" };
  const remark = ownRemark(line.row, labels);
  const vetoes = vetoRemark(plan, row, and);
  const text = formula`IF(${noTask},${words.noTask}&${parted},${ours})&${vetoes}${own}`;
  return [
    placed(own, remark === undefined ? blank : label(remark, blank.style)),
    put(row, columns.remark, text, line.remark, "asideText"),
  ];
}

function itemRange(
  { layout }: Pick<RankingPlan, "layout">,
  row: number,
  kind: "rate" | "points"
): Block {
  const columns = layout.working.items.map((item) => item[kind]);
  return { top: row, bottom: row, left: Math.min(...columns), right: Math.max(...columns) };
}

function put(row: number, column: number, made: Formula, shown: Shown, style: string): Placed {
  const what: SheetCell = { formula: made, shown, style };
  return placed(cell(row, column), what);
}
