/** The sentences of 核数, in both languages. They show a difference and never correct it. */
import type { Language } from "../messages/messages";

export interface CheckWords {
  readonly kinds: Readonly<Record<string, string>>;
  readonly verdicts: Readonly<Record<string, string>>;
  /** By verdict; {of} is whose line, {name} the column. */
  readonly match: string;
  readonly truncated: string;
  readonly rounded: string;
  readonly mismatch: string;
  readonly skipped: string;
  /** How a figure was worked out, where no short sum can be shown. */
  readonly hows: Readonly<Record<string, string>>;
  readonly broken: Readonly<Record<string, string>>;
  readonly lineOf: string;
  readonly textOf: string;
  readonly and: string;
  /** Where a figure of a text stands. */
  readonly lineNo: string;
  /** Over a list of checked figures: place, kind, printed, recomputed, verdict, message. */
  readonly listHead: readonly string[];
}

const CHINESE: CheckWords = {
  kinds: {
    rate: "比率",
    total: "合计",
    subtotal: "小计",
    share: "占比",
    rank: "名次",
    score: "得分",
    gap: "差额",
    count: "个数",
    ofWhich: "其中项",
    certified: "认定与上报",
    contract: "到位与合同",
    duplicate: "重复",
  },
  verdicts: {
    MATCH: "一致",
    TRUNCATED: "截尾",
    CONSISTENT_WITH_ROUNDED_INPUTS: "四舍五入所致",
    MISMATCH: "不符",
    BROKEN: "关系不成立",
  },
  match: "{place}为 {printed}，按{how}复算一致。",
  truncated:
    "{place}为 {printed}，按{how}复算为 {recomputed}（{exact}），是截去尾数而没有四舍五入。",
  rounded:
    "{place}为 {printed}，按{how}复算为 {recomputed}（{exact}）；原数本身经过四舍五入，两者可以相符。",
  mismatch:
    "{place}为 {printed}，按{how}复算为 {recomputed}（{exact}），相差 {difference}。请核对。",
  skipped: "公式没有加上文本格式的 {cells}，请把它改为数值。",
  hows: {
    "across-sum": "同行各列之和",
    "down-sum": "所属各行之和",
    ratio: "分子 ÷ 分母",
    growth: "与上年同期相比",
    share: "占总数",
    mean: "各数平均",
    difference: "两数相减",
    lead: "完成率减序时进度",
    product: "面积 × 单价",
    plan: "全年任务的十二分之几",
    subsidy: "每美元 0.07 元",
    scheme: "分值 × 完成率",
    "score-sum": "各项得分之和",
    order: "从高到低排序",
    lines: "逐行清点",
  },
  broken: {
    ofWhich: "{place}为 {printed}，大于所属的“{against}”{limit}。请核对两数。",
    certified: "{place}认定 {printed}，大于上报的 {limit}（“{against}”）。请核对两数。",
    contract: "{place}为 {printed}，大于合同或总投资的 {limit}（“{against}”）。请核对两数。",
    duplicate: "“{of}”与第 {row} 行重复，合计会算两次。请核对是否同一个。",
  },
  lineOf: "{of}的“{name}”",
  textOf: "“{name}”",
  and: "、",
  lineNo: "第 {line} 行",
  listHead: ["位置", "类别", "印的数", "复算数", "结论", "说明"],
};

const ENGLISH: CheckWords = {
  kinds: {
    rate: "Rate",
    total: "Total",
    subtotal: "Subtotal",
    share: "Share",
    rank: "Rank",
    score: "Score",
    gap: "Gap",
    count: "Count",
    ofWhich: "Of which",
    certified: "Certified against reported",
    contract: "Arrived against contract",
    duplicate: "Duplicate",
  },
  verdicts: {
    MATCH: "agrees",
    TRUNCATED: "cut off",
    CONSISTENT_WITH_ROUNDED_INPUTS: "by rounding",
    MISMATCH: "differs",
    BROKEN: "impossible",
  },
  match: "{place} is {printed}, as {how} gives.",
  truncated:
    "{place} is {printed}; {how} gives {recomputed} ({exact}): digits were cut off, not rounded.",
  rounded:
    "{place} is {printed}; {how} gives {recomputed} ({exact}). The inputs were rounded themselves, so both may be right.",
  mismatch:
    "{place} is {printed}; {how} gives {recomputed} ({exact}), a difference of {difference}. Please check.",
  skipped: "The formula passes over {cells}, which is text. Please make it a number.",
  hows: {
    "across-sum": "the sum of its row's columns",
    "down-sum": "the sum of its rows",
    ratio: "dividing the two",
    growth: "comparing with last year",
    share: "its share of the total",
    mean: "the mean of its figures",
    difference: "subtracting the two",
    lead: "rate less time progress",
    product: "area × price",
    plan: "so many twelfths of the target",
    subsidy: "0.07 元 a dollar",
    scheme: "full marks × rate",
    "score-sum": "the sum of its marks",
    order: "sorting from the highest",
    lines: "counting the lines",
  },
  broken: {
    ofWhich:
      "{place} is {printed}, above “{against}” ({limit}) that it is part of. Please check both.",
    certified:
      "{place}: {printed} certified, above the {limit} reported (“{against}”). Please check both.",
    contract:
      "{place} is {printed}, above the contract or investment of {limit} (“{against}”). Please check both.",
    duplicate: "“{of}” stands in row {row} already and is counted twice. Please check.",
  },
  lineOf: "“{name}” of {of}",
  textOf: "“{name}”",
  and: ", ",
  lineNo: "Line {line}",
  listHead: ["Place", "Kind", "Printed", "Recomputed", "Verdict", "What it is"],
};

export function checkWords(language: Language): CheckWords {
  return language === "zh" ? CHINESE : ENGLISH;
}

export function filled(
  template: string,
  values: Readonly<Record<string, string | number>>
): string {
  return template.replace(/\{(\w+)\}/g, (hole, key: string) => String(values[key] ?? hole));
}
