/** What the formulas of one parcel will show, from the domain. */
import {
  UNIT,
  exact,
  isPositive,
  over,
  roundHalfUp,
  sum,
  times,
  toNumber,
} from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import { TOTAL_PLACES } from "../../domain/land/parcels";
import { discountedPayback, simplePayback } from "../../domain/land/payback";
import type { Payback } from "../../domain/land/payback";
import type { Range } from "../../domain/land/range";
import type { Shown } from "../../spreadsheet/sheet";
import type { LandInput, LandRow } from "./land-input";
import type { LandLabels } from "./land-labels";

export interface ShownEnds {
  readonly low: Shown;
  readonly high: Shown;
}

export interface ShownParcel {
  readonly saleable: Shown;
  readonly area: Shown;
  readonly cost: ShownEnds;
  readonly price: ShownEnds;
  readonly ready: number;
  readonly counted: number;
  readonly gap: ShownEnds;
  readonly total: ShownEnds;
  readonly share: ShownEnds;
  readonly figure: Shown;
  readonly rank: Shown;
  readonly grade: Shown;
  readonly floor: Shown;
  readonly simple: ShownEnds;
  readonly discounted: ShownEnds;
}

export interface Shower {
  readonly input: Pick<LandInput, "parameters" | "floors">;
  readonly words: LandLabels;
}

export function shownParcel(row: LandRow, { input, words }: Shower): ShownParcel {
  const { none } = words;
  const { reckoned } = row;
  const one = (value: Exact | undefined): Shown => (value === undefined ? none : toNumber(value));
  const both = (range: Range | undefined) => ({ low: one(range?.low), high: one(range?.high) });
  const gap = reckoned?.gap;
  return {
    saleable: toNumber(shareOf(row, input.parameters.saleable)),
    area: one(row.area.kind === "none" ? undefined : row.area.value),
    cost: shownCost(row, input.parameters, none),
    price: shownSum(row, row.price.terms, none),
    ...counted(reckoned),
    gap: both(gap?.perMu),
    total: both(gap?.total),
    share: both(gap?.share),
    figure: one(gap && roundHalfUp(gap.total.high, TOTAL_PLACES)),
    rank: row.rank ?? none,
    ...graded(row, { input, words }),
    ...paybacks(gap?.perMu, input.parameters, words),
  };
}

function shownCost(
  row: LandRow,
  { cost, saleable }: LandInput["parameters"],
  none: string
): ShownEnds {
  const share = shareOf(row, saleable);
  if (row.cost.terms.length > 0) return shownSum(row, row.cost.terms, none, share);
  const one = cost === undefined ? none : toNumber(over(cost, share));
  return { low: one, high: one };
}

/** Of a parcel that is 未测算 one end may be known, and is shown. */
function shownSum(
  row: LandRow,
  terms: LandRow["cost"]["terms"],
  none: string,
  share: Exact = UNIT
): ShownEnds {
  const { area } = row.shown;
  const end = (of: "low" | "high"): Shown => {
    const values = terms.map((term) => {
      const value = term[of].kind === "none" ? undefined : term[of].value;
      if (!term.whole || value === undefined) return value;
      return area && over(value, area);
    });
    const known = values.flatMap((value) => (value === undefined ? [] : [value]));
    const isWhole = terms.length > 0 && known.length === terms.length;
    return isWhole ? toNumber(over(sum(known), share)) : none;
  };
  return { low: end("low"), high: end("high") };
}

function counted(reckoned: LandRow["reckoned"]): Pick<ShownParcel, "ready" | "counted"> {
  return reckoned === undefined
    ? { ready: 0, counted: 0 }
    : { ready: 1, counted: toNumber(reckoned.area) };
}

function graded(row: LandRow, { input, words }: Shower): Pick<ShownParcel, "grade" | "floor"> {
  const grade = row.grade ?? input.parameters.grade;
  const price = input.floors.filter((floor) => floor.grade === grade)[0]?.price;
  return { grade: grade ?? words.none, floor: price ? toNumber(price) : words.none };
}

function shareOf({ saleable }: LandRow, otherwise: Exact): Exact {
  return saleable === undefined || saleable.kind === "none"
    ? otherwise
    : (saleable.value ?? otherwise);
}

function paybacks(
  gap: Range | undefined,
  { tax, rate, rampYears, rampShare }: LandInput["parameters"],
  words: LandLabels
): Pick<ShownParcel, "simple" | "discounted"> {
  const none = { low: words.none, high: words.none };
  if (gap === undefined || tax === undefined) return { simple: none, discounted: none };
  const flow = { tax, rampYears: rampYears ?? NOTHING, rampShare: rampShare ?? NOTHING };
  const plain = (of: Exact) => shownPayback(simplePayback(of, flow), words);
  const simple = { low: plain(gap.low), high: plain(gap.high) };
  if (rate === undefined) return { simple, discounted: none };
  const later = (of: Exact) => shownPayback(discountedPayback(of, flow, rate), words);
  return { simple, discounted: { low: later(gap.low), high: later(gap.high) } };
}

const NOTHING = exact(0);

export function shownPayback(payback: Payback, { none, never }: LandLabels): Shown {
  if (payback.kind === "years") return payback.years;
  return payback.kind === "never" ? never : none;
}

/** What the years before 达产 bring in, plain and as it is worth today. */
export function shownEarly({ parameters }: Pick<LandInput, "parameters">): {
  readonly early: number;
  readonly worth: number;
} {
  const { tax, rate, rampYears, rampShare } = parameters;
  if (tax === undefined) return { early: 0, worth: 0 };
  const early = times(times(tax, rampShare ?? NOTHING), rampYears ?? NOTHING);
  if (rate === undefined || !isPositive(rate))
    return { early: toNumber(early), worth: toNumber(early) };
  const r = toNumber(rate);
  const yearly = toNumber(times(tax, rampShare ?? NOTHING));
  const years = toNumber(rampYears ?? NOTHING);
  return { early: toNumber(early), worth: (yearly * (1 - Math.pow(1 + r, -years))) / r };
}
