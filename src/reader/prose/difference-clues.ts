/**
 * One figure of a sentence less another.
 *
 *     任务20个,完成15个,还差5个              what is missing of a target, or above it
 *     上报12.6亿元,认定5.3亿元,核减7.3亿元      what was not certified
 *     最高的128%,最低的31%,相差97个百分点     between the ends
 */
import { compare, exact } from "../../domain/exact";
import { numberOf } from "../../domain/published-figure/expression";
import {
  ABOVE_TARGET,
  APART,
  CERTIFIED,
  HIGHEST,
  LOWEST,
  REPORTED,
  STILL_MISSING,
  TAKEN_OFF,
} from "../words/vocabulary-prose";
import type { Mention } from "./mentions";
import { meets } from "./pairing";
import type { Sentence } from "./sentences";
import { isAsked, isDifference, targetsOf } from "./targets";
import { asked, between, done } from "./text-claim";
import type { Clue, TextReckoning } from "./text-claim";

export function differenceClues(sentence: Sentence): readonly Clue[] {
  const targets = targetsOf(sentence);
  return sentence.mentions.flatMap((mention, at) => {
    if (mention.approx) return [];
    const before = sentence.mentions.slice(0, at);
    const pair =
      mention.measure === "%"
        ? endsBefore(mention, before)
        : (ofTarget(mention, before, targets) ?? notCertified(mention, before));
    if (pair !== undefined) return [clueOf(sentence, mention, pair)];
    return pointsMissing(sentence, mention, before);
  });
}

interface Pair {
  readonly from: Mention;
  readonly less: Mention;
  /** The one of the two that was set and is exact. */
  readonly target?: Mention;
}

function clueOf(sentence: Sentence, mention: Mention, { from, less, target }: Pair): Clue {
  const figure = (one: Mention) => (one === target ? asked(one) : done(one));
  const reckoning: TextReckoning = { kind: "difference", from: figure(from), less: figure(less) };
  return { kind: "gap", sentence, mention, reckoning, working: between(from, "−", less) };
}

function ofTarget(
  mention: Mention,
  mentions: readonly Mention[],
  targets: ReadonlySet<Mention>
): Pair | undefined {
  const [missing, above] = [STILL_MISSING.test(mention.before), ABOVE_TARGET.test(mention.before)];
  const pair = missing || above ? targetAndActual(mention, mentions, targets) : undefined;
  if (pair === undefined) return undefined;
  const { target, actual } = pair;
  return missing ? { from: target, less: actual, target } : { from: actual, less: target, target };
}

/** Only where the clause has one target and one figure to hold against it. */
function targetAndActual(
  mention: Mention,
  mentions: readonly Mention[],
  targets: ReadonlySet<Mention>
) {
  const [first, second, ...more] = sinceSemicolon(mention, mentions).filter(
    (one) => one.measure === mention.measure && !isDifference(one)
  );
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  const [target, actual] = targets.has(first) ? [first, second] : [second, first];
  const isPair = targets.has(target) && !isAsked(actual) && !actual.approx;
  return isPair ? { target, actual } : undefined;
}

function sinceSemicolon(mention: Mention, mentions: readonly Mention[]): readonly Mention[] {
  if (/;/.test(mention.before)) return [];
  const starts = mentions.map(({ before }) => /;/.test(before));
  return mentions.slice(Math.max(0, starts.lastIndexOf(true)));
}

function notCertified(mention: Mention, before: readonly Mention[]): Pair | undefined {
  if (!TAKEN_OFF.test(mention.before)) return undefined;
  const from = before.filter((one) => meets(one, mention) && REPORTED.test(one.before)).pop();
  const less = before.filter((one) => meets(one, mention) && CERTIFIED.test(one.before)).pop();
  return from === undefined || less === undefined ? undefined : { from, less };
}

function endsBefore(mention: Mention, before: readonly Mention[]): Pair | undefined {
  const [first, second] = before.slice(-2);
  if (!APART.test(mention.before) || first?.measure !== "%" || second?.measure !== "%")
    return undefined;
  if (!areEnds(first, second) && !areEnds(second, first)) return undefined;
  return compare(first.value, second.value) >= 0
    ? { from: first, less: second }
    : { from: second, less: first };
}

function areEnds(high: Mention, low: Mention): boolean {
  return HIGHEST.test(high.before) && LOWEST.test(low.before);
}

/** 完成率75%,距全年目标还差25个百分点. */
function pointsMissing(
  sentence: Sentence,
  mention: Mention,
  before: readonly Mention[]
): readonly Clue[] {
  const rate = before[before.length - 1];
  const isMissing = STILL_MISSING.test(mention.before) && /目标|任务/.test(mention.before);
  if (mention.measure !== "%" || rate?.measure !== "%" || !isMissing) return [];
  const whole = numberOf(exact(100));
  const reckoning: TextReckoning = { kind: "difference", from: whole, less: done(rate) };
  return [{ kind: "gap", sentence, mention, reckoning, working: `100% − ${rate.text}` }];
}
