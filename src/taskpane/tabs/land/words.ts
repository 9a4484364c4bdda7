/** 地价测算 in both languages. Data, no code but the choice. */
import type { LandField } from "../../../app/land/land-entry";
import type { Language } from "../../../app/messages/messages";
import type { WrittenWords } from "../../parts/Written";

export interface LandTabWords {
  readonly title: string;
  readonly tagline: string;
  readonly notice: string;
  readonly noLedger: string;
  readonly make: string;
  readonly writeTyped: string;
  readonly done: WrittenWords;
  /** Of what the calculator wrote. */
  readonly doneTyped: WrittenWords;
  readonly parcels: string;
  readonly mu: string;
  readonly totalGap: string;
  readonly untold: (n: number) => string;
  readonly average: (price: string) => string;
  readonly preview: string;
  readonly previewHint: string;
  readonly rank: string;
  readonly parcel: string;
  readonly gap: string;
  readonly notReckoned: string;
  readonly more: (n: number) => string;
  readonly assume: string;
  readonly assumeHint: string;
  readonly calculator: string;
  readonly calculatorHint: string;
  readonly fields: Readonly<Record<LandField, string>>;
  readonly units: Readonly<Record<LandField, string>>;
  readonly wrong: Readonly<Record<LandField, string>>;
  readonly slide: Readonly<Record<"priceLow" | "area", string>>;
  readonly moreFields: string;
  readonly waiting: string;
  readonly picture: string;
  readonly corner: string;
}

const CHINESE: LandTabWords = {
  title: "地价成本缺口测算",
  tagline: "算清每宗地的出让价离综合开发成本差多少，预算受得起多少。",
  notice:
    "本测算只反映成本缺口和财政负担，不是出让价格建议。给予优惠须有法律依据（《公平竞争审查条例》2024年8月1日起施行），请注明依据文件。",
  noLedger: "当前工作表没有供地台账，可先在这里试算。台账要有“面积”列，以及成本或出让价格列。",
  make: "生成测算表",
  writeTyped: "写入工作表",
  done: {
    title: "测算表已生成",
    live: "全部是公式：改参数或原表数字，缺口跟着变。",
    open: "打开测算表",
  },
  doneTyped: {
    title: "测算表已生成",
    live: "全部是公式：在表上改成本、价格、面积或参数，缺口跟着变。",
    open: "打开测算表",
  },
  parcels: "宗地",
  mu: "亩",
  totalGap: "缺口（万元）",
  untold: (n) => `未测算 ${n} 宗，原因见“逐宗缺口”。`,
  average: (price) => `加权均价 ${price} 万元/亩`,
  preview: "逐宗缺口",
  previewHint: "按缺口总额从大到小。现在还没有写入任何内容。",
  rank: "名次",
  parcel: "宗地",
  gap: "缺口（万元）",
  notReckoned: "未测算",
  more: (n) => `再显示 ${n} 宗`,
  assume: "测算条件",
  assumeHint: "台账里没有的，用这里的数；记在工作簿里，下次照用。",
  calculator: "试算器",
  calculatorHint: "边填边算；要留底的，写成带公式的工作表。",
  fields: {
    cost: "综合开发成本",
    priceLow: "出让价格",
    priceHigh: "到（有区间时）",
    area: "面积",
    tax: "地方留成税收",
    rate: "折现率",
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
    budget: "万元",
    saleable: "%",
    grade: "等",
  },
  wrong: {
    cost: "请填大于 0 的数。",
    priceLow: "请填数字，如 0.8。",
    priceHigh: "请填数字，如 3。",
    area: "请填大于 0 的数。",
    tax: "请填数字。",
    rate: "请填 0 到 100 之间的数。",
    budget: "请填数字。",
    saleable: "请填大于 0、不超过 100 的数。",
    grade: "请填 1 到 15 的整数。",
  },
  slide: { priceLow: "拖动改价格", area: "拖动改面积" },
  moreFields: "税收、预算、等别",
  waiting: "填好成本、价格和面积，这里就有结果。",
  picture: "价格和面积变了，缺口（万元）怎么变",
  corner: "价格＼面积",
};

const ENGLISH: LandTabWords = {
  title: "Land cost gap",
  tagline: "How far each parcel's price is from what it cost, and how much of it the budget bears.",
  notice:
    "This measures a cost gap and what it leaves to the budget; it proposes no price. Favours need a basis in law (Fair Competition Review Regulations, in force since 2024-08-01): note the document.",
  noLedger:
    "There is no land ledger on this sheet; reckon a single sale here. A ledger has an area column, and a cost or a price column.",
  make: "Make the land sheet",
  writeTyped: "Write to a sheet",
  done: {
    title: "The land sheet is made",
    live: "all of it formulas: change a parameter or a source figure and the gaps follow.",
    open: "Open the land sheet",
  },
  doneTyped: {
    title: "The land sheet is made",
    live: "all of it formulas: change cost, price, area or a parameter there and the gap follows.",
    open: "Open the land sheet",
  },
  parcels: "parcels",
  mu: "mu",
  totalGap: "gap, 10k yuan",
  untold: (n) => `${n} parcels not reckoned; Gap by parcel says why.`,
  average: (price) => `Weighted price ${price}, 10k yuan/mu`,
  preview: "Gap by parcel",
  previewHint: "The largest gap first. Nothing has been written yet.",
  rank: "Place",
  parcel: "Parcel",
  gap: "Gap, 10k yuan",
  notReckoned: "not reckoned",
  more: (n) => `Show ${n} more`,
  assume: "Assumptions",
  assumeHint: "For what the ledger does not tell; the workbook remembers them.",
  calculator: "Calculator",
  calculatorHint: "Results as you type; write them to a sheet of formulas to keep them.",
  fields: {
    cost: "Cost",
    priceLow: "Price",
    priceHigh: "to (if a range)",
    area: "Area",
    tax: "Retained tax",
    rate: "Discount rate",
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
    budget: "10k yuan",
    saleable: "%",
    grade: "1–15",
  },
  wrong: {
    cost: "A number above 0.",
    priceLow: "A number, as 0.8.",
    priceHigh: "A number, as 3.",
    area: "A number above 0.",
    tax: "A number.",
    rate: "A number from 0 to 100.",
    budget: "A number.",
    saleable: "A number above 0 and up to 100.",
    grade: "A whole number from 1 to 15.",
  },
  slide: { priceLow: "Slide the price", area: "Slide the area" },
  moreFields: "Tax, budget, grade",
  waiting: "Fill in cost, price and area to see the result.",
  picture: "The gap (10k yuan) at other prices and areas",
  corner: "price \\ area",
};

export function landTabWords(language: Language): LandTabWords {
  return language === "zh" ? CHINESE : ENGLISH;
}
