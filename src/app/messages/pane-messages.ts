/** Sentences that say what to press, where the shared ones say what to type on a command line. */
import { filled, isSentenceCode, sentence } from "./messages";
import type { Language, Values } from "./messages";
import type { PaneSentenceCode } from "./sentence-code";

const CHINESE = {
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

/** For all other codes the shared sentence serves here too. */
type OwnCode = keyof typeof CHINESE;
type Sentences = Readonly<Record<OwnCode, string>>;

const ENGLISH: Sentences = {
  "as-of-needed":
    "No as-of date was found, so time progress is not known. Fill it in under Options, or state it in the title.",
  "campaign-dates-needed":
    "The title says “{word}”: time progress should run by the campaign's dates. Fill them in under Options; until then it is left out.",
  "campaign-dates-wrong":
    "The campaign ends before it starts. Please check its dates under Options.",
  "nothing-to-rank":
    "No task table was found that can be ranked: it needs a unit column and pairs of target and actual columns. Go to the sheet that has it, or say what each column is under What was read.",
  "read-only":
    "The workbook is open read-only and cannot be written. Save a copy, open the copy, and try again.",
  signed:
    "The file is digitally signed, and writing would break the signature. Remove it in Excel, save, and try again.",
  unexpected:
    "Something unexpected happened; the workbook was not changed. Try again, and if it persists copy the details for whoever maintains this.",
};

const SENTENCES: Readonly<Record<Language, Sentences>> = { zh: CHINESE, en: ENGLISH };

export function paneSentence(code: PaneSentenceCode, values: Values, language: Language): string {
  if (!isOwn(code)) return sentence(code, values, language);
  return filled(SENTENCES[language][code], values);
}

/** Of a word that came from elsewhere, as a page's address does. */
export function isPaneSentenceCode(word: string): word is PaneSentenceCode {
  return isOwn(word) || isSentenceCode(word);
}

function isOwn(word: string): word is OwnCode {
  return Object.prototype.hasOwnProperty.call(CHINESE, word);
}
