/** The start of building on a line of 供后: the days of sale and of the agreed start, held against 截至日期. */
import type { Idle } from "../../domain/land/idle-land";
import { cell } from "../../spreadsheet/address";
import type { Cell } from "../../spreadsheet/address";
import { fixed, formula } from "../../spreadsheet/formula";
import type { Formula } from "../../spreadsheet/formula";
import type { Shown } from "../../spreadsheet/sheet";
import { areas, partOf } from "../placed";
import type { SheetPart } from "../placed";
import type { LandWatch } from "./land-input";
import type { LandLabels } from "./land-labels";
import type { LandPlan } from "./land-plan";
import type { Area } from "./land-strip";
import type { Columns, StartColumns } from "./watch-columns";
import { shownDay, useWord } from "./watch-facts";
import type { WatchedRow } from "./watched-row";
import type { WatchColumns } from "./working-columns";

export interface StartAsked {
  readonly columns: WatchColumns;
  readonly watch: LandWatch;
  /** Absent where the ledger tells neither days nor whether building has begun. */
  readonly start: StartColumns | undefined;
}

export function watchStart(
  plan: LandPlan,
  { at, line }: WatchedRow,
  { columns, watch, start }: StartAsked
): SheetPart {
  if (start === undefined) return partOf();
  const { none } = plan.words;
  const days: Days = {
    deal: cell(line, start.deal.left),
    agreed: cell(line, start.agreed.left),
    use: cell(line, start.use.left),
    isTold: watch.useCells.length > 0,
  };
  const put = (on: Columns, made: Formula, shown: Shown, style: string): Area => [
    { top: line, bottom: line, ...on },
    { formula: made, shown, style },
  ];
  const copied = (column: number) => formula`${cell(at, column)}`;
  return areas([
    put(start.deal, copied(columns.deal), shownDay(watch.deal?.date, none), "day"),
    put(start.agreed, copied(columns.agreed), shownDay(watch.agreed?.date, none), "day"),
    put(start.use, copied(columns.use), useWord(watch, plan.words), "status"),
    put(start.days, daysFormula(plan, days), daysShown(watch.idle) ?? none, "rank"),
    put(start.state, stateFormula(plan, days), stateShown(plan, watch), "remark"),
  ]);
}

/** The cells of one line. */
interface Days extends Readonly<Record<"deal" | "agreed" | "use", Cell>> {
  /** The ledger has a column that says whether building has begun. */
  readonly isTold: boolean;
}

/** What stands under 动工 of a parcel whose days count. */
function openWord({ uses }: LandLabels, { isTold }: Pick<Days, "isTold">): string {
  return isTold ? uses["not-started"] : uses.untold;
}

/** Past the agreed start, or without one since the sale. */
function daysFormula({ layout, words }: LandPlan, days: Days): Formula {
  const { deal, agreed, use } = days;
  const asOf = fixed(layout.parameters.asOf);
  const { none } = words;
  const late = formula`IF(${asOf}>${agreed},${asOf}-${agreed},${none})`;
  const since = formula`IF(ISNUMBER(${deal}),${asOf}-${deal},${none})`;
  const asked = formula`AND(${use}=${openWord(words, days)},ISNUMBER(${asOf}))`;
  return formula`IF(${asked},IF(ISNUMBER(${agreed}),${late},${since}),${none})`;
}

function daysShown(idle: Idle | undefined): number | undefined {
  return idle !== undefined && "days" in idle ? idle.days : undefined;
}

function stateFormula({ layout, words, changed }: LandPlan, days: Days): Formula {
  const { deal, agreed, use, isTold } = days;
  const asOf = fixed(layout.parameters.asOf);
  const { none, states } = words;
  const full = (years: number) => formula`${yearsAfter(agreed, years)}<=${asOf}`;
  const late = formula`IF(${full(2)},${states.two},IF(${full(1)},${states.one},${states.late}))`;
  const past = isTold ? late : formula`${states.untold}`;
  const due = formula`IF(${asOf}<=${agreed},${states.inTime},${past})`;
  const open = formula`IF(ISNUMBER(${agreed}),${due},IF(ISNUMBER(${deal}),${states.sinceDeal},${none}))`;
  const dated = formula`IF(ISNUMBER(${asOf}),${open},${none})`;
  const told = formula`IF(${use}=${openWord(words, days)},${dated},${use})`;
  return formula`IF(OR(${use}=${changed},${deal}=${changed},${agreed}=${changed}),${changed},${told})`;
}

/** February 29th has its year full on February 28th: DATE would go on to March 1st. */
function yearsAfter(day: Cell, years: number): Formula {
  const year = formula`YEAR(${day})+${years}`;
  return formula`MIN(DATE(${year},MONTH(${day}),DAY(${day})),DATE(${year},MONTH(${day})+1,0))`;
}

function stateShown({ words }: LandPlan, { use, useCells, idle }: LandWatch): string {
  const { none, uses, states } = words;
  if (use !== "not-started") return uses[use];
  if (idle === undefined) return none;
  const isPast = idle.kind === "idle" || idle.kind === "late";
  if (isPast && useCells.length === 0) return states.untold;
  if (idle.kind === "idle") return idle.years === 2 ? states.two : states.one;
  const told: Readonly<Record<Exclude<Idle["kind"], "idle">, string>> = {
    ...uses,
    "in-time": states.inTime,
    late: states.late,
    "since-deal": states.sinceDeal,
    unknown: none,
  };
  return told[idle.kind];
}
