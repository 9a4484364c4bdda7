/** One parcel after its sale, as formulas over its line of the 底稿. */
import { over, toNumber } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import { cell } from "../../spreadsheet/address";
import type { Cell } from "../../spreadsheet/address";
import { fixed, formula } from "../../spreadsheet/formula";
import type { Formula } from "../../spreadsheet/formula";
import { label } from "../../spreadsheet/sheet";
import type { Shown } from "../../spreadsheet/sheet";
import { partOf, placed } from "../placed";
import type { Placed, SheetPart } from "../placed";
import type { LandRow, LandTerm, LandWatch } from "./land-input";
import type { WatchColumns } from "./working-columns";
import type { LandPlan } from "./land-plan";
import { WATCH } from "./watch-columns";
import type { Measured } from "./watch-columns";
import { shownEnd } from "./land-facts";
import { watchHint } from "./watch-hint";
import { watchStart } from "./watch-start";
import type { WatchedRow } from "./watched-row";

export function watchLine(plan: LandPlan, of: WatchedRow): SheetPart {
  const columns = plan.layout.working.watch;
  const page = plan.layout.watch?.page;
  const { watch, name } = of.row;
  if (columns === undefined || page === undefined || watch === undefined) return partOf();
  const area = shownEnd(of.row.area, plan.words.none);
  const measured = (what: Measured) => held(plan, of, { columns, watch, what, at: page[what] });
  const cells = [
    placed(cell(of.line, WATCH.number), { value: of.place + 1, style: "rank" }),
    placed(cell(of.line, WATCH.parcel), label(name, "unit")),
    put(of, WATCH.area, formula`${areaOf(plan, of)}`, area, "amount2"),
    ...measured("investment"),
    ...measured("tax"),
  ];
  return partOf(
    { cells, merges: [] },
    watchStart(plan, of, { columns, watch, start: page.start }),
    watchHint(plan, of, { page, watch })
  );
}

function put({ line }: WatchedRow, column: number, made: Formula, shown: Shown, style: string) {
  return placed(cell(line, column), { formula: made, shown, style });
}

function areaOf({ layout }: LandPlan, { at }: WatchedRow): Cell {
  return cell(at, layout.working.area);
}

const AGREED = { investment: "agreedInvestment", tax: "agreedTax" } as const;
const ASKED = { investment: "minInvestment", tax: "minTax" } as const;

interface Held {
  readonly columns: WatchColumns;
  readonly watch: LandWatch;
  readonly what: Measured;
  /** Absent where the ledger has no column for it. */
  readonly at: number | undefined;
}

/** What is, what is asked (the parcel's own agreement first), what is missing to it. */
function held(
  plan: LandPlan,
  of: WatchedRow,
  { columns, watch, what, at }: Held
): readonly Placed[] {
  if (at === undefined) return [];
  const { words, layout } = plan;
  const { none } = words;
  const [done, asked] = [cell(of.line, at), cell(of.line, at + 1)];
  const all = fixed(layout.parameters[ASKED[what]]);
  const ofAll = formula`IF(ISNUMBER(${all}),${all},${none})`;
  const agreed = watch.terms[AGREED[what]];
  const { perMu, shortfall } = watch.performance[what] ?? {};
  const own = (term: LandTerm | undefined, column: number, otherwise: Formula) =>
    term === undefined ? otherwise : perMuFormula(plan, of, { term, column, otherwise });
  const missing = formula`IF(COUNT(${done},${asked})=2,MAX(0,(${asked}-${done})*${areaOf(plan, of)}),${none})`;
  const shown = (value: Exact | undefined): Shown => (value === undefined ? none : toNumber(value));
  const isDone = own(watch.terms[what], columns[what], formula`${none}`);
  const isAsked = own(agreed, columns[AGREED[what]], ofAll);
  return [
    put(of, at, isDone, shown(perMu), "amount2"),
    put(of, at + 1, isAsked, shown(askedOf(plan, of.row, what)), "amount2"),
    put(of, at + 2, missing, shown(shortfall), "amount2"),
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
