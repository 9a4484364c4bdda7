/** 地价测算 in both languages. Data, no code but the choice. */
import type { ParcelOrder } from "../../../app/land/study-land";
import type { Language } from "../../../app/messages/messages";
import type { WrittenWords } from "../../parts/Written";

export interface LandTabWords {
  readonly title: string;
  readonly tagline: string;
  readonly notice: string;
  readonly noLedger: string;
  /** Beside 识别结果, where the sheet has a table that is no ledger. */
  readonly isLedger: string;
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
  readonly together: string;
  readonly order: string;
  readonly orders: Readonly<Record<ParcelOrder, string>>;
  readonly notReckoned: string;
  readonly more: (n: number) => string;
  readonly assume: string;
  readonly assumed: string;
  readonly assumeHint: string;
  /** What the assumptions are for, group by group. */
  readonly groups: Readonly<Record<"missing" | "budget" | "tax" | "day", string>>;
  readonly calculator: string;
  readonly calculatorHint: string;
  readonly slide: Readonly<Record<"priceLow" | "area", string>>;
  readonly moreFields: string;
  readonly waiting: string;
  readonly table: string;
  readonly overBudget: string;
  readonly corner: string;
}

const CHINESE: LandTabWords = {
  title: "地价成本缺口测算",
  tagline: "算清每宗地的出让价离综合开发成本差多少，预算受得起多少。",
  notice:
    "本测算只反映成本缺口和财政负担，不是出让价格建议。给予优惠须有法律依据（《公平竞争审查条例》2024年8月1日起施行），请注明依据文件。",
  noLedger: "当前工作表没有供地台账，可先在这里试算。台账要有“面积”列，以及成本或出让价格列。",
  isLedger: "是台账？改各列的含义",
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
  previewHint: "生成后的测算表就是这些数，现在还没有写入任何内容。点一宗，看它在台账里的位置。",
  together: "合计",
  order: "排序",
  orders: {
    total: "缺口总额从大到小",
    share: "占成本从大到小",
    perMu: "每亩缺口从大到小",
    ledger: "按台账顺序",
  },
  notReckoned: "未测算",
  more: (n) => `再显示 ${n} 宗`,
  assume: "测算条件",
  assumed: "已填",
  assumeHint: "台账里没有的，用这里的数；写进测算表的参数，也记在工作簿里，下次照用。",
  groups: {
    missing: "台账没有写的",
    budget: "预算够不够",
    tax: "税收回收期",
    day: "截至日期",
  },
  calculator: "试算器",
  calculatorHint: "边填边算；要留底的，写成带公式的工作表。",
  slide: { priceLow: "拖动改价格", area: "拖动改面积" },
  moreFields: "税收、预算、等别",
  waiting: "填好成本、价格和面积，这里就有结果。",
  table: "不同价格、面积的缺口（万元）",
  overBudget: "超出预算",
  corner: "价格＼面积",
};

const ENGLISH: LandTabWords = {
  title: "Land cost gap",
  tagline: "How far each parcel's price is from what it cost, and how much of it the budget bears.",
  notice:
    "This measures a cost gap and what it leaves to the budget; it proposes no price. Favours need a basis in law (Fair Competition Review Regulations, in force since 2024-08-01): note the document.",
  noLedger:
    "There is no land ledger on this sheet; reckon a single sale here. A ledger has an area column, and a cost or a price column.",
  isLedger: "A ledger? Say what its columns are",
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
  untold: (n) => `${n} not reckoned; Gap by parcel says why.`,
  average: (price) => `Weighted price ${price}, 10k yuan/mu`,
  preview: "Gap by parcel",
  previewHint:
    "The figures that the sheet will have; nothing has been written yet. Press a parcel to see it in the ledger.",
  together: "All together",
  order: "Order",
  orders: {
    total: "largest gap first",
    share: "largest share of the cost first",
    perMu: "largest gap per mu first",
    ledger: "as in the ledger",
  },
  notReckoned: "not reckoned",
  more: (n) => `Show ${n} more`,
  assume: "Assumptions",
  assumed: "filled in",
  assumeHint:
    "For what the ledger does not tell. They become the sheet's parameters, and the workbook remembers them.",
  groups: {
    missing: "What the ledger does not tell",
    budget: "Does the budget reach",
    tax: "Payback from tax",
    day: "The day",
  },
  calculator: "Calculator",
  calculatorHint: "Results as you type; write them to a sheet of formulas to keep them.",
  slide: { priceLow: "Slide the price", area: "Slide the area" },
  moreFields: "Tax, budget, grade",
  waiting: "Fill in cost, price and area to see the result.",
  table: "The gap (10k yuan) at other prices and areas",
  overBudget: "above the budget",
  corner: "price \\ area",
};

export function landTabWords(language: Language): LandTabWords {
  return language === "zh" ? CHINESE : ENGLISH;
}
