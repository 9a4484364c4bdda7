/** The lines of the 榜单: captions, units in order of rank, 小计 and 合计. */
import { inBase, unitFactor } from "../../domain/amount";
import { isPositive, over, sum, toNumber } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import { cell } from "../../spreadsheet/address";
import type { Block } from "../../spreadsheet/address";
import { fixed, formula } from "../../spreadsheet/formula";
import type { Formula } from "../../spreadsheet/formula";
import { label } from "../../spreadsheet/sheet";
import type { Fill, SheetCell, Shown } from "../../spreadsheet/sheet";
import { areas, partOf, placed } from "../placed";
import type { SheetPart } from "../placed";
import type { RankingRow } from "./ranking-input";
import { columnOf, wholeColumn } from "./ranking-layout";
import { mainItem } from "./ranking-scheme";
import { inOrder } from "./ranking-lines";
import type { Line } from "./ranking-lines";
import type { PlannedGroup, RankingPlan } from "./ranking-plan";
import type { SourceFigure } from "../source-figure";

export function boardLines(plan: RankingPlan): SheetPart {
  const { layout, labels, input } = plan;
  const all = input.groups.flatMap(({ rows }) => rows);
  return partOf(
    ...plan.groups.map((group, i) => groupLines(group, i, plan)),
    totalLine({
      plan,
      row: layout.totalRow,
      name: labels.board.total,
      rows: all,
      figures: (column) => wholeColumn(layout, column),
    })
  );
}

function groupLines(group: PlannedGroup, i: number, plan: RankingPlan): SheetPart {
  const { span } = group;
  const subtotal =
    span.subtotalRow === undefined
      ? areas([])
      : totalLine({
          plan,
          row: span.subtotalRow,
          name: plan.labels.board.subtotal,
          rows: span.group.rows,
          figures: (column) => columnOf(span, column),
        });
  const lines = { cells: [], merges: [], fills: unitLines(group, plan) };
  return partOf(caption(group, i, plan), lines, subtotal);
}

function caption({ span }: PlannedGroup, i: number, { layout, labels }: RankingPlan): SheetPart {
  if (span.captionRow === undefined) return areas([]);
  const { numerals, numeralMark, unitsInGroup } = labels.board;
  const { name, rows } = span.group;
  const ownNumeral = /^[（(]?[一二三四五六七八九十]+[、．.）)]|^[㈠-㈩]/.test(name);
  const numeral = ownNumeral ? "" : (numerals[i] ?? String(i + 1)) + numeralMark;
  const text = numeral + name + unitsInGroup.join(String(rows.length));
  const { board } = layout;
  const row = span.captionRow;
  return areas([
    [{ top: row, bottom: row, left: board.mark, right: board.remark }, label(text, "caption")],
  ]);
}

/** Every cell looks up the line of the 底稿 that holds this place. */
function unitLines({ span, lines }: PlannedGroup, plan: RankingPlan): readonly Fill[] {
  const { board, working } = plan.layout;
  const which = fixed(cell(span.first, working.line), "column");
  const inPlace = inOrder(lines);
  const columns: readonly LookedUp[] = [
    { to: board.mark, from: working.mark, style: "mark", shown: ({ mark }) => mark },
    { to: board.rank, from: working.rank, style: "rank", shown: ({ rank }) => rank },
    { to: board.unit, from: working.unit, style: "unit", shown: ({ row }) => row.unit.value },
    ...itemColumns(plan),
    ...extraColumns(plan.layout),
    { to: board.score, from: working.score, style: "score", shown: ({ score }) => score },
    { to: board.lead, from: working.lead, style: "lead", shown: ({ lead }) => lead },
    { to: board.remark, from: working.remark, style: "remark", shown: ({ remark }) => remark },
  ];
  return columns.map(({ to, from, style, shown }) => ({
    column: to,
    top: span.first,
    formula: formula`INDEX(${fixed(columnOf(span, from))},${which})`,
    shown: inPlace.map(shown),
    style,
  }));
}

/** A column of the 榜单, the one of the 底稿 that it shows, and what it will show of a line. */
interface LookedUp {
  readonly to: number;
  readonly from: number;
  readonly style: string;
  readonly shown: (line: Line) => Shown;
}

function itemColumns({ layout, amountStyles, input }: RankingPlan): readonly LookedUp[] {
  return layout.working.items.flatMap((from, k): readonly LookedUp[] => {
    const to = layout.board.items[k];
    if (to === undefined) return [];
    const style = amountStyles[k] ?? "amount0";
    const of =
      (kind: "target" | "actual" | "rate") =>
      ({ items }: Line): Shown =>
        items[k]?.[kind] ?? "";
    return [
      { to: to.target, from: from.target, style, shown: of("target") },
      { to: to.actual, from: from.actual, style, shown: of("actual") },
      { to: to.rate, from: from.rate, style: "rate", shown: of("rate") },
      ...(to.points === undefined
        ? []
        : [
            {
              to: to.points,
              from: from.points,
              style: "points",
              shown: (line: Line) => pointsShown(line, k, input),
            },
          ]),
    ];
  });
}

/** 加分 and 扣分 of an office's own scheme. */
function extraColumns({ board, scheme }: RankingPlan["layout"]): readonly LookedUp[] {
  return (["bonus", "deduction"] as const).flatMap((kind) => {
    const [to, from] = [board[kind], scheme?.[kind]];
    if (to === undefined || from === undefined) return [];
    return [{ to, from, style: "points", shown: (line: Line) => line.scheme?.[kind] ?? 0 }];
  });
}

/** Of the item that an indicator's figures are scored by. */
function pointsShown(line: Line, k: number, { scheme }: RankingPlan["input"]): Shown {
  const item = scheme && mainItem(scheme, k);
  return line.scheme?.points[item ?? -1] ?? "";
}

interface Total {
  readonly plan: RankingPlan;
  readonly row: number;
  readonly name: string;
  readonly rows: readonly RankingRow[];
  /** The lines of the 底稿 that it adds up, in one column. */
  readonly figures: (column: number) => Block;
}

function totalLine({ plan, row, name, rows, figures }: Total): SheetPart {
  const { layout, labels, input } = plan;
  const { board, working } = layout;
  const head = areas([
    [{ top: row, bottom: row, left: board.mark, right: board.unit }, label(name, "totalHead")],
  ]);
  const items = input.indicators.flatMap(({ unit }, k) => {
    const [to, from] = [board.items[k], working.items[k]];
    if (to === undefined || from === undefined) return [];
    const style = `${plan.amountStyles[k] ?? "amount0"}Total`;
    const none = label(labels.none, style);
    if (unit.kind === "percent")
      return [to.target, to.actual, to.rate].map((column) => placed(cell(row, column), none));
    const figureSum = (of: "target" | "actual"): Exact | undefined =>
      total(
        rows.map((one) => one.items[k]?.[of]),
        unitFactor(unit)
      );
    const [target, actual] = [figureSum("target"), figureSum("actual")];
    const [goal, done] = [cell(row, to.target), cell(row, to.actual)];
    const add = (column: number, shown: Exact | undefined): SheetCell => ({
      formula: sumFormula(figures(column), plan),
      shown: shown === undefined ? labels.none : toNumber(shown),
      style,
    });
    const rate = formula`IF(AND(COUNT(${goal},${done})=2,COUNTIF(${goal},">0")=1),${done}/${goal},${labels.none})`;
    const known = target !== undefined && actual !== undefined && isPositive(target);
    const shown = known ? toNumber(over(actual, target)) : labels.none;
    return [
      placed(goal, add(from.target, target)),
      placed(done, add(from.actual, actual)),
      placed(cell(row, to.rate), { formula: rate, shown, style: "rateTotal" }),
    ];
  });
  const empty = withoutTotal(board).map((column) =>
    placed(cell(row, column), { style: "totalHead" })
  );
  return partOf(head, { cells: [...items, ...empty], merges: [] });
}

/** Points and scores are not added up, nor what is said of a unit. */
function withoutTotal(board: RankingPlan["layout"]["board"]): readonly number[] {
  const points = board.items.map((item) => item?.points);
  const columns = [...points, board.bonus, board.deduction, board.score, board.lead, board.remark];
  return columns.flatMap((column) => (column === undefined ? [] : [column]));
}

/** SUM would pass over a figure that says 源已改, so that is asked first. */
function sumFormula(figures: Block, { changed, labels }: RankingPlan): Formula {
  const added = formula`IF(COUNT(${figures})>0,SUM(${figures}),${labels.none})`;
  return formula`IF(COUNTIF(${figures},${changed})>0,${changed},${added})`;
}

function total(figures: readonly (SourceFigure | undefined)[], unit: Exact): Exact | undefined {
  const there = figures.flatMap((figure) =>
    figure?.amount === undefined ? [] : [inBase(figure.amount)]
  );
  return there.length === 0 ? undefined : over(sum(there), unit);
}
