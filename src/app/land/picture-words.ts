/** What stands in and behind the land calculator's picture. Data, no code but the choice. */
import type { Language } from "../messages/messages";

export interface PictureWords {
  readonly title: string;
  readonly prices: string;
  readonly gaps: string;
  readonly area: (text: string) => string;
  /** Which line is which: the area at hand, and those below and above it. */
  readonly legend: (area: string, less: string, more: string) => string;
  readonly breakEven: (price: string) => string;
  readonly floor: (price: string) => string;
  readonly budget: string;
  /** A gap of so many 万元, in as few letters as an axis has room for. */
  readonly short: (gap: number, isLong: boolean) => string;
  readonly at: (area: string, price: string, gap: string) => string;
  readonly none: (price: string) => string;
  readonly bears: (budget: string, price: string) => string;
  readonly under: (price: string) => string;
}

const CHINESE: PictureWords = {
  title: "缺口总额随出让价格变化",
  prices: "出让价格（万元/亩）",
  gaps: "缺口总额（万元）",
  area: (text) => `${text} 亩`,
  legend: (area, less, more) => `粗线 ${area} 亩，细线 ${less}、${more} 亩`,
  breakEven: (price) => `保本价 ${price}`,
  floor: (price) => `参考最低价 ${price}`,
  budget: "预算",
  short: (gap, isLong) => (isLong && gap !== 0 ? `${gap / 10_000} 亿` : String(gap)),
  at: (area, price, gap) => `面积 ${area} 亩、价格 ${price} 万元/亩时，缺口总额 ${gap} 万元。`,
  none: (price) => `价格到 ${price} 万元/亩（保本价）没有缺口，再高是盈余。`,
  bears: (budget, price) => `预算 ${budget} 万元对应的价格是 ${price} 万元/亩。`,
  under: (price) => `参考最低价 ${price} 万元/亩。`,
};

const ENGLISH: PictureWords = {
  title: "The gap in all against the price",
  prices: "price, 10k yuan/mu",
  gaps: "gap, 10k yuan",
  area: (text) => `${text} mu`,
  legend: (area, less, more) => `thick ${area} mu, thin ${less} and ${more}`,
  breakEven: (price) => `break-even ${price}`,
  floor: (price) => `floor ${price}`,
  budget: "budget",
  short: (gap, isLong) => (isLong && gap !== 0 ? `${gap / 1000}k` : String(gap)),
  at: (area, price, gap) =>
    `${area} mu at ${price} (10k yuan/mu) leave a gap of ${gap} (10k yuan). `,
  none: (price) => `At ${price}, the break-even price, there is no gap, above it a surplus. `,
  bears: (budget, price) => `A budget of ${budget} answers to a price of ${price}. `,
  under: (price) => `The reference floor is ${price}. `,
};

export function pictureWords(language: Language): PictureWords {
  return language === "zh" ? CHINESE : ENGLISH;
}
