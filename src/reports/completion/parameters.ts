/** 参数 of a 完成情况表: what people may change, and whether the source has moved on since it was made. */
import { toNumber } from "../../domain/exact";
import { cell } from "../../spreadsheet/address";
import type { Block, Cell } from "../../spreadsheet/address";
import { formula } from "../../spreadsheet/formula";
import { label } from "../../spreadsheet/sheet";
import type { SheetCell, Validation } from "../../spreadsheet/sheet";
import { changedCellsCount } from "../cleaned/cleaned-checks";
import { placed } from "../placed";
import type { Placed } from "../placed";
import { HEADER_ROW, TITLE_ROW } from "../ranking/ranking-layout";
import {
  FIRST_DAY,
  LAST_DAY,
  basisText,
  dateCell,
  dayNumber,
  progressCell,
} from "../ranking/time-cells";
import type { CompletionPlan } from "./completion-plan";

const MONTHS = 12;

export function parameterBlock(plan: CompletionPlan): readonly Placed[] {
  const { input, layout, labels } = plan;
  const { parameters: words } = labels;
  const at = layout.parameters;
  const line = lineAt(at.left);
  return [
    placed(cell(TITLE_ROW, at.left), label(words.heading, "asideTitle")),
    ...line(at.asOf, words.asOf, dateCell(input.asOf)),
    ...line(at.timeProgress, words.timeProgress, progressCell(input, at, labels.none)),
    placed(cell(at.timeProgress.row, at.left + 2), label(basisText(input, words), "asideNote")),
    ...periodLines(plan),
    ...choiceLines(plan),
    placed(cell(at.rowsRead.row - 1, at.left), label(words.checks, "asideTitle")),
    ...line(at.rowsRead, words.rowsRead, { value: input.source.filled, style: "asideFigure" }),
    ...line(at.rowsNow, words.rowsNow, rowsNowCell(plan)),
    ...line(at.changedFigures, words.changedFigures, changedFiguresCell(plan)),
    ...line(at.changedCells, words.changedCells, changedCellsCount(plan.cleaned)),
    ...line(at.changedText, words.changedText, label(labels.changed, "asideText")),
  ];
}

function lineAt(left: number) {
  return (where: Cell, name: string, what: SheetCell): readonly Placed[] => [
    placed(cell(where.row, left), label(name, "asideText")),
    placed(where, what),
  ];
}

/** A year has twelve months; a campaign as many days as its dates say. */
function periodLines({ input, layout, labels, words }: CompletionPlan): readonly Placed[] {
  const { left, spans, campaignStart, campaignEnd } = layout.parameters;
  const line = lineAt(left);
  const period = input.timeProgress?.period;
  if (period?.kind !== "campaign") {
    return line(spans, words.parameters.spansMonth, { value: MONTHS, style: "asideFigure" });
  }
  const days = dayNumber(period.end) - dayNumber(period.start) + 1;
  return [
    ...line(campaignStart, labels.parameters.campaignStart, dateCell(period.start)),
    ...line(campaignEnd, labels.parameters.campaignEnd, dateCell(period.end)),
    ...line(spans, words.parameters.spansDay, {
      formula: formula`${campaignEnd}-${campaignStart}+1`,
      shown: days,
      style: "asideFigure",
    }),
  ];
}

function choiceLines({ input, layout, words }: CompletionPlan): readonly Placed[] {
  const { left, percent, subsidy } = layout.parameters;
  const { parameters: said } = words;
  const line = lineAt(left);
  const reading = input.percent === "met" ? said.percentMet : said.percentRatio;
  return [
    ...line(percent, said.percent, { value: reading, style: "inputText" }),
    ...line(subsidy, said.subsidy, { value: toNumber(input.subsidy), style: "inputFigure" }),
    placed(cell(subsidy.row, left + 2), label(said.subsidyNote, "asideNote")),
  ];
}

export function parameterRules({
  input,
  layout,
  labels,
  words,
}: CompletionPlan): readonly Validation[] {
  const { parameters: at } = layout;
  const dates = { kind: "date", min: dayNumber(FIRST_DAY), max: dayNumber(LAST_DAY) } as const;
  const campaign = input.timeProgress?.period.kind === "campaign";
  const dated = campaign ? [at.asOf, at.campaignStart, at.campaignEnd] : [at.asOf];
  const { percentRatio, percentMet, wrongPercent, wrongSubsidy } = words.parameters;
  return [
    ...dated.map((on) => ({ ...dates, on: one(on), error: labels.parameters.wrongDate })),
    {
      kind: "list",
      on: one(at.percent),
      choices: [percentRatio, percentMet],
      error: wrongPercent,
    },
    { kind: "decimal", on: one(at.subsidy), min: 0, max: 10, error: wrongSubsidy },
  ];
}

function rowsNowCell({ input }: CompletionPlan): SheetCell {
  const { labels, filled } = input.source;
  return { formula: formula`COUNTA(${labels})`, shown: filled, style: "asideFigure" };
}

/** Every printed figure and name that says 源已改. */
function changedFiguresCell({ layout, changed }: CompletionPlan): SheetCell {
  const { last } = layout.board;
  const printed = { top: HEADER_ROW + 1, bottom: layout.end - 1, left: 0, right: last };
  return { formula: formula`COUNTIF(${printed},${changed})`, shown: 0, style: "asideFigure" };
}

function one(at: Cell): Block {
  return { top: at.row, bottom: at.row, left: at.column, right: at.column };
}
