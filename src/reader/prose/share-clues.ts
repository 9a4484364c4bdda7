/** 占 x%: of what a part is a part. */
import { compare } from "../../domain/exact";
import { NAMES_A_WHOLE, OF_WHICH, PART_OF, SHARE_WORD } from "../words/vocabulary-prose";
import type { Mention } from "./mentions";
import { meets, percentClue } from "./pairing";
import type { Sentence } from "./sentences";
import type { Clue } from "./text-claim";

/** 23个项目中…7个,占31%; 38.68亿元,其中工业25.1亿元,占比64.9%. */
export function shareOf(
  sentence: Sentence,
  at: number,
  targets: ReadonlySet<Mention>
): Clue | undefined {
  const mention = sentence.mentions[at];
  const part = sentence.mentions[at - 1];
  if (mention === undefined || part === undefined || !SHARE_WORD.test(mention.before))
    return undefined;
  if (part.measure === "%" || part.approx || targets.has(part)) return undefined;
  const whole =
    wholeOf(sentence, at - 1) ??
    sentence.mentions
      .slice(0, at - 1)
      .find(
        (one) => isWhole(sentence, one) && meets(one, part) && compare(one.value, part.value) >= 0
      );
  return whole && percentClue(sentence, mention, "share", { part, whole });
}

function isWhole({ mentions }: Sentence, one: Mention): boolean {
  const next = mentions[mentions.indexOf(one) + 1];
  return NAMES_A_WHOLE.test(one.before) || PART_OF.test(next?.before ?? "");
}

/** What 其中 is of: the last figure of the part's kind before the word. */
export function wholeOf({ mentions }: Sentence, at: number): Mention | undefined {
  const part = mentions[at];
  if (part === undefined) return undefined;
  for (let i = at; i > 0; i--) {
    if (!OF_WHICH.test(mentions[i]?.before ?? "")) continue;
    for (let j = i - 1; j >= 0; j--) {
      const one = mentions[j];
      if (one !== undefined && meets(one, part)) return one;
    }
    return undefined;
  }
  return undefined;
}
