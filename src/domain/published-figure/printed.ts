/**
 * A figure as it stands printed: a value and how many decimals are shown of it.
 *
 * 47.8 % is { value: 47.8, places: 1 }, in percent and not as a fraction: rounding is a matter of
 * the digits that people see.
 */
import { ZERO, compare, exact, minus, over, plus, roundHalfUp } from "../exact";
import type { Exact } from "../exact";
import { around } from "./interval";
import type { Interval } from "./interval";

export interface Printed {
  readonly value: Exact;
  readonly places: number;
}

const TWO = exact(2);

/** One of the last digit that is printed: 0.1 at one place, 1 at none. */
export function lastDigit(places: number): Exact {
  return exact(`1e${-places}`);
}

/** What an input may be off by, when all that is known of it is what is printed. */
export function halfOfLastDigit(places: number): Exact {
  return over(lastDigit(places), TWO);
}

/** Every number that is printed like this one when it is rounded half up. */
export function roundsTo({ value, places }: Printed): Interval {
  return around(roundHalfUp(value, places), halfOfLastDigit(places));
}

/** The digits that follow are cut off, towards nothing: 99.658 → 99.65, −2.59 → −2.5. */
export function truncated(value: Exact, places: number): Exact {
  const rounded = roundHalfUp(value, places);
  if (compare(value, ZERO) < 0) {
    return compare(rounded, value) >= 0 ? rounded : plus(rounded, lastDigit(places));
  }
  return compare(rounded, value) <= 0 ? rounded : minus(rounded, lastDigit(places));
}
