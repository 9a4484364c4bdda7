/** From points to a score by an office's own scheme: the columns of the 底稿 between points and rank. */
import { cell } from "../../spreadsheet/address";
import type { Block, Cell } from "../../spreadsheet/address";
import { fixed, formula, joined } from "../../spreadsheet/formula";
import type { Formula } from "../../spreadsheet/formula";
import type { Fill, Shown } from "../../spreadsheet/sheet";
import { fullMarksTotal } from "./full-marks";
import { filled, filledInRuns } from "./line-fills";
import type { Line } from "./ranking-lines";
import { UNIT_ROW } from "./ranking-layout";
import { topItems } from "./ranking-scheme";
import type { RankingScheme } from "./ranking-scheme";
import { itemPointsFormula } from "./scheme-points";
import type { PointsPlace } from "./scheme-item-cells";
import type { SchemeColumns } from "./scheme-layout";
import type { SchemeLine } from "./scheme-lines";
import { isBelow } from "../source-figure-formula";

export function schemePointFills(place: PointsPlace, lines: readonly Line[]): readonly Fill[] {
  const { scheme, columns } = place;
  const down = filler(place, lines);
  return scheme.items.flatMap((_, i) => {
    const basis = columns.basis[i];
    const points = down(
      columns.points[i] ?? -1,
      itemPointsFormula(place, i),
      (line) => line.points[i]
    );
    if (basis === undefined) return [points];
    return [points, down(basis, basisFormula(place, i), (line) => line.basis[i])];
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

export function schemeScoreFills(place: PointsPlace, lines: readonly Line[]): readonly Fill[] {
  const { plan, scheme, columns } = place;
  const { present, score } = plan.layout.working;
  const down = filler(place, lines);
  return [
    ...scheme.vetoes.flatMap((_, v) => vetoFills(place, lines, v)),
    down(columns.bonus, summed(place, "bonus"), ({ bonus }) => bonus),
    down(columns.deduction, summed(place, "deduction"), ({ deduction }) => deduction),
    down(present, presentFormula(place), (_, line) => line.present),
    down(score, scoreFormula(place, scheme), (_, line) => line.score),
  ];
}

/** The points of the items that count towards full marks; undefined in a scheme of bonuses alone. */
export function topMarks(
  columns: SchemeColumns,
  scheme: RankingScheme,
  row: number
): Block | undefined {
  const all = topItems(scheme, "marks").map((i) => columns.points[i] ?? -1);
  if (all.length === 0) return undefined;
  return { top: row, bottom: row, left: Math.min(...all), right: Math.max(...all) };
}

function presentFormula(place: PointsPlace): Formula {
  const { scheme, columns, row } = place;
  const points = topMarks(columns, scheme, row);
  const marks = topMarks(columns, scheme, UNIT_ROW);
  if (points === undefined || marks === undefined) return formula`0`;
  return formula`SUMIFS(${fixed(marks)},${points},">=-1000000000")`;
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
  const marks = topMarks(columns, scheme, row);
  const earned = marks === undefined ? formula`0` : formula`SUM(${marks})`;
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

function vetoFills(place: PointsPlace, lines: readonly Line[], v: number): readonly Fill[] {
  const { plan, scheme, columns, rules, row } = place;
  const { vetoed } = plan.labels.scheme;
  const column = columns.vetoes[v] ?? -1;
  const figures = plan.layout.working.items[scheme.vetoes[v]?.indicator ?? -1];
  if (figures !== undefined) {
    const struck = belowFormula(cell(row, figures.rate), rules.veto(v, "line"), vetoed);
    return [filler(place, lines)(column, struck, ({ vetoes }) => vetoes[v])];
  }
  const marked = ({ row: { assessed } }: Line): Cell | undefined => assessed?.vetoes[v]?.cell;
  return filledInRuns(cell(row, column), {
    lines,
    fillsDown: (above, below) => {
      const [one, other] = [marked(above), marked(below)];
      return one === undefined || other === undefined ? one === other : isBelow(one, other);
    },
    formula: (line) => {
      const at = marked(line);
      return at === undefined ? formula`""` : markedFormula(at, vetoed);
    },
    shown: ({ scheme: shown }) => shown?.vetoes[v] ?? "",
    style: STYLE,
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

const STYLE = "asideScore";

/** Fills a formula of the first line down all of them. */
function filler({ row }: PointsPlace, lines: readonly Line[]) {
  return (
    column: number,
    made: Formula,
    shownOf: (scheme: SchemeLine, line: Line) => Shown | undefined
  ): Fill => {
    const shown = lines.map((line) => (line.scheme && shownOf(line.scheme, line)) ?? "");
    return filled(cell(row, column), made, shown, STYLE);
  };
}
