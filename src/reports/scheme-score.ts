/** From points to a score by an office's own scheme: the columns of the 底稿 between points and rank. */
import { cell } from "../spreadsheet/address";
import type { Block, Cell } from "../spreadsheet/address";
import { fixed, formula, joined } from "../spreadsheet/formula";
import type { Formula } from "../spreadsheet/formula";
import type { Shown } from "../spreadsheet/sheet";
import { fullMarksTotal } from "./full-marks";
import { placed } from "./placed";
import type { Placed } from "./placed";
import type { Line } from "./ranking-lines";
import { UNIT_ROW } from "./ranking-layout";
import { topItems } from "./ranking-scheme";
import type { RankingScheme } from "./ranking-scheme";
import { itemPointsFormula } from "./scheme-points";
import type { PointsPlace } from "./scheme-points";
import type { SchemeColumns } from "./scheme-layout";

export function schemePointCells(place: PointsPlace, line: Line): readonly Placed[] {
  const { scheme, columns, row } = place;
  return scheme.items.flatMap((_, i) => {
    const basis = columns.basis[i];
    const points = put(
      row,
      columns.points[i] ?? -1,
      itemPointsFormula(place, i),
      line.scheme?.points[i]
    );
    if (basis === undefined) return [points];
    return [points, put(row, basis, basisFormula(place, i), line.scheme?.basis[i])];
  });
}

/** Who has no rate is nobody's lowest; a column without targets counts as it stands. */
function basisFormula({ plan, scheme, row }: PointsPlace, i: number): Formula {
  const item = scheme.items[i];
  const figures = plan.layout.working.items[item?.indicator ?? -1];
  if (item === undefined || figures === undefined) return formula`${plan.labels.none}`;
  const [rate, actual] = [cell(row, figures.rate), cell(row, figures.actual)];
  if (item.rule === "min-max-rate") return formula`${rate}`;
  const lone = plan.input.indicators[item.indicator ?? -1]?.lone === true;
  return lone ? formula`${actual}` : formula`IF(ISNUMBER(${rate}),${actual},${rate})`;
}

export function schemeScoreCells(place: PointsPlace, line: Line): readonly Placed[] {
  const { plan, scheme, columns, row } = place;
  const { present, score } = plan.layout.working;
  const bonus = summed(place, "bonus");
  const deduction = summed(place, "deduction");
  return [
    ...vetoCells(place, line),
    put(row, columns.bonus, bonus, line.scheme?.bonus),
    put(row, columns.deduction, deduction, line.scheme?.deduction),
    put(row, present, presentFormula(place), line.present),
    put(row, score, scoreFormula(place, scheme), line.score),
  ];
}

/** The columns of the items that count towards full marks. */
export function topMarks(columns: SchemeColumns, scheme: RankingScheme) {
  const all = topItems(scheme, "marks").map((i) => columns.points[i] ?? -1);
  return { left: Math.min(...all), right: Math.max(...all) };
}

function presentFormula(place: PointsPlace): Formula {
  const { scheme, columns, row } = place;
  const span = topMarks(columns, scheme);
  if (topItems(scheme, "marks").length === 0) return formula`0`;
  const marks: Block = { top: UNIT_ROW, bottom: UNIT_ROW, ...span };
  return formula`SUMIFS(${fixed(marks)},${{ top: row, bottom: row, ...span }},">=-1000000000")`;
}

/** Bonuses, or deductions, within what they may come to together. */
function summed(
  { scheme, columns, rules, row }: PointsPlace,
  nature: "bonus" | "deduction"
): Formula {
  const at = topItems(scheme, nature).map((i) => cell(row, columns.points[i] ?? -1));
  if (at.length === 0) return formula`0`;
  const ceiling = nature === "bonus" ? "bonusCeiling" : "deductionCeiling";
  return formula`MIN(${fixed(rules.convention(ceiling))},SUM(${joined(at, ",")}))`;
}

function scoreFormula({ plan, columns, rules, row }: PointsPlace, scheme: RankingScheme): Formula {
  const { labels, changed, layout } = plan;
  const span = topMarks(columns, scheme);
  const earned = formula`SUM(${{ top: row, bottom: row, ...span }})`;
  const present = cell(row, layout.working.present);
  const noScale = labels.scheme.choices.withoutTarget["no-points"];
  const scaling = formula`IF(${fixed(rules.convention("withoutTarget"))}=${noScale},1,${fixed(fullMarksTotal(layout))}/${present})`;
  const total = formula`${earned}*${scaling}+${cell(row, columns.bonus)}-${cell(row, columns.deduction)}`;
  const bounded = formula`MAX(${fixed(rules.convention("totalFloor"))},MIN(${fixed(rules.convention("totalCap"))},${total}))`;
  const limits = scheme.vetoes.map((_, v) => {
    const struck = formula`${cell(row, columns.vetoes[v] ?? -1)}=${labels.scheme.vetoed}`;
    return formula`IF(${struck},${fixed(rules.veto(v, "limit"))},1E+9)`;
  });
  const least = limits.length === 0 ? bounded : formula`MIN(${joined([bounded, ...limits], ",")})`;
  const points = {
    top: row,
    bottom: row,
    left: Math.min(...columns.points),
    right: Math.max(...columns.points),
  };
  return formula`IF(COUNTIF(${points},${changed})>0,${changed},IF(${present}>0,ROUND(ROUND(${least},10),2),${labels.none}))`;
}

function vetoCells(
  { plan, scheme, columns, rules, row }: PointsPlace,
  line: Line
): readonly Placed[] {
  const { vetoed } = plan.labels.scheme;
  return scheme.vetoes.map(({ indicator }, v) => {
    const marked = line.row.assessed?.vetoes[v]?.cell;
    const figures = plan.layout.working.items[indicator ?? -1];
    const made =
      figures !== undefined
        ? belowFormula(cell(row, figures.rate), rules.veto(v, "line"), vetoed)
        : marked === undefined
          ? formula`""`
          : markedFormula(marked, vetoed);
    return put(row, columns.vetoes[v] ?? -1, made, line.scheme?.vetoes[v]);
  });
}

function belowFormula(rate: Cell, line: Cell, vetoed: string): Formula {
  return formula`IF(ISNUMBER(${rate}),IF(ROUND(${rate},9)<${fixed(line)},${vetoed},""),"")`;
}

/** 是 and what people write for it. */
function markedFormula(at: Cell, vetoed: string): Formula {
  const any = joined(
    ["是", "有", "√", "✓", "✔", "否决", "一票否决", "y", "yes", "v"].map(
      (word) => formula`${at}&""=${word}`
    ),
    ","
  );
  return formula`IFERROR(IF(OR(${any},${at}&""="1",${at}&""="TRUE"),${vetoed},""),"")`;
}

function put(row: number, column: number, made: Formula, shown: Shown | undefined): Placed {
  return placed(cell(row, column), { formula: made, shown: shown ?? "", style: "asideScore" });
}
