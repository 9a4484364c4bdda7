/** Orders that cannot be, in a text: a part above its whole, more certified than was reported. */
import { compare } from "../../domain/exact";
import { CERTIFIED, OF_WHICH, REPORTED } from "../words/vocabulary-prose";
import type { Mention } from "./mentions";
import { meets } from "./pairing";
import { sentencesOf } from "./sentences";
import type { Sentence } from "./sentences";
import { wholeOf } from "./share-clues";
import { targetsOf } from "./targets";

export interface TextBreach {
  readonly kind: "ofWhich" | "certified";
  readonly sentence: Sentence;
  readonly mention: Mention;
  /** The whole, or what was reported. */
  readonly against: Mention;
}

/** In reading order. */
export function textBreaches(text: string): readonly TextBreach[] {
  return sentencesOf(text).flatMap((sentence) => [...parts(sentence), ...certified(sentence)]);
}

/** Only the figure right after 其中: those that follow may be of something else. */
function parts(sentence: Sentence): readonly TextBreach[] {
  const targets = targetsOf(sentence);
  return sentence.mentions.flatMap((mention, at): TextBreach[] => {
    if (!OF_WHICH.test(mention.before) || mention.approx || targets.has(mention)) return [];
    const whole = wholeOf(sentence, at);
    if (whole === undefined || compare(mention.value, whole.value) <= 0) return [];
    return [{ kind: "ofWhich", sentence, mention, against: whole }];
  });
}

function certified(sentence: Sentence): readonly TextBreach[] {
  return sentence.mentions.flatMap((mention, at): TextBreach[] => {
    const reported = sentence.mentions[at - 1];
    if (reported === undefined || !meets(reported, mention) || mention.approx) return [];
    const isPair = REPORTED.test(reported.before) && CERTIFIED.test(mention.before);
    if (!isPair || compare(mention.value, reported.value) <= 0) return [];
    return [{ kind: "certified", sentence, mention, against: reported }];
  });
}
