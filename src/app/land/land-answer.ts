/** The land calculator's answer in texts: the figures, and the table of what a price or an area would change. */
import type { BudgetView, CalculatorView, FloorView, GridView } from "./land-calculator";
import { paybackText } from "./land-paybacks";
import { landWords } from "./land-words";
import type { LandWords } from "./land-words";
import type { Language } from "../messages/messages";
import { rangeText } from "../range-text";

export interface LandAnswer {
  /** 缺口总额: the figure that is asked for. */
  readonly total: AnswerLine;
  readonly lines: readonly AnswerLine[];
  /** A sentence each: a price below the floor, a sale above cost. */
  readonly remarks: readonly string[];
  readonly table: HeatMap;
}

export interface AnswerLine {
  readonly name: string;
  readonly value: string;
  readonly unit: string;
}

/** A row a price, a column an area. */
export interface HeatMap {
  readonly areas: readonly string[];
  readonly rows: readonly { readonly price: string; readonly cells: readonly HeatCell[] }[];
}

export interface HeatCell {
  readonly text: string;
  /** 0 where there is no gap, up to 5 for the largest of the table. */
  readonly heat: number;
  /** More than the budget. */
  readonly isOver: boolean;
}

const HOTTEST = 5;
export const WAN = { zh: "万元", en: "10k yuan" };

export function landAnswer(view: CalculatorView, language: Language): LandAnswer {
  const words = landWords(language);
  const { perMu } = words;
  const lines: readonly AnswerLine[] = [
    line(words.gapPerMu, rangeText(view.gapPerMuLow, view.gapPerMuHigh, 4), perMu),
    line(words.share, percents(view.shareLow, view.shareHigh), ""),
    line(words.recovery, percents(view.recoveryLow, view.recoveryHigh), ""),
    line(words.breakEven, rangeText(view.breakEvenPrice, view.breakEvenPrice, 4), perMu),
    ...view.breakEvenAfter.map(({ years, price }) =>
      priceLine(words.breakEvenAfter(years), price, words.taxCovers, perMu)
    ),
    line(words.payback, paybackText(view.paybackLow, view.paybackHigh, words), ""),
    line(words.discounted, paybackText(view.discountedLow, view.discountedHigh, words), ""),
    ...budgetLines(view.budget, words),
  ];
  return {
    total: line(words.total, rangeText(view.totalGapLow, view.totalGapHigh, 2), WAN[language]),
    lines: lines.filter(({ value }) => value !== "—"),
    remarks: [...surplusRemark(view, words), ...floorRemark(view.floor, words)],
    table: heatMap(view.priceByArea, view.budget?.budget ?? Infinity),
  };
}

function budgetLines(budget: CalculatorView["budget"], words: LandWords): readonly AnswerLine[] {
  if (budget === null) return [];
  return [
    line(words.mostMu, mostMuText(budget, words), words.mu),
    priceLine(words.lowestPrice, budget.lowestPrice, words.budgetCovers, words.perMu),
  ];
}

/** Without a gap at the high price any area is borne there: what is told is the least. */
export function mostMuText(
  { mostMuLow: low, mostMuHigh: high }: Pick<BudgetView, "mostMuLow" | "mostMuHigh">,
  words: LandWords
): string {
  if (low !== null && high === null) return words.orMore(rangeText(low, low, 2));
  return rangeText(low, high, 2);
}

/** A price below nothing is none: what makes it so is told instead. */
export function priceLine(
  name: string,
  price: number,
  otherwise: string,
  unit: string
): AnswerLine {
  return price < 0 ? line(name, otherwise, "") : line(name, rangeText(price, price, 4), unit);
}

export function line(name: string, value: string, unit: string): AnswerLine {
  return { name, value, unit };
}

export function percents(low: number | null, high: number | null): string {
  if (low === null || high === null) return "—";
  return `${rangeText(low * 100, high * 100, 2)}%`;
}

function surplusRemark({ surplus }: CalculatorView, words: LandWords): readonly string[] {
  return surplus === "no" ? [] : [words.surplus[surplus]];
}

function floorRemark(floor: FloorView | null, words: LandWords): readonly string[] {
  if (floor === null) return [];
  const { grade, yuanPerSquareMetre, below } = floor;
  if (yuanPerSquareMetre === null) return [words.floorUnchecked(grade)];
  const price = rangeText(yuanPerSquareMetre, yuanPerSquareMetre, 2);
  return [below === "no" ? words.floorKept(grade, price) : words.floorBelow(grade, price)];
}

function heatMap({ prices, across, gaps }: GridView, budget: number): HeatMap {
  const most = Math.max(...gaps.map((row) => Math.max(...row)));
  const text = (value: number) => rangeText(value, value, 2);
  return {
    areas: across.map(text),
    rows: prices.map((price, i) => ({
      price: text(price),
      cells: (gaps[i] ?? []).map((gap) => ({
        text: String(Math.round(gap)),
        heat: gap > 0 ? Math.max(1, Math.ceil((gap / most) * HOTTEST)) : 0,
        isOver: gap > budget,
      })),
    })),
  };
}
