/** 最高的只有48.3%,最低的仅为7.9%: what a text says of the rates that it gave before. */
import { compare, exact, roundHalfUp } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import { HIGHEST, LOWEST } from "../words/vocabulary-prose";
import type { Mention } from "./mentions";
import type { Sentence } from "./sentences";
import { worked } from "./text-claim";
import type { Clue } from "./text-claim";

/** So many rates make a list that something can be the highest of. */
const LIST = 2;

/**
 * Only where the figure is one of the text's rates, printed or worked out: the highest of something else
 * is another list's.
 */
export function extremes(
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
