/**
 * The kind of a column: number, text, percent or date, by what stands in it and what its header says.
 *
 * A number typed as text is a number all the same; a code made of digits (科目编号 100201) is text when it
 * was typed as text. A percentage shows itself by the format, the percent sign or the header.
 */
import type { ColumnProfile } from "./column-profile";
import { fold } from "../words/fold";
import { roleOfWord } from "../words/match-words";
import { isOfIndicator } from "../table";
import type { ColumnKind } from "../table";

const CODE =
  /(?:编号|[^序]号|联系方式|传真|身份证|编码|代码|号码|证号|账号|帐号|电话|手机|邮编|条码|批文号|文号|型号|规格)$/;
const SHARE = /(?:率|占比|比重|比例|百分比|百分数|进度)$/;
/** Rates that are not percentages. */
const NOT_A_SHARE = /(?:汇率|费率|容积率|倍率|频率|市盈率|市净率|功率|速率|死亡率|出生率)$/;
const DAY_WORDS = /(?:日期|时间|年月)$/;
/** Columns of words and units of measure, whatever a total row happened to put under them. */
const WORDS = /^(?:(?:计量)?单位|备注|说明|品种|类别|名称|规格|型号|用途|方向)$/;

/** Left blank in print, to be signed. */
const BY_HAND = /签(?:名|字|收|章)|盖章|备注/;

/** `lowest` is the header nearest to the figures; `unit` the unit that it names. */
export function kindOf(
  profile: ColumnProfile,
  lowest: string,
  unit: string | undefined
): ColumnKind | undefined {
  if (isUnfilled(profile)) return unfilledKind(profile, lowest, unit);
  const header = plainHeader(lowest);
  if (isDateColumn(profile, header)) return "date";
  if (!isFigureColumn(profile, header) || areNames(profile, lowest, unit)) return "text";
  return isShare(profile, header, unit) ? "percent" : "number";
}

/** Blank, or nothing but dashes: what is wanted there shows in the header alone. */
export function isUnfilled({ filled, missing }: ColumnProfile): boolean {
  return filled === missing;
}

/** 不适用 under a header of dates is a word; under one of figures it stands for a figure. */
function unfilledKind(
  { filled }: ColumnProfile,
  lowest: string,
  unit: string | undefined
): ColumnKind | undefined {
  if (lowest === "" && filled === 0) return undefined;
  const kind = emptyByHeader(lowest, unit) ?? "text";
  return kind === "date" && filled > 0 ? "text" : kind;
}

/** 1-101, 1-102: rooms, places, scores of a match, where nothing says that figures are wanted. */
function areNames(profile: ColumnProfile, lowest: string, unit: string | undefined): boolean {
  const { numbers, figureTexts, percents, pairs } = profile;
  const all = pairs > 0 && pairs === figureTexts && numbers + percents === 0;
  return all && unit === undefined && !isOfIndicator(roleOfWord(lowest)?.role);
}

/** 证券代码, 物资编码: tells rows apart as names do, but names nothing. */
export function isCode(lowest: string): boolean {
  return CODE.test(plainHeader(lowest));
}

function plainHeader(lowest: string): string {
  return fold(lowest)
    .replace(/\([^()]*\)/g, "")
    .replace(/%$/, "");
}

/** Nothing has been filled in yet: what the header can tell, undefined where it tells nothing. */
export function emptyByHeader(lowest: string, unit: string | undefined): ColumnKind | undefined {
  const header = plainHeader(lowest);
  if (unit === "%" || unit === "％" || (SHARE.test(header) && !NOT_A_SHARE.test(header)))
    return "percent";
  if (unit !== undefined) return "number";
  if (DAY_WORDS.test(header)) return "date";
  return WORDS.test(header) || BY_HAND.test(header) ? "text" : undefined;
}

function isDateColumn(profile: ColumnProfile, header: string): boolean {
  const { dates, dateTexts, numbers, figureTexts, percents, texts } = profile;
  const days = dates + dateTexts;
  if (days === 0) return false;
  if (DAY_WORDS.test(header)) return days * 2 >= texts + numbers + figureTexts;
  return dates > 0 && days > numbers + figureTexts + percents && days >= texts;
}

function isFigureColumn(profile: ColumnProfile, header: string): boolean {
  const { numbers, figureTexts, percents, errors, texts, dateTexts, totals } = profile;
  const figures = numbers + figureTexts + percents + errors;
  if (figures === 0) return false;
  if (WORDS.test(header)) return numbers > texts + dateTexts;
  if ((CODE.test(header) || DAY_WORDS.test(header)) && figureTexts > numbers) return false;
  return figures >= texts + dateTexts || totals > 0;
}

function isShare(profile: ColumnProfile, header: string, unit: string | undefined): boolean {
  const { numbers, figureTexts, percents } = profile;
  if (unit === "%" || unit === "％") return true;
  if (percents > numbers + figureTexts) return true;
  if (unit !== undefined || NOT_A_SHARE.test(header)) return false;
  return SHARE.test(header);
}
