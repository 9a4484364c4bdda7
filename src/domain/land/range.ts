/** A figure with two ends, 0.8—3. One that is certain has the same low and high. */
import { compare, sum, times } from "../exact";
import type { Exact } from "../exact";

export interface Range {
  readonly low: Exact;
  readonly high: Exact;
}

export function certain(value: Exact): Range {
  return { low: value, high: value };
}

/** In whichever order the ends were given. */
export function between(a: Exact, b: Exact): Range {
  return compare(a, b) <= 0 ? { low: a, high: b } : { low: b, high: a };
}

export function isCertain({ low, high }: Range): boolean {
  return compare(low, high) === 0;
}

/** By a factor that is not negative: an area, a share. */
export function scaledRange({ low, high }: Range, by: Exact): Range {
  return { low: times(low, by), high: times(high, by) };
}

export function sumRanges(ranges: readonly Range[]): Range {
  return { low: sum(ranges.map(({ low }) => low)), high: sum(ranges.map(({ high }) => high)) };
}
