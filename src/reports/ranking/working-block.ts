/**
 * 底稿: for each unit, in the source's order, its figures, points, score and rank.
 *
 *     单位 | 任务 … | 完成 … | 完成率 … | 单项得分 … | 计分分值 | 得分 | 名次 | 排序号 | …
 *
 * The column before them is the 榜单's: which line of the 底稿 it shows in this row. A column's formula is
 * made for the first line of a group and filled down its lines, as a person would.
 */
import { cell } from "../../spreadsheet/address";
import { fixed, formula } from "../../spreadsheet/formula";
import type { Formula } from "../../spreadsheet/formula";
import { label } from "../../spreadsheet/sheet";
import type { Fill, Shown } from "../../spreadsheet/sheet";
import { fullMarksCells, fullMarksTotal } from "./full-marks";
import { filled, filledInRuns } from "./line-fills";
import { partOf, placed } from "../placed";
import type { Placed, SheetPart } from "../placed";
import { columnOf } from "./ranking-layout";
import type { Line } from "./ranking-lines";
import { ownRemark } from "./ranking-lines";
import type { PlannedGroup, RankingPlan } from "./ranking-plan";
import { noTaskFormula, partedFromVetoes, schemeLeadFormula, vetoRemark } from "./scheme-remark";
import type { PointsPlace } from "./scheme-item-cells";
import { schemePointFills, schemeScoreFills } from "./scheme-score";
import { presentFormula, scoreFormula } from "../scoring/proportional";
import { isBelow } from "../source-figure-formula";
import { standingFormulas } from "./standing-formulas";
import { workingHead } from "./working-head";
import { itemFills, itemRange } from "./working-items";

export function workingBlock(plan: RankingPlan): SheetPart {
  const groups = plan.groups.map((group) => groupLines({ plan, group, row: group.span.first }));
  return partOf(workingHead(plan), ...groups);
}

interface Here {
  readonly plan: RankingPlan;
  readonly group: PlannedGroup;
  /** Of the first line, for which the formulas are made. */
  readonly row: number;
}

function groupLines(here: Here): SheetPart {
  const place = pointsPlace(here);
  const scores = place === undefined ? scoreFills(here) : schemeFills(place, here);
  return {
    cells: [...placeCells(here), ...ownRemarks(here)],
    merges: [],
    fills: [
      ...nameFills(here),
      ...itemFills(here),
      ...scores,
      ...standingFills(here),
      remarkFill(here),
    ],
  };
}

function nameFills({ plan, group, row }: Here): readonly Fill[] {
  const { cleanedAt, changed, layout } = plan;
  return filledInRuns(cell(row, layout.working.unit), {
    lines: group.lines.map((line) => line.row),
    fillsDown: (above, below) =>
      isBelow(above.unit.source, below.unit.source) &&
      cleanedAt(above) === undefined &&
      cleanedAt(below) === undefined,
    formula: (line) => {
      const cleaned = cleanedAt(line);
      if (cleaned !== undefined) return formula`${cleaned}`;
      return formula`IFERROR(${line.unit.source}&"",${changed})`;
    },
    shown: ({ unit }) => unit.value,
    style: "asideText",
  });
}

function pointsPlace({ plan, group, row }: Here): PointsPlace | undefined {
  const { scheme: columns, rules } = plan.layout;
  const { scheme } = plan.input;
  if (scheme === undefined || columns === undefined || rules === undefined) return undefined;
  return { plan, scheme, columns, rules, group: plan.groups.indexOf(group), row };
}

function schemeFills(place: PointsPlace, { group: { lines } }: Here): readonly Fill[] {
  return [...schemePointFills(place, lines), ...schemeScoreFills(place, lines)];
}

function scoreFills(here: Here): readonly Fill[] {
  const { plan, row } = here;
  const { layout, labels, changed } = plan;
  const { present, score } = layout.working;
  const points = itemRange(plan, row, "points");
  const scored = scoreFormula({
    points,
    present: cell(row, present),
    total: fixed(fullMarksTotal(layout)),
    none: labels.none,
    changed,
  });
  const marks = presentFormula(points, fixed(fullMarksCells(layout)));
  return [
    down(here, present, marks, (line) => line.present, "asideFigure"),
    down(here, score, scored, (line) => line.score, "asideScore"),
  ];
}

function standingFills(here: Here): readonly Fill[] {
  const { plan, group, row } = here;
  const { working: columns, parameters } = plan.layout;
  const { distinct, rank, key, mark } = standingFormulas(
    {
      score: cell(row, columns.score),
      rank: cell(row, columns.rank),
      key: cell(row, columns.key),
      scores: columnOf(group.span, columns.score),
      distinct: columnOf(group.span, columns.distinct),
      keys: columnOf(group.span, columns.key),
      ties: fixed(parameters.ties),
      bottom: fixed(parameters.bottom),
    },
    plan.labels
  );
  return [
    down(here, columns.distinct, distinct, (line) => line.distinct, "asideScore"),
    down(here, columns.rank, rank, (line) => line.rank, "asideFigure"),
    down(here, columns.key, key, (line) => line.key, "asideFigure"),
    down(here, columns.lead, leadFormula(plan, row), (line) => line.lead, "asideLead"),
    down(here, columns.mark, mark, (line) => line.mark, "asideText"),
  ];
}

/** Which line the 榜单 shows in this row: each asks for a place of its own. */
function placeCells({ plan, group, row }: Here): readonly Placed[] {
  const { working } = plan.layout;
  const keys = fixed(columnOf(group.span, working.key));
  return group.lineAt.map((line, i) =>
    placed(cell(row + i, working.line), {
      formula: formula`MATCH(${i + 1},${keys},0)`,
      shown: line,
      style: "asideFigure",
    })
  );
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

function ownRemarks({ plan, group, row }: Here): readonly Placed[] {
  const { layout, labels } = plan;
  const style = "asideText";
  return group.lines.map((line, i) => {
    const remark = ownRemark(line.row, labels);
    const at = cell(row + i, layout.working.ownRemark);
    return placed(at, remark === undefined ? { style } : label(remark, style));
  });
}

function remarkFill(here: Here): Fill {
  const { plan, row } = here;
  const { layout, labels, input } = plan;
  const { working: words } = labels;
  const columns = layout.working;
  const rates = itemRange(plan, row, "rate");
  const own = cell(row, columns.ownRemark);
  const silent = formula`COUNTIF(${rates},${labels.notReported})`;
  const and = formula`IF(${own}="","",${words.and})`;
  const parted = partedFromVetoes(plan, row, and);
  const ours = formula`IF(${silent}>0,${silent}&${words.notReportedCount}&${parted},"")`;
  const noTask = noTaskFormula(plan, row, input.indicators.length);
  const vetoes = vetoRemark(plan, row, and);
  const text = formula`IF(${noTask},${words.noTask}&${parted},${ours})&${vetoes}${own}`;
  return down(here, columns.remark, text, (line) => line.remark, "asideText");
}

function down(
  { group, row }: Here,
  column: number,
  made: Formula,
  shown: (line: Line) => Shown,
  style: string
): Fill {
  return filled(cell(row, column), made, group.lines.map(shown), style);
}
