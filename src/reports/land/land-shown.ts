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
import type { LandEnd, LandInput, LandRow } from "./land-input";
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
    area: one(valueOf(row.area)),
    cost: shownCost(row, input.parameters, none),
    price: shownSum(row, row.price.terms, none, UNIT, none),
    ...counted(reckoned),
    gap: both(gap?.perMu),
    total: both(gap?.total),
    share: both(gap?.share),
    figure: one(gap && roundHalfUp(gap.total.high, TOTAL_PLACES)),
    rank: row.rank ?? none,
    ...graded(row, { input, words }),
    ...shownPaybacks(gap?.perMu, input.parameters, words),
  };
}

function shownCost(
  row: LandRow,
  { cost, saleable }: LandInput["parameters"],
  none: string
): ShownEnds {
  const share = shareOf(row, saleable);
  const one = cost === undefined ? none : toNumber(over(cost, share));
  return shownSum(row, row.cost.terms, one, share, none);
}

/** As land-facts.ts has it: what is there is added, with nothing there `otherwise` stands. */
function shownSum(
  row: LandRow,
  terms: LandRow["cost"]["terms"],
  otherwise: Shown,
  share: Exact,
  none: string
): ShownEnds {
  const { area } = row.shown;
  const known = terms.map(({ low, high }) => ({ low: valueOf(low), high: valueOf(high) }));
  const lacks = known.map(({ low, high }) => low === undefined || high === undefined);
  if (terms.some(({ untold }, k) => untold && lacks[k])) return { low: none, high: none };
  if (known.every(({ low, high }) => low === undefined && high === undefined))
    return { low: otherwise, high: otherwise };
  const end = (of: "low" | "high"): Shown => {
    const values = terms.flatMap(({ whole }, k) => {
      const value = known[k]?.[of] ?? (terms.length === 1 ? known[k]?.[OTHER[of]] : undefined);
      if (value === undefined) return [];
      return whole ? [area && over(value, area)] : [value];
    });
    const sure = values.flatMap((value) => (value === undefined ? [] : [value]));
    return sure.length === values.length ? toNumber(over(sum(sure), share)) : none;
  };
  return { low: end("low"), high: end("high") };
}

const OTHER = { low: "high", high: "low" } as const;

function valueOf(end: LandEnd): Exact | undefined {
  return end.kind === "none" || end.kind === "watched" ? undefined : end.value;
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

function shareOf({ saleable, grossArea, area }: LandRow, otherwise: Exact): Exact {
  const own = saleable && valueOf(saleable);
  const [gross, net] = [grossArea && valueOf(grossArea), valueOf(area)];
  const ofAreas = gross && net && isPositive(net) ? over(net, gross) : undefined;
  return own ?? ofAreas ?? otherwise;
}

export function shownPaybacks(
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
