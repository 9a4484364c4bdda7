/** What a ledger comes to beside its gaps: the deficits alone, what the budget bears, when tax brings it back. */
import { compare, isPositive, minus, over, toNumber } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import { lowestPrice, mostMu } from "../../domain/land/budget";
import { parcelTotals } from "../../domain/land/parcels";
import type { ParcelTotals } from "../../domain/land/parcels";
import type { Range } from "../../domain/land/range";
import type { Language } from "../messages/messages";
import { rangeText } from "../range-text";
import { line, mostMuText, priceLine, WAN } from "./land-answer";
import type { AnswerLine } from "./land-answer";
import type { LandParameters } from "./land-parameters";
import { paybacks, paybackText } from "./land-paybacks";
import { landWords } from "./land-words";
import type { PreparedLand } from "./prepare-land";

export function ledgerResults(
  { reckoning, parameters }: Pick<PreparedLand, "reckoning" | "parameters">,
  language: Language
): readonly AnswerLine[] {
  const totals = parcelTotals(reckoning.parcels);
  if (!isPositive(totals.areaReckoned)) return [];
  return [
    ...gapLines(totals, language),
    ...budgetLines(totals, parameters.budget, language),
    ...paybackLines(totals, parameters, language),
  ].filter(({ value }) => value !== "—");
}

function gapLines({ gap, deficitOnly }: ParcelTotals, language: Language): readonly AnswerLine[] {
  const { total, deficitOnly: only } = landWords(language);
  const hasSurplus = differ(gap.low, deficitOnly.low) || differ(gap.high, deficitOnly.high);
  const lines = [line(total, textOf(gap, 2), WAN[language])];
  return hasSurplus ? [...lines, line(only, textOf(deficitOnly, 2), WAN[language])] : lines;
}

function differ(a: Exact, b: Exact): boolean {
  return compare(a, b) !== 0;
}

/** As on the 测算表: held against the larger gap, and at the mean gap of what was reckoned. */
function budgetLines(
  { gap, areaReckoned, cost }: ParcelTotals,
  budget: Exact | undefined,
  language: Language
): readonly AnswerLine[] {
  if (budget === undefined || cost === undefined) return [];
  const words = landWords(language);
  const left = { low: minus(budget, gap.high), high: minus(budget, gap.low) };
  const most = [gap.high, gap.low].map((total) => mostMu(budget, over(total, areaReckoned)));
  const [mostMuLow = null, mostMuHigh = null] = most.map((mu) => mu && toNumber(mu));
  const lowest = toNumber(lowestPrice(cost.high, budget, areaReckoned));
  return [
    leftLine(left, language),
    line(words.mostMu, mostMuText({ mostMuLow, mostMuHigh }, words), words.mu),
    priceLine(words.lowestMean, lowest, words.budgetCovers, words.perMu),
  ];
}

/** A budget that does not reach is told as what it wants, and not as what is left below nothing. */
function leftLine({ low, high }: Range, language: Language): AnswerLine {
  const words = landWords(language);
  const [from, to] = [toNumber(low), toNumber(high)];
  if (to >= 0) return line(words.budgetLeft, rangeText(from, to, 2), WAN[language]);
  return line(words.budgetShort, rangeText(-to, -from, 2), WAN[language]);
}

/** Of all parcels together, at the tax that was assumed for each 亩. */
function paybackLines(
  { gap, areaReckoned }: ParcelTotals,
  parameters: LandParameters,
  language: Language
): readonly AnswerLine[] {
  const words = landWords(language);
  const mean = { low: over(gap.low, areaReckoned), high: over(gap.high, areaReckoned) };
  const { paybackLow, paybackHigh, discountedLow, discountedHigh } = paybacks(mean, parameters);
  return [
    line(words.payback, paybackText(paybackLow, paybackHigh, words), ""),
    line(words.discounted, paybackText(discountedLow, discountedHigh, words), ""),
  ];
}

function textOf({ low, high }: Range, places: number): string {
  return rangeText(toNumber(low), toNumber(high), places);
}
