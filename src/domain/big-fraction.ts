/**
 * Fractions of any length, for the few exact numbers whose integers pass 2^53: 90 亿元 in 分 times ten
 * thousand, sums of many unlike fractions, long decimals.
 *
 * Only exact.ts uses these; it is where big.js ends.
 */
import Big from "big.js";

export interface BigFraction {
  readonly numerator: Big;
  /** Always positive. */
  readonly denominator: Big;
}

const ONE = new Big(1);

/** Divides to 40 places: enough for the nearest double of any rate, price or amount of money. */
const Wide = Big();
Wide.DP = 40;

/** Throws on text that is no decimal number. */
export function bigFraction(numerator: string | number, denominator?: number): BigFraction {
  return {
    numerator: new Big(numerator),
    denominator: denominator === undefined ? ONE : new Big(denominator),
  };
}

export function bigPlus(a: BigFraction, b: BigFraction): BigFraction {
  if (a.denominator.eq(b.denominator)) {
    return { numerator: a.numerator.plus(b.numerator), denominator: a.denominator };
  }
  return {
    numerator: a.numerator.times(b.denominator).plus(b.numerator.times(a.denominator)),
    denominator: a.denominator.times(b.denominator),
  };
}

export function bigTimes(a: BigFraction, b: BigFraction): BigFraction {
  return {
    numerator: a.numerator.times(b.numerator),
    denominator: a.denominator.times(b.denominator),
  };
}

/** b is not zero. */
export function bigOver(a: BigFraction, b: BigFraction): BigFraction {
  if (isPowerOfTen(b)) return { ...a, numerator: a.numerator.times(`1e${-b.numerator.e}`) };
  const sign = b.numerator.lt(0) ? -1 : 1;
  return {
    numerator: a.numerator.times(b.denominator).times(sign),
    denominator: a.denominator.times(b.numerator).times(sign),
  };
}

export function bigCompare(a: BigFraction, b: BigFraction): number {
  return a.numerator.times(b.denominator).cmp(b.numerator.times(a.denominator));
}

export function bigSign(a: BigFraction): number {
  return a.numerator.cmp(0);
}

/** How many 10^-places it holds, half away from zero, as decimal digits. */
export function bigTicks(a: BigFraction, places: number): string {
  const scaled = a.numerator.times(`1e${places}`).abs();
  const whole = floorDivide(scaled.times(2).plus(a.denominator), a.denominator.times(2));
  return (a.numerator.lt(0) ? whole.times(-1) : whole).toFixed(0);
}

export function bigToNumber(a: BigFraction): number {
  return Number(new Wide(a.numerator).div(a.denominator).toString());
}

/** Division by these only moves the point; a long sum of 万元 and 亿元 keeps one denominator. */
function isPowerOfTen({ numerator, denominator }: BigFraction): boolean {
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
