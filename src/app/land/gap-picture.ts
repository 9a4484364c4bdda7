/**
 * The gap in all against the price, as a picture to be drawn: a line for the area at hand, one for half of it
 * and one for half as much again, the price of today among them, and where it meets cost, budget and floor.
 *
 * Prices are in 万元/亩, gaps in 万元, areas in 亩. A surplus lies below nothing.
 */
import type { Language } from "../messages/messages";
import { rangeText } from "../range-text";
import type { CalculatorView } from "./land-calculator";
import { pictureWords } from "./picture-words";
import { roundTicks } from "./round-ticks";

export interface GapPicture {
  readonly title: string;
  /** All that the picture shows, for who cannot see it. */
  readonly says: string;
  readonly legend: string;
  readonly prices: Axis;
  readonly gaps: Axis;
  readonly lines: readonly GapLine[];
  /** From the low price to the high one; both at one place where the price is certain. */
  readonly now: { readonly low: Point; readonly high: Point };
  readonly marks: readonly PriceMark[];
  readonly budget?: { readonly gap: number; readonly name: string };
}

export interface Axis {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
}

/** A straight line over all prices. */
export interface GapLine {
  readonly name: string;
  readonly isMain: boolean;
  readonly from: Point;
  readonly to: Point;
}

export interface Point {
  readonly price: number;
  readonly gap: number;
}

/** 保本价, 参考最低价: a price that means something. */
export interface PriceMark {
  readonly kind: "break-even" | "floor";
  readonly price: number;
  readonly name: string;
}

/** Of the area at hand. */
const SHARES = [0.5, 1, 1.5];
/** Beyond the cost, so that its crossing is seen. */
const BEYOND = 1.2;
const TICKS = 5;
/** 100,000 万元 are 10 亿元: figures of six digits leave an axis no room. */
const LONG = 100_000;

export function gapPicture(view: CalculatorView, language: Language): GapPicture {
  const words = pictureWords(language);
  const to = Math.max(view.costPerMu, view.priceHigh, view.floor?.wanPerMu ?? 0) * BEYOND;
  const gapOf = (price: number, share = 1): Point => {
    return { price, gap: (view.costPerMu - price) * view.areaMu * share };
  };
  const areas = SHARES.map((share) => text(view.areaMu * share));
  const [less = "", area = "", more = ""] = areas;
  const lines = SHARES.map((share, i): GapLine => {
    return {
      name: words.area(areas[i] ?? ""),
      isMain: share === 1,
      from: gapOf(0, share),
      to: gapOf(to, share),
    };
  });
  const ends = lines.flatMap((line) => [line.from.gap, line.to.gap]);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const budget = view.budget?.budget;
  return {
    title: words.title,
    says: says(view, language),
    legend: words.legend(area, less, more),
    prices: axis(words.prices, 0, to, String),
    gaps: axis(words.gaps, least, most, (gap) => words.short(gap, most >= LONG)),
    lines,
    now: { low: gapOf(view.priceLow), high: gapOf(view.priceHigh) },
    marks: marksOf(view, language),
    ...(budget !== undefined && budget <= most && { budget: { gap: budget, name: words.budget } }),
  };
}

function axis(name: string, from: number, to: number, textOf: (value: number) => string): Axis {
  const ticks = roundTicks(from, to, TICKS).map((at) => ({ at, text: textOf(at) }));
  return { name, from, to, ticks };
}

function marksOf(view: CalculatorView, language: Language): readonly PriceMark[] {
  const words = pictureWords(language);
  const floor = view.floor?.wanPerMu ?? null;
  const { breakEvenPrice: cost } = view;
  const marks: PriceMark[] = [
    { kind: "break-even", price: cost, name: words.breakEven(text(cost)) },
  ];
  if (floor !== null) marks.push({ kind: "floor", price: floor, name: words.floor(text(floor)) });
  return marks;
}

function says(view: CalculatorView, language: Language): string {
  const words = pictureWords(language);
  const { budget, floor } = view;
  const price = rangeText(view.priceLow, view.priceHigh, 4);
  const gap = rangeText(view.totalGapLow, view.totalGapHigh, 2);
  const lowest = budget === null || budget.lowestPrice < 0 ? undefined : budget;
  return [
    words.at(text(view.areaMu), price, gap),
    words.none(text(view.breakEvenPrice)),
    ...(lowest ? [words.bears(text(lowest.budget), text(lowest.lowestPrice))] : []),
    ...(floor?.wanPerMu ? [words.under(text(floor.wanPerMu))] : []),
  ].join("");
}

function text(value: number): string {
  return rangeText(value, value, 2);
}
