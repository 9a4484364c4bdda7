/**
 * Whether a printed figure can be had from what it was reckoned from.
 *
 * Counts are exact; of an amount only the printed digits are known, so that 25.47 ÷ 42.5 may well
 * have been 59.94 % before 25.47 was rounded. That is no fault, and neither is a figure whose
 * further digits were cut off instead of rounded. What remains is MISMATCH.
 */
import { compare, roundHalfUp } from "../exact";
import type { Exact } from "../exact";
import { meet } from "./interval";
import type { Interval } from "./interval";
import { roundsTo, truncated } from "./printed";
import type { Printed } from "./printed";

/** BROKEN is for an order that cannot be: a part above its whole, a name that stands twice. */
export type Verdict =
  "MATCH" | "TRUNCATED" | "CONSISTENT_WITH_ROUNDED_INPUTS" | "MISMATCH" | "BROKEN";

/** What the inputs give as printed, and what they may give as they were before rounding. */
export interface Recomputed {
  readonly value: Exact;
  readonly range: Interval;
}

/**
 * What rounding leaves open is asked of the few figures that do not come out, and costs more than all the
 * rest: so it is worked out when somebody asks.
 */
export function lazily(value: Exact, rangeOf: () => Interval): Recomputed {
  return new Lazy(value, rangeOf);
}

/** A class, as there are millions: a literal with a getter carries a function of its own each time. */
class Lazy implements Recomputed {
  private known: Interval | undefined;

  constructor(
    readonly value: Exact,
    private readonly rangeOf: () => Interval
  ) {}

  get range(): Interval {
    return (this.known ??= this.rangeOf());
  }
}

export type FigureVerdict = Exclude<Verdict, "BROKEN">;

export function verdictOf(printed: Printed, recomputed: Recomputed): FigureVerdict {
  const { places } = printed;
  const { value } = recomputed;
  const shown = roundHalfUp(printed.value, places);
  if (compare(roundHalfUp(value, places), shown) === 0) return "MATCH";
  const { range } = recomputed;
  const exactInputs = compare(range.low, range.high) === 0;
  if (!exactInputs && meet(roundsTo(printed), range)) return "CONSISTENT_WITH_ROUNDED_INPUTS";
  return compare(truncated(value, places), shown) === 0 ? "TRUNCATED" : "MISMATCH";
}
