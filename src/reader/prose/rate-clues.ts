/**
 * Rates in a sentence, and the two figures that each is of.
 *
 *     …171条,占目标任务358条的47.8%          the target right before the rate, the figure before that
 *     任务358条,完成171条,完成率47.8%        a target and what was done, in either order
 *     签约247个,履约244个,履约率98.8%        what the rate's own word says
 *     23个中…7个,占31%                     a part of what was named first
 *
 * Where a sentence does not say of what, the rate is left alone.
 */
import { compare } from "../../domain/exact";
import { percentOf } from "../../domain/published-figure/expression";
import { verdictOf } from "../../domain/published-figure/verdict";
import {
  ASKED_FOR,
  DONE,
  GROWN,
  LAST_YEAR,
  OF_NAMED_TARGET,
  OF_TARGET,
  RATE_WORD,
  SHARE_WORD,
  SHRUNK,
  STEM_WORDS,
  WHOLE_OF_STEM,
} from "../words/vocabulary-prose";
import type { Mention } from "./mentions";
import type { Sentence } from "./sentences";
import { asked, between, done, worked } from "./text-claim";
import type { Clue, TextReckoning } from "./text-claim";

export function rateClues(sentence: Sentence): readonly Clue[] {
  const targets = targetsOf(sentence);
  return sentence.mentions.flatMap((mention, at) => {
    if (mention.measure !== "%" || mention.approx || /百分点/.test(mention.text)) return [];
    const clue =
      ofTargetBefore(sentence, at, targets) ??
      byItsWord(sentence, at, targets) ??
      growth(sentence, at) ??
      shareOf(sentence, at, targets);
    return clue === undefined ? [] : [clue];
  });
}

/** Those that a rate follows with 的, and those that are called so. */
function targetsOf(sentence: Sentence): ReadonlySet<Mention> {
  return new Set(
    sentence.mentions.filter((mention, at) => {
      const next = sentence.mentions[at + 1];
      const ofRate = next?.measure === "%" && OF_TARGET.test(next.before);
      return mention.measure !== "%" && (ofRate || isAsked(mention));
    })
  );
}

function isAsked({ before }: Mention): boolean {
  const [asking, doing] = [lastOf(ASKED_FOR, before), lastOf(DONE, before)];
  return asking >= 0 && asking > doing;
}

function lastOf(pattern: RegExp, text: string): number {
  let last = -1;
  text.replace(pattern, (word: string, ...rest: unknown[]) => {
    const at = rest[rest.length - 2];
    if (typeof at === "number") last = at;
    return word;
  });
  return last;
}

/** …171条,占目标任务358条的47.8%. */
function ofTargetBefore(
  sentence: Sentence,
  at: number,
  targets: ReadonlySet<Mention>
): Clue | undefined {
  const [rate, target] = [sentence.mentions[at], sentence.mentions[at - 1]];
  if (rate === undefined || target === undefined || target.measure === "%") return undefined;
  if (!OF_TARGET.test(rate.before)) return undefined;
  const actual = nearestBefore(sentence, at - 1, (one) => meets(one, target) && !targets.has(one));
  return actual && clueOf(sentence, rate, "rate", actual, target);
}

function byItsWord(
  sentence: Sentence,
  at: number,
  targets: ReadonlySet<Mention>
): Clue | undefined {
  const rate = sentence.mentions[at];
  const words = rate === undefined ? "" : rate.before;
  const [word, ofTarget, stem] = RATE_WORD.exec(words) ?? [];
  if (rate === undefined) return undefined;
  if (stem !== undefined) return ofStem(sentence, at, stem);
  const named = OF_NAMED_TARGET.test(words);
  if (!named && (word === undefined || ofTarget === undefined)) return undefined;
  const target = nearestBefore(sentence, at, (one) => targets.has(one));
  if (target === undefined) return undefined;
  const actual = nearestBefore(sentence, at, (one) => meets(one, target) && !targets.has(one));
  return actual && clueOf(sentence, rate, "rate", actual, target);
}

/** 开工率: those under way and those built, of those signed. */
function ofStem(sentence: Sentence, at: number, stem: string): Clue | undefined {
  const rate = sentence.mentions[at];
  const word = STEM_WORDS[stem];
  if (rate === undefined || word === undefined) return undefined;
  const before = sentence.mentions.slice(0, at).filter(({ measure }) => measure !== "%");
  const parts = before.filter((one) => word.test(one.before));
  const whole = before.find(
    (one) =>
      WHOLE_OF_STEM.test(one.before) &&
      !word.test(one.before) &&
      parts.some((part) => meets(part, one))
  );
  const fitting = parts.filter((one) => whole !== undefined && meets(one, whole));
  const last = fitting[fitting.length - 1];
  if (whole === undefined || last === undefined) return undefined;
  const lone = clueOf(sentence, rate, "rate", last, whole);
  if (fitting.length < 2 || comesOut(lone)) return lone;
  return sumOf(sentence, rate, fitting.slice(-2), whole);
}

function sumOf(
  sentence: Sentence,
  mention: Mention,
  parts: readonly Mention[],
  whole: Mention
): Clue {
  const added: TextReckoning = { kind: "sum", of: parts.map(done) };
  const texts = parts.map(({ text }) => text).join(" + ");
  const working = `(${texts}) ÷ ${whole.text}`;
  return { kind: "rate", sentence, mention, reckoning: percentOf(added, asked(whole)), working };
}

function comesOut({ mention, reckoning }: Clue): boolean {
  const result = worked(reckoning);
  const printed = { value: mention.value, places: mention.places };
  return result !== undefined && verdictOf(printed, result) !== "MISMATCH";
}

/** 12亿元,上年同期10亿元,增长20%. */
function growth(sentence: Sentence, at: number): Clue | undefined {
  const mention = sentence.mentions[at];
  if (mention === undefined) return undefined;
  const [grown, shrunk] = [GROWN.test(mention.before), SHRUNK.test(mention.before)];
  const last = sentence.mentions[at - 1];
  if ((!grown && !shrunk) || last === undefined || !LAST_YEAR.test(last.before)) return undefined;
  const now = nearestBefore(sentence, at - 1, (one) => meets(one, last));
  if (now === undefined) return undefined;
  const [from, less] = grown ? [now, last] : [last, now];
  const difference: TextReckoning = { kind: "difference", from: done(from), less: done(less) };
  const working = `(${between(from, "−", less)}) ÷ ${last.text}`;
  return { kind: "rate", sentence, mention, reckoning: percentOf(difference, done(last)), working };
}

/** 23个项目中…7个,占31%: of the first figure of its kind that is followed by 中, or says 共. */
function shareOf(sentence: Sentence, at: number, targets: ReadonlySet<Mention>): Clue | undefined {
  const mention = sentence.mentions[at];
  const part = sentence.mentions[at - 1];
  if (mention === undefined || part === undefined || !SHARE_WORD.test(mention.before))
    return undefined;
  if (part.measure === "%" || targets.has(part)) return undefined;
  const whole = sentence.mentions.slice(0, at - 1).find((one) => {
    const next = sentence.mentions[sentence.mentions.indexOf(one) + 1];
    const named =
      /共|总|签约|新签/.test(one.before) ||
      /^[^,，;；]{0,12}(?:中|里|当中)/.test(next?.before ?? "");
    return named && meets(one, part) && compare(one.value, part.value) >= 0;
  });
  return whole && clueOf(sentence, mention, "share", part, whole);
}

function clueOf(
  sentence: Sentence,
  mention: Mention,
  kind: Clue["kind"],
  actual: Mention,
  target: Mention
): Clue {
  const reckoning = percentOf(done(actual), asked(target));
  return { kind, sentence, mention, reckoning, working: between(actual, "÷", target) };
}

function nearestBefore(
  { mentions }: Sentence,
  at: number,
  fits: (one: Mention) => boolean
): Mention | undefined {
  for (let i = at - 1; i >= 0; i--) {
    const one = mentions[i];
    if (one !== undefined && fits(one)) return one;
  }
  return undefined;
}

function meets(one: Mention, other: Mention): boolean {
  return one.measure === other.measure && one.measure !== "%" && !one.approx;
}
