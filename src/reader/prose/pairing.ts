/** Two figures of a sentence held against one another, and which of several pairs is meant. */
import { percentOf } from "../../domain/published-figure/expression";
import { verdictOf } from "../../domain/published-figure/verdict";
import type { Mention } from "./mentions";
import type { Sentence } from "./sentences";
import { asked, between, done, worked } from "./text-claim";
import type { Clue } from "./text-claim";

export function nearestBefore(
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

/** Nearest first. */
export function allBefore(
  { mentions }: Sentence,
  at: number,
  fits: (one: Mention) => boolean
): readonly Mention[] {
  return mentions.slice(0, Math.max(0, at)).filter(fits).reverse();
}

export function meets(one: Mention, other: Mention): boolean {
  return one.measure === other.measure && one.measure !== "%" && !one.approx;
}

export function percentClue(
  sentence: Sentence,
  mention: Mention,
  kind: "rate" | "share",
  pair: { readonly part: Mention; readonly whole: Mention }
): Clue {
  const { part, whole } = pair;
  const reckoning = percentOf(done(part), asked(whole));
  return { kind, sentence, mention, reckoning, working: between(part, "÷", whole) };
}

/**
 * The first is what the words say, the others what they may mean: 12亿元,其中工业5亿元,占任务20亿元的60%.
 * Where one of the others is just what is printed, that was meant.
 */
export function likeliest(clues: readonly Clue[]): Clue | undefined {
  const [first] = clues;
  if (first === undefined || verdictOfClue(first) !== "MISMATCH") return first;
  return clues.filter((clue) => verdictOfClue(clue) === "MATCH")[0] ?? first;
}

export function verdictOfClue({ mention, reckoning }: Clue) {
  const result = worked(reckoning);
  const printed = { value: mention.value, places: mention.places };
  return result === undefined ? "MISMATCH" : verdictOf(printed, result);
}
