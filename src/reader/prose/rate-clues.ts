/**
 * Rates in a sentence, and the two figures that each is of.
 *
 *     …171条,占目标任务358条的47.8%          the target right before the rate, the figure before that
 *     任务45条的102%,实际46条               or after it
 *     任务358条,完成171条,完成率47.8%        a target and what was done, in either order
 *     签约247个,履约244个,履约率98.8%        what the rate's own word says
 *     23个中…7个,占31%                     a part of what was named first
 *
 * Where a sentence does not say of what, the rate is left alone.
 */
import { percentOf } from "../../domain/published-figure/expression";
import {
  BARE_RATE,
  DONE,
  OF_NAMED_TARGET,
  OF_TARGET,
  OVER_TARGET,
  RATE_WORD,
  SAME_SUBJECT,
} from "../words/vocabulary-prose";
import { growth } from "./comparison-clues";
import type { Mention } from "./mentions";
import { allBefore, likeliest, meets, nearestBefore, percentClue } from "./pairing";
import type { Sentence } from "./sentences";
import { shareOf } from "./share-clues";
import { sideBySide } from "./side-by-side";
import { stemRate } from "./stem-rates";
import { isAsked, isDifference, targetsOf } from "./targets";
import { asked, between, done } from "./text-claim";
import type { Clue, TextReckoning } from "./text-claim";

interface Reading {
  readonly sentence: Sentence;
  readonly targets: ReadonlySet<Mention>;
  /** Pairs that have given a rate: 完成任务的80% after them is of something else. */
  readonly used: Map<Mention, Mention>;
  /** 今年任务60亿元。已到位45亿元,完成率75%: the target stands in the sentence before, alone. */
  readonly targetBefore: Mention | undefined;
}

export function rateClues(sentence: Sentence, before?: Sentence): readonly Clue[] {
  const reading: Reading = {
    sentence,
    targets: targetsOf(sentence),
    used: new Map(),
    targetBefore: before?.line === sentence.line ? loneTarget(before) : undefined,
  };
  return sentence.mentions.flatMap((mention, at) => {
    if (mention.measure !== "%" || mention.approx || /百分点/.test(mention.text)) return [];
    const listed = sideBySide(sentence, at, reading.targets);
    if (listed === "unclear") return [];
    const clue = listed ?? lone(reading, at);
    return clue === undefined ? [] : [clue];
  });
}

/** With a rate of its own it has been dealt with. */
function loneTarget(sentence: Sentence): Mention | undefined {
  const [target, ...more] = Array.from(targetsOf(sentence));
  const hasRate = sentence.mentions.some(({ measure }) => measure === "%");
  return more.length > 0 || hasRate ? undefined : target;
}

function lone(reading: Reading, at: number): Clue | undefined {
  const { sentence, targets } = reading;
  return (
    ofTargetBefore(reading, at) ??
    stemRate(sentence, at) ??
    overTarget(reading, at) ??
    byItsWord(reading, at) ??
    growth(sentence, at, targets) ??
    shareOf(sentence, at, targets)
  );
}

/** …171条,占目标任务358条的47.8%. */
function ofTargetBefore(reading: Reading, at: number): Clue | undefined {
  const { sentence, targets, used } = reading;
  const [rate, target] = [sentence.mentions[at], sentence.mentions[at - 1]];
  if (rate === undefined || target === undefined || target.measure === "%") return undefined;
  if (!OF_TARGET.test(rate.before)) return undefined;
  const free = (one: Mention) => meets(one, target) && !targets.has(one) && !isDifference(one);
  const before = allBefore(sentence, at - 1, free);
  const actuals = before.length > 0 ? before : doneAfter(reading, at, target);
  const clue = likeliest(
    actuals.map((part) => percentClue(sentence, rate, "rate", { part, whole: target }))
  );
  const [nearest] = actuals;
  if (nearest !== undefined) used.set(nearest, target);
  return clue;
}

/** 完成任务45条的102%,实际收集46条. */
function doneAfter(
  { sentence, targets }: Reading,
  at: number,
  target: Mention
): readonly Mention[] {
  const [next, then] = sentence.mentions.slice(at + 1, at + 3);
  if (next === undefined || targets.has(next) || !meets(next, target)) return [];
  const isOther =
    /[;]|其中/.test(next.before) || (then !== undefined && OF_TARGET.test(then.before));
  return !isOther && next.before.search(DONE) >= 0 ? [next] : [];
}

interface Pair {
  readonly part: Mention;
  readonly whole: Mention;
}

/** Of a target and a figure before the rate; one of the two is the last figure before it. */
function pairBefore(
  { sentence, targets, used, targetBefore }: Reading,
  at: number
): Pair | undefined {
  const last = nearestBefore(sentence, at, (one) => one.measure !== "%" && !isDifference(one));
  if (last === undefined || last.approx) return undefined;
  const place = sentence.mentions.indexOf(last);
  const isTarget = targets.has(last);
  const fits = (one: Mention) =>
    meets(one, last) && targets.has(one) !== isTarget && !isDifference(one);
  const far = targetBefore !== undefined && fitsFar(sentence, last, targetBefore);
  const other =
    nearestBefore(sentence, place, fits) ?? (far && !isTarget ? targetBefore : undefined);
  if (other === undefined) return undefined;
  const [part, whole] = isTarget ? [other, last] : [last, other];
  return used.get(part) === whole ? undefined : { part, whole };
}

/** The sentence has no other figure of that kind. */
function fitsFar({ mentions }: Sentence, last: Mention, target: Mention): boolean {
  return meets(target, last) && mentions.filter((one) => meets(one, last)).length === 1;
}

function byItsWord(reading: Reading, at: number): Clue | undefined {
  const { sentence, used } = reading;
  const rate = sentence.mentions[at];
  if (rate === undefined || !saysRate(rate.before)) return undefined;
  const pair = targetAside(sentence, at) ?? pairBefore(reading, at);
  if (pair === undefined || isOfAnother(sentence, rate, pair)) return undefined;
  used.set(pair.part, pair.whole);
  return percentClue(sentence, rate, "rate", pair);
}

/** 31.26亿元,完成率104.2%(任务30亿元). */
function targetAside(sentence: Sentence, at: number): Pair | undefined {
  const [part, next] = [sentence.mentions[at - 1], sentence.mentions[at + 1]];
  const isAside = next !== undefined && /^\([^()]*$/.test(next.before) && isAsked(next);
  return isAside && part !== undefined && meets(part, next) && !isAsked(part)
    ? { part, whole: next }
    : undefined;
}

function saysRate(words: string): boolean {
  return RATE_WORD.test(words) || OF_NAMED_TARGET.test(words) || BARE_RATE.test(words);
}

/** 任务60亿元,完成45亿元,外资完成率80%: the rate has a subject that its figures do not. */
function isOfAnother({ text, from }: Sentence, rate: Mention, { part, whole }: Pair): boolean {
  const clause = /[^,;、(]*$/.exec(rate.before)?.[0] ?? "";
  const subject = clause.replace(SAME_SUBJECT, "");
  const said = text.slice(0, Math.max(part.to, whole.to) - from);
  return subject !== "" && said.indexOf(subject) < 0;
}

/** 任务60亿元,完成63亿元,超任务5%. */
function overTarget(reading: Reading, at: number): Clue | undefined {
  const { sentence } = reading;
  const rate = sentence.mentions[at];
  if (rate === undefined || !OVER_TARGET.test(rate.before)) return undefined;
  const pair = pairBefore(reading, at);
  if (pair === undefined) return undefined;
  const { part, whole } = pair;
  const over: TextReckoning = { kind: "difference", from: done(part), less: asked(whole) };
  const working = `(${between(part, "−", whole)}) ÷ ${whole.text}`;
  const reckoning = percentOf(over, asked(whole));
  return { kind: "rate", sentence, mention: rate, reckoning, working };
}
