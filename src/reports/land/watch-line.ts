/** One parcel after its sale, as formulas over its line of the 底稿. */
import { isPositive, over, roundHalfUp, toNumber } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import type { Idle } from "../../domain/land/idle-land";
import { cell } from "../../spreadsheet/address";
import type { Cell } from "../../spreadsheet/address";
import { fixed, formula } from "../../spreadsheet/formula";
import type { Formula } from "../../spreadsheet/formula";
import { label } from "../../spreadsheet/sheet";
import type { Shown } from "../../spreadsheet/sheet";
import { areas, partOf, placed } from "../placed";
import type { Placed, SheetPart } from "../placed";
import type { LandRow, LandTerm, LandWatch } from "./land-input";
import type { WatchColumns } from "./working-columns";
import { BOARD } from "./land-layout";
import type { LandPlan } from "./land-plan";
import { WATCH } from "./watch-columns";
import { shownEnd } from "./land-facts";
import { shownDay } from "./watch-facts";

export interface WatchedRow {
  readonly row: LandRow;
  /** Its line of the board and of the 底稿. */
  readonly at: number;
  readonly place: number;
  readonly line: number;
}

export function watchLine(plan: LandPlan, of: WatchedRow): SheetPart {
  const columns = plan.layout.working.watch;
  const { watch, name } = of.row;
  if (columns === undefined || watch === undefined) return partOf();
  const { none } = plan.words;
  const area = shownEnd(of.row.area, none);
  const cells = [
    placed(cell(of.line, WATCH.number), { value: of.place + 1, style: "rank" }),
    placed(cell(of.line, WATCH.parcel), label(name, "unit")),
    put(of, WATCH.area, formula`${areaOf(plan, of)}`, area, "amount2"),
    ...held(plan, of, columns, watch, "investment"),
    ...held(plan, of, columns, watch, "tax"),
    put(
      of,
      WATCH.deal,
      formula`${cell(of.at, columns.deal)}`,
      shownDay(watch.deal?.date, none),
      "day"
    ),
    put(
      of,
      WATCH.agreed,
      formula`${cell(of.at, columns.agreed)}`,
      shownDay(watch.agreed?.date, none),
      "day"
    ),
    put(of, WATCH.use, formula`${cell(of.at, columns.use)}`, plan.words.uses[watch.use], "status"),
    put(of, WATCH.days, daysFormula(plan, of), daysShown(watch.idle) ?? none, "rank"),
    put(of, WATCH.state, stateFormula(plan, of), stateShown(plan, watch), "remark"),
  ];
  return partOf({ cells, merges: [] }, hint(plan, of, watch));
}

function put({ line }: WatchedRow, column: number, made: Formula, shown: Shown, style: string) {
  return placed(cell(line, column), { formula: made, shown, style });
}

function areaOf({ layout }: LandPlan, { at }: WatchedRow): Cell {
  return cell(at, layout.working.area);
}

type Measured = "investment" | "tax";
const AGREED = { investment: "agreedInvestment", tax: "agreedTax" } as const;
const ASKED = { investment: "minInvestment", tax: "minTax" } as const;

/** What is, what is asked (the parcel's own agreement first), what is missing to it. */
function held(
  plan: LandPlan,
  of: WatchedRow,
  columns: WatchColumns,
  watch: LandWatch,
  what: Measured
): readonly Placed[] {
  const { words, layout } = plan;
  const { none } = words;
  const [done, asked] = [cell(of.line, WATCH[what]), cell(of.line, WATCH[what] + 1)];
  const all = fixed(layout.parameters[ASKED[what]]);
  const ofAll = formula`IF(ISNUMBER(${all}),${all},${none})`;
  const agreed = watch.terms[AGREED[what]];
  const { perMu, shortfall } = watch.performance[what] ?? {};
  const own = (term: LandTerm | undefined, column: number, otherwise: Formula) =>
    term === undefined ? otherwise : perMuFormula(plan, of, { term, column, otherwise });
  const missing = formula`IF(COUNT(${done},${asked})=2,MAX(0,(${asked}-${done})*${areaOf(plan, of)}),${none})`;
  const shown = (value: Exact | undefined): Shown => (value === undefined ? none : toNumber(value));
  return [
    put(
      of,
      WATCH[what],
      own(watch.terms[what], columns[what], formula`${none}`),
      shown(perMu),
      "amount2"
    ),
    put(
      of,
      WATCH[what] + 1,
      own(agreed, columns[AGREED[what]], ofAll),
      shown(askedOf(plan, of.row, what)),
      "amount2"
    ),
    put(of, WATCH[what] + 2, missing, shown(shortfall), "amount2"),
  ];
}

interface PerMuAsked {
  readonly term: LandTerm;
  readonly column: number;
  readonly otherwise: Formula;
}

function perMuFormula(
  plan: LandPlan,
  of: WatchedRow,
  { term, column, otherwise }: PerMuAsked
): Formula {
  const [raw, area] = [cell(of.at, column), areaOf(plan, of)];
  const perMu = term.whole ? formula`${raw}/${area}` : formula`${raw}`;
  const known = formula`AND(ISNUMBER(${raw}),COUNTIF(${area},">0")=1)`;
  return formula`IF(${known},${perMu},IF(${raw}=${plan.changed},${plan.changed},${otherwise}))`;
}

function askedOf(
  { input }: LandPlan,
  { watch, shown }: LandRow,
  what: Measured
): Exact | undefined {
  const agreed = watch?.terms[AGREED[what]];
  const end = agreed?.low;
  const value = end?.kind === "source" ? end.value : undefined;
  if (value === undefined || shown.area === undefined) return input.parameters[ASKED[what]];
  return agreed?.whole ? over(value, shown.area) : value;
}

/** Past the agreed start, or without one since the sale. */
function daysFormula({ layout, words }: LandPlan, { line }: WatchedRow): Formula {
  const asOf = fixed(layout.parameters.asOf);
  const { none, uses } = words;
  const [deal, agreed, use] = daysOf(line);
  const late = formula`IF(${asOf}>${agreed},${asOf}-${agreed},${none})`;
  const since = formula`IF(ISNUMBER(${deal}),${asOf}-${deal},${none})`;
  const asked = formula`AND(${use}=${uses["not-started"]},ISNUMBER(${asOf}))`;
  return formula`IF(${asked},IF(ISNUMBER(${agreed}),${late},${since}),${none})`;
}

function daysOf(line: number): readonly [Cell, Cell, Cell] {
  return [cell(line, WATCH.deal), cell(line, WATCH.agreed), cell(line, WATCH.use)];
}

function daysShown(idle: Idle | undefined): number | undefined {
  return idle !== undefined && "days" in idle ? idle.days : undefined;
}

function stateFormula({ layout, words, changed }: LandPlan, { line }: WatchedRow): Formula {
  const asOf = fixed(layout.parameters.asOf);
  const { none, uses, states } = words;
  const [deal, agreed, use] = daysOf(line);
  const full = (years: number) => formula`${yearsAfter(agreed, years)}<=${asOf}`;
  const past = formula`IF(${full(2)},${states.two},IF(${full(1)},${states.one},${states.late}))`;
  const due = formula`IF(${asOf}<=${agreed},${states.inTime},${past})`;
  const open = formula`IF(ISNUMBER(${agreed}),${due},IF(ISNUMBER(${deal}),${states.sinceDeal},${none}))`;
  const dated = formula`IF(ISNUMBER(${asOf}),${open},${none})`;
  const told = formula`IF(${use}=${uses["not-started"]},${dated},${use})`;
  return formula`IF(OR(${use}=${changed},${deal}=${changed},${agreed}=${changed}),${changed},${told})`;
}

/** February 29th has its year full on February 28th: DATE would go on to March 1st. */
function yearsAfter(day: Cell, years: number): Formula {
  const year = formula`YEAR(${day})+${years}`;
  return formula`MIN(DATE(${year},MONTH(${day}),DAY(${day})),DATE(${year},MONTH(${day})+1,0))`;
}

function stateShown({ words }: LandPlan, { use, idle }: LandWatch): string {
  const { none, uses, states } = words;
  if (use !== "not-started") return uses[use];
  if (idle === undefined) return none;
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

function hint(plan: LandPlan, of: WatchedRow, { performance, idle }: LandWatch): SheetPart {
  const { hints, states, flags } = plan.words;
  const short = (what: Measured) => {
    const at = cell(of.line, WATCH[what] + 2);
    return formula`IF(ISNUMBER(${at}),ROUND(ROUND(${at},10),2)>0,FALSE)`;
  };
  const [invested, taxed] = [short("investment"), short("tax")];
  const undated = formula`${cell(of.line, WATCH.state)}=${states.sinceDeal}`;
  const both = formula`IF(AND(${invested},${taxed}),${flags.and},"")`;
  const then = formula`IF(AND(OR(${invested},${taxed}),${undated}),${flags.and},"")`;
  const made = formula`IF(${invested},${hints.investment},"")&${both}&IF(${taxed},${hints.tax},"")&${then}&IF(${undated},${hints.idle},"")`;
  const isShort = (value: Exact | undefined) =>
    value !== undefined && isPositive(roundHalfUp(value, 2));
  const shown = [
    isShort(performance.investment?.shortfall) ? hints.investment : "",
    isShort(performance.tax?.shortfall) ? hints.tax : "",
    idle?.kind === "since-deal" ? hints.idle : "",
  ].filter((text) => text !== "");
  return areas([
    [
      { top: of.line, bottom: of.line, left: WATCH.hint, right: BOARD.remark },
      { formula: made, shown: shown.join(flags.and), style: "remark" },
    ],
  ]);
}
