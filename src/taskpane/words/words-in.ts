/** The pane's words in the language of whoever looks at it. */
import type { Language } from "../../app/messages/messages";
import type { Words } from "./words";
import { CHINESE } from "./words-zh";

const known: { readonly zh: Words; en?: Words } = { zh: CHINESE };

export function teachEnglishWords(words: Words): void {
  known.en = words;
}

export function wordsIn(language: Language): Words {
  const words = known[language];
  if (words === undefined) throw new Error("No English yet: see speak");
  return words;
}

/** By the tag that a host or a browser gives; Chinese in any of its forms, else English. */
export function languageOf(tag: string): Language {
  return /^zh\b/i.test(tag) ? "zh" : "en";
}
