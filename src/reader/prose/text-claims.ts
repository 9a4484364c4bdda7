/** Everything in a running text that can be worked out from the rest of it. */
import { averageClues } from "./average-clues";
import { changes } from "./comparison-clues";
import { differenceClues } from "./difference-clues";
import { extremes } from "./extremes";
import { gapClues } from "./gap-clues";
import { listedNames } from "./listed-names";
import { rateClues } from "./rate-clues";
import { rankClues } from "./rank-clues";
import { sentencesOf } from "./sentences";
import { sumClues } from "./sum-clues";
import { textClaim } from "./text-claim";
import type { TextClaim } from "./text-claim";

/** In reading order. */
export function textClaims(text: string): readonly TextClaim[] {
  const sentences = sentencesOf(text);
  const rates = sentences.flatMap((sentence, i) => rateClues(sentence, sentences[i - 1]));
  const known = new Set(rates.map(({ mention }) => mention));
  const ends = sentences.flatMap((sentence) => extremes(sentence, rates, known));
  const others = [changes, differenceClues, averageClues, listedNames, rankClues, sumClues];
  return [
    ...rates,
    ...gapClues(sentences, rates),
    ...others.flatMap((clues) => sentences.flatMap(clues)),
    ...ends,
  ]
    .flatMap((clue) => textClaim(clue) ?? [])
    .sort((a, b) => a.line - b.line || a.from - b.from);
}
