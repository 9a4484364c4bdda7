/** 项目推进 in both languages. Data, no code but the choice. */
import type { FunnelStage, PipelineRate } from "../../../app/pipeline/pipeline-board";
import type { Language } from "../../../app/messages/messages";
import type { WrittenWords } from "../../parts/Written";

/** What a rate is made of: the part, the whole, and what the whole is called. */
type Made = (part: string, whole: string, over: string) => string;

export interface PipelineWords {
  readonly make: string;
  readonly projects: string;
  readonly teams: string;
  readonly ratesOf: string;
  readonly rates: Readonly<Record<PipelineRate, string>>;
  readonly made: Readonly<Record<PipelineRate, Made>>;
  readonly startOver: string;
  readonly over: { readonly signed: string; readonly performing: string };
  readonly count: (n: number) => string;
  readonly funnel: string;
  readonly stage: string;
  readonly ofPrevious: string;
  readonly stages: Readonly<Record<FunnelStage, string>>;
  readonly byProgress: string;
  readonly byMoney: string;
  readonly contract: string;
  readonly arrived: string;
  readonly total: string;
  /** In place of a share of money that nothing brings to 元, or that nobody wrote down. */
  readonly unconverted: string;
  readonly noMoney: string;
  readonly exchange: RateWords;
  readonly done: WrittenWords;
}

/** Of rates of exchange. */
export interface RateWords {
  readonly title: string;
  readonly hint: string;
  readonly known: (n: number) => string;
  readonly missing: (n: number) => string;
  readonly needed: (currencies: string) => string;
  readonly type: string;
  readonly oneIs: (currency: string, rate: string, about: string) => string;
  readonly yuanFor: (currency: string) => string;
  readonly on: string;
  readonly source: string;
  readonly sourceHint: string;
  readonly wrong: string;
  readonly quote: string;
  readonly noSource: string;
}

const CHINESE: PipelineWords = {
  make: "生成项目推进情况表",
  projects: "个项目",
  teams: "家单位",
  ratesOf: "四率",
  rates: { performance: "履约率", start: "开工率", production: "投产率", arrival: "到位率" },
  made: {
    performance: (part, whole) => `履约 ${part} ÷ 签约 ${whole}`,
    start: (part, whole, over) => `开工 ${part} ÷ ${over} ${whole}`,
    production: (part, whole) => `投产 ${part} ÷ 签约 ${whole}`,
    arrival: (part, whole) => `到位 ${part} ÷ 合同 ${whole} 万元`,
  },
  startOver: "开工率的分母",
  over: { signed: "签约项目", performing: "履约项目" },
  count: (n) => `${n} 个`,
  funnel: "推进漏斗（意向、终止不计）",
  stage: "阶段",
  ofPrevious: "占上一阶段",
  stages: {
    negotiating: "在谈及以上",
    signed: "签约",
    performing: "履约",
    started: "开工",
    production: "投产",
  },
  byProgress: "项目进度",
  byMoney: "资金到位（万元）",
  contract: "合同额",
  arrived: "到位",
  total: "合计",
  unconverted: "有外币没有汇率，未折算",
  noMoney: "台账没有金额",
  exchange: {
    title: "折算汇率",
    hint: "“参数”表里有的汇率到那里改，这里跟着变；没有的在下面填，记在工作簿里。不填的币种不折算。",
    known: (n) => `${n} 种`,
    missing: (n) => `还差 ${n} 种`,
    needed: (currencies) => `台账里有${currencies}，没有折算汇率，合同额、到位率暂时算不出来。`,
    type: "填汇率",
    oneIs: (currency, rate, about) => `1 ${currency} = ${rate} 元（${about}）`,
    yuanFor: (currency) => `1 ${currency}折多少元`,
    on: "汇率日期",
    source: "汇率来源",
    sourceHint: "如：中国人民银行中间价",
    wrong: "请填大于 0 的数，如 6.2892。",
    quote: "这像是 100 外币的牌价，请除以 100 再填。",
    noSource: "请写明汇率来源，以便复核。",
  },
  done: {
    title: "项目推进情况表已生成",
    live: "全部是公式：台账、汇率、阶段归类一改，四率跟着变。",
    open: "打开项目推进情况表",
  },
};

const ENGLISH: PipelineWords = {
  make: "Make the pipeline sheet",
  projects: "projects",
  teams: "units",
  ratesOf: "The four rates",
  rates: { performance: "Kept", start: "Started", production: "Producing", arrival: "Arrived" },
  made: {
    performance: (part, whole) => `${part} performing of ${whole} signed`,
    start: (part, whole, over) => `${part} started of ${whole} ${over}`,
    production: (part, whole) => `${part} producing of ${whole} signed`,
    arrival: (part, whole) => `${part} of ${whole} ten thousand yuan`,
  },
  startOver: "Started, of those",
  over: { signed: "signed", performing: "performing" },
  count: String,
  funnel: "Funnel (intents and terminated left out)",
  stage: "Stage",
  ofPrevious: "Of the stage before",
  stages: {
    negotiating: "in talks",
    signed: "signed",
    performing: "performing",
    started: "started",
    production: "producing",
  },
  byProgress: "How far projects are",
  byMoney: "Money (10k yuan)",
  contract: "Contract",
  arrived: "Arrived",
  total: "Total",
  unconverted: "foreign money without a rate",
  noMoney: "no money in the ledger",
  exchange: {
    title: "Rates of exchange",
    hint: "Those on the workbook's 参数 sheet are changed there and followed. Others are typed here and remembered; a currency without one is not brought to yuan.",
    known: String,
    missing: (n) => `${n} missing`,
    needed: (currencies) =>
      `There is no rate of exchange for ${currencies}, so what was agreed and what has arrived cannot be told.`,
    type: "Type the rates",
    oneIs: (currency, rate, about) => `1 ${currency} = ${rate} yuan (${about})`,
    yuanFor: (currency) => `Yuan for 1 ${currency}`,
    on: "Day of the rate",
    source: "Source of the rate",
    sourceHint: "such as: central parity",
    wrong: "A number above 0, such as 6.2892.",
    quote: "This looks like a quote for 100: divide it by 100.",
    noSource: "Say where the rate is from, so that it can be checked.",
  },
  done: {
    title: "The pipeline sheet is made",
    live: "all of it formulas: change the ledger, a rate of exchange or a stage, and the rates follow.",
    open: "Open the pipeline sheet",
  },
};

export function pipelineWords(language: Language): PipelineWords {
  return language === "zh" ? CHINESE : ENGLISH;
}
