/** 完成情况 in both languages. Data, no code but the choice. */
import type { BoardStatus, ListName } from "../../../app/completion/completion-board";
import type { Language } from "../../../app/messages/messages";
import type { WrittenWords } from "../../parts/Written";

export interface CompletionWords {
  readonly title: string;
  readonly tagline: string;
  readonly nothing: string;
  readonly nothingHint: string;
  readonly make: string;
  readonly timeNeeded: string;
  readonly giveTime: string;
  readonly indicator: string;
  readonly set: string;
  readonly rate: string;
  readonly lead: string;
  readonly status: string;
  readonly basis: string;
  readonly reportedAndCertified: string;
  readonly reported: string;
  readonly certified: string;
  readonly certificationRate: string;
  readonly reduction: string;
  readonly statuses: Readonly<Record<BoardStatus, string>>;
  readonly lists: Readonly<Record<ListName, string>>;
  readonly more: (n: number) => string;
  readonly done: WrittenWords;
}

const CHINESE: CompletionWords = {
  title: "完成情况",
  tagline: "逐个单位看完成率、快慢和名单，写成带公式的完成情况表。",
  nothing: "这张表还算不出完成情况",
  nothingHint:
    "任务表要有“单位”列，以及成对的“任务”和“完成”列；项目台账要有单位、项目和进展情况。请点到任务表所在的工作表，或选中表格区域（含表头）后点“用选中区域”。",
  make: "生成完成情况表",
  timeNeeded: "还没有数据截至日期（会战还要起止日期），暂时不能对照序时进度。",
  giveTime: "填写日期",
  indicator: "指标",
  set: "目标",
  rate: "完成率",
  lead: "较序时",
  status: "状态",
  basis: "口径",
  reportedAndCertified: "上报与认定对照",
  reported: "上报",
  certified: "认定",
  certificationRate: "认定率",
  reduction: "核减",
  statuses: {
    ahead: "超序时",
    level: "达序时",
    behind: "滞后",
    met: "达标",
    unmet: "未达标",
    "not-reported": "未报",
    "no-target": "无任务",
    "no-status": "不比序时",
  },
  lists: {
    notReported: "未报",
    notStarted: "未破零",
    halfway: "双过半",
    notHalfway: "时间过半、任务未过半",
  },
  more: (n) => `再显示 ${n} 条`,
  done: {
    title: "完成情况表已生成",
    live: "全部是公式：原表数字一改，状态和名单跟着变。",
    open: "打开完成情况表",
  },
};

const ENGLISH: CompletionWords = {
  title: "Completion",
  tagline: "Rate, pace and lists unit by unit, written as a sheet of live formulas.",
  nothing: "Completion cannot be told of this sheet yet",
  nothingHint:
    "It takes a unit column and pairs of target and actual columns, or a project ledger with stages. Go to the sheet that has them, or select the table with its header and choose Use the selection.",
  make: "Make the completion sheet",
  timeNeeded:
    "The day that the figures run to is missing (of a campaign its first and last day too), so nothing is held against time.",
  giveTime: "Fill in the day",
  indicator: "Indicator",
  set: "Target",
  rate: "Rate",
  lead: "Lead",
  status: "Status",
  basis: "Show",
  reportedAndCertified: "both, side by side",
  reported: "Reported",
  certified: "Certified",
  certificationRate: "Rate",
  reduction: "Cut",
  statuses: {
    ahead: "ahead",
    level: "on time",
    behind: "behind",
    met: "met",
    unmet: "not met",
    "not-reported": "not reported",
    "no-target": "no target",
    "no-status": "not timed",
  },
  lists: {
    notReported: "Not reported",
    notStarted: "Still at nothing",
    halfway: "Half of both time and task",
    notHalfway: "Half of the time, not of the task",
  },
  more: (n) => `Show ${n} more`,
  done: {
    title: "The completion sheet is made",
    live: "all of it formulas: change a source figure and status and lists follow.",
    open: "Open the completion sheet",
  },
};

export function completionWords(language: Language): CompletionWords {
  return language === "zh" ? CHINESE : ENGLISH;
}
