/**
 * How a figure is had from others: (认定 − 任务) ÷ 任务, Σ of a section, 面积 × 单价.
 *
 * One expression is reckoned twice: here, exactly and with what rounding leaves open, and as a
 * formula on the 核数表, which points at the same cells. `Leaf` is whatever stands for a source figure.
 */
import { ZERO, compare, exact, isZero, over, roundHalfUp } from "../exact";
import type { Exact } from "../exact";
import { minus as subtract, plus, times } from "../exact";
import {
  addIntervals,
  divideIntervals,
  mayBeNothing,
  multiplyIntervals,
  point,
  subtractIntervals,
} from "./interval";
import { lazily } from "./verdict";
import type { Recomputed } from "./verdict";

export type Expression<Leaf> =
  | { readonly kind: "figure"; readonly figure: Leaf }
  | { readonly kind: "number"; readonly value: Exact }
  | { readonly kind: "sum"; readonly of: readonly Expression<Leaf>[] }
  | { readonly kind: "product"; readonly of: readonly Expression<Leaf>[] }
  | { readonly kind: "least"; readonly of: readonly Expression<Leaf>[] }
  | { readonly kind: "most"; readonly of: readonly Expression<Leaf>[] }
  | {
      readonly kind: "difference";
      readonly from: Expression<Leaf>;
      readonly less: Expression<Leaf>;
    }
  | { readonly kind: "quotient"; readonly of: Expression<Leaf>; readonly by: Expression<Leaf> }
  /** As it stands printed, before others are reckoned from it. */
  | { readonly kind: "rounded"; readonly of: Expression<Leaf>; readonly places: number };

export const HUNDRED: Expression<never> = { kind: "number", value: exact(100) };

export function numberOf(value: Exact | number): Expression<never> {
  return { kind: "number", value: typeof value === "number" ? exact(value) : value };
}

/** a ÷ b in percent. */
export function percentOf<Leaf>(a: Expression<Leaf>, b: Expression<Leaf>): Expression<Leaf> {
  return { kind: "product", of: [{ kind: "quotient", of: a, by: b }, HUNDRED] };
}

/** What it is made of, one step down. */
export function partsOf<Leaf>(expression: Expression<Leaf>): readonly Expression<Leaf>[] {
  switch (expression.kind) {
    case "figure":
    case "number":
      return [];
    case "difference":
      return [expression.from, expression.less];
    case "quotient":
      return [expression.of, expression.by];
    case "rounded":
      return [expression.of];
    case "sum":
    case "product":
    case "least":
    case "most":
      return expression.of;
  }
}

/** Undefined where something is divided by nothing. */
export function reckon<Leaf>(
  expression: Expression<Leaf>,
  valueOf: (leaf: Leaf) => Recomputed
): Recomputed | undefined {
  const inner = (one: Expression<Leaf>) => reckon(one, valueOf);
  switch (expression.kind) {
    case "figure":
      return valueOf(expression.figure);
    case "number":
      return certain(expression.value);
    case "sum":
      return summed(expression.of.map(inner));
    case "product":
      return folded(expression.of.map(inner), multiply, certain(exact(1)));
    case "least":
      return folded(expression.of.map(inner), lesser, undefined);
    case "most":
      return folded(expression.of.map(inner), greater, undefined);
    case "difference":
      return both(inner(expression.from), inner(expression.less), less);
    case "quotient":
      return both(inner(expression.of), inner(expression.by), divide);
    case "rounded":
      return rounded(inner(expression.of), expression.places);
  }
}

/** Whoever summed it may have had the digits behind it too: they stay within the range. */
function rounded(of: Maybe, places: number): Maybe {
  if (of === undefined) return undefined;
  const value = roundHalfUp(of.value, places);
  return lazily(value, () => {
    const { low, high } = of.range;
    return {
      low: compare(low, value) < 0 ? low : value,
      high: compare(high, value) > 0 ? high : value,
    };
  });
}

type Maybe = Recomputed | undefined;
type Step = (a: Recomputed, b: Recomputed) => Maybe;

function folded(parts: readonly Maybe[], step: Step, empty: Maybe): Maybe {
  const [first, ...rest] = parts;
  if (parts.length === 0) return empty;
  return rest.reduce<Maybe>((sum, one) => both(sum, one, step), first);
}

function both(a: Maybe, b: Maybe, step: Step): Maybe {
  return a === undefined || b === undefined ? undefined : step(a, b);
}

function certain(value: Exact): Recomputed {
  return { value, range: point(value) };
}

/** All at once: thousands of lines, each asking the one before for its range, would be too deep. */
function summed(parts: readonly Maybe[]): Maybe {
  const known = parts.filter((one): one is Recomputed => one !== undefined);
  if (known.length < parts.length) return undefined;
  const value = known.reduce((sum, one) => plus(sum, one.value), ZERO);
  return lazily(value, () => known.reduce((sum, one) => addIntervals(sum, one.range), point(ZERO)));
}

function less(a: Recomputed, b: Recomputed): Recomputed {
  return lazily(subtract(a.value, b.value), () => subtractIntervals(a.range, b.range));
}

function multiply(a: Recomputed, b: Recomputed): Recomputed {
  return lazily(times(a.value, b.value), () => multiplyIntervals(a.range, b.range));
}

/** Undefined where the divisor may be nothing. */
function divide(a: Recomputed, b: Recomputed): Maybe {
  if (isZero(b.value) || mayBeNothing(b.range)) return undefined;
  const value = over(a.value, b.value);
  return lazily(value, () => divideIntervals(a.range, b.range) ?? point(value));
}

function lesser(a: Recomputed, b: Recomputed): Recomputed {
  return chosen(a, b, (x, y) => (compare(x, y) <= 0 ? x : y));
}

function greater(a: Recomputed, b: Recomputed): Recomputed {
  return chosen(a, b, (x, y) => (compare(x, y) >= 0 ? x : y));
}

function chosen(a: Recomputed, b: Recomputed, choose: (x: Exact, y: Exact) => Exact): Recomputed {
  return lazily(choose(a.value, b.value), () => ({
    low: choose(a.range.low, b.range.low),
    high: choose(a.range.high, b.range.high),
  }));
}
