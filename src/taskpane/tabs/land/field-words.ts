/** What the figures of a land calculation are called, measured in, and what is wrong with them. Data. */
import type { LandField } from "../../../app/land/land-entry";
import type { Language } from "../../../app/messages/messages";

export interface LandFieldWords {
  readonly names: Readonly<Record<LandField, string>>;
  readonly units: Readonly<Record<LandField, string>>;
  readonly wrong: Readonly<Record<LandField, string>>;
  /** What the figure is good for, beside a ledger. */
  readonly hints: Readonly<Partial<Record<LandField, string>>>;
  readonly asOf: string;
  readonly asOfHint: (found: string) => string;
  readonly wrongDate: string;
  readonly unknownDate: string;
}

const CHINESE: LandFieldWords = {
  names: {
    cost: "综合开发成本",
    priceLow: "出让价格",
    priceHigh: "到（有区间时）",
    area: "面积",
    tax: "地方留成税收",
    rate: "折现率",
    rampYears: "达产前年数",
    rampShare: "其间税收比例",
    budget: "财政预算",
    saleable: "可出让比例",
    grade: "土地等别",
  },
  units: {
    cost: "万元/亩",
    priceLow: "万元/亩",
    priceHigh: "万元/亩",
    area: "亩",
    tax: "万元/亩·年",
    rate: "%",
    rampYears: "年",
    rampShare: "%",
    budget: "万元",
    saleable: "%",
    grade: "等",
  },
  wrong: {
    cost: "请填大于 0 的数。",
    priceLow: "请填数字，如 0.8。",
    priceHigh: "请填数字，如 3。",
    area: "请填大于 0 的数。",
    tax: "请填数字，如 2.5。",
    rate: "请填 0 到 100 之间的数，如 5。",
    rampYears: "请填 0 到 50 之间的数。",
    rampShare: "请填 0 到 100 之间的数。",
    budget: "请填数字，如 2000。",
    saleable: "请填大于 0、不超过 100 的数。",
    grade: "请填 1 到 15 的整数。",
  },
  hints: {
    cost: "台账没有写成本的宗地，按这个数测算。",
    saleable: "毛地扣去道路、绿化等以后，能出让的份额。",
    grade: "台账没有写等别的宗地，按这一等核对参考最低价。",
    tax: "填了才算回收期：缺口多少年能由税收抵回。",
    budget: "填了才算预算余额和可承受的面积。",
  },
  asOf: "数据截至日期",
  asOfHint: (found) => `写成 2012-11-30，用来核对闲置。留空则用表上的日期（${found}）。`,
  wrongDate: "请写成 2012-11-30 这样的日期。",
  unknownDate: "表上没有注明",
};

const ENGLISH: LandFieldWords = {
  names: {
    cost: "Cost",
    priceLow: "Price",
    priceHigh: "to (if a range)",
    area: "Area",
    tax: "Retained tax",
    rate: "Discount rate",
    rampYears: "Years before full tax",
    rampShare: "Tax until then",
    budget: "Budget",
    saleable: "Saleable share",
    grade: "Land grade",
  },
  units: {
    cost: "10k/mu",
    priceLow: "10k/mu",
    priceHigh: "10k/mu",
    area: "mu",
    tax: "10k/mu a year",
    rate: "%",
    rampYears: "years",
    rampShare: "%",
    budget: "10k yuan",
    saleable: "%",
    grade: "1–15",
  },
  wrong: {
    cost: "A number above 0.",
    priceLow: "A number, as 0.8.",
    priceHigh: "A number, as 3.",
    area: "A number above 0.",
    tax: "A number, as 2.5.",
    rate: "A number from 0 to 100, as 5.",
    rampYears: "A number from 0 to 50.",
    rampShare: "A number from 0 to 100.",
    budget: "A number, as 2000.",
    saleable: "A number above 0 and up to 100.",
    grade: "A whole number from 1 to 15.",
  },
  hints: {
    cost: "For parcels whose cost the ledger does not tell.",
    saleable: "What is left of gross land to be sold, without roads and green.",
    grade: "For parcels whose grade the ledger does not tell: held against the reference floor.",
    tax: "Fill it in to see how many years of tax make up for the gap.",
    budget: "Fill it in to see what is left of it, and the area it bears.",
  },
  asOf: "Data as of",
  asOfHint: (found) =>
    `As 2012-11-30, to find idle land. Left empty, the day on the sheet (${found}).`,
  wrongDate: "A day, as 2012-11-30.",
  unknownDate: "none is noted",
};

export function landFieldWords(language: Language): LandFieldWords {
  return language === "zh" ? CHINESE : ENGLISH;
}
