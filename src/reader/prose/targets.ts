/** Which figures of a sentence are targets, by the words on either side of them. */
import {
  ABOVE_TARGET,
  ASKED_FOR,
  CALLED_TARGET_AFTER,
  DONE,
  GROWN,
  MET_THE_TARGET,
  OF_TARGET,
  SHRUNK,
  STILL_MISSING,
  TAKEN_OFF,
} from "../words/vocabulary-prose";
import type { Mention } from "./mentions";
import { wordsAfter } from "./sentences";
import type { Sentence } from "./sentences";

/** Those that a rate follows with 的, and those that are called so. */
export function targetsOf(sentence: Sentence): ReadonlySet<Mention> {
  return new Set(
    sentence.mentions.filter((mention, at) => {
      if (mention.measure === "%" || isDifference(mention)) return false;
      const next = sentence.mentions[at + 1];
      const ofRate = next?.measure === "%" && OF_TARGET.test(next.before);
      return ofRate || isAsked(mention) || CALLED_TARGET_AFTER.test(wordsAfter(sentence, mention));
    })
  );
}

/** 任务12个, but not 完成任务的12个, which counts those who are done. */
export function isAsked({ before }: Mention): boolean {
  const words = before.replace(MET_THE_TARGET, "");
  const [asking, doing] = [lastOf(ASKED_FOR, words), lastOf(DONE, words)];
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

/** 超额完成48条, 还差5个, 增加8个: neither a target nor what was done. */
export function isDifference({ before }: Mention): boolean {
  return [ABOVE_TARGET, STILL_MISSING, TAKEN_OFF, GROWN, SHRUNK].some((one) => one.test(before));
}
