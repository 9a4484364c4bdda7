/** The pane's words in the language of whoever looks at it. */
import type { Language } from "../../app/messages";
import type { Words } from "./words";
import { ENGLISH } from "./words-en";
import { CHINESE } from "./words-zh";

export function wordsIn(language: Language): Words {
  return language === "zh" ? CHINESE : ENGLISH;
}

/** By the tag that a host or a browser gives; Chinese in any of its forms, else English. */
export function languageOf(tag: string): Language {
  return /^zh\b/i.test(tag) ? "zh" : "en";
}
