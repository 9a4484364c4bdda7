/** The lines of the 榜单: captions, units in order of rank, 小计 and 合计. */
import { inBase, unitFactor } from "../domain/amount";
import { isPositive, over, sum, toNumber } from "../domain/exact";
import type { Exact } from "../domain/exact";
import { cell } from "../spreadsheet/address";
import type { Block } from "../spreadsheet/address";
import { fixed, formula } from "../spreadsheet/formula";
import type { Fixed, Formula } from "../spreadsheet/formula";
import { label } from "../spreadsheet/sheet";
import type { SheetCell, Shown } from "../spreadsheet/sheet";
import { areas, partOf, placed, strung } from "./placed";
import type { Placed, SheetPart } from "./placed";
import type { RankingRow } from "./ranking-input";
import { columnOf, wholeColumn } from "./ranking-layout";
import type { GroupSpan } from "./ranking-layout";
import { mainItem } from "./ranking-scheme";
import { inOrder } from "./ranking-lines";
import type { Line } from "./ranking-lines";
import type { PlannedGroup, RankingPlan } from "./ranking-plan";
import type { SourceFigure } from "./source-figure";

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
  const columns = workingColumns(span);
  const cells = strung(
    inOrder(group.lines).map((line, place) => unitLine(line, span.first + place, columns, plan))
  );
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
  return partOf(caption(group, i, plan), { cells, merges: [] }, subtotal);
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

/** The group's lines of the 底稿 by column, as every line of the 榜单 refers to them. */
function workingColumns(span: GroupSpan): (column: number) => Fixed {
  const known: Fixed[] = [];
  return (column) => known[column] ?? (known[column] = fixed(columnOf(span, column)));
}

/** Every cell looks up the line of the 底稿 that holds this place. */
function unitLine(
  line: Line,
  row: number,
  columns: (column: number) => Fixed,
  { layout, amountStyles, input }: RankingPlan
): readonly Placed[] {
  const { board, working } = layout;
  const which = fixed(cell(row, working.line), "column");
  const look = (to: number, from: number, shown: Shown, style: string): Placed => {
    const found = formula`INDEX(${columns(from)},${which})`;
    return placed(cell(row, to), { formula: found, shown, style });
  };
  const items = line.items.flatMap((item, k) => {
    const [to, from] = [board.items[k], working.items[k]];
    if (to === undefined || from === undefined) return [];
    const amount = amountStyles[k] ?? "amount0";
    return [
      look(to.target, from.target, item.target, amount),
      look(to.actual, from.actual, item.actual, amount),
      look(to.rate, from.rate, item.rate, "rate"),
      ...(to.points === undefined
        ? []
        : [look(to.points, from.points, pointsShown(line, k, input), "points")]),
    ];
  });
  return [
    look(board.mark, working.mark, line.mark, "mark"),
    look(board.rank, working.rank, line.rank, "rank"),
    look(board.unit, working.unit, line.row.unit.value, "unit"),
    ...items,
    ...extraColumns(layout).map(([to, from, kind]) =>
      look(to, from, line.scheme?.[kind] ?? 0, "points")
    ),
    look(board.score, working.score, line.score, "score"),
    look(board.lead, working.lead, line.lead, "lead"),
    look(board.remark, working.remark, line.remark, "remark"),
  ];
}

/** 加分 and 扣分 of an office's own scheme: to the 榜单, from the 底稿. */
function extraColumns({ board, scheme }: RankingPlan["layout"]) {
  return (["bonus", "deduction"] as const).flatMap((kind) => {
    const [to, from] = [board[kind], scheme?.[kind]];
    return to === undefined || from === undefined ? [] : [[to, from, kind] as const];
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
