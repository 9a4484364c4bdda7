/** The cells of one line, whatever it is of: a unit, a 小计, the 合计. */
import { cell } from "../../spreadsheet/address";
import type { Cell } from "../../spreadsheet/address";
import { fixed, formula } from "../../spreadsheet/formula";
import type { Formula } from "../../spreadsheet/formula";
import { label } from "../../spreadsheet/sheet";
import type { SheetCell } from "../../spreadsheet/sheet";
import { areas, partOf, placed } from "../placed";
import type { Placed, SheetPart } from "../placed";
import type { CompletionFigures } from "./completion-input";
import type { BoardColumn, IndicatorBlock } from "./completion-layout";
import type { CompletionPlan } from "./completion-plan";
import {
  certificationRateFormula,
  lineFormulas,
  reductionFormula,
  subsidyFormula,
} from "./line-formulas";
import type { LineCells } from "./line-formulas";
import { lineShown } from "./line-shown";

/** What a line does not reckon itself: from source cells, or summed. */
export interface GivenFormulas {
  readonly target: Formula;
  readonly actual: Formula;
  readonly counterpart: Formula;
  readonly cash: Formula;
}

export interface LineAsked {
  readonly plan: CompletionPlan;
  readonly block: IndicatorBlock;
  readonly row: number;
  /** The place of the target set; the first line of several also holds what they share. */
  readonly set: number;
  readonly name: SheetCell;
  readonly figures: CompletionFigures;
  readonly given: GivenFormulas;
  readonly look: "unit" | "total";
}

/** Shared by the lines of all target sets. */
const SHARED: readonly BoardColumn[] = [
  "actual",
  "counterpart",
  "certificationRate",
  "reduction",
  "cash",
  "subsidy",
];

export function lineCells(asked: LineAsked): SheetPart {
  const { plan, block, row, set, name, look } = asked;
  const { board, working } = plan.layout;
  const shared = set === 0 ? sharedCells(asked) : areas([]);
  const mark = look === "unit" ? [placed(cell(row, working.set), setMark(set))] : [];
  const over = { top: row, bottom: row + block.sets - 1, left: 0, right: 0 };
  const names = set === 0 ? areas([[over, name]]) : areas([]);
  const own = ownCells(asked);
  const setName = board.set === undefined ? [] : [placed(cell(row, board.set), setLabel(asked))];
  const head = partOf(names, { cells: [...setName, ...mark], merges: [] });
  return partOf(head, shared, { cells: own, merges: [] });
}

function setMark(set: number): SheetCell {
  return { value: set + 1, style: "asideFigure" };
}

function setLabel({ plan, block, set, look }: LineAsked): SheetCell {
  const name = plan.input.indicators[block.indicator]?.sets[set]?.name ?? "";
  return label(name, look === "total" ? "totalHead" : "setName");
}

/** What each target has of its own. */
function ownCells(asked: LineAsked): readonly Placed[] {
  const { plan, block, row, set, figures, given } = asked;
  const indicator = plan.input.indicators[block.indicator];
  const at = (column: BoardColumn): Cell => cell(row, plan.layout.board[column] ?? 0);
  if (indicator === undefined) return [];
  const cells: LineCells = {
    target: at("target"),
    actual: cell(row - set, plan.layout.board.actual ?? 0),
    rate: at("rate"),
    gap: at("gap"),
    lead: at("lead"),
    pace: at("pace"),
  };
  const against = indicator.sets[set]?.against ?? "period";
  const reckoned = lineFormulas(cells, { unit: indicator.unit, against }, contextOf(plan));
  const shown = lineShown(figures, set, { ...plan, ...plan.input, unit: indicator.unit });
  const styles = stylesOf(asked);
  const columns = { target: given.target, ...reckoned };
  return (Object.keys(columns) as (keyof typeof columns)[]).map((column) =>
    placed(at(column), {
      formula: columns[column],
      shown: shown[column],
      style: styles(column),
    })
  );
}

export function contextOf({ layout, changed, labels, words }: CompletionPlan) {
  const { timeProgress, spans, percent } = layout.parameters;
  return {
    elapsed: fixed(timeProgress),
    spans: fixed(spans),
    percent: fixed(percent),
    changed,
    labels,
    words,
  };
}

function sharedCells(asked: LineAsked): SheetPart {
  const { plan, block, row, figures } = asked;
  const { board } = plan.layout;
  const indicator = plan.input.indicators[block.indicator];
  if (indicator === undefined) return areas([]);
  const shown = lineShown(figures, 0, { ...plan, ...plan.input, unit: indicator.unit });
  const styles = stylesOf(asked);
  const formulas = sharedFormulas(asked);
  return areas(
    SHARED.flatMap((column) => {
      const left = board[column];
      const made = formulas[column];
      if (left === undefined || made === undefined) return [];
      const over = { top: row, bottom: row + block.sets - 1, left, right: left };
      const what: SheetCell = {
        formula: made,
        shown: shown[column as "actual"],
        style: styles(column),
      };
      return [[over, what] as const];
    })
  );
}

function sharedFormulas({
  plan,
  block,
  row,
  given,
}: LineAsked): Partial<Record<BoardColumn, Formula>> {
  const { layout, labels, input } = plan;
  const { board, parameters } = layout;
  const indicator = input.indicators[block.indicator];
  const none = formula`${labels.none}`;
  const at = (column: BoardColumn): Cell => cell(row, board[column] ?? 0);
  const claim =
    input.basis === "reported"
      ? { reported: at("actual"), certified: at("counterpart") }
      : { reported: at("counterpart"), certified: at("actual") };
  const certified = indicator?.certified === true;
  const cash = indicator?.cash === true;
  return {
    actual: given.actual,
    counterpart: certified ? given.counterpart : none,
    certificationRate: certified ? certificationRateFormula(claim, labels.none) : none,
    reduction: certified ? reductionFormula(claim, labels.none) : none,
    cash: cash ? given.cash : none,
    subsidy:
      cash && indicator !== undefined
        ? subsidyFormula(at("cash"), fixed(parameters.subsidy), indicator.unit, labels.none)
        : none,
  };
}

export function stylesOf({
  plan,
  block,
  look,
}: Pick<LineAsked, "plan" | "block" | "look">): (column: BoardColumn) => string {
  const amounts = plan.amountStyles[block.indicator] ?? { given: "amount0", reckoned: "amount2" };
  const suffix = look === "total" ? "Total" : "";
  const styles: Partial<Record<BoardColumn, string>> = {
    rate: "rate",
    certificationRate: "rate",
    lead: "lead",
    status: "status",
    multiple: "score",
    expected: amounts.reckoned,
    forecast: amounts.reckoned,
    pace: amounts.reckoned,
    subsidy: "amount2",
  };
  return (column) => (styles[column] ?? amounts.given) + suffix;
}
