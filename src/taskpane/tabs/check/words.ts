/** 核数 in both languages. Data, no code but the choice. */
import type { Language } from "../../../app/messages";

export interface CheckTabWords {
  readonly title: string;
  readonly tagline: string;
  readonly nothing: string;
  readonly nothingHint: string;
  readonly checked: (figures: number) => string;
  readonly allRight: string;

  readonly show: string;
  readonly more: (n: number) => string;
}

const CHINESE: CheckTabWords = {
  title: "核数",
  tagline: "把表上印着的比率、合计、名次、差额逐个复算，对不上的指给您看，一个数也不改。",
  nothing: "这张表上没有可以复算的数",
  nothingHint: "要有合计、比率、名次这类能从别的格子算出来的数。请点到已经填好的通报表。",
  checked: (figures) => `复算了 ${figures} 个数`,
  allRight: "个个对得上。",

  show: "显示",
  more: (n) => `再显示 ${n} 条`,
};

const ENGLISH: CheckTabWords = {
  title: "Check the figures",
  tagline:
    "Works out every printed rate, total, rank and gap again and shows what does not come out. It changes nothing.",
  nothing: "Nothing on this sheet can be worked out again",
  nothingHint:
    "It takes figures that follow from others: totals, rates, ranks. Go to a table that is filled in.",
  checked: (figures) => `${figures} figures worked out again`,
  allRight: "All of them come out.",

  show: "Show",
  more: (n) => `Show ${n} more`,
};

export function checkTabWords(language: Language): CheckTabWords {
  return language === "zh" ? CHINESE : ENGLISH;
}
