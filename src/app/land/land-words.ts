/** What the calculator's figures and a parcel's marks are called. Data, no code but the choice. */
import type { LandFlag } from "./land-flags";
import type { Language } from "../messages/messages";

export interface LandWords {
  readonly total: string;
  /** Without the surpluses that count against them in the total. */
  readonly deficitOnly: string;
  readonly gapPerMu: string;
  readonly share: string;
  readonly recovery: string;
  readonly breakEven: string;
  readonly breakEvenAfter: (years: number) => string;
  readonly payback: string;
  readonly discounted: string;
  readonly mostMu: string;
  readonly lowestPrice: string;
  readonly lowestMean: string;
  readonly budgetLeft: string;
  readonly budgetShort: string;
  readonly perMu: string;
  readonly mu: string;
  readonly never: string;
  readonly atOnce: string;
  /** Instead of a price below nothing. */
  readonly taxCovers: string;
  readonly budgetCovers: string;
  readonly orMore: (text: string) => string;
  readonly years: (text: string) => string;
  readonly surplusOf: (text: string) => string;
  readonly surplus: Readonly<Record<"partly" | "yes", string>>;
  readonly floorUnchecked: (grade: number) => string;
  readonly floorKept: (grade: number, price: string) => string;
  readonly floorBelow: (grade: number, price: string) => string;
  readonly flags: Readonly<Record<LandFlag, string>>;
}

const CHINESE: LandWords = {
  total: "缺口总额",
  deficitOnly: "其中缺口（不抵盈余）",
  gapPerMu: "每亩缺口",
  share: "占成本",
  recovery: "收回成本",
  breakEven: "保本价",
  breakEvenAfter: (years) => `收 ${years} 年税后的保本价`,
  payback: "税收回收期",
  discounted: "折现回收期",
  mostMu: "预算可承受面积",
  lowestPrice: "预算可承受的最低价",
  lowestMean: "预算可承受的最低均价",
  budgetLeft: "预算余额",
  budgetShort: "预算还差",
  perMu: "万元/亩",
  mu: "亩",
  never: "收不回",
  atOnce: "无缺口",
  taxCovers: "税收已够抵成本",
  budgetCovers: "预算足够",
  orMore: (text) => `${text} 以上`,
  years: (text) => `${text} 年`,
  surplusOf: (text) => `盈余 ${text}`,
  surplus: {
    partly: "价格高的一端已高于成本，有盈余。",
    yes: "价格高于成本，是盈余，没有缺口。",
  },
  floorUnchecked: (grade) => `${grade} 等地的参考最低价待核，请按现行标准核对。`,
  floorKept: (grade, price) => `不低于 ${grade} 等地参考最低价标准（${price} 元/㎡）。`,
  floorBelow: (grade, price) =>
    `低于参考最低价标准（${grade} 等，${price} 元/㎡），请核对适用等别、折扣条件及批准文件。`,
  flags: {
    approximate: "约数",
    range: "区间",
    surplus: "盈余",
    "partly-surplus": "部分盈余",
    "zero-price": "零地价",
    "below-floor": "低于参考最低价",
    "floor-unchecked": "最低价待核",
    "idle-one-year": "逾约定动工满一年",
    "idle-two-years": "逾约定动工满两年",
    unused: "占而不用",
    "investment-short": "投资强度未达标",
    "tax-short": "亩均税收未达标",
    "default-cost": "按统一成本",
    "components-differ": "成本与分项之和不符",
    "price-total-differs": "总价与单价不符",
    "printed-gap-differs": "与表列贴补不符",
  },
};

const ENGLISH: LandWords = {
  total: "Gap in all",
  deficitOnly: "Gaps, surpluses not offset",
  gapPerMu: "Gap per mu",
  share: "Of the cost",
  recovery: "Recovered",
  breakEven: "Break-even price",
  breakEvenAfter: (years) => `Break-even after ${years} years of tax`,
  payback: "Payback from tax",
  discounted: "Payback, discounted",
  mostMu: "The budget bears",
  lowestPrice: "Lowest price it bears",
  lowestMean: "Lowest mean price it bears",
  budgetLeft: "Left of the budget",
  budgetShort: "The budget is short by",
  perMu: "10k yuan/mu",
  mu: "mu",
  never: "never",
  atOnce: "no gap",
  taxCovers: "tax alone covers the cost",
  budgetCovers: "the budget suffices",
  orMore: (text) => `${text} or more`,
  years: (text) => `${text} years`,
  surplusOf: (text) => `surplus ${text}`,
  surplus: {
    partly: "At the high end of the price there is a surplus over cost.",
    yes: "The price is above cost: a surplus, no gap.",
  },
  floorUnchecked: (grade) =>
    `The reference floor of grade ${grade} has not been checked; look it up.`,
  floorKept: (grade, price) =>
    `Not below the reference floor of grade ${grade} (${price} yuan/m²).`,
  floorBelow: (grade, price) =>
    `Below the reference floor of grade ${grade} (${price} yuan/m²); check grade, discounts and approvals.`,
  flags: {
    approximate: "approximate",
    range: "a range",
    surplus: "surplus",
    "partly-surplus": "partly surplus",
    "zero-price": "price of zero",
    "below-floor": "below the floor",
    "floor-unchecked": "floor not checked",
    "idle-one-year": "a year past the agreed start",
    "idle-two-years": "two years past the agreed start",
    unused: "built on, not used",
    "investment-short": "investment below what is asked",
    "tax-short": "tax below what is asked",
    "default-cost": "at the assumed cost",
    "components-differ": "cost and its components differ",
    "price-total-differs": "total and unit price differ",
    "printed-gap-differs": "printed gap differs",
  },
};

export function landWords(language: Language): LandWords {
  return language === "zh" ? CHINESE : ENGLISH;
}
