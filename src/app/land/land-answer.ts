/** The land calculator's answer in texts: the figures, and the picture of what a price or an area would change. */
import type { CalculatorView, FloorView, GridView, PaybackView } from "./land-calculator";
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
  readonly picture: HeatMap;
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
  /** 0 where there is no gap, up to 5 for the largest of the picture. */
  readonly heat: number;
}

const HOTTEST = 5;
const WAN = { zh: "万元", en: "10k yuan" };

export function landAnswer(view: CalculatorView, language: Language): LandAnswer {
  const words = landWords(language);
  const wan = WAN[language];
  const perMu = words.perMu;
  const { budget } = view;
  const lines: readonly AnswerLine[] = [
    line(words.gapPerMu, rangeText(view.gapPerMuLow, view.gapPerMuHigh, 4), perMu),
    line(words.share, percents(view.shareLow, view.shareHigh), ""),
    line(words.recovery, percents(view.recoveryLow, view.recoveryHigh), ""),
    line(words.breakEven, rangeText(view.breakEvenPrice, view.breakEvenPrice, 4), perMu),
    ...view.breakEvenAfter.map(({ years, price }) =>
      line(words.breakEvenAfter(years), rangeText(price, price, 4), perMu)
    ),
    line(words.payback, paybackText(view.paybackLow, view.paybackHigh, words), ""),
    line(words.discounted, paybackText(view.discountedLow, view.discountedHigh, words), ""),
    ...(budget === null
      ? []
      : [
          line(words.mostMu, rangeText(budget.mostMuLow, budget.mostMuHigh, 2), words.mu),
          line(words.lowestPrice, rangeText(budget.lowestPrice, budget.lowestPrice, 4), perMu),
        ]),
  ];
  return {
    total: line(words.total, rangeText(view.totalGapLow, view.totalGapHigh, 2), wan),
    lines: lines.filter(({ value }) => value !== "—"),
    remarks: [...surplusRemark(view, words), ...floorRemark(view.floor, words)],
    picture: heatMap(view.priceByArea),
  };
}

function line(name: string, value: string, unit: string): AnswerLine {
  return { name, value, unit };
}

export function percents(low: number | null, high: number | null): string {
  if (low === null || high === null) return "—";
  return `${rangeText(low * 100, high * 100, 2)}%`;
}

function paybackText(low: PaybackView, high: PaybackView, words: LandWords): string {
  if (low === null && high === null) return "—";
  const [from, to] = [low, high].map((end) => {
    if (end === "never") return words.never;
    return end === null ? words.atOnce : words.years(rangeText(end, end, 2));
  });
  return from === to ? String(from) : `${from}—${to}`;
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

function heatMap({ prices, across, gaps }: GridView): HeatMap {
  const most = Math.max(...gaps.map((row) => Math.max(...row)));
  const text = (value: number) => rangeText(value, value, 2);
  return {
    areas: across.map(text),
    rows: prices.map((price, i) => ({
      price: text(price),
      cells: (gaps[i] ?? []).map((gap) => ({
        text: String(Math.round(gap)),
        heat: gap > 0 ? Math.max(1, Math.ceil((gap / most) * HOTTEST)) : 0,
      })),
    })),
  };
}
