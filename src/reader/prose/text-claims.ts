/** Everything in a running text that can be worked out from the rest of it. */
import { compare, exact, roundHalfUp } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import { HIGHEST, LOWEST, SUM_WORD } from "../words/vocabulary-prose";
import { gapClues } from "./gap-clues";
import type { Mention } from "./mentions";
import { rateClues } from "./rate-clues";
import { sentencesOf } from "./sentences";
import type { Sentence } from "./sentences";
import { done, textClaim, worked } from "./text-claim";
import type { Clue, TextClaim } from "./text-claim";

/** In reading order. */
export function textClaims(text: string): readonly TextClaim[] {
  const sentences = sentencesOf(text);
  const rates = sentences.flatMap(rateClues);
  const known = new Set(rates.map(({ mention }) => mention));
  const gaps = gapClues(sentences);
  const sums = sentences.flatMap(sumClues);
  const ends = sentences.flatMap((sentence) => extremes(sentence, rates, known));
  return [...rates, ...gaps, ...sums, ...ends]
    .flatMap((clue) => textClaim(clue) ?? [])
    .sort((a, b) => a.line - b.line || a.from - b.from);
}

/** 甲30亿元、乙20亿元,合计50亿元: all figures of that measure in the sentence so far. */
function sumClues(sentence: Sentence): readonly Clue[] {
  return sentence.mentions.flatMap((mention, at): Clue[] => {
    if (mention.measure === "%" || !SUM_WORD.test(mention.before)) return [];
    const parts = sentence.mentions.slice(0, at);
    const alike = parts.every(({ measure, approx }) => measure === mention.measure && !approx);
    if (parts.length < 2 || !alike || /[其]中|任务|目标/.test(sentence.text)) return [];
    const working = parts.map(({ text }) => text).join(" + ");
    return [
      {
        kind: "total",
        sentence,
        mention,
        reckoning: { kind: "sum", of: parts.map(done) },
        working,
      },
    ];
  });
}

/** So many rates make a list that something can be the highest of. */
const LIST = 2;

/**
 * 最高的只有48.3%,最低的仅为7.9%: of the rates that the text gave before. Only where the figure is one of
 * theirs, printed or worked out: the highest of something else is another list's.
 */
function extremes(
  sentence: Sentence,
  rates: readonly Clue[],
  known: ReadonlySet<Mention>
): readonly Clue[] {
  return sentence.mentions.flatMap((mention) => {
    if (mention.measure !== "%" || known.has(mention)) return [];
    const [highest, lowest] = [HIGHEST.test(mention.before), LOWEST.test(mention.before)];
    if (highest === lowest) return [];
    const before = rates.filter((rate) => stands(rate, sentence, mention) && rate.kind === "rate");
    if (before.length < LIST || !isOfList(mention, before)) return [];
    const end = endOf(before, highest);
    return end === undefined ? [] : [{ ...end, kind: "rate" as const, sentence, mention }];
  });
}

function stands(rate: Clue, sentence: Sentence, mention: Mention): boolean {
  const { line } = rate.sentence;
  return line < sentence.line || (line === sentence.line && rate.mention.from < mention.from);
}

function isOfList(mention: Mention, rates: readonly Clue[]): boolean {
  const shown = (value: Exact) => roundHalfUp(value, mention.places);
  return rates.some((rate) => {
    const result = worked(rate.reckoning)?.value;
    const ought = result !== undefined && compare(shown(result), mention.value) === 0;
    return ought || compare(rate.mention.value, mention.value) === 0;
  });
}

function endOf(rates: readonly Clue[], highest: boolean): Clue | undefined {
  const valueOf = (rate: Clue) => worked(rate.reckoning)?.value ?? exact(0);
  return rates.reduce<Clue | undefined>((end, rate) => {
    if (end === undefined) return rate;
    const order = compare(valueOf(rate), valueOf(end));
    return (highest ? order > 0 : order < 0) ? rate : end;
  }, undefined);
}
