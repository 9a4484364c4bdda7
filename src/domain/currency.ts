/**
 * Exchange at a stated rate, with the day it holds for and where it was found.
 *
 * There is no rate in the program: each comes from the office's own 参数 sheet, and a figure that was
 * exchanged can say by which. Results are not rounded to 分.
 */
import type { CalendarDate } from "./calendar-date";
import { isPositive, over, times } from "./exact";
import type { Exact } from "./exact";
import { inUnits, money } from "./money";
import type { Currency, Money } from "./money";

export interface ExchangeRate {
  readonly from: Currency;
  readonly to: Currency;
  /** Units of `to` for ONE unit of `from`. Banks quote 外汇牌价 for 100 units: divide first. */
  readonly rate: Exact;
  readonly on: CalendarDate;
  /** As it should be printed: 国家外汇管理局 2012年11月30日中间价. */
  readonly source: string;
}

/** Either way: an amount in `from` becomes `to`, one in `to` becomes `from`. Throws on any other. */
export function exchange(amount: Money, at: ExchangeRate): Money {
  if (!isPositive(at.rate)) throw new Error("a rate of exchange is positive");
  if (amount.currency === at.from) return money(times(inUnits(amount), at.rate), 0, at.to);
  if (amount.currency === at.to) return money(over(inUnits(amount), at.rate), 0, at.from);
  throw new Error(`a rate from ${at.from} to ${at.to} does not exchange ${amount.currency}`);
}
