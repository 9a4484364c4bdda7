/**
 * Rates of exchange that somebody types because no cell of the workbook gives them, and what is wrong
 * with them. A rate has its day and its source, or nobody can check what was brought to 元 by it.
 */
import { compare, exact } from "../../domain/exact";
import type { Currency } from "../../domain/money";
import type { SheetChoice } from "../sheet-choice";
import { dateShown, typedDate } from "../typed-date";
import { foreignCurrencies } from "./prepare-pipeline";
import type { PreparedPipeline } from "./prepare-pipeline";
import { isRate } from "./typed-rate";
import type { TypedRate } from "./typed-rate";

export interface RateEntry {
  readonly currency: Currency;
  readonly rate: string;
  readonly on: string;
  readonly source: string;
}

/** quote: a bank's, for a hundred. */
export type WrongRate = "rate" | "quote" | "on" | "source";

/** No foreign currency of these has ever been worth so many 元: whoever types more has copied a 牌价. */
const MOST_YUAN = exact(20);
export const LONGEST_SOURCE = 60;

/** A line for each currency of the ledger that no cell gives a rate for. */
export function ratesAsked(
  { ledger, rates }: PreparedPipeline,
  { rates: typed = [] }: SheetChoice
): readonly RateEntry[] {
  const read = rates.filter(({ cell }) => cell !== undefined);
  return foreignCurrencies(ledger)
    .filter((currency) => !read.some(({ from }) => from === currency))
    .map((currency) => {
      const known = typed.filter((one) => one.currency === currency)[0];
      const { rate = "", source = "", on = ledger.asOf } = known ?? {};
      return { currency, rate, on: dateShown(on), source };
    });
}

/** A line without a rate is left for later, and right. */
export function wrongRate({ rate, on, source }: RateEntry): readonly WrongRate[] {
  const digits = rate.trim();
  if (digits === "") return [];
  if (!isRate(digits)) return ["rate"];
  const wrong: WrongRate[] = [];
  if (compare(exact(digits), MOST_YUAN) > 0) wrong.push("quote");
  if (typedDate(on) === undefined) wrong.push("on");
  if (source.trim() === "") wrong.push("source");
  return wrong;
}

/** Call it with what `wrongRate` finds nothing in. Rates of other currencies stay as they were. */
export function withRates(choice: SheetChoice, entries: readonly RateEntry[]): SheetChoice {
  const { rates: before = [], ...rest } = choice;
  const others = before.filter((one) => !entries.some(({ currency }) => currency === one.currency));
  const typed = entries.flatMap(({ currency, rate, on, source }): readonly TypedRate[] => {
    const day = typedDate(on);
    const digits = rate.trim();
    return digits === "" || day === undefined
      ? []
      : [{ currency, rate: digits, on: day, source: source.trim() }];
  });
  const rates = [...others, ...typed];
  return rates.length === 0 ? rest : { ...rest, rates };
}
