/**
 * 参数: what people may change on a finished sheet, and the checks that tell whether the source has
 * moved on since it was made.
 */
import { toNumber } from "../../domain/exact";
import { cell } from "../../spreadsheet/address";
import type { Block, Cell } from "../../spreadsheet/address";
import { formula } from "../../spreadsheet/formula";
import { label } from "../../spreadsheet/sheet";
import type { SheetCell, Validation } from "../../spreadsheet/sheet";
import { changedCellsCount } from "../cleaned/cleaned-checks";
import { placed } from "../placed";
import type { Placed } from "../placed";
import { TITLE_ROW, wholeColumn } from "./ranking-layout";
import type { RankingPlan } from "./ranking-plan";
import { FIRST_DAY, LAST_DAY, basisText, dateCell, dayNumber, progressCell } from "./time-cells";

export function parameterBlock(plan: RankingPlan): readonly Placed[] {
  const { input, layout, labels } = plan;
  const { parameters: words } = labels;
  const at = layout.parameters;
  const ties = input.rule.ties === "113" ? words.ties113 : words.ties112;
  const line = (where: Cell, name: string, what: SheetCell): readonly Placed[] => [
    placed(cell(where.row, at.left), label(name, "asideText")),
    placed(where, what),
  ];
  return [
    placed(cell(TITLE_ROW, at.left), label(words.heading, "asideTitle")),
    ...line(at.asOf, words.asOf, dateCell(input.asOf)),
    ...line(at.timeProgress, words.timeProgress, progressCell(input, at, labels.none)),
    placed(cell(at.timeProgress.row, at.left + 2), label(basisText(input, words), "asideNote")),
    ...campaignLines(plan, line),
    ...(input.scheme === undefined
      ? line(at.cap, words.cap, { value: toNumber(input.rule.cap), style: "inputPercent" })
      : []),
    ...line(at.ties, words.ties, { value: ties, style: "inputText" }),
    ...line(at.bottom, words.bottom, { value: input.bottom, style: "inputFigure" }),
    placed(cell(at.rowsRead.row - 1, at.left), label(words.checks, "asideTitle")),
    ...line(at.rowsRead, words.rowsRead, { value: input.source.filled, style: "asideFigure" }),
    ...line(at.rowsNow, words.rowsNow, rowsNowCell(plan)),
    ...line(at.changedFigures, words.changedFigures, changedFiguresCell(plan)),
    ...line(at.changedCells, words.changedCells, changedCellsCount(plan.cleaned)),
    ...line(at.changedText, words.changedText, label(labels.changed, "asideText")),
  ];
}

export function parameterRules({ layout, labels, input }: RankingPlan): readonly Validation[] {
  const { parameters: at } = layout;
  const { parameters: words } = labels;
  const dates = { kind: "date", min: dayNumber(FIRST_DAY), max: dayNumber(LAST_DAY) } as const;
  const campaign = input.timeProgress?.period.kind === "campaign";
  const dated = campaign ? [at.asOf, at.campaignStart, at.campaignEnd] : [at.asOf];
  return [
    ...dated.map((on) => ({ ...dates, on: one(on), error: words.wrongDate })),
    { kind: "decimal", on: one(at.cap), min: 0, max: 10, error: words.wrongCap },
    {
      kind: "list",
      on: one(at.ties),
      choices: [words.ties113, words.ties112],
      error: words.wrongTies,
    },
    { kind: "decimal", on: one(at.bottom), min: 0, max: 100, error: words.wrongBottom },
  ];
}

function campaignLines(
  { input, layout, labels }: RankingPlan,
  line: (where: Cell, name: string, what: SheetCell) => readonly Placed[]
): readonly Placed[] {
  const period = input.timeProgress?.period;
  if (period?.kind !== "campaign") return [];
  const { campaignStart, campaignEnd } = layout.parameters;
  return [
    ...line(campaignStart, labels.parameters.campaignStart, dateCell(period.start)),
    ...line(campaignEnd, labels.parameters.campaignEnd, dateCell(period.end)),
  ];
}

function rowsNowCell({ input }: RankingPlan): SheetCell {
  const { labels, filled } = input.source;
  return { formula: formula`COUNTA(${labels})`, shown: filled, style: "asideFigure" };
}

/** Every figure and score of the 底稿 that says 源已改. */
function changedFiguresCell({ layout, changed }: RankingPlan): SheetCell {
  const { unit, score } = layout.working;
  const lines = { ...wholeColumn(layout, unit), right: score };
  return { formula: formula`COUNTIF(${lines},${changed})`, shown: 0, style: "asideFigure" };
}

function one(at: Cell): Block {
  return { top: at.row, bottom: at.row, left: at.column, right: at.column };
}
