/** 履约率, 开工率, 认定率 …: rates that their own word says what they divide. */
import { percentOf } from "../../domain/published-figure/expression";
import { STEM_RATE, STEM_WORDS, WHOLE_OF_STEM, WHOLE_WORDS } from "../words/vocabulary-prose";
import type { Mention } from "./mentions";
import { meets, percentClue, verdictOfClue } from "./pairing";
import type { Sentence } from "./sentences";
import { asked, done } from "./text-claim";
import type { Clue, TextReckoning } from "./text-claim";

/** 开工率: those under way and those built, of those signed. */
export function stemRate(sentence: Sentence, at: number): Clue | undefined {
  const rate = sentence.mentions[at];
  const stem = rate === undefined ? undefined : STEM_RATE.exec(rate.before)?.[1];
  return rate === undefined || stem === undefined ? undefined : ofStem(sentence, at, rate, stem);
}

function ofStem(sentence: Sentence, at: number, rate: Mention, stem: string): Clue | undefined {
  const { parts, whole } = figuresOf(sentence, at, stem);
  const part = parts[parts.length - 1];
  if (whole === undefined || part === undefined) return undefined;
  const lone = percentClue(sentence, rate, "rate", { part, whole });
  const isLone = parts.length < 2 || verdictOfClue(lone) !== "MISMATCH";
  return isLone ? lone : sumOf(sentence, rate, parts.slice(-2), whole);
}

const NEVER = /(?!)/;

function figuresOf({ mentions }: Sentence, at: number, stem: string) {
  const word = STEM_WORDS[stem] ?? NEVER;
  const wholeWord = WHOLE_WORDS[stem] ?? WHOLE_OF_STEM;
  const before = mentions.slice(0, at).filter(({ measure }) => measure !== "%");
  const parts = before.filter((one) => word.test(one.before));
  const whole = before.find(
    (one) =>
      wholeWord.test(one.before) && !word.test(one.before) && parts.some((part) => meets(part, one))
  );
  return { whole, parts: parts.filter((one) => whole !== undefined && meets(one, whole)) };
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
