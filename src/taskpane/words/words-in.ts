/** The pane's words in the language of whoever looks at it. */
import type { Language } from "../../app/messages/messages";
import type { Words } from "./words";

const known: Partial<Record<Language, Words>> = {};

export function teachWords(language: Language, words: Words): void {
  known[language] = words;
}

export function wordsIn(language: Language): Words {
  const words = known[language];
  if (words === undefined) throw new Error(`No ${language} yet: see speak`);
  return words;
}

/** By the tag that a host or a browser gives; Chinese in any of its forms, else English. */
export function languageOf(tag: string): Language {
  return /^zh\b/i.test(tag) ? "zh" : "en";
}
