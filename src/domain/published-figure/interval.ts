/**
 * What a number may have been before it was rounded: both ends are inside.
 *
 *     25.47 亿元 as printed  →  25.465 … 25.475
 */
import { ZERO, compare, minus, over, plus, times } from "../exact";
import type { Exact } from "../exact";

export interface Interval {
  readonly low: Exact;
  readonly high: Exact;
}

export function point(value: Exact): Interval {
  return { low: value, high: value };
}

/** value ± half; a point where half is nothing. */
export function around(value: Exact, half: Exact): Interval {
  return { low: minus(value, half), high: plus(value, half) };
}

export function addIntervals(a: Interval, b: Interval): Interval {
  return { low: plus(a.low, b.low), high: plus(a.high, b.high) };
}

/** The ends cross over: 15 − (0.8 … 3) is 12 … 14.2. */
export function subtractIntervals(a: Interval, b: Interval): Interval {
  return { low: minus(a.low, b.high), high: minus(a.high, b.low) };
}

export function multiplyIntervals(a: Interval, b: Interval): Interval {
  return hull([a.low, a.high].flatMap((x) => [times(x, b.low), times(x, b.high)]));
}

export function mayBeNothing({ low, high }: Interval): boolean {
  return compare(low, ZERO) <= 0 && compare(high, ZERO) >= 0;
}

/** Undefined where the divisor may be nothing. */
export function divideIntervals(a: Interval, b: Interval): Interval | undefined {
  if (mayBeNothing(b)) return undefined;
  return hull([a.low, a.high].flatMap((x) => [over(x, b.low), over(x, b.high)]));
}

export function meet(a: Interval, b: Interval): boolean {
  return compare(a.low, b.high) <= 0 && compare(b.low, a.high) <= 0;
}

export function widthOf({ low, high }: Interval): Exact {
  return minus(high, low);
}

function hull(values: readonly Exact[]): Interval {
  const [first = ZERO, ...rest] = values;
  return rest.reduce<Interval>(
    ({ low, high }, one) => ({
      low: compare(one, low) < 0 ? one : low,
      high: compare(one, high) > 0 ? one : high,
    }),
    point(first)
  );
}
