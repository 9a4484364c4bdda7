/** A text as lines and sentences, each with its place and the figures in it. */
import { mentionsIn, plainText } from "./mentions";
import type { Mention } from "./mentions";

export interface Sentence {
  /** Counts from 1. */
  readonly line: number;
  /** Made plain; for the words, not for quoting. */
  readonly text: string;
  readonly from: number;
  readonly mentions: readonly Mention[];
}

export function sentencesOf(text: string): readonly Sentence[] {
  return text.split(/\r\n|\r|\n/).flatMap((line, i) => {
    const plain = plainText(line);
    const sentences: Sentence[] = [];
    const ends = /[^。!?]+[。!?]*/g;
    for (let match = ends.exec(plain); match !== null; match = ends.exec(plain)) {
      const [sentence] = match;
      const from = match.index;
      sentences.push({ line: i + 1, text: sentence, from, mentions: mentionsIn(sentence, from) });
    }
    return sentences;
  });
}

/** The words between two figures of a sentence, or up to its end. */
export function wordsAfter({ text, from }: Sentence, mention: Mention): string {
  return text.slice(mention.to - from);
}
