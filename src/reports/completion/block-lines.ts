/** The lines of the indicators: captions, units in the source's order, 小计 and 合计. */
import type { Unit } from "../../domain/amount";
import { cell } from "../../spreadsheet/address";
import type { Block } from "../../spreadsheet/address";
import { fixed, formula } from "../../spreadsheet/formula";
import type { Formula, FormulaPart } from "../../spreadsheet/formula";
import { label } from "../../spreadsheet/sheet";
import type { SheetCell } from "../../spreadsheet/sheet";
import { areas, partOf } from "../placed";
import type { SheetPart } from "../placed";
import { figureFormula } from "../source-figure-formula";
import type { SourceFigure } from "../source-figure";
import type { CompletionFigures, CompletionIndicator, CompletionItem } from "./completion-input";
import { linesOf } from "./completion-layout";
import type { GroupRows, IndicatorBlock } from "./completion-layout";
import type { CompletionPlan } from "./completion-plan";
import { lineCells } from "./line-cells";
import type { GivenFormulas } from "./line-cells";
import { unitNameCell } from "./unit-name";

export function blockLines(plan: CompletionPlan): SheetPart {
  return partOf(...plan.layout.blocks.map((block) => blockOf(block, plan)));
}

function blockOf(block: IndicatorBlock, plan: CompletionPlan): SheetPart {
  const indicator = indicatorOf(block, plan);
  const { total } = plan.input;
  const lines = (column: number) => linesOf(block, column);
  return partOf(
    caption(block.captionRow, captionText(indicator), "block", plan),
    ...block.groups.map((group, i) => groupOf(group, i, block, plan)),
    sumLines({
      plan,
      block,
      row: block.totalRow,
      name: plan.labels.board.total,
      figures: total[block.indicator],
      lines,
    })
  );
}

/** 实际利用外资（万美元） */
export function captionText({ name, unitText }: CompletionIndicator): string {
  return unitText === "" ? name : `${name}（${unitText}）`;
}

function indicatorOf(
  { indicator }: IndicatorBlock,
  { input }: CompletionPlan
): CompletionIndicator {
  const found = input.indicators[indicator];
  if (found === undefined) throw new Error(`no indicator ${indicator}`);
  return found;
}

export function caption(row: number, text: string, style: string, plan: CompletionPlan): SheetPart {
  const across = { top: row, bottom: row, left: 0, right: plan.layout.board.last };
  return areas([[across, label(text, style)]]);
}

function groupOf(
  rows: GroupRows,
  i: number,
  block: IndicatorBlock,
  plan: CompletionPlan
): SheetPart {
  const { group, captionRow, first, last, subtotalRow } = rows;
  const units = group.rows.map((row, n) => {
    const at = first + n * block.sets;
    const item = row.items[block.indicator];
    const name = unitNameCell(row, plan);
    return item === undefined ? areas([]) : unitLines({ plan, block, at, item, name });
  });
  const within = (column: number) => ({ top: first, bottom: last, left: column, right: column });
  const { subtotal } = plan.labels.board;
  return partOf(
    captionRow === undefined
      ? areas([])
      : caption(captionRow, groupText(rows, i, plan), "caption", plan),
    ...units,
    subtotalRow === undefined
      ? areas([])
      : sumLines({
          plan,
          block,
          row: subtotalRow,
          name: subtotal,
          figures: group.subtotal[block.indicator],
          lines: within,
        })
  );
}

function groupText({ group }: GroupRows, i: number, { labels }: CompletionPlan): string {
  const { numerals, numeralMark, unitsInGroup } = labels.board;
  const ownNumeral = /^[（(]?[一二三四五六七八九十]+[、．.）)]|^[㈠-㈩]/.test(group.name);
  const numeral = ownNumeral ? "" : (numerals[i] ?? String(i + 1)) + numeralMark;
  return numeral + group.name + unitsInGroup.join(String(group.rows.length));
}

interface UnitLines {
  readonly plan: CompletionPlan;
  readonly block: IndicatorBlock;
  readonly at: number;
  readonly item: CompletionItem;
  readonly name: SheetCell;
}

/** One line a target set; what does not depend on the target stands once, over all of them. */
function unitLines({ plan, block, at, item, name }: UnitLines): SheetPart {
  const { unit } = indicatorOf(block, plan);
  const given = unitFormulas(item, at, unit, plan);
  return partOf(
    ...item.targets.map((target, set) =>
      lineCells({
        plan,
        block,
        row: at + set,
        set,
        name,
        figures: item.figures,
        given: { ...given, target: figureIn(target, unit, plan.labels.none, plan) },
        look: "unit",
      })
    )
  );
}

function unitFormulas(
  { actual, counterpart, cash }: CompletionItem,
  at: number,
  unit: Unit,
  plan: CompletionPlan
): Omit<GivenFormulas, "target"> {
  const { labels } = plan;
  const none = formula`${labels.none}`;
  return {
    actual: figureIn(actual, unit, noActual(at, plan), plan),
    counterpart: counterpart === undefined ? none : figureIn(counterpart, unit, labels.none, plan),
    cash: cash === undefined ? none : figureIn(cash, unit, labels.none, plan),
  };
}

/** Where nothing came: 未报, but only of whom something was asked. */
function noActual(row: number, { labels, layout }: CompletionPlan): Formula {
  const target = cell(row, layout.board.target ?? 0);
  return formula`IF(COUNTIF(${target},">0")=1,${labels.notReported},${labels.none})`;
}

function figureIn(
  figure: SourceFigure,
  shownIn: Unit,
  absent: Formula | string,
  { changed, cleanedAt }: CompletionPlan
): Formula {
  return figureFormula(figure, { shownIn, absent, changed, cleanedAt });
}

interface SumLines {
  readonly plan: CompletionPlan;
  readonly block: IndicatorBlock;
  readonly row: number;
  readonly name: string;
  readonly figures: CompletionFigures | undefined;
  /** The lines that are added up, in one column. */
  readonly lines: (column: number) => Block;
}

function sumLines({ plan, block, row, name, figures, lines }: SumLines): SheetPart {
  if (figures === undefined) return areas([]);
  const { board, working } = plan.layout;
  const percent = indicatorOf(block, plan).unit.kind === "percent";
  const none = formula`${plan.labels.none}`;
  const sum = (column: number | undefined, set: number, absent: FormulaPart = none): Formula =>
    percent || column === undefined
      ? none
      : sumFormula(
          { figures: lines(column), sets: lines(working.set), set: set + 1, absent },
          plan
        );
  return partOf(
    ...figures.sets.map((_, set) =>
      lineCells({
        plan,
        block,
        row: row + set,
        set,
        name: label(name, "totalHead"),
        figures,
        given: {
          target: sum(board.target, set),
          actual: sum(board.actual, 0, noActual(row, plan)),
          counterpart: sum(board.counterpart, 0),
          cash: sum(board.cash, 0),
        },
        look: "total",
      })
    )
  );
}

interface Summed {
  readonly figures: Block;
  /** Which target set each line is of; empty on 小计, so that the 合计 does not count twice. */
  readonly sets: Block;
  readonly set: number;
  /** What stands where no line has a figure. */
  readonly absent: FormulaPart;
}

/** SUMIFS would pass over a figure that says 源已改, so that is asked first. */
function sumFormula({ figures, sets, set, absent }: Summed, { changed }: CompletionPlan): Formula {
  const [those, of] = [fixed(figures, "row"), fixed(sets)];
  const counted = formula`SUMPRODUCT(ISNUMBER(${those})*(${of}=${set}))`;
  const added = formula`IF(${counted}>0,SUMIFS(${those},${of},${set}),${absent})`;
  return formula`IF(COUNTIFS(${those},${changed},${of},${set})>0,${changed},${added})`;
}
