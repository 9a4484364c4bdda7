/**
 * This year against last, in percent and in amounts.
 *
 *     36亿元,比去年同期的30亿元增长20%       last year's right before
 *     由去年的30亿元增加到36亿元,增长20%      from and to
 *     36亿元,同比增长20%,上年同期为30亿元     last year's after
 *     58个,比上年增加8个,增长16%             only by how much; last year's follows
 */
import { percentOf } from "../../domain/published-figure/expression";
import { CHANGED_TO, GROWN, LAST_YEAR, SHRUNK, THIS_YEAR } from "../words/vocabulary-prose";
import type { Mention } from "./mentions";
import { meets } from "./pairing";
import type { Sentence } from "./sentences";
import { targetsOf } from "./targets";
import { between, done } from "./text-claim";
import type { Clue, TextReckoning } from "./text-claim";

export function growth(
  sentence: Sentence,
  at: number,
  targets: ReadonlySet<Mention>
): Clue | undefined {
  const mention = sentence.mentions[at];
  if (mention === undefined || !isChange(mention)) return undefined;
  const { mentions } = sentence;
  const years = yearsBefore(amountsBefore(sentence, at, targets)) ?? lastYearAfter(mentions, at);
  if (years !== undefined) {
    const { now, last } = years;
    const [from, less] = GROWN.test(mention.before) ? [now, last] : [last, now];
    const difference: TextReckoning = { kind: "difference", from: done(from), less: done(less) };
    const working = `(${between(from, "−", less)}) ÷ ${last.text}`;
    const reckoning = percentOf(difference, done(last));
    return { kind: "rate", sentence, mention, reckoning, working };
  }
  return byHowMuch(sentence, mention, mentions[at - 2], mentions[at - 1]);
}

/** 比上年的50个增加8个. */
export function changes(sentence: Sentence): readonly Clue[] {
  const targets = targetsOf(sentence);
  return sentence.mentions.flatMap((mention, at): Clue[] => {
    if (mention.measure === "%" || mention.approx || !isChange(mention)) return [];
    const years = yearsBefore(amountsBefore(sentence, at, targets));
    if (years === undefined || !meets(mention, years.last)) return [];
    const { now, last } = years;
    const [from, less] = GROWN.test(mention.before) ? [now, last] : [last, now];
    const reckoning: TextReckoning = { kind: "difference", from: done(from), less: done(less) };
    return [{ kind: "gap", sentence, mention, reckoning, working: between(from, "−", less) }];
  });
}

function isChange({ before }: Mention): boolean {
  return GROWN.test(before) || SHRUNK.test(before);
}

interface Years {
  readonly now: Mention;
  readonly last: Mention;
}

/** 1860万,占任务3000万的62%,比上年的1500万增长24%: the target and its rate stand between the years. */
function amountsBefore(
  { mentions }: Sentence,
  at: number,
  targets: ReadonlySet<Mention>
): readonly Mention[] {
  const amounts = mentions.slice(0, at).filter((one) => one.measure !== "%" && !targets.has(one));
  const last = amounts[amounts.length - 1];
  return last !== undefined && isChange(last) ? amounts.slice(0, -1) : amounts;
}

function yearsBefore(amounts: readonly Mention[]): Years | undefined {
  const [first, second] = amounts.slice(-2);
  if (first === undefined || second === undefined || second.approx) return undefined;
  return meets(first, second) ? inTheirOrder(first, second) : undefined;
}

function inTheirOrder(first: Mention, second: Mention): Years | undefined {
  const [wasFirst, wasSecond] = [isOfLastYear(first), isOfLastYear(second)];
  const isResult = CHANGED_TO.test(second.before);
  if (wasSecond) return wasFirst || isResult ? undefined : { now: first, last: second };
  const isOfNow = isResult || (wasFirst && THIS_YEAR.test(second.before));
  return isOfNow ? { now: second, last: first } : undefined;
}

function isOfLastYear(mention: Mention): boolean {
  return LAST_YEAR.test(mention.before) && !isChange(mention);
}

/** 36亿元,同比增长20%,上年同期为30亿元. */
function lastYearAfter(mentions: readonly Mention[], at: number): Years | undefined {
  const [now, last] = [mentions[at - 1], mentions[at + 1]];
  if (now === undefined || last === undefined || !meets(now, last) || last.approx) return undefined;
  const isAside = isOfLastYear(last) && !/[;]/.test(last.before) && !THIS_YEAR.test(last.before);
  return isAside && !isChange(now) && !isOfLastYear(now) ? { now, last } : undefined;
}

/** 58个,比上年增加8个,增长16%: of 58 − 8. */
function byHowMuch(
  sentence: Sentence,
  mention: Mention,
  now: Mention | undefined,
  change: Mention | undefined
): Clue | undefined {
  if (now === undefined || change === undefined || !isOnTop(change, now)) return undefined;
  const isMore = GROWN.test(change.before);
  if (isMore !== GROWN.test(mention.before)) return undefined;
  const last: TextReckoning = isMore
    ? { kind: "difference", from: done(now), less: done(change) }
    : { kind: "sum", of: [done(now), done(change)] };
  const working = `${change.text} ÷ (${between(now, isMore ? "−" : "+", change)})`;
  return { kind: "rate", sentence, mention, reckoning: percentOf(done(change), last), working };
}

function isOnTop(change: Mention, now: Mention): boolean {
  const isOne = isChange(change) && LAST_YEAR.test(change.before) && !change.approx;
  return isOne && meets(now, change) && !isOfLastYear(now) && !isChange(now);
}
