/**
 * Exact numbers: a fraction of two decimals of any length.
 *
 * Rates, scores and unit conversions stay exact until they are shown or ranked, so that 22.125 is
 * rounded as 22.125 and not as 22.124999…; money in 分 times ten thousand passes 2^53 near 90 亿元,
 * hence big.js, which is used here and nowhere else. Exact values are opaque: make them with
 * `exact`, take them out with `toNumber` or `roundHalfUp`.
 */
import Big from "big.js";

export interface Exact {
  readonly numerator: Big;
  /** Always positive. */
  readonly denominator: Big;
}

const ONE = new Big(1);

/** Divides to 40 places: enough for the nearest double of any rate, price or amount of money. */
const Wide = Big();
Wide.DP = 40;

export const ZERO: Exact = { numerator: new Big(0), denominator: ONE };
export const UNIT: Exact = { numerator: ONE, denominator: ONE };

/**
 * The exact value of decimal digits, or of a double as Excel shows it.
 *
 * A double is taken at 15 significant digits, the precision Excel keeps: a cell that sums to
 * 917.4999999999999 holds 917.5. Throws on NaN, Infinity and text that is no decimal number.
 */
export function exact(value: number | string): Exact {
  const digits = typeof value === "number" ? Number(value.toPrecision(15)) : value;
  return { numerator: new Big(digits), denominator: ONE };
}

export function plus(a: Exact, b: Exact): Exact {
  if (a.denominator.eq(b.denominator)) {
    return { numerator: a.numerator.plus(b.numerator), denominator: a.denominator };
  }
  return {
    numerator: a.numerator.times(b.denominator).plus(b.numerator.times(a.denominator)),
    denominator: a.denominator.times(b.denominator),
  };
}

export function minus(a: Exact, b: Exact): Exact {
  return plus(a, { numerator: b.numerator.times(-1), denominator: b.denominator });
}

export function times(a: Exact, b: Exact): Exact {
  return {
    numerator: a.numerator.times(b.numerator),
    denominator: a.denominator.times(b.denominator),
  };
}

/** Throws on division by zero: callers say first what a zero means to them. */
export function over(a: Exact, b: Exact): Exact {
  if (b.numerator.eq(0)) throw new Error("division by zero");
  if (isPowerOfTen(b)) return { ...a, numerator: a.numerator.times(`1e${-b.numerator.e}`) };
  const sign = b.numerator.lt(0) ? -1 : 1;
  return {
    numerator: a.numerator.times(b.denominator).times(sign),
    denominator: a.denominator.times(b.numerator).times(sign),
  };
}

export function sum(values: readonly Exact[]): Exact {
  return values.reduce(plus, ZERO);
}

/** Negative, zero or positive, for sorting. */
export function compare(a: Exact, b: Exact): number {
  return a.numerator.times(b.denominator).cmp(b.numerator.times(a.denominator));
}

export function isZero(a: Exact): boolean {
  return a.numerator.eq(0);
}

export function isPositive(a: Exact): boolean {
  return a.numerator.gt(0);
}

/** The smaller of two. */
export function least(a: Exact, b: Exact): Exact {
  return compare(a, b) <= 0 ? a : b;
}

/** Half away from zero, as Excel's ROUND and people do: 1.005 → 1.01, −2.5 → −3. */
export function roundHalfUp(a: Exact, places: number): Exact {
  const scaled = a.numerator.times(`1e${places}`).abs();
  const whole = floorDivide(scaled.times(2).plus(a.denominator), a.denominator.times(2));
  const signed = a.numerator.lt(0) ? whole.times(-1) : whole;
  return { numerator: signed.times(`1e${-places}`), denominator: ONE };
}

/** The nearest double, for showing; never for further exact work. */
export function toNumber(a: Exact): number {
  return Number(new Wide(a.numerator).div(a.denominator).toString());
}

/** Fixed decimals for people: 22.86, 5.00. Rounds half up. */
export function toFixed(a: Exact, places: number): string {
  return roundHalfUp(a, places).numerator.toFixed(places);
}

/** Division by these only moves the point; a long sum of 万元 and 亿元 keeps one denominator. */
function isPowerOfTen({ numerator, denominator }: Exact): boolean {
  return (
    denominator.eq(ONE) && numerator.s === 1 && numerator.c.length === 1 && numerator.c[0] === 1
  );
}

/** Whole quotient of two positive numbers of any length. */
function floorDivide(a: Big, b: Big): Big {
  const quotient = a.div(b).round(0, Big.roundDown);
  // big.js rounds the quotient up at its 20th place: 2.999… (21 nines) has become 3 by now.
  return quotient.times(b).gt(a) ? quotient.minus(1) : quotient;
}
