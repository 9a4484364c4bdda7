/** What the pane says: in its own sentences, which say what to press, and in the shared ones for all else. */
import { filled, isSaid, sentence } from "./messages";
import type { Language, Values } from "./messages";
import type { PANE_CHINESE } from "./pane-messages-zh";
import type { PaneSentenceCode } from "./sentence-code";

type OwnCode = keyof typeof PANE_CHINESE;
export type PaneSentences = Readonly<Record<OwnCode, string>>;

const known: Partial<Record<Language, PaneSentences>> = {};

export function teachPane(language: Language, sentences: PaneSentences): void {
  known[language] = sentences;
}

export function paneSentence(code: PaneSentenceCode, values: Values, language: Language): string {
  const own = known[language];
  if (own === undefined) throw new Error(`Nobody has taught the pane ${language}`);
  return isIn(own, code) ? filled(own[code], values) : sentence(code, values, language);
}

/** Of a word that came from elsewhere, as a page's address does. */
export function isSaidInPane(word: string, language: Language): word is PaneSentenceCode {
  return isIn(known[language] ?? {}, word) || isSaid(word, language);
}

function isIn(own: Partial<PaneSentences>, word: string): word is OwnCode {
  return Object.prototype.hasOwnProperty.call(own, word);
}
