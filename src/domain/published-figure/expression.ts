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
  multiplyIntervals,
  point,
  subtractIntervals,
} from "./interval";
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
      return folded(expression.of.map(inner), add, certain(ZERO));
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
  const { low, high } = of.range;
  const range = {
    low: compare(low, value) < 0 ? low : value,
    high: compare(high, value) > 0 ? high : value,
  };
  return { value, range };
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

function add(a: Recomputed, b: Recomputed): Recomputed {
  return { value: plus(a.value, b.value), range: addIntervals(a.range, b.range) };
}

function less(a: Recomputed, b: Recomputed): Recomputed {
  return { value: subtract(a.value, b.value), range: subtractIntervals(a.range, b.range) };
}

function multiply(a: Recomputed, b: Recomputed): Recomputed {
  return { value: times(a.value, b.value), range: multiplyIntervals(a.range, b.range) };
}

function divide(a: Recomputed, b: Recomputed): Maybe {
  const range = isZero(b.value) ? undefined : divideIntervals(a.range, b.range);
  return range === undefined ? undefined : { value: over(a.value, b.value), range };
}

function lesser(a: Recomputed, b: Recomputed): Recomputed {
  return chosen(a, b, (x, y) => (compare(x, y) <= 0 ? x : y));
}

function greater(a: Recomputed, b: Recomputed): Recomputed {
  return chosen(a, b, (x, y) => (compare(x, y) >= 0 ? x : y));
}

function chosen(a: Recomputed, b: Recomputed, choose: (x: Exact, y: Exact) => Exact): Recomputed {
  const { range: first } = a;
  const { range: second } = b;
  return {
    value: choose(a.value, b.value),
    range: { low: choose(first.low, second.low), high: choose(first.high, second.high) },
  };
}
