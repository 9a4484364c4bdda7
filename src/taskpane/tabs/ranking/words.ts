/** 考核办法 and 结果运用 in both languages. Data, no code but the choice. */
import { CONSEQUENCE_REASONS } from "../../../app/consequence-reasons";
import type { WhyUnknown } from "../../../app/scheme/consequence-list";
import type { Language } from "../../../app/messages/messages";

export interface SchemeWords {
  readonly title: string;
  readonly hint: string;
  /** Where the table is ranked by its own full marks. */
  readonly none: string;
  readonly noneHint: string;
  readonly items: (n: number) => string;
  readonly notOne: (sheet: string) => string;
  readonly misfit: string;
  readonly open: string;
  readonly rankBy: string;
  readonly byTable: string;
  readonly ofOffice: (sheet: string) => string;
  readonly item: string;
  readonly rule: string;
  readonly marks: string;
  readonly findings: string;
  readonly create: string;
  readonly createHint: string;
  readonly template: string;
  readonly fromTable: string;
  readonly fromTableHint: string;
  readonly templateHint: string;
  readonly make: string;
  readonly made: string;
  readonly consequences: ConsequenceWords;
}

export interface ConsequenceWords {
  readonly title: string;
  readonly hint: string;
  readonly nobody: string;
  readonly contested: string;
  readonly notReported: string;
  readonly unknown: string;
  readonly because: Readonly<Record<WhyUnknown, string>>;
}

const CHINESE: SchemeWords = {
  title: "考核办法",
  hint: "办法写成一张可以改的工作表，排名表按它计分；改了分值、封顶，得分和名次自动跟着变。",
  none: "没有用考核办法",
  noneHint: "按表上的分值计分；表上没有分值的，各项等权。",
  items: (n) => `在用，共 ${n} 项`,
  notOne: (sheet) => `工作表“${sheet}”里没有读出考核办法，仍按表上的分值计分。`,
  misfit: "没有一个项目能在表上找到，现在排不了名。请把项目名改成表上的指标名。",
  open: "打开考核办法",
  rankBy: "计分依据",
  byTable: "表上的分值",
  ofOffice: (sheet) => `本单位的办法：${sheet}`,
  item: "项目",
  rule: "计分规则",
  marks: "分值",
  findings: "办法里要看的问题",
  create: "新建考核办法",
  createHint: "写成一张新工作表，已有的办法不动。",
  template: "从哪里开始",
  fromTable: "表上的各项指标",
  fromTableHint: "各项按完成率计分，最高计到满分；分值取表上的，没有的平分。",
  templateHint: "模板的项目名要改成表上的指标名，数字是公开文本里的。",
  make: "新建",
  made: "去工作表里改分值和规则，再回来预览、生成。",
  consequences: {
    title: "结果运用",
    hint: "只列名单，由人决定。",
    nobody: "没有",
    contested: "并列待定",
    notReported: "未报，请核实",
    unknown: "无法判定",
    because: CONSEQUENCE_REASONS.zh,
  },
};

const ENGLISH: SchemeWords = {
  title: "Scoring scheme",
  hint: "The scheme is a sheet that you edit, and the ranking scores by it: change full marks or a cap there, and scores and places follow.",
  none: "No scheme is in use",
  noneHint: "Scored by the full marks on the table, or equally where it has none.",
  items: (n) => `in use, ${n} items`,
  notOne: (sheet) => `No scheme could be read from the sheet “${sheet}”; scored as without one.`,
  misfit:
    "None of its items is in the table, so nothing can be ranked. Rename them as your indicators.",
  open: "Open the scheme",
  rankBy: "Score by",
  byTable: "the table's own full marks",
  ofOffice: (sheet) => `your own: ${sheet}`,
  item: "Item",
  rule: "Rule",
  marks: "Marks",
  findings: "To look at in the scheme",
  create: "New scheme",
  createHint: "It goes onto a new sheet; schemes that are there stay as they are.",
  template: "Begin with",
  fromTable: "the indicators of the table",
  fromTableHint:
    "Each scores by its rate, up to its full marks: those of the table, or equal shares.",
  templateHint:
    "Items of a template are to be renamed as your indicators; its numbers are those of the published text.",
  make: "Make it",
  made: "Change marks and rules on the sheet, then preview and rank.",
  consequences: {
    title: "Consequences",
    hint: "Lists only: people decide.",
    nobody: "nobody",
    contested: "tied, to be decided",
    notReported: "not reported, please check",
    unknown: "cannot be told",
    because: CONSEQUENCE_REASONS.en,
  },
};

export function schemeWords(language: Language): SchemeWords {
  return language === "zh" ? CHINESE : ENGLISH;
}
