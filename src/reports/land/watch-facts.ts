/** 供后 in the 底稿: what was invested and paid, the days of sale and of the agreed start, whether building has begun. */
import type { CalendarDate } from "../../domain/calendar-date";
import type { Cell } from "../../spreadsheet/address";
import { formula, joined } from "../../spreadsheet/formula";
import { LONGEST_STRING } from "../../spreadsheet/formula";
import type { Formula } from "../../spreadsheet/formula";
import { isError } from "../../spreadsheet/grid";
import type { Placed } from "../placed";
import { dayNumber } from "../ranking/time-cells";
import type { LandDay, LandEnd, LandWatch, UseCell } from "./land-input";
import type { LandLabels } from "./land-labels";
import { BOARD } from "./land-layout";
import type { LandPlan } from "./land-plan";
import { endFormula, shownEnd } from "./land-facts";
import { put } from "./working-cells";
import type { Here } from "./working-cells";

const TERMS = ["investment", "agreedInvestment", "tax", "agreedTax"] as const;
const NO_COLUMN: LandEnd = { kind: "none" };

export function watchFacts(here: Here): readonly Placed[] {
  const { plan, row } = here;
  const { words } = plan;
  const columns = plan.layout.working.watch;
  const { watch } = row;
  if (columns === undefined || watch === undefined) return [];
  const day = (column: number, of: LandDay | undefined) =>
    put(here, column, dayFormula(of, plan), shownDay(of?.date, words.none), "asideDay");
  return [
    ...TERMS.map((name) => {
      const end = watch.terms[name]?.low ?? NO_COLUMN;
      return put(here, columns[name], endFormula(here, end, BOARD.area), shownEnd(end, words.none));
    }),
    day(columns.deal, watch.deal),
    day(columns.agreed, watch.agreed),
    put(here, columns.use, useFormula(watch, plan), useWord(watch, words), "asideText"),
  ];
}

export function shownDay(date: CalendarDate | undefined, none: string): number | string {
  return date === undefined ? none : dayNumber(date);
}

/** 1954 to 2064: a number outside these years that stands in a column of days is none (8, or 20210630). */
const [FIRST_DAY, LAST_DAY] = [20000, 60000];

/** A day stays a day and a text the day that was read from it; anything else has changed. */
function dayFormula(day: LandDay | undefined, { words, changed }: LandPlan): Formula {
  const none = words.none;
  if (day === undefined) return formula`${none}`;
  const { source, asRead, date } = day;
  const number = formula`IF(${isDayNumber(source)},INT(${source}),${changed})`;
  const now = formula`IF(ISNUMBER(${source}),${number},IF(${source}&""="",${none},${changed}))`;
  if (asRead === undefined) return formula`IFERROR(${now},${changed})`;
  if (isError(asRead)) return formula`IFERROR(${now},${none})`;
  if (typeof asRead === "number" && date !== undefined && isSerialOf(asRead, date))
    return formula`IFERROR(${now},${changed})`;
  if (typeof asRead === "boolean" || isLong(asRead)) return formula`${none}`;
  const read =
    date === undefined ? formula`${none}` : formula`DATE(${date.year},${date.month},${date.day})`;
  return formula`IFERROR(IF(${source}=${asRead},${read},${now}),${changed})`;
}

function isDayNumber(source: Cell): Formula {
  return formula`AND(${source}>=${FIRST_DAY},${source}<=${LAST_DAY})`;
}

/** In a workbook that counts days from 1904 as well; 20210630 is a day and no serial. */
function isSerialOf(value: number, date: CalendarDate): boolean {
  const day = dayNumber(date);
  const isOne = [day, day - DAYS_TO_1904].indexOf(Math.floor(value)) >= 0;
  return isOne && value >= FIRST_DAY && value <= LAST_DAY;
}

const DAYS_TO_1904 = 1462;

function isLong(asRead: string | number): boolean {
  return typeof asRead === "string" && asRead.length > LONGEST_STRING;
}

/** A ledger without a column on building does not say that it has not begun. */
export function useWord({ use, useCells }: LandWatch, { uses }: LandLabels): string {
  return use === "not-started" && useCells.length === 0 ? uses.untold : uses[use];
}

/** What was read holds while its cells do; a day filled in later says that building has begun. */
function useFormula(watch: LandWatch, { words, changed }: LandPlan): Formula {
  const { use, useCells } = watch;
  const word = useWord(watch, words);
  const same = useCells.flatMap((cell) => unchanged(cell) ?? []);
  if (same.length === 0) return formula`${word}`;
  const days = useCells
    .filter(({ isDay }) => isDay)
    .map(({ source }) => formula`AND(ISNUMBER(${source}),${isDayNumber(source)})`);
  const later =
    use === "not-started" && days.length > 0
      ? formula`IF(OR(${joined(days, ",")}),${words.uses.started},${changed})`
      : formula`${changed}`;
  return formula`IFERROR(IF(AND(${joined(same, ",")}),${word},${later}),${changed})`;
}

function unchanged({ source, asRead }: UseCell): Formula | undefined {
  if (asRead === undefined) return formula`${source}&""=""`;
  if (isError(asRead) || typeof asRead === "boolean" || isLong(asRead)) return undefined;
  return formula`${source}=${asRead}`;
}
