/** Sentences that say what to press, where the shared ones say what to type on a command line. Data, no code. */
import type { PaneSentenceCode } from "./sentence-code";

/** For all other codes the shared sentence serves in the pane too. */
export const PANE_CHINESE = {
  "as-of-needed": "没有读到数据截至日期，无法计算序时进度。请在“选项”里填写，或在标题中写明。",
  "campaign-dates-needed":
    "标题含“{word}”，序时进度应按会战起止日期计算。请在“选项”里填写起止日期；填写前不计算序时进度。",
  "campaign-dates-wrong": "会战的结束日期早于开始日期，无法计算序时进度。请在“选项”里核对。",
  "nothing-to-rank":
    "没有找到可以排名的任务表：需要有“单位”列，以及成对的“任务”和“完成”列。请点到任务表所在的工作表，或在“识别结果”里指定各列的含义。",
  "read-only": "工作簿是以只读方式打开的，不能写入。请另存一份，打开那一份再试。",
  signed: "文件带有数字签名，写入后签名会失效。请先在 Excel 中删除签名，另存后再试。",
  unexpected: "出了意外，工作簿没有改动。请再试一次；仍然不行的，请复制详情发给维护人员。",
} satisfies Partial<Record<PaneSentenceCode, string>>;
