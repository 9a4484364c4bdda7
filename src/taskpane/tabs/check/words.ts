/** 核数 in both languages. Data, no code but the choice. */
import type { Language } from "../../../app/messages/messages";
import type { CopyWords } from "../../parts/CopyText";
import type { WrittenWords } from "../../parts/Written";

export interface CheckTabWords {
  readonly title: string;
  readonly tagline: string;
  readonly nothing: string;
  readonly nothingHint: string;
  readonly checked: (sheet: string, figures: number) => string;
  readonly allRight: string;
  readonly make: string;
  /** The list of all figures, as a page. */
  readonly figures: string;
  readonly printed: string;
  readonly recomputed: string;
  readonly show: string;
  readonly more: (n: number) => string;
  readonly copying: CopyWords;
  readonly prose: ProseWords;
  readonly done: WrittenWords;
}

/** Of a pasted text. */
export interface ProseWords {
  readonly title: string;
  readonly about: string;
  readonly hint: string;
  readonly field: string;
  /** What a text may look like, while the field is empty. */
  readonly example: string;
  readonly check: string;
  readonly tooLong: (length: number, longest: number) => string;
  readonly told: (figures: number) => string;
  readonly nothing: string;
  readonly nothingHint: string;
  readonly marked: string;
  /** Read out behind a marked figure. */
  readonly aside: (verdict: string) => string;
}

const CHINESE: CheckTabWords = {
  title: "核数",
  tagline: "把表上印着的比率、合计、名次、差额逐个复算，对不上的指给您看，一个数也不改。",
  nothing: "这张表上没有可以复算的数",
  nothingHint: "要有合计、比率、名次这类能从别的格子算出来的数。请点到已经填好的通报表。",
  checked: (sheet, figures) => `${sheet}　复算了 ${figures} 个数`,
  allRight: "个个对得上。",
  make: "生成核数表",
  figures: "复算结果",
  printed: "印的数",
  recomputed: "复算",
  show: "显示",
  more: (n) => `再显示 ${n} 条`,
  copying: {
    copy: "复制清单",
    copied: "已复制，可粘贴到表格或文档",
    byHand: "这里不能自动复制，文字已选中，请按 Ctrl+C。",
  },
  prose: {
    title: "核对文字",
    about: "粘贴总结、通报",
    hint: "粘贴一段总结或通报，能从文中别的数算出来的数逐个复算。文字只在本机核对。",
    field: "总结文字",
    example:
      "把总结、通报里的一段粘贴到这里。例如：1—9月到位资金42.6亿元，完成年度任务60亿元的71.0%，比序时进度低4.0个百分点；签约项目50个，开工38个，开工率76%。",
    check: "核对",
    tooLong: (length, longest) => `共 ${length} 字，一次最多核对 ${longest} 字，请分几段粘贴。`,
    told: (figures) => `能复算的数有 ${figures} 个，已在文中标出：`,
    nothing: "这段文字里没有能复算的数",
    nothingHint: "能复算的，是文中给出了来历的数：占任务的百分之几、比上年增长多少、各项合计多少。",
    marked: "标出了数的文字",
    aside: (verdict) => `（${verdict}）`,
  },
  done: {
    title: "核数表已生成",
    live: "复算数和差额是公式，原表改正后跟着变；结论和说明是生成时的，点“重新生成”更新。",
    open: "打开核数表",
  },
};

const ENGLISH: CheckTabWords = {
  title: "Check the figures",
  tagline:
    "Works out every printed rate, total, rank and gap again and shows what does not come out. It changes nothing.",
  nothing: "Nothing on this sheet can be worked out again",
  nothingHint:
    "It takes figures that follow from others: totals, rates, ranks. Go to a table that is filled in.",
  checked: (sheet, figures) => `${sheet}　${figures} figures worked out again`,
  allRight: "All of them come out.",
  make: "Make the check sheet",
  figures: "Figures checked",
  printed: "printed",
  recomputed: "worked out",
  show: "Show",
  more: (n) => `Show ${n} more`,
  copying: {
    copy: "Copy the list",
    copied: "Copied: paste it into a sheet or a document",
    byHand: "Nothing can be copied from here by itself. The text is selected: press Ctrl+C.",
  },
  prose: {
    title: "Check a text",
    about: "paste a summary",
    hint: "Paste a summary or a circular: every figure that follows from others in it is worked out again. The text stays on this machine.",
    field: "Text of the summary",
    example:
      "Paste a paragraph here. For example: 1—9月到位资金42.6亿元，完成年度任务60亿元的71.0%；签约项目50个，开工38个，开工率76%。",
    check: "Check",
    tooLong: (length, longest) =>
      `${length} characters: at most ${longest} are checked at once. Paste it in parts.`,
    told: (figures) => `${figures} figures follow from others and are marked in the text:`,
    nothing: "No figure of this text can be worked out again",
    nothingHint:
      "It takes figures that say where they come from: a per cent of a target, growth over last year, a sum of what was named.",
    marked: "The text with its figures marked",
    aside: (verdict) => ` (${verdict})`,
  },
  done: {
    title: "The check sheet is made",
    live: "recomputed figures and gaps are formulas and follow the source; verdicts are those of the time it was made: make it again to have them anew.",
    open: "Open the check sheet",
  },
};

export function checkTabWords(language: Language): CheckTabWords {
  return language === "zh" ? CHINESE : ENGLISH;
}
