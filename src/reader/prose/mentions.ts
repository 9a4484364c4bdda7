/**
 * The figures that a text mentions, each with its place, its printed digits and the words before it.
 *
 * Text is made half-width and Simplified one character for one, so places are those of the text as it
 * was pasted. 5000万元以上 is a threshold and 11月 a month: neither is a figure that could be checked.
 */
import { unitFactor } from "../../domain/amount";
import type { Unit } from "../../domain/amount";
import { ZERO, exact, times, toNumber } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import { halfOfLastDigit } from "../../domain/published-figure/printed";
import { isMeasure, unitNamed } from "../cells/measure";
import { readNumeral } from "../cells/numerals";
import { isThing } from "../tasks/column-unit";
import { halfWidth, simplified } from "../words/fold";
import { NOT_COUNTED, THRESHOLD_AFTER } from "../words/vocabulary-prose";

export interface Mention {
  readonly from: number;
  readonly to: number;
  /** As printed: 47.8%, 9.29亿元. */
  readonly text: string;
  /** As printed, in `unit`; a percentage in percent. */
  readonly digits: Exact;
  readonly places: number;
  /** In 元, 个, …; of a percentage, in percent. */
  readonly value: Exact;
  /** What the value may be off by, in the same. */
  readonly half: Exact;
  /** What it may be compared with: "%", "CNY", "CNY/亩", "个". */
  readonly measure: string;
  readonly unit: string;
  readonly approx: boolean;
  /** The words since the figure before it, or since the sentence began. */
  readonly before: string;
}

/** One character for one. */
export function plainText(text: string): string {
  return simplified(halfWidth(text));
}

const NUMBER =
  /百分之[\d.零〇一二两三四五六七八九十百点]+|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|[一二两三四五六七八九十百]{1,7}(?=[个家条项宗户次])/g;
/** 约170条, but not 签约16个. */
const ABOUT = /(?:(?:^|[^签履违续预])约|近|将近|超过|超|逾|不足|预计|估计)$/;
/** 20多家, but not 比118批多13批. */
const ROUGHLY = /^(?:左右|余|多(?!\d)|上下)/;
const LONGEST_UNIT = 9;

/** Of one sentence; `offset` is where it begins in its line. */
export function mentionsIn(sentence: string, offset: number): readonly Mention[] {
  const mentions: Mention[] = [];
  let end = 0;
  for (let match = NUMBER.exec(sentence); match !== null; match = NUMBER.exec(sentence)) {
    const mention = mentionAt(sentence, match.index, match[0]);
    if (mention === undefined) continue;
    const before = sentence.slice(end, match.index);
    const { length, ...figure } = mention;
    end = match.index + length;
    NUMBER.lastIndex = Math.max(NUMBER.lastIndex, end);
    mentions.push({ ...figure, from: offset + match.index, to: offset + end, before });
  }
  NUMBER.lastIndex = 0;
  return mentions;
}

type Found = Omit<Mention, "from" | "to" | "before"> & { readonly length: number };

function mentionAt(sentence: string, at: number, number: string): Found | undefined {
  const before = sentence.slice(0, at);
  const share = /^百分之(.+)$/.exec(number)?.[1];
  const rest = sentence.slice(at + number.length);
  const unitText = share === undefined ? longestUnit(rest) : "";
  const after = rest.slice(unitText.length);
  // -10 of 1-10月, and the 2012 of 2012.8, are no figures of their own.
  if (/[\d.]$/.test(before) || THRESHOLD_AFTER.test(after)) return undefined;
  const digits = digitsOf(share ?? number);
  const measured = share === undefined ? measureOf(unitText) : PERCENT;
  if (digits === undefined || measured === undefined) return undefined;
  const text = number + unitText;
  const approx = isAbout(before, after);
  const places = placesOf(share ?? number);
  return {
    length: text.length,
    text,
    digits,
    places,
    approx,
    ...inMeasure(digits, places, measured, unitText),
  };
}

function isAbout(before: string, after: string): boolean {
  return ABOUT.test(before) || ROUGHLY.test(after);
}

function inMeasure(
  digits: Exact,
  places: number,
  { measure, factor, counted }: Measured,
  unitText: string
) {
  return {
    value: times(digits, factor),
    half: counted && places === 0 ? ZERO : times(halfOfLastDigit(places), factor),
    measure,
    unit: measure === "%" ? "%" : unitText,
  };
}

function digitsOf(number: string): Exact | undefined {
  const spoken = /^([^点]+)点([^点]+)$/.exec(number);
  if (spoken !== null) {
    const [whole, decimals] = [readNumeral(spoken[1] ?? ""), wordDigits(spoken[2] ?? "")];
    return whole === undefined ? undefined : exact(`${toNumber(whole.digits)}.${decimals}`);
  }
  const numeral = readNumeral(number);
  // 一个 is an article more often than a count.
  if (numeral?.rest !== "" || (numeral.inWords && number === "一")) return undefined;
  return numeral.digits;
}

const DIGITS = "零一二三四五六七八九";

function wordDigits(words: string): string {
  return words
    .replace(/〇/g, "零")
    .replace(/[零一二三四五六七八九]/g, (sign) => String(DIGITS.indexOf(sign)));
}

function placesOf(number: string): number {
  return /[.点](.+)$/.exec(number)?.[1]?.length ?? 0;
}

/** The longest measure that the rest begins with: 亿元人民币, 万元/亩, 家 of 家企业. */
function longestUnit(rest: string): string {
  for (let length = Math.min(LONGEST_UNIT, rest.length); length > 0; length--) {
    const text = rest.slice(0, length);
    if (!/\s/.test(text) && isMeasure(text)) return text;
  }
  return "";
}

interface Measured {
  readonly measure: string;
  readonly factor: Exact;
  readonly counted: boolean;
}

const ONE = exact(1);
const PERCENT: Measured = { measure: "%", factor: ONE, counted: false };

function measureOf(text: string): Measured | undefined {
  if (text === "" || NOT_COUNTED.test(text)) return undefined;
  const [amount = "", per] = text.split("/");
  const unit = unitNamed(amount);
  if (unit === undefined) return undefined;
  if (unit.kind === "percent" || /百分点/.test(text)) return PERCENT;
  const base = unit.kind === "money" ? unit.currency : unit.of;
  const measure = per === undefined ? baseMeasure(unit, base) : `${base}/${per}`;
  return { measure, factor: unitFactor(unit), counted: unit.kind === "count" };
}

/** Things go by many words, and 12个 may be of 55家. */
function baseMeasure(unit: Unit, base: string): string {
  return unit.kind === "count" && isThing(base) ? "个" : base;
}
