/** A rate of exchange that somebody typed, as it is remembered with the workbook. */
import type { CalendarDate } from "../../domain/calendar-date";
import type { ExchangeRate } from "../../domain/currency";
import { exact } from "../../domain/exact";
import type { Currency } from "../../domain/money";

export interface TypedRate {
  readonly currency: Currency;
  /** 元 for one, in decimal digits: 6.2892. */
  readonly rate: string;
  readonly on: CalendarDate;
  readonly source: string;
}

const DIGITS = /^\d{1,5}(?:\.\d{1,8})?$/;

export function isRate(digits: string): boolean {
  return DIGITS.test(digits) && /[1-9]/.test(digits);
}

export function typedRate({ currency, rate, on, source }: TypedRate): ExchangeRate {
  return { from: currency, to: "CNY", rate: exact(rate), on, source };
}
