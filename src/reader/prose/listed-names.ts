/** 有3个单位未破零,分别是甲镇、乙镇、丙镇: a count beside the names that it counts. */
import { exact } from "../../domain/exact";
import { numberOf } from "../../domain/published-figure/expression";
import { NAMES_FOLLOW } from "../words/vocabulary-prose";
import { wordsAfter } from "./sentences";
import type { Sentence } from "./sentences";
import type { Clue } from "./text-claim";

export function listedNames(sentence: Sentence): readonly Clue[] {
  return sentence.mentions.flatMap((mention): Clue[] => {
    if (mention.measure !== "个" || mention.approx) return [];
    const names = namesAfter(wordsAfter(sentence, mention));
    if (names.length < FEWEST) return [];
    const counts = countsOf(names);
    const printed = counts.find((count) => Number(mention.text.replace(/\D/g, "")) === count);
    const count = printed ?? counts[0] ?? 0;
    const working = names.join("、");
    return [{ kind: "count", sentence, mention, reckoning: numberOf(exact(count)), working }];
  });
}

/** One name is no list. */
const FEWEST = 2;
const LONGEST_NAME = 14;

/** Nothing where the list is not whole (等), or is of figures and not of names. */
function namesAfter(words: string): readonly string[] {
  const list = NAMES_FOLLOW.exec(words)?.[1] ?? "";
  if (list === "" || /\d|等|%/.test(list)) return [];
  const names = list.split("、").map((name) => name.trim());
  return names.every((name) => name !== "" && name.length <= LONGEST_NAME) ? names : [];
}

/** 和 stands between the last two names, or in one of them. */
function countsOf(names: readonly string[]): readonly number[] {
  const last = names[names.length - 1] ?? "";
  return /.[和与及]./.test(last) ? [names.length + 1, names.length] : [names.length];
}
