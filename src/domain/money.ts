/**
 * Money: minor units (分, cents) and a currency.
 *
 * Scales (万元, 亿元) exist only where a figure is read, a column is labelled, or a source cell is
 * brought to its sheet's scale. Minor units are whole numbers, except where the source itself is
 * finer (a third of an 亿元): then its digits are kept, so that the rate is that of the cells.
 * Two currencies do not meet: known ones fail in the type checker, read ones throw.
 */
import { compare, exact, minus, over, plus, sum, times } from "./exact";
import type { Exact } from "./exact";

/** ISO 4217 codes of the currencies that offices report in. */
export type Currency = "CNY" | "USD" | "EUR" | "HKD" | "JPY" | "GBP" | "TWD" | "MOP" | "KRW";

export interface Money<C extends Currency = Currency> {
  /** Hundredths of the unit, of 日元 and 韩元 too, which have no cents. */
  readonly minor: Exact;
  readonly currency: C;
}

/** Ten to these powers: 元, 千元, 万元, 百万元, 千万元, 亿元. */
export type Scale = 0 | 3 | 4 | 6 | 7 | 8;

const MINOR_PER_UNIT = exact(100);

/** 5.3 at scale 8 in CNY is 5.3亿元. Digits are exact: give text or a double as Excel shows it. */
export function money<C extends Currency>(
  digits: Exact | number | string,
  scale: Scale,
  currency: C
): Money<C> {
  const amount = typeof digits === "object" ? digits : exact(digits);
  return { minor: times(amount, MINOR_PER[scale]), currency };
}

/** In whole units of the currency: 元, 美元. */
export function inUnits(amount: Money): Exact {
  return over(amount.minor, MINOR_PER_UNIT);
}

/** At a scale: 元 at 8 gives the number of 亿元. */
export function atScale(amount: Money, scale: Scale): Exact {
  return over(inUnits(amount), powerOfTen(scale));
}

export function addMoney<C extends Currency>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> {
  return { minor: plus(a.minor, sameCurrency(a, b).minor), currency: a.currency };
}

export function subtractMoney<C extends Currency>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> {
  return { minor: minus(a.minor, sameCurrency(a, b).minor), currency: a.currency };
}

export function compareMoney<C extends Currency>(a: Money<C>, b: Money<NoInfer<C>>): number {
  return compare(a.minor, sameCurrency(a, b).minor);
}

export function sumMoney(amounts: readonly Money[], currency: Currency): Money {
  const zero: Money = { minor: exact(0), currency };
  return { minor: sum(amounts.map((one) => sameCurrency(zero, one).minor)), currency };
}

/** a ÷ b, exact. Throws on two currencies and on b = 0. */
export function moneyRatio<C extends Currency>(a: Money<C>, b: Money<NoInfer<C>>): Exact {
  return over(a.minor, sameCurrency(a, b).minor);
}

export function powerOfTen(scale: Scale): Exact {
  return POWERS[scale];
}

const POWERS: Readonly<Record<Scale, Exact>> = {
  0: exact(1),
  3: exact(1e3),
  4: exact(1e4),
  6: exact(1e6),
  7: exact(1e7),
  8: exact(1e8),
};

/** How many minor units one of a scale holds. */
const MINOR_PER: Readonly<Record<Scale, Exact>> = {
  0: MINOR_PER_UNIT,
  3: times(POWERS[3], MINOR_PER_UNIT),
  4: times(POWERS[4], MINOR_PER_UNIT),
  6: times(POWERS[6], MINOR_PER_UNIT),
  7: times(POWERS[7], MINOR_PER_UNIT),
  8: times(POWERS[8], MINOR_PER_UNIT),
};

function sameCurrency(a: Money, b: Money): Money {
  if (a.currency !== b.currency) throw new Error(`cannot compare ${a.currency} with ${b.currency}`);
  return b;
}
