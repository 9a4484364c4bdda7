/** 回收期: how long the tax that stays takes to bring a gap back, plain and discounted, as numbers and as texts. */
import type { Exact } from "../../domain/exact";
import { discountedPayback, simplePayback } from "../../domain/land/payback";
import type { Payback, TaxFlow } from "../../domain/land/payback";
import type { Range } from "../../domain/land/range";
import { defined } from "../defined";
import { rangeText } from "../range-text";
import type { LandParameters } from "./land-parameters";
import type { LandWords } from "./land-words";

export interface PaybacksView {
  readonly paybackLow: PaybackView;
  readonly paybackHigh: PaybackView;
  readonly discountedLow: PaybackView;
  readonly discountedHigh: PaybackView;
}

/** Years; "never"; null without a tax (or a rate), and where there is no gap to pay back. */
export type PaybackView = number | "never" | null;

export function paybacks(
  { low, high }: Range,
  { tax, rate, rampYears, rampShare }: LandParameters
): PaybacksView {
  const flow: TaxFlow | undefined = tax && { tax, ...defined({ rampYears, rampShare }) };
  const plain = (gap: Exact) => (flow === undefined ? null : paybackView(simplePayback(gap, flow)));
  const discounted = (gap: Exact) =>
    flow === undefined || rate === undefined
      ? null
      : paybackView(discountedPayback(gap, flow, rate));
  return {
    paybackLow: plain(low),
    paybackHigh: plain(high),
    discountedLow: discounted(low),
    discountedHigh: discounted(high),
  };
}

function paybackView(payback: Payback): PaybackView {
  if (payback.kind === "years") return payback.years;
  return payback.kind === "never" ? "never" : null;
}

export function paybackText(low: PaybackView, high: PaybackView, words: LandWords): string {
  if (low === null && high === null) return "—";
  if (typeof low === "number" && typeof high === "number")
    return words.years(rangeText(low, high, 2));
  const [from, to] = [low, high].map((end) => {
    if (end === "never") return words.never;
    return end === null ? words.atOnce : words.years(rangeText(end, end, 2));
  });
  return from === to ? String(from) : `${from}—${to}`;
}
