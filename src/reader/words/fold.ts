/**
 * Text made plain for matching: full-width forms, white space, brackets, Traditional characters.
 *
 * Own tables and no String.normalize, which IE11 has not. What is printed or written on stays as it
 * stood; only what is compared is folded. `halfWidth`, `simplified` and `roundBrackets` map one
 * character to one, so a position in the folded text is the position in the printed one.
 */
import { SIMPLIFIED_OF } from "./traditional";

/** Beyond what \s knows: zero-width spaces and joiners that come with text pasted from web pages. */
const WHITE = /[\s\u00a0\u200b-\u200d\u2060\u3000\ufeff]+/g;
const SPACES = /[\u00a0\u3000]/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const OPENING = /[[{【〔〖﹙［｛（]/g;
const CLOSING = /[\]}】〕〗﹚］｝）]/g;
/** Only the characters that have another form: most text has none, and asks the table nothing. */
const TRADITIONAL = new RegExp(`[${Object.keys(SIMPLIFIED_OF).join("")}]`, "g");
/** Between two characters of which one is Chinese, white space is only there for looks. */
const SPACE_BY_CHINESE =
  /([\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]) +| +(?=[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef])/g;

const CIRCLED = "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩";
const CHINESE_DIGITS = "一二三四五六七八九十";
const WHOLE: Readonly<Record<string, string>> = {
  "㎡": "m2",
  "㎥": "m3",
  "㎞": "km",
  "²": "2",
  "³": "3",
  "№": "no.",
};

/** １２，：（％）→ 12,:(%), and the wide and the unbreakable space → a space. */
export function halfWidth(text: string): string {
  return text
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(SPACES, " ");
}

export function withoutSpace(text: string): string {
  return text.replace(WHITE, "");
}

/** Runs of white space and line breaks become one space; none at the ends. */
export function collapseSpace(text: string): string {
  return text.replace(WHITE, " ").trim();
}

/** 萬元 → 万元. For matching only: one Traditional character may stand for two Simplified ones. */
export function simplified(text: string): string {
  return text.replace(TRADITIONAL, (sign) => SIMPLIFIED_OF[sign] ?? sign);
}

/** Every sort of bracket but book-title marks → ( and ). */
export function roundBrackets(text: string): string {
  return text.replace(OPENING, "(").replace(CLOSING, ")");
}

/** The form in which texts are compared: 單 位（萬元） → 单位(万元); letters are lower case. */
export function fold(text: string): string {
  const plain = simplified(roundBrackets(halfWidth(withoutSpace(text)))).toLowerCase();
  return plain.replace(/[㈠-㈩]/g, circled).replace(/[㎡㎥㎞²³№]/g, (sign) => WHOLE[sign] ?? sign);
}

/** A name as people write it: 己  镇 → 己镇, line breaks out, one space kept between Latin words. */
export function cleanName(text: string): string {
  return collapseSpace(text).replace(SPACE_BY_CHINESE, "$1");
}

function circled(sign: string): string {
  return `(${CHINESE_DIGITS.charAt(CIRCLED.indexOf(sign))})`;
}
