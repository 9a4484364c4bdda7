/**
 * Exact numbers: a fraction of two integers.
 *
 * Rates, scores and unit conversions stay exact until they are shown or ranked, so that 22.125 is
 * rounded as 22.125 and not as 22.124999…. Two safe integers in lowest terms are enough for nearly
 * all of them and cost next to nothing; where a step would pass 2^53 it is taken in long integers
 * instead (big-fraction.ts), once a double no longer decides what is asked (deferred.ts). Exact values are opaque: make them with `exact`, take
 * them out with `toNumber` or `roundHalfUp`.
 */
import { bigDecimal, bigFraction, bigTicks, bigToNumber } from "./big-fraction";
import {
  deferredCompare,
  deferredOver,
  deferredPlus,
  deferredSign,
  deferredSum,
  deferredTicks,
  deferredTimes,
  known,
  negated,
} from "./deferred";
import type { Deferred } from "./deferred";

export type Exact = SmallFraction | Deferred;

/** In lowest terms, the divisor positive, both safe integers. */
interface SmallFraction {
  readonly dividend: number;
  readonly divisor: number;
}

export const ZERO: Exact = { dividend: 0, divisor: 1 };
export const UNIT: Exact = { dividend: 1, divisor: 1 };

/**
 * The exact value of decimal digits, or of a double as Excel shows it.
 *
 * A double is taken at 15 significant digits, the precision Excel keeps: a cell that sums to
 * 917.4999999999999 holds 917.5. Throws on NaN, Infinity and text that is no decimal number.
 */
export function exact(value: number | string): Exact {
  if (typeof value === "string") return ofDecimal(value);
  if (Number.isSafeInteger(value) && Math.abs(value) < 1e15) return small(value, 1) ?? ZERO;
  return ofDecimal(String(Number(value.toPrecision(15))));
}

/** Digits with a point are an integer over a power of ten; with an exponent they may be of any size. */
function ofDecimal(digits: string): Exact {
  const [, whole, decimals] = /^(-?\d+)(?:\.(\d{1,15}))?$/.exec(digits) ?? [];
  if (whole === undefined) return longDecimal(digits);
  const places = decimals?.length ?? 0;
  return small(Number(whole + (decimals ?? "")), Math.pow(10, places)) ?? longDecimal(digits);
}

/** Throws on text that is no decimal number. */
function longDecimal(digits: string): Exact {
  const decimal = bigDecimal(digits);
  return known(Number(digits), () => decimal);
}

export function plus(a: Exact, b: Exact): Exact {
  return smallPlus(a, b) ?? deferredPlus(deferred(a), deferred(b));
}

function smallPlus(a: Exact, b: Exact): SmallFraction | undefined {
  if (!isSmall(a) || !isSmall(b)) return undefined;
  return a.divisor === b.divisor ? small(a.dividend + b.dividend, a.divisor) : crossSum(a, b);
}

function crossSum(a: SmallFraction, b: SmallFraction): SmallFraction | undefined {
  const left = a.dividend * b.divisor;
  const right = b.dividend * a.divisor;
  // A product past 2^53 has lost digits, even where the sum of two such is small again.
  if (!Number.isSafeInteger(left) || !Number.isSafeInteger(right)) return undefined;
  return small(left + right, a.divisor * b.divisor);
}

export function minus(a: Exact, b: Exact): Exact {
  return plus(a, negative(b));
}

function negative(a: Exact): Exact {
  if (!isSmall(a)) return negated(a);
  return { dividend: -a.dividend || 0, divisor: a.divisor };
}

export function times(a: Exact, b: Exact): Exact {
  if (isSmall(a) && isSmall(b)) {
    const product = small(a.dividend * b.dividend, a.divisor * b.divisor);
    if (product !== undefined) return product;
  }
  return deferredTimes(deferred(a), deferred(b));
}

/** Throws on division by zero: callers say first what a zero means to them. */
export function over(a: Exact, b: Exact): Exact {
  if (isZero(b)) throw new Error("division by zero");
  if (isSmall(a) && isSmall(b)) {
    const sign = b.dividend < 0 ? -1 : 1;
    const quotient = small(sign * a.dividend * b.divisor, sign * a.divisor * b.dividend);
    if (quotient !== undefined) return quotient;
  }
  return deferredOver(deferred(a), deferred(b));
}

/** Half by half: unlike fractions stay small integers longer than one after another. */
export function sum(values: readonly Exact[]): Exact {
  const parts = partSums(values, 0, values.length);
  if (parts.length < 2) return parts[0] ?? ZERO;
  // One deferred step for all: each of its own would keep several objects for every row of a table.
  return deferredSum(parts.map(deferred), () => parts.map((part) => deferred(part).exactly()));
}

/** One, unless a step on the way to it passes 2^53; a long integer stays by itself. */
function partSums(values: readonly Exact[], from: number, to: number): readonly Exact[] {
  if (to - from < 2) return values.slice(from, to);
  const middle = Math.floor((from + to) / 2);
  const before = partSums(values, from, middle);
  const after = partSums(values, middle, to);
  const a = before[0];
  const b = after[0];
  const isOneEach = before.length === 1 && after.length === 1;
  const whole = isOneEach && a && b ? smallPlus(a, b) : undefined;
  return whole === undefined ? before.concat(after) : [whole];
}

/** Negative, zero or positive, for sorting. */
export function compare(a: Exact, b: Exact): number {
  if (isSmall(a) && isSmall(b)) {
    const left = a.dividend * b.divisor;
    const right = b.dividend * a.divisor;
    if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return Math.sign(left - right);
  }
  return deferredCompare(deferred(a), deferred(b));
}

export function isZero(a: Exact): boolean {
  return sign(a) === 0;
}

export function isPositive(a: Exact): boolean {
  return sign(a) > 0;
}

function sign(a: Exact): number {
  return isSmall(a) ? a.dividend : deferredSign(a);
}

/** The smaller of two. */
export function least(a: Exact, b: Exact): Exact {
  return compare(a, b) <= 0 ? a : b;
}

/** The greater of two. */
export function greatest(a: Exact, b: Exact): Exact {
  return compare(a, b) >= 0 ? a : b;
}

/** Half away from zero, as Excel's ROUND and people do: 1.005 → 1.01, −2.5 → −3. */
export function roundHalfUp(a: Exact, places: number): Exact {
  const [whole, power] = [exact(ticks(a, places)), exact(Math.pow(10, Math.abs(places)))];
  return places < 0 ? times(whole, power) : over(whole, power);
}

/** The nearest double, for showing; never for further exact work. */
export function toNumber(a: Exact): number {
  return isSmall(a) ? a.dividend / a.divisor : bigToNumber(a.exactly());
}

/** Fixed decimals for people: 22.86, 5.00. Rounds half up. */
export function toFixed(a: Exact, places: number): string {
  const [, before = "", digits = ""] = /^(-?)(\d+)$/.exec(ticks(a, places)) ?? [];
  const padded = "0".repeat(Math.max(0, places + 1 - digits.length)) + digits;
  const point = padded.length - places;
  return before + padded.slice(0, point) + (places > 0 ? `.${padded.slice(point)}` : "");
}

/** How many 10^-places it holds, half away from zero, as decimal digits. */
function ticks(a: Exact, places: number): string {
  if (places < 0) return bigTicks(deferred(a).exactly(), places);
  if (!isSmall(a)) return deferredTicks(a, places);
  const doubled = 2 * Math.abs(a.dividend) * Math.pow(10, places) + a.divisor;
  if (doubled > Number.MAX_SAFE_INTEGER || 2 * a.divisor > Number.MAX_SAFE_INTEGER) {
    return deferredTicks(deferred(a), places);
  }
  // By remainder: a quotient of doubles may round up to the next whole number.
  const whole = (doubled - (doubled % (2 * a.divisor))) / (2 * a.divisor);
  return `${a.dividend < 0 && whole > 0 ? "-" : ""}${whole}`;
}

function isSmall(a: Exact): a is SmallFraction {
  return "dividend" in a;
}

function deferred(a: Exact): Deferred {
  if (!isSmall(a)) return a;
  return known(a.dividend / a.divisor, () => bigFraction(a.dividend, a.divisor));
}

/** Lowest terms; undefined where either integer is not safe, and may have lost digits. */
function small(dividend: number, divisor: number): SmallFraction | undefined {
  if (!Number.isSafeInteger(dividend) || !Number.isSafeInteger(divisor)) return undefined;
  if (divisor === 1) return { dividend: dividend || 0, divisor };
  const shared = commonDivisor(Math.abs(dividend), divisor);
  // Not −0: it would show as "-0" and differ from 0 in a deep comparison.
  return { dividend: dividend / shared || 0, divisor: divisor / shared };
}

function commonDivisor(a: number, b: number): number {
  let large = a;
  let rest = b;
  while (rest !== 0) {
    // Remainders of 32 bits come several times quicker, and soon all of them are.
    const isInt = large <= LARGEST_INT && rest <= LARGEST_INT;
    const next = isInt ? (large | 0) % (rest | 0) : large % rest;
    large = rest;
    rest = next;
  }
  return large;
}

const LARGEST_INT = 0x7fffffff;
