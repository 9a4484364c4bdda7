/**
 * 参数: what people may change on a finished sheet, and the checks that tell whether the source has
 * moved on since it was made.
 */
import { daysBetween } from "../domain/calendar-date";
import type { CalendarDate } from "../domain/calendar-date";
import { toNumber } from "../domain/exact";
import type { Period } from "../domain/time-progress";
import { cell } from "../spreadsheet/address";
import type { Block, Cell } from "../spreadsheet/address";
import { formula } from "../spreadsheet/formula";
import type { Formula } from "../spreadsheet/formula";
import { label } from "../spreadsheet/sheet";
import type { SheetCell, Validation } from "../spreadsheet/sheet";
import { changedCellsCount } from "./cleaned-checks";
import { placed } from "./placed";
import type { Placed } from "./placed";
import type { RankingInput } from "./ranking-input";
import { TITLE_ROW, wholeColumn } from "./ranking-layout";
import type { RankingLayout } from "./ranking-layout";
import type { RankingPlan } from "./ranking-plan";

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
    ...line(at.timeProgress, words.timeProgress, progressCell(plan)),
    placed(cell(at.timeProgress.row, at.left + 2), label(basisText(plan), "asideNote")),
    ...campaignLines(plan, line),
    ...line(at.cap, words.cap, { value: toNumber(input.rule.cap), style: "inputPercent" }),
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

const FIRST_DAY: CalendarDate = { year: 2000, month: 1, day: 1 };
const LAST_DAY: CalendarDate = { year: 2099, month: 12, day: 31 };

/** A formula and not a day number, for workbooks that count days from 1904. */
function dateCell(date: CalendarDate | undefined): SheetCell {
  if (date === undefined) return { style: "inputDate" };
  const { year, month, day } = date;
  return {
    formula: formula`DATE(${year},${month},${day})`,
    shown: dayNumber(date),
    style: "inputDate",
  };
}

/** As Excel counts days since 1900-03-01; earlier ones it counts wrongly, and nobody ranks them. */
function dayNumber(date: CalendarDate): number {
  return daysBetween({ year: 1899, month: 12, day: 30 }, date);
}

function progressCell({ input, layout, labels }: RankingPlan): SheetCell {
  const { timeProgress } = input;
  const shown = timeProgress === undefined ? labels.none : toNumber(timeProgress.share);
  const period = periodOf(input);
  const reckoned = period === undefined ? undefined : progressFormula(period, layout);
  if (reckoned === undefined) return { value: shown, style: "inputShare" };
  const day = layout.parameters.asOf;
  const whole = formula`IF(ISNUMBER(${day}),${reckoned},${labels.none})`;
  return { formula: whole, shown, style: "inputShare" };
}

/** Without a date there is no share yet; the months will tell it once somebody fills in the date. */
function periodOf({ timeProgress, asOf }: RankingInput): Period["kind"] | undefined {
  if (timeProgress !== undefined) return timeProgress.period.kind;
  return asOf === undefined ? "monthly" : undefined;
}

function progressFormula(
  kind: Period["kind"],
  { parameters: at }: RankingLayout
): Formula | undefined {
  const day = at.asOf;
  const newYear = formula`DATE(YEAR(${day}),1,1)`;
  switch (kind) {
    case "monthly":
      return formula`MONTH(${day})/12`;
    case "daily":
      return formula`(${day}-${newYear}+1)/(DATE(YEAR(${day})+1,1,1)-${newYear})`;
    case "campaign": {
      const { campaignStart: start, campaignEnd: end } = at;
      return formula`MAX(0,MIN(1,(${day}-${start}+1)/(${end}-${start}+1)))`;
    }
    case "plan":
      return undefined;
  }
}

function basisText({ input, labels }: RankingPlan): string {
  const { parameters: words } = labels;
  const texts = {
    monthly: words.byMonth,
    daily: words.byDay,
    campaign: words.byCampaign,
    plan: words.byPlan,
  };
  return texts[periodOf(input) ?? "plan"];
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
