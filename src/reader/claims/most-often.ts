/** The value that more than half of them have, if there is one: what a column goes by and nobody wrote down. */
import { compare } from "../../domain/exact";
import type { Exact } from "../../domain/exact";

export function mostOften(values: readonly Exact[]): Exact | undefined {
  const sorted = [...values].sort(compare);
  // Whatever fills more than half of a sorted list stands in its middle.
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) return undefined;
  const same = sorted.filter((one) => compare(one, middle) === 0).length;
  return same * 2 > sorted.length ? middle : undefined;
}
