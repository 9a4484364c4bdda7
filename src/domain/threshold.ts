/**
 * 门槛: 5000万元 for domestic money, 500万美元 for foreign, and whether a project reaches it.
 *
 * The two sides are a convention and no rate of exchange (10 : 1 when a dollar was 6.3 元), so foreign
 * money is never brought to 元 to be judged: a project of 600万美元 counts whatever the rate of the day.
 */
import { compare } from "./exact";
import { exchange } from "./currency";
import type { ExchangeRate } from "./currency";
import { inUnits, money } from "./money";
import type { Money } from "./money";

export interface Threshold {
  readonly name: string;
  readonly domestic: Money<"CNY">;
  readonly foreign: Money<"USD">;
}

/** As two circulars and the seed set them; each office may edit its own. */
export const THRESHOLDS: readonly Threshold[] = [
  { name: "5000万元以上", domestic: money(5000, 4, "CNY"), foreign: money(500, 4, "USD") },
  { name: "亿元以上", domestic: money(1, 8, "CNY"), foreign: money(1000, 4, "USD") },
];

/** Undefined where another currency (欧元, 港元) cannot be told in dollars for want of a rate. */
export function reaches(
  amount: Money,
  { domestic, foreign }: Threshold,
  rates: readonly ExchangeRate[]
): boolean | undefined {
  if (amount.currency === "CNY") return compare(inUnits(amount), inUnits(domestic)) >= 0;
  const dollars = inDollars(amount, rates);
  return dollars && compare(inUnits(dollars), inUnits(foreign)) >= 0;
}

/** Through 元: offices keep rates to 元 only. */
function inDollars(amount: Money, rates: readonly ExchangeRate[]): Money | undefined {
  if (amount.currency === "USD") return amount;
  const own = rateOf(amount.currency, rates);
  const dollar = rateOf("USD", rates);
  if (own === undefined || dollar === undefined) return undefined;
  return exchange(exchange(amount, own), dollar);
}

function rateOf(from: string, rates: readonly ExchangeRate[]): ExchangeRate | undefined {
  return rates.find((rate) => rate.from === from && rate.to === "CNY");
}
