/**
 * 回收期: years until locally retained tax has brought back the gap, plain or discounted.
 *
 * Until 达产 a firm pays a part of its tax or none: the first `rampYears` count at `rampShare`. Discounted,
 * a tax that does not cover the interest on the gap never pays it back.
 */
import { ZERO, compare, isPositive, minus, over, plus, times, toNumber } from "../exact";
import type { Exact } from "../exact";

export interface TaxFlow {
  /** Retained locally after 达产, 万元/亩 a year. */
  readonly tax: Exact;
  /** Years before 达产; 0 where left out. */
  readonly rampYears?: Exact;
  /** How much of the tax those years bring; 0 where left out. */
  readonly rampShare?: Exact;
}

export type Payback =
  | { readonly kind: "years"; readonly years: number }
  | { readonly kind: "never" }
  /** There is nothing to pay back. */
  | { readonly kind: "none" };

const NEVER: Payback = { kind: "never" };

/** In exact years: 12 at 2.5 a year is 4.8. */
export function simplePayback(gap: Exact, flow: TaxFlow): Payback {
  const { tax, rampYears = ZERO, rampShare = ZERO } = flow;
  if (!isPositive(gap)) return { kind: "none" };
  if (!isPositive(tax)) return NEVER;
  const early = times(tax, rampShare);
  const before = times(early, rampYears);
  if (compare(gap, before) <= 0) return years(over(gap, early));
  return years(plus(rampYears, over(minus(gap, before), tax)));
}

/** n = −ln(1 − g·r/t) / ln(1 + r), the ramp's years taken off first. `rate` is a fraction above −1. */
export function discountedPayback(gap: Exact, flow: TaxFlow, rate: Exact): Payback {
  if (compare(rate, ZERO) === 0) return simplePayback(gap, flow);
  if (!isPositive(gap)) return { kind: "none" };
  const [r, ramp, tax] = [rate, flow.rampYears ?? ZERO, flow.tax].map(toNumber);
  const early = toNumber(times(flow.tax, flow.rampShare ?? ZERO));
  return discounted({ gap: toNumber(gap), tax: tax ?? 0, early, ramp: ramp ?? 0, rate: r ?? 0 });
}

interface InDoubles {
  readonly gap: number;
  readonly tax: number;
  readonly early: number;
  readonly ramp: number;
  readonly rate: number;
}

function discounted({ gap, tax, early, ramp, rate }: InDoubles): Payback {
  const growth = Math.pow(1 + rate, ramp);
  const before = (early * (1 - 1 / growth)) / rate;
  if (gap <= before) return yearsUntil(gap, early, rate, 0);
  return yearsUntil((gap - before) * growth, tax, rate, ramp);
}

function yearsUntil(gap: number, tax: number, rate: number, after: number): Payback {
  const left = tax > 0 ? 1 - (gap * rate) / tax : 0;
  if (left <= 0) return NEVER;
  return { kind: "years", years: after - Math.log(left) / Math.log(1 + rate) };
}

function years(exactly: Exact): Payback {
  return { kind: "years", years: toNumber(exactly) };
}
