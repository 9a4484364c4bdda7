/**
 * A text that holds one figure, taken apart: 约, sign, digits, unit, range, bound, a rank in brackets.
 *
 *     约 0.8 万元/亩 至 3 万元/亩      ≥ 300      20 余 次      53.2 （3）
 *
 * Every character must be understood or the text is no figure: half-read text would be a figure
 * made up.
 */
import { compare, exact, minus, times, ZERO } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import { isMeasure, unitNamed } from "./measure";
import { readNumeral } from "./numerals";
import type { PrintedUnit } from "./read-units";
import {
  APPROX_AFTER,
  APPROX_BEFORE,
  AT_LEAST_AFTER,
  AT_LEAST_BEFORE,
  AT_MOST_AFTER,
  AT_MOST_BEFORE,
  MINUS_SIGNS,
  OF_WHOLE_BEFORE,
  PLUS_SIGNS,
  RANGE_AFTER,
  RANGE_SIGN,
} from "../words/vocabulary-marks";

export type Bound = "at-least" | "at-most";

export interface FigureText {
  /** In `unit`, if the text names one; the low end of a range. */
  readonly digits: Exact;
  readonly unit?: PrintedUnit;
  /** Present for a range, low end first however they were typed. */
  readonly range?: { readonly low: Exact; readonly high: Exact };
  /** The high end was typed first. */
  readonly reversed?: true;
  readonly bound?: Bound;
  readonly approx: boolean;
  /** 53.2（3）: third. */
  readonly rank?: number;
  /** 总价60万元 says so, among prices per 亩 as well. */
  readonly ofWhole?: true;
  /** What else stood in brackets. */
  readonly remark?: string;
  /** △5, ▼5: taken for a minus, which a person should see. */
  readonly oddMinus: boolean;
  /** In Chinese digits. */
  readonly inWords: boolean;
}

const RANK = /^(?:并列)?第?(\d{1,3})[位名]?$/;
/** 家企业, 个亿元项目: what is counted, then a noun. */
const COUNTED_NOUN = /^([个家条项次批户人件宗])[\u4e00-\u9fff]{1,6}$/;
const CURRENCY_FIRST =
  /^(?:人民币|rmb|cny|[¥￥]|us\$|usd|美元|美金|\$|欧元|€|eur|港币|港元|hk\$|hkd)/;
const PER_FIRST = /^(?:每|亩均(?=亩))(亩|平方米|平米|m2|公顷)(?=.)/;
const NEGATIVE_IN_BRACKETS = /^\(([\d,.]+)\)$/;

/** A longer text is prose, and prose is not searched for figures. */
const LONGEST_FIGURE = 60;

/** The text must be folded. Undefined where it is no figure, or more than one. */
export function figureOfText(plain: string): FigureText | undefined {
  if (plain.length > LONGEST_FIGURE) return undefined;
  const negative = NEGATIVE_IN_BRACKETS.exec(plain)?.[1];
  if (negative !== undefined) return negated(figureOfText(negative));
  const total = plain.replace(OF_WHOLE_BEFORE, "");
  if (total !== plain) return ofWhole(figureOfText(total));
  const per = PER_FIRST.exec(plain);
  if (per !== null) return perArea(figureOfText(plain.slice(per[0].length)), per[1] ?? "");
  const bracket = /^([^()]+)\(([^()]*)\)$/.exec(plain);
  if (bracket === null) return bareFigure(plain);
  return withBracket(bracket[1] ?? "", bracket[2] ?? "");
}

function ofWhole(figure: FigureText | undefined): FigureText | undefined {
  return figure && { ...figure, ofWhole: true };
}

/** 每亩2万元 is 2万元/亩. */
function perArea(figure: FigureText | undefined, per: string): FigureText | undefined {
  const unit = figure?.unit && unitOf(`${figure.unit.text}/${per}`);
  return figure && unit && { ...figure, unit };
}

function withBracket(before: string, inside: string): FigureText | undefined {
  if (isMeasure(inside)) return bareFigure(before + inside);
  const figure = bareFigure(before);
  if (figure === undefined) return undefined;
  const rank = RANK.exec(inside)?.[1];
  if (rank !== undefined) return { ...figure, rank: Number(rank) };
  const approx = figure.approx || /估|预计|暂定/.test(inside);
  return inside === "" ? figure : { ...figure, approx, remark: inside };
}

interface Qualified {
  readonly core: string;
  readonly approx: boolean;
  readonly bound?: Bound;
}

function bareFigure(text: string): FigureText | undefined {
  const { core, approx, bound } = unqualified(text);
  const ends = rangeOrOne(core);
  if (ends === undefined) return undefined;
  const { low, high } = ends;
  const figure = { ...low, approx: approx || low.approx || (high?.approx ?? false) };
  const bounded = bound === undefined ? figure : { ...figure, bound };
  return high === undefined ? bounded : ranged(bounded, high);
}

/** Takes 约, ≥, 以上, 左右, 不等 off both ends; 逾 and 超 say "more than" and "about" at once. */
function unqualified(text: string): Qualified {
  let core = text.replace(/^'/, "");
  let approx = false;
  let bound: Bound | undefined;
  const take = (pattern: RegExp) => {
    const taken = pattern.test(core);
    if (taken) core = core.replace(pattern, "");
    return taken;
  };
  take(RANGE_AFTER);
  if (take(APPROX_BEFORE)) approx = true;
  if (take(/^(?:超过|超|逾|突破|不足|不到)/)) {
    approx = true;
    bound = /^(?:不足|不到)/.test(text) ? "at-most" : "at-least";
  }
  if (take(AT_LEAST_BEFORE)) bound = "at-least";
  if (take(AT_MOST_BEFORE)) bound = "at-most";
  if (take(AT_LEAST_AFTER)) bound = "at-least";
  if (take(AT_MOST_AFTER)) bound = "at-most";
  if (take(APPROX_AFTER)) approx = true;
  return bound === undefined ? { core, approx } : { core, approx, bound };
}

interface Ends {
  readonly low: FigureText;
  readonly high?: FigureText;
}

function rangeOrOne(core: string): Ends | undefined {
  const one = signedFigure(core);
  if (one !== undefined) return { low: one };
  for (let at = 1; at < core.length - 1; at++) {
    const sign = RANGE_SIGN.exec(core.slice(at))?.[0];
    if (sign === undefined) continue;
    const low = signedFigure(core.slice(0, at));
    const high = signedFigure(unqualified(core.slice(at + sign.length)).core);
    if (low !== undefined && high !== undefined) return sameUnit(low, high);
  }
  return undefined;
}

/** 12至14.2万元: the unit of the second end is that of both; two different units are no range. */
function sameUnit(low: FigureText, high: FigureText): Ends | undefined {
  if (high.unit === undefined && low.unit !== undefined)
    return { low, high: { ...high, unit: low.unit } };
  if (low.unit === undefined && high.unit !== undefined)
    return { low: { ...low, unit: high.unit }, high };
  return low.unit?.text === high.unit?.text ? { low, high } : undefined;
}

function ranged(figure: FigureText, other: FigureText): FigureText {
  const inOrder = compare(figure.digits, other.digits) <= 0;
  const [low, high] = inOrder ? [figure.digits, other.digits] : [other.digits, figure.digits];
  const ends = { ...figure, digits: low, range: { low, high } };
  return inOrder ? ends : { ...ends, reversed: true };
}

function signedFigure(text: string): FigureText | undefined {
  const sign = text.charAt(0);
  if (sign !== "" && MINUS_SIGNS.indexOf(sign) >= 0) {
    const figure = moneyFirst(text.slice(1));
    return negated(figure, "-−–—".indexOf(sign) < 0);
  }
  return moneyFirst(sign !== "" && PLUS_SIGNS.indexOf(sign) >= 0 ? text.slice(1) : text);
}

/** ￥5.3亿, 人民币1,599万元, $5000/亩 */
function moneyFirst(text: string): FigureText | undefined {
  const currency = CURRENCY_FIRST.exec(text)?.[0];
  if (currency === undefined) return plainFigure(text);
  const [amount = "", ...per] = text.slice(currency.length).split(/(?=\/)/);
  const figure = plainFigure(amount);
  const unit = figure && moneyOf(currency, figure.unit, per.join(""));
  return unit && { ...figure, unit };
}

/** 人民币 before 1,599万元 says the same thing twice. */
function moneyOf(
  currency: string,
  named: PrintedUnit | undefined,
  per: string
): PrintedUnit | undefined {
  if (named?.unit?.kind === "money") return per === "" ? named : unitOf(named.text + per);
  const scale = named === undefined ? "" : named.text;
  return /^[百千]?[万亿]?$/.test(scale) ? unitOf(scale + currency + per) : undefined;
}

function plainFigure(text: string): FigureText | undefined {
  const share = /^百分之(.+)$/.exec(text)?.[1];
  const numeral = readNumeral(share ?? text.replace(/^第/, ""));
  if (numeral === undefined) return undefined;
  const { digits, inWords } = numeral;
  const about = /^[余多来]/.test(numeral.rest);
  const rest = numeral.rest.replace(/^[余多来]/, "").replace(/^([百千]?[万亿])[余多]/, "$1");
  const approx = about || rest !== numeral.rest;
  const figure = { digits, inWords, approx, oddMinus: false };
  if (rest === "" && share === undefined) return figure;
  if (rest === "成") return { ...figure, digits: times(digits, exact(10)), unit: PERCENT };
  const unit = share === undefined ? unitOf(rest) : PERCENT;
  return unit === undefined ? undefined : { ...figure, unit };
}

const PERCENT: PrintedUnit = { text: "%", unit: { kind: "percent" } };

function unitOf(rest: string): PrintedUnit | undefined {
  const text = rest
    .replace(/^个(?=[百千]?[万亿](?:[美欧]?元)?$)/, "")
    .replace(COUNTED_NOUN, (whole, counter: string) => (isMeasure(whole) ? whole : counter));
  if (!isMeasure(text)) return undefined;
  const unit = /[/每]/.test(text) ? undefined : unitNamed(text);
  return unit === undefined ? { text } : { text, unit };
}

function negated(figure: FigureText | undefined, oddMinus = false): FigureText | undefined {
  return figure && { ...figure, digits: minus(ZERO, figure.digits), oddMinus };
}
