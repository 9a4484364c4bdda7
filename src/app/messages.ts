/**
 * What the user reads: a sentence for every finding and fault, which says what to do next.
 *
 * The sentences are data (messages-zh.ts, messages-en.ts); {key} takes a value from the finding.
 */
import { ENGLISH } from "./messages-en";
import { CHINESE } from "./messages-zh";
import type { SentenceCode } from "./sentence-code";

export type Language = "zh" | "en";

export type Values = Readonly<Record<string, string | number>>;

const SENTENCES: Readonly<Record<Language, Readonly<Record<SentenceCode, string>>>> = {
  zh: CHINESE,
  en: ENGLISH,
};

export function sentence(code: SentenceCode, values: Values, language: Language): string {
  // An empty cell has no text to quote.
  return filled(SENTENCES[language][code], values).replace(/（“”）| \(“”\)/g, "");
}

export function isSentenceCode(word: string): word is SentenceCode {
  return Object.prototype.hasOwnProperty.call(CHINESE, word);
}

/** {key} becomes the value of that name. */
export function filled(template: string, values: Values): string {
  return template.replace(/\{(\w+)\}/g, (hole, key: string) => String(values[key] ?? hole));
}
