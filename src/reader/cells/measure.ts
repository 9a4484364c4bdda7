/**
 * What a word of measure means: 万美元, 元/公斤, 个, %.
 *
 * A text is a measure when it is made of measure words and nothing else. A domain unit is money at a
 * scale, things counted, or a percentage; a measure per something (万元/亩) is none: nothing that is
 * assessed is added up in it.
 */
import type { Unit } from "../../domain/amount";
import type { Scale } from "../../domain/money";
import { englishMoney } from "./english-money";
import { fold } from "../words/fold";
import { COUNTED, CURRENCIES, SAME_MEASURE, SCALES } from "../words/vocabulary-units";

const COUNTED_WORDS: ReadonlySet<string> = new Set(COUNTED.trim().split(/\s+/));
const SCALE_OF: ReadonlyMap<string, Scale> = new Map(Object.entries(SCALES));
const CURRENCY_OF = new Map(Object.entries(CURRENCIES));
/** Longest first, so that 百万 is not read as 百 and 万. */
const SCALE_FIRST = /^(百万|千万|万|亿|千)(.*)$/;
const SCALE_LAST = /^(.+?)\(?(百万|千万|万|亿|千)\)?$/;

/** The unit that a text names; undefined where it names none that can be reckoned in. */
export function unitNamed(text: string): Unit | undefined {
  const word = fold(text)
    .replace(/^(?:≥|≤)/, "")
    .replace(/^\((.*)\)$/, "$1");
  if (word === "%" || word === "百分比" || word === "百分之") return { kind: "percent" };
  return wordUnit(word, 0) ?? scaledUnit(word) ?? englishMoney(word);
}

/** Made of measure words: 万头, 元/公斤, 元/1外币, 兆瓦时, %, 1/10万. */
export function isMeasure(text: string): boolean {
  const [first = "", ...per] = fold(text)
    .replace(/^(?:≥|≤)/, "")
    .split(/[/每·]/);
  const isRatio =
    first === "1" && per.length === 1 && SCALE_OF.has((per[0] ?? "").replace(/^\d+/, ""));
  if (isRatio) return true;
  if (unitNamed(first) === undefined) return false;
  return per.every((word) => unitNamed(withPower(word.replace(/^\d+/, ""))) !== undefined);
}

/** kg·hm-2 is kg/hm2, mg·L-1 is mg/L. */
function withPower(word: string): string {
  return word.replace(/-(\d)$/, (_, power: string) => (power === "1" ? "" : power));
}

/** 5.3亿 in a 万元 column is money all the same: a bare scale takes on the column's kind. */
export function isBareScale(unit: Unit): boolean {
  return unit.kind === "count" && unit.of === "" && unit.scale > 0;
}

/** A bare scale read in a column of some kind: 亿 in a 万元 column is 亿元. */
export function takeKindOf(unit: Unit, column: Unit): Unit {
  if (!isBareScale(unit) || unit.kind !== "count" || column.kind === "percent") return unit;
  return column.kind === "money"
    ? { kind: "money", currency: column.currency, scale: unit.scale }
    : { kind: "count", of: column.of, scale: unit.scale };
}

function scaledUnit(word: string): Unit | undefined {
  return scaleFirst(word) ?? scaleLast(word) ?? prefixedMoney(word);
}

/** 万美元, 百万头, 亿 */
function scaleFirst(word: string): Unit | undefined {
  const [, scaleWord = "", rest = ""] = SCALE_FIRST.exec(word) ?? [];
  const scale = SCALE_OF.get(scaleWord);
  if (scale === undefined) return undefined;
  return rest === "" ? { kind: "count", of: "", scale } : wordUnit(rest, scale);
}

/** 美元（万）, USD万 */
function scaleLast(word: string): Unit | undefined {
  const [, currencyWord = "", scaleWord = ""] = SCALE_LAST.exec(word) ?? [];
  const currency = CURRENCY_OF.get(currencyWord);
  const scale = SCALE_OF.get(scaleWord);
  if (currency === undefined || scale === undefined) return undefined;
  return { kind: "money", currency, scale };
}

/** 折人民币 says of what the figures were made, and not in what they are counted. */
const CURRENCY_ALONE = /^(?:人民币|rmb|美元|美金|外币)$/;

/** 人民币万元, 人民币(万元) */
function prefixedMoney(word: string): Unit | undefined {
  const rest = /^(?:人民币|rmb|折合|折)\(?(.+?)\)?$/.exec(word)?.[1];
  const unit = rest === undefined || CURRENCY_ALONE.test(rest) ? undefined : unitNamed(rest);
  return unit?.kind === "money" ? unit : undefined;
}

function wordUnit(word: string, scale: Scale): Unit | undefined {
  const currency = CURRENCY_OF.get(word);
  if (currency !== undefined) return { kind: "money", currency, scale };
  if (!COUNTED_WORDS.has(word)) return undefined;
  return { kind: "count", of: SAME_MEASURE[word] ?? word, scale };
}
