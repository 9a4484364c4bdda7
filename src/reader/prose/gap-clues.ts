/**
 * Differences from what a text does not print as one figure: 超序时进度 in points, and what the budget adds
 * to the price of a mu: 成本约15万元, 出让0.8万元至3万元, 贴12万元至14.2万元.
 */
import { compare, exact, over, times } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import { numberOf } from "../../domain/published-figure/expression";
import { verdictOf } from "../../domain/published-figure/verdict";
import { chineseNumber } from "../cells/numerals";
import {
  AHEAD,
  BEHIND,
  COST_OF_LAND,
  FIRST_QUARTER,
  HALF_YEAR,
  PAID_ON_TOP,
  PRICE_OF_LAND,
  SPAN_OF_MONTHS,
  THREE_QUARTERS,
  UNTIL_MONTH,
} from "../words/vocabulary-prose";
import type { Mention } from "./mentions";
import { nearestBefore } from "./pairing";
import type { Sentence } from "./sentences";
import { isDifference } from "./targets";
import { asked, between, done, worked } from "./text-claim";
import type { Clue, TextReckoning } from "./text-claim";

/** `rates` are those that the text lets one work out: a lead may be right where its rate is misprinted. */
export function gapClues(sentences: readonly Sentence[], rates: readonly Clue[]): readonly Clue[] {
  let months: number | undefined;
  return sentences.flatMap((sentence) => {
    months = monthsGone(sentence.text) ?? months;
    return [...leads(sentence, months, rates), ...landGaps(sentence)];
  });
}

/** The last month of 1—10月份, 上半年 …: a year's plan is gone by so many twelfths. */
function monthsGone(text: string): number | undefined {
  const span = SPAN_OF_MONTHS.exec(text)?.[1];
  if (span !== undefined) return /^\d/.test(span) ? Number(span) : chineseNumber(span);
  const until = UNTIL_MONTH.exec(text)?.[1];
  if (until !== undefined) return Number(until);
  if (HALF_YEAR.test(text)) return 6;
  if (THREE_QUARTERS.test(text)) return 9;
  return FIRST_QUARTER.test(text) ? 3 : undefined;
}

/** Circulars write 超进度42.31% where points are meant. Without a month the plan is not known. */
function leads(
  sentence: Sentence,
  months: number | undefined,
  rates: readonly Clue[]
): readonly Clue[] {
  if (months === undefined) return [];
  const benchmark = over(times(exact(months), exact(100)), exact(12));
  return sentence.mentions.flatMap((mention, at) => {
    const rate = nearestBefore(sentence, at, isRate);
    if (mention.measure !== "%" || rate === undefined) return [];
    const [ahead, behind] = [AHEAD.test(mention.before), BEHIND.test(mention.before)];
    if (!ahead && !behind) return [];
    const plan = { benchmark, ahead, months };
    const printed = leadClue(sentence, mention, { rate, of: done(rate) }, plan);
    const clue = rates.find((one) => one.mention === rate);
    if (clue === undefined || comesOut(printed)) return [printed];
    const ought: TextReckoning = { kind: "rounded", of: clue.reckoning, places: rate.places };
    const other = leadClue(sentence, mention, { rate, of: ought }, plan);
    return [comesOut(other) ? other : printed];
  });
}

function comesOut({ mention: { value, places }, reckoning }: Clue): boolean {
  const result = worked(reckoning);
  return result !== undefined && verdictOf({ value, places }, result) === "MATCH";
}

/** 81.8%,同比增长15.6%,超序时6.8个百分点: of the 81.8. */
function isRate(mention: Mention): boolean {
  return mention.measure === "%" && !isDifference(mention);
}

interface Plan {
  readonly benchmark: Exact;
  readonly ahead: boolean;
  readonly months: number;
}

function leadClue(
  sentence: Sentence,
  mention: Mention,
  { rate, of }: { readonly rate: Mention; readonly of: TextReckoning },
  { benchmark, ahead, months }: Plan
): Clue {
  const gone: TextReckoning = numberOf(benchmark);
  const [from, less] = ahead ? [of, gone] : [gone, of];
  const time = `${months}/12`;
  const working = ahead ? `${rate.text} − ${time}` : `${time} − ${rate.text}`;
  return { kind: "gap", sentence, mention, reckoning: { kind: "difference", from, less }, working };
}

/** One end of a price; `other` is what stands across 至. */
interface Ends {
  readonly low: Mention;
  readonly high: Mention;
  /** Where in the sentence's figures they stand. */
  readonly at: number;
}

/** The ends cross over: the highest price leaves the least to be paid. */
function landGaps(sentence: Sentence): readonly Clue[] {
  const cost = endsCalled(sentence, COST_OF_LAND, 0);
  const price = cost && endsCalled(sentence, PRICE_OF_LAND, cost.at + 1);
  const gap = price && endsCalled(sentence, PAID_ON_TOP, price.at + 1);
  if (cost === undefined || price === undefined || gap === undefined) return [];
  if (!sameMeasure([cost, price, gap])) return [];
  const clue = (mention: Mention, from: Mention, less: Mention): Clue => ({
    kind: "gap",
    sentence,
    mention,
    reckoning: { kind: "difference", from: asked(from), less: asked(less) },
    working: between(from, "−", less),
  });
  const least = clue(gap.low, cost.low, price.high);
  return gap.low === gap.high ? [least] : [least, clue(gap.high, cost.high, price.low)];
}

const ACROSS = /^\s*(?:至|到|~|-|—|–)+\s*$/;

function endsCalled({ mentions }: Sentence, word: RegExp, first: number): Ends | undefined {
  for (let at = first; at < mentions.length; at++) {
    const low = mentions[at];
    if (low === undefined || low.measure === "%" || !word.test(low.before)) continue;
    const next = mentions[at + 1];
    if (next === undefined || !ACROSS.test(next.before)) return { low, high: low, at };
    const inOrder = compare(low.value, next.value) <= 0;
    return inOrder ? { low, high: next, at: at + 1 } : { low: next, high: low, at: at + 1 };
  }
  return undefined;
}

/** 15万元/亩 less 3万元/亩 is 12万元 on each mu, and is written so. */
function sameMeasure(ends: readonly Ends[]): boolean {
  const money = ends
    .flatMap(({ low, high }) => [low, high])
    .map(({ measure }) => measure.split("/")[0]);
  return money.every((one) => one === money[0]);
}
