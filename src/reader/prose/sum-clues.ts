/**
 * Sums in a sentence, and what they are the sum of.
 *
 *     甲30亿元、乙20亿元,合计50亿元               all figures of that measure before it
 *     26个,其中工业14个、农业7个、服务业5个        parts that shut one another out
 *     共48家,完成的12家,未完成的36家              those who did and those who did not
 */
import { compare, sum } from "../../domain/exact";
import {
  ALL_THE_REST,
  ASKED_OR_PART,
  DONE_BY_SOME,
  NAMES_A_WHOLE,
  NOT_DONE,
  OF_WHICH,
  PART_OF,
  RIVAL_PARTS,
  SUM_WORD,
} from "../words/vocabulary-prose";
import type { Mention } from "./mentions";
import { meets } from "./pairing";
import { wordsAfter } from "./sentences";
import type { Sentence } from "./sentences";
import { asked, between, done } from "./text-claim";
import type { Clue } from "./text-claim";

export function sumClues(sentence: Sentence): readonly Clue[] {
  return [...addedUp(sentence), ...partsOf(sentence), ...theRest(sentence)];
}

function addedUp(sentence: Sentence): readonly Clue[] {
  if (ASKED_OR_PART.test(sentence.text)) return [];
  return sentence.mentions.flatMap((mention, at): Clue[] => {
    if (mention.measure === "%" || !SUM_WORD.test(mention.before)) return [];
    const parts = sentence.mentions.slice(0, at).filter(({ measure }) => measure !== "%");
    const alike = parts.every((one) => meets(one, mention));
    return parts.length < 2 || !alike ? [] : [sumClue(sentence, mention, parts)];
  });
}

function sumClue(sentence: Sentence, mention: Mention, parts: readonly Mention[]): Clue {
  return {
    kind: "total",
    sentence,
    mention,
    reckoning: { kind: "sum", of: parts.map(done) },
    working: parts.map(({ text }) => text).join(" + "),
  };
}

/**
 * Parts that cannot overlap, 中央 and 省级, may not come to more than the whole. To less they may, as long
 * as 其他 or the last of the kind is not named: then the rest was just not told.
 */
function partsOf(sentence: Sentence): readonly Clue[] {
  const { mentions } = sentence;
  return mentions.flatMap((first, at): Clue[] => {
    if (!OF_WHICH.test(first.before)) return [];
    const whole = mentions
      .slice(0, at)
      .filter((one) => meets(one, first))
      .pop();
    if (whole === undefined) return [];
    const parts = rivals(
      mentions.slice(at).filter(({ measure }) => measure !== "%"),
      first
    );
    if (parts.length < 2) return [];
    const order = compare(sum(parts.map(({ value }) => value)), whole.value);
    const isTold = order >= 0 || isAll(parts);
    return isTold ? [sumClue(sentence, whole, parts)] : [];
  });
}

function rivals(mentions: readonly Mention[], first: Mention): readonly Mention[] {
  const family = RIVAL_PARTS.find((words) => words.some((word) => word.test(labelOf(first))));
  if (family === undefined) return [];
  const words = [...family, ALL_THE_REST];
  const parts: Mention[] = [];
  const seen: RegExp[] = [];
  for (const mention of mentions) {
    const word = words.find((one) => one.test(labelOf(mention)));
    if (word === undefined || seen.includes(word) || !meets(mention, first)) break;
    seen.push(word);
    parts.push(mention);
  }
  return parts;
}

function isAll(parts: readonly Mention[]): boolean {
  const labels = parts.map(labelOf);
  const closes = (words: readonly RegExp[]) =>
    words.every((word) => labels.some((label) => word.test(label)));
  return labels.some((label) => ALL_THE_REST.test(label)) || CLOSED.some(closes);
}

/** Families that have no further member. */
const CLOSED = RIVAL_PARTS.filter((words) => words.length === 2);

/** The words since the last comma. */
function labelOf({ before }: Mention): string {
  return /[^,;、:(]*$/.exec(before)?.[0] ?? "";
}

/** 参加考核的共48家,完成任务的12家,未完成的36家. */
function theRest(sentence: Sentence): readonly Clue[] {
  const { mentions } = sentence;
  return mentions.flatMap((mention, at): Clue[] => {
    if (mention.measure === "%" || mention.approx || !isNotDone(sentence, mention)) return [];
    const [whole, part] = mentions
      .slice(0, at)
      .filter((one) => meets(one, mention))
      .slice(-2);
    if (whole === undefined || part === undefined) return [];
    if (!areSomeOfAll(sentence, part, whole)) return [];
    return [
      {
        kind: "gap",
        sentence,
        mention,
        reckoning: { kind: "difference", from: asked(whole), less: done(part) },
        working: between(whole, "−", part),
      },
    ];
  });
}

function areSomeOfAll(sentence: Sentence, part: Mention, whole: Mention): boolean {
  const isOfWhole = NAMES_A_WHOLE.test(whole.before) || PART_OF.test(part.before);
  const isDone = DONE_BY_SOME.test(labelOf(part)) || DONE_BY_SOME.test(wordsAfter(sentence, part));
  return isOfWhole && isDone && compare(whole.value, part.value) >= 0;
}

function isNotDone(sentence: Sentence, mention: Mention): boolean {
  return NOT_DONE.test(labelOf(mention)) || NOT_DONE.test(wordsAfter(sentence, mention));
}
