/** 折算汇率, 阶段归类, 规模门槛: small tables among the parameters that the 底稿 looks things up in. */
import { formatDate } from "../../domain/calendar-date";
import type { Currency } from "../../domain/money";
import { atScale } from "../../domain/money";
import { toNumber } from "../../domain/exact";
import { cell } from "../../spreadsheet/address";
import type { Block, Cell } from "../../spreadsheet/address";
import { formula } from "../../spreadsheet/formula";
import { label } from "../../spreadsheet/sheet";
import type { SheetCell, Validation } from "../../spreadsheet/sheet";
import { placed } from "../placed";
import type { Placed } from "../placed";
import { SORTED } from "./pipeline-layout";
import type { PipelinePlan, RateLine } from "./pipeline-plan";

export function lookupTables(plan: PipelinePlan): readonly Placed[] {
  return [...rateTable(plan), ...stageTable(plan), ...thresholdTable(plan), ...classList(plan)];
}

/** One column of the table of rates: 0 as written, 1 currency, 2 rate. */
export function rateColumn({ layout, rateLines }: PipelinePlan, column: number): Block {
  const { left, rates } = layout.parameters;
  const at = left + column;
  return { top: rates, bottom: rates + rateLines.length - 1, left: at, right: at };
}

/** The rate of a currency under its usual name. */
export function rateCell(plan: PipelinePlan, currency: Currency): Cell {
  const { layout, rateLines, words } = plan;
  const i = rateLines.findIndex(({ text }) => text === words.currencies[currency]);
  return cell(layout.parameters.rates + i, layout.parameters.left + 2);
}

export function stageColumn({ layout, stageLines }: PipelinePlan, column: number): Block {
  const { left, stages } = layout.parameters;
  const bottom = stages + Math.max(1, stageLines.length) - 1;
  return { top: stages, bottom, left: left + column, right: left + column };
}

/** 1 the domestic side, 2 the foreign. */
export function thresholdCell({ layout }: PipelinePlan, i: number, side: 1 | 2): Cell {
  const { left, thresholds } = layout.parameters;
  return cell(thresholds + i, left + side);
}

export function lookupRules(plan: PipelinePlan): readonly Validation[] {
  const { input, words, stageLines } = plan;
  const choices = [...SORTED.map((stage) => words.stages[stage]), words.stages.unknown];
  const { wrongChoice, wrongRate } = words.parameters;
  const thresholds = input.thresholds.flatMap((_, i) =>
    ([1, 2] as const).map((side) => one(thresholdCell(plan, i, side)))
  );
  return [
    ...(stageLines.length === 0
      ? []
      : [{ kind: "list", on: stageColumn(plan, 1), choices, error: wrongChoice } as const]),
    { kind: "decimal", on: rateColumn(plan, 2), min: 0, max: 100_000, error: wrongRate },
    ...thresholds.map(
      (on) => ({ kind: "decimal", on, min: 0, max: 1e9, error: wrongRate }) as const
    ),
  ];
}

function rateTable({ layout, words, rateLines, labels }: PipelinePlan): readonly Placed[] {
  const { left, rates } = layout.parameters;
  const head = tableHead(left, rates, words.parameters.rates, words.parameters.ratesHead);
  const lines = rateLines.flatMap((line, i) => {
    const row = rates + i;
    const { rate } = line;
    return [
      placed(cell(row, left), label(line.text, "asideText")),
      placed(cell(row, left + 1), label(words.currencies[line.currency], "asideText")),
      placed(cell(row, left + 2), rateValue(line, labels.none)),
      placed(cell(row, left + 3), label(rate ? formatDate(rate.on) : "", "inputText")),
      placed(cell(row, left + 4), label(rate?.source ?? "", "asideText")),
    ];
  });
  return [...head, ...lines];
}

/** From the office's own 参数 sheet, so that a rate changed there is followed; else as typed, or to be filled in. */
function rateValue({ currency, rate }: RateLine, none: string): SheetCell {
  if (currency === "CNY") return { value: 1, style: "asideFigure" };
  if (rate === undefined) return { style: "inputRate" };
  const { cell: at } = rate;
  if (at === undefined) return { value: toNumber(rate.rate), style: "inputRate" };
  const per = rate.per === 1 ? formula`${at}` : formula`${at}/${rate.per}`;
  return {
    formula: formula`IF(ISNUMBER(${at}),${per},${none})`,
    shown: toNumber(rate.rate),
    style: "inputRate",
  };
}

function stageTable({ layout, words, stageLines }: PipelinePlan): readonly Placed[] {
  const { left, stages } = layout.parameters;
  const head = tableHead(left, stages, words.parameters.stages, words.parameters.stagesHead);
  const lines = stageLines.flatMap(({ text, stage }, i) => [
    placed(cell(stages + i, left), label(text, "asideText")),
    placed(cell(stages + i, left + 1), label(words.stages[stage], "inputText")),
  ]);
  return [...head, ...lines];
}

function thresholdTable({ layout, words, input }: PipelinePlan): readonly Placed[] {
  const { left, thresholds: at } = layout.parameters;
  const head = tableHead(left, at, words.parameters.thresholds, words.parameters.thresholdsHead);
  const lines = input.thresholds.flatMap(({ name, domestic, foreign }, i) => [
    placed(cell(at + i, left), label(name, "inputText")),
    placed(cell(at + i, left + 1), {
      value: toNumber(atScale(domestic, 4)),
      style: "inputFigure",
    }),
    placed(cell(at + i, left + 2), { value: toNumber(atScale(foreign, 4)), style: "inputFigure" }),
  ]);
  return [...head, ...lines];
}

function classList({ layout, words }: PipelinePlan): readonly Placed[] {
  const { classes } = layout.parameters;
  return SORTED.map((stage, i) =>
    placed(cell(classes.top + i, classes.left), label(words.stages[stage], "asideText"))
  );
}

function tableHead(
  left: number,
  first: number,
  title: string,
  heads: readonly string[]
): readonly Placed[] {
  return [
    placed(cell(first - 2, left), label(title, "asideTitle")),
    ...heads.map((text, i) => placed(cell(first - 1, left + i), label(text, "asideHead"))),
  ];
}

function one(at: Cell): Block {
  return { top: at.row, bottom: at.row, left: at.column, right: at.column };
}
