/**
 * The number that a text begins with: 1,599, .5, 十二, 1亿4千万.
 *
 * A scale that closes the number (5.3亿) is left to the unit, so that the digits stay as printed; a
 * number made of several (1亿4千万) is told at its largest scale: 1.4 and 亿.
 */
import { exact, over, plus, times, ZERO } from "../../domain/exact";
import type { Exact } from "../../domain/exact";

export interface Numeral {
  readonly digits: Exact;
  /** What follows; begins with the scale, where there is one. */
  readonly rest: string;
  /** Written in Chinese digits. */
  readonly inWords: boolean;
}

/** A comma groups by three or it is no number: 1,59 could be anything. */
const ARABIC = /^(?:(\d{1,3}(?:,\d{3})+)(?![\d,])(\.\d+)?|(\d+)(\.\d+)?|(\.\d+))(e[-+]?\d{1,3})?/;
const CHINESE = /^[〇○零一二两三四五六七八九十百千]+/;
const CHINESE_DIGIT = "零一二三四五六七八九";
const PLACE: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 };
const SMALL_SCALE = /^[百千](?=[万亿]|[\d.]|$)/;
const BIG_SCALE = /^[万亿]/;

/** The text must be folded. Undefined where it begins with no number, or with a malformed one. */
export function readNumeral(text: string): Numeral | undefined {
  const first = simpleNumeral(text);
  if (first === undefined || /^[.,]\d/.test(first.rest)) return undefined;
  return compound(first) ?? first;
}

function simpleNumeral(text: string): Numeral | undefined {
  const arabic = ARABIC.exec(text)?.[0];
  if (arabic !== undefined) {
    const digits = exact(arabic.replace(/,/g, "").replace(/^\./, "0."));
    return { digits, rest: text.slice(arabic.length), inWords: false };
  }
  const word = CHINESE.exec(text)?.[0];
  const digits = word === undefined ? undefined : chineseNumber(word);
  if (word === undefined || digits === undefined) return undefined;
  return { digits: exact(digits), rest: text.slice(word.length), inWords: true };
}

/** 十二 → 12, 一百零五 → 105, 二〇一二 → 2012; undefined for 百, 千 or 十百. */
export function chineseNumber(word: string): number | undefined {
  const signs = word.replace(/[〇○]/g, "零").replace(/两/g, "二");
  if (!/[十百千]/.test(signs))
    return Number(signs.replace(/./g, (sign) => String(CHINESE_DIGIT.indexOf(sign))));
  if (
    !/^(?:[一二三四五六七八九]千零?)?(?:[一二三四五六七八九]百零?)?(?:[一二三四五六七八九]?十)?[一二三四五六七八九]?$/.test(
      signs
    )
  ) {
    return undefined;
  }
  let total = 0;
  let digit = 0;
  for (const sign of signs.split("")) {
    const place = PLACE[sign];
    if (place === undefined) digit = CHINESE_DIGIT.indexOf(sign);
    else {
      total += (digit === 0 ? 1 : digit) * Math.pow(10, place);
      digit = 0;
    }
  }
  return total + digit;
}

interface Part {
  readonly digits: Exact;
  /** "", 百 or 千 before the big scale. */
  readonly small: string;
  /** "", 万 or 亿. */
  readonly big: string;
  readonly rest: string;
}

/** 1亿4千万 and 2千5百万; undefined for a single number, and for 3万5, which may mean two things. */
function compound(first: Numeral): Numeral | undefined {
  const parts = [partOf(first)];
  let last = parts[0];
  for (let next: Numeral | undefined = first; last !== undefined && next !== undefined;) {
    next = isScaled(last) ? simpleNumeral(last.rest) : undefined;
    if (next !== undefined) parts.push((last = partOf(next)));
  }
  if (last === undefined || parts.length < 2 || !parts.every(isScaled)) return undefined;
  const scale = ["亿", "万"].find((big) => parts.some((part) => part.big === big)) ?? "";
  const digits = over(totalOf(parts), power(scale));
  return { digits, rest: scale + last.rest, inWords: first.inWords };
}

function partOf({ digits, rest }: Numeral): Part {
  const small = SMALL_SCALE.exec(rest)?.[0] ?? "";
  const big = BIG_SCALE.exec(rest.slice(small.length))?.[0] ?? "";
  return { digits, small, big, rest: rest.slice(small.length + big.length) };
}

function isScaled({ small, big }: Part): boolean {
  return small !== "" || big !== "";
}

/** A big scale multiplies all that stands since the last one: 2千5百万 is 2500 times 万. */
function totalOf(parts: readonly Part[]): Exact {
  let total = ZERO;
  let section = ZERO;
  for (const { digits, small, big } of parts) {
    section = plus(section, times(digits, exact(`1e${PLACE[small] ?? 0}`)));
    if (big === "") continue;
    total = plus(total, times(section, power(big)));
    section = ZERO;
  }
  return plus(total, section);
}

function power(scale: string): Exact {
  return exact(scale === "" ? 1 : scale === "亿" ? "1e8" : "1e4");
}
