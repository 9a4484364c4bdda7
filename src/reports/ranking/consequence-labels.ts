/** The words of 结果运用 on a ranking sheet. */
import type { WhyUnknown } from "../../domain/consequences";
import type { Language } from "./ranking-input";

export interface ConsequenceLabels {
  readonly heading: string;
  readonly aside: string;
  readonly lastYear: string;
  readonly count: string;
  readonly line: string;
  readonly rest: string;
  /** Marks of who is on a list: surely, tied across its line, not to be told yet. */
  readonly sure: string;
  readonly contested: string;
  readonly open: string;
  readonly comma: string;
  readonly stop: string;
  readonly nobody: string;
  readonly pending: string;
  readonly notReported: string;
  readonly noLastRank: string;
  readonly unknown: string;
  readonly because: Readonly<Record<WhyUnknown, string>>;
}

const MARKS = { sure: "●", contested: "○", open: "□" } as const;

export const CONSEQUENCE_LABELS: Readonly<Record<Language, ConsequenceLabels>> = {
  zh: {
    ...MARKS,
    heading: "结果运用（只列名单，由人决定）",
    aside: "结果运用底稿（公式，请勿改动）",
    lastYear: "上年名次",
    count: "名次数",
    line: "界线",
    rest: "待定",
    comma: "、",
    stop: "；",
    nobody: "无",
    pending: "待定：",
    notReported: "（未报）",
    noLastRank: "（缺上年名次）",
    unknown: "无法判定：",
    because: {
      "no-last-year": "任务表没有上年名次",
      "no-count": "考核办法没有填名次数",
      "no-line": "考核办法没有填界线",
      "no-item": "任务表没有所看的项",
      "no-group": "任务表没有这个组别",
    },
  },
  en: {
    ...MARKS,
    heading: "Consequences (lists only: people decide)",
    aside: "Who is on which list (formulas, do not edit)",
    lastYear: "Last year's rank",
    count: "Places",
    line: "Line",
    rest: "To decide",
    comma: ", ",
    stop: "; ",
    nobody: "nobody",
    pending: "to be decided: ",
    notReported: " (not reported)",
    noLastRank: " (no rank of last year)",
    unknown: "cannot be told: ",
    because: {
      "no-last-year": "no ranks of last year",
      "no-count": "no number of places",
      "no-line": "no line",
      "no-item": "no such item in the table",
      "no-group": "no such group in the table",
    },
  },
};
