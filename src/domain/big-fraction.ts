/**
 * Fractions of any length, for the few exact numbers whose integers pass 2^53: 90 亿元 in 分 times ten
 * thousand, sums of many unlike fractions, long decimals. Only exact.ts uses these.
 */
import {
  NOTHING,
  added,
  digitsOf,
  divided,
  multiplied,
  natural,
  naturalIn,
  order,
  powerOf10,
  sharedDivisor,
  taken,
} from "./natural";
import type { Natural } from "./natural";

export interface BigFraction {
  readonly negative: boolean;
  readonly numerator: Natural;
  /** Never nothing. */
  readonly denominator: Natural;
}

const ONE = natural(1);

/** Fifteen decimals, the most that a cell has. */
const FINEST = 1e15;
const FINEST_PLACES = natural(FINEST);

/**
 * Of a safe integer over a positive one. Decimals get one denominator, not each its lowest, so that a
 * long column of them adds up without growing.
 */
export function bigFraction(dividend: number, divisor: number): BigFraction {
  const negative = dividend < 0;
  const numerator = natural(Math.abs(dividend));
  if (divisor === 1 || FINEST % divisor !== 0) {
    return { negative, numerator, denominator: natural(divisor) };
  }
  const widened = multiplied(numerator, natural(FINEST / divisor));
  return { negative, numerator: widened, denominator: FINEST_PLACES };
}

/** Throws on text that is no decimal number. */
export function bigDecimal(text: string): BigFraction {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?$/.exec(text);
  if (match === null) throw new Error(`${text} is no decimal number`);
  const [, sign, whole = "", decimals = "", exponent = "0"] = match;
  const places = decimals.length - Number(exponent);
  return {
    negative: sign === "-",
    numerator: multiplied(naturalIn(whole + decimals), powerOf10(Math.max(0, -places))),
    denominator: powerOf10(Math.max(0, places)),
  };
}

export function bigPlus(a: BigFraction, b: BigFraction): BigFraction {
  const byDenominator = order(a.denominator, b.denominator);
  if (byDenominator === 0) return signedSum(a, b, a.denominator);
  const [fine, coarse] = byDenominator > 0 ? [a, b] : [b, a];
  if (endsIn0(fine.denominator) && endsIn0(coarse.denominator)) {
    const { whole, rest } = divided(fine.denominator, coarse.denominator);
    // Tenths and hundredths meet in hundredths, however many of them there are.
    if (rest.length === 0) return signedSum(fine, scaled(coarse, whole), fine.denominator);
  }
  return signedSum(
    scaled(fine, coarse.denominator),
    scaled(coarse, fine.denominator),
    multiplied(fine.denominator, coarse.denominator)
  );
}

function endsIn0(a: Natural): boolean {
  return (a[0] ?? 0) % 10 === 0;
}

function scaled(a: Signed, by: Natural): Signed {
  return { negative: a.negative, numerator: multiplied(a.numerator, by) };
}

type Signed = Pick<BigFraction, "negative" | "numerator">;

function signedSum(a: Signed, b: Signed, denominator: Natural): BigFraction {
  if (a.negative === b.negative) {
    return reduced({
      negative: a.negative,
      numerator: added(a.numerator, b.numerator),
      denominator,
    });
  }
  const aIsLarger = order(a.numerator, b.numerator) >= 0;
  const [large, small] = aIsLarger ? [a, b] : [b, a];
  const numerator = taken(large.numerator, small.numerator);
  return reduced({ negative: large.negative, numerator, denominator });
}

export function bigTimes(a: BigFraction, b: BigFraction): BigFraction {
  return reduced({
    negative: a.negative !== b.negative,
    numerator: multiplied(a.numerator, b.numerator),
    denominator: multiplied(a.denominator, b.denominator),
  });
}

/** b is not zero. */
export function bigOver(a: BigFraction, b: BigFraction): BigFraction {
  return bigTimes(a, { ...b, numerator: b.denominator, denominator: b.numerator });
}

/** Crosswise: a difference would be brought to lowest terms, only to be looked at for its sign. */
export function bigCompare(a: BigFraction, b: BigFraction): number {
  const sign = bigSign(a);
  if (sign !== bigSign(b)) return Math.sign(sign - bigSign(b));
  const [left, right] = [
    multiplied(a.numerator, b.denominator),
    multiplied(b.numerator, a.denominator),
  ];
  return sign * Math.sign(order(left, right)) || 0;
}

export function bigSign({ negative, numerator }: BigFraction): number {
  return numerator.length === 0 ? 0 : negative ? -1 : 1;
}

/** How many 10^-places it holds, half away from zero, as decimal digits. */
export function bigTicks(
  { negative, numerator, denominator }: BigFraction,
  places: number
): string {
  const moved = multiplied(numerator, powerOf10(Math.max(0, places)));
  const unit = multiplied(denominator, powerOf10(Math.max(0, -places)));
  const { whole } = divided(added(added(moved, moved), unit), added(unit, unit));
  return (negative && whole.length > 0 ? "-" : "") + digitsOf(whole);
}

/** Digits enough for the nearest double of any rate, price or amount of money. */
const SIGNIFICANT = 40;

export function bigToNumber({ negative, numerator, denominator }: BigFraction): number {
  const missing = SIGNIFICANT - 7 * (numerator.length - denominator.length);
  const places = Math.max(0, missing);
  const { whole, rest } = divided(multiplied(numerator, powerOf10(places)), denominator);
  // What is left over lifts a quotient that looks like a half above it.
  const size = Number(`${digitsOf(whole)}${rest.length === 0 ? 0 : 1}e${-places - 1}`);
  return negative ? -size : size;
}

/**
 * Places that a denominator may grow to before the fraction is brought to lowest terms: a sum of many
 * decimals would double its length at every step, and the greatest shared divisor costs more than most sums.
 */
const LONGEST = 16;

function reduced(a: BigFraction): BigFraction {
  if (a.numerator.length === 0) return { negative: false, numerator: NOTHING, denominator: ONE };
  if (a.denominator.length <= LONGEST) return a;
  const shared = sharedDivisor(a.denominator, a.numerator);
  return {
    negative: a.negative,
    numerator: divided(a.numerator, shared).whole,
    denominator: divided(a.denominator, shared).whole,
  };
}
