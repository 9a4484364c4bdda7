/**
 * What the user reads: a sentence for every finding and fault, which says what to do next.
 *
 * The sentences are data (messages-zh.ts, messages-en.ts); {key} takes a value from the finding.
 */
import { ENGLISH } from "./messages-en";
import { CHINESE } from "./messages-zh";

export type Language = "zh" | "en";

export type Values = Readonly<Record<string, string | number>>;

const SENTENCES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: CHINESE,
  en: ENGLISH,
};

/** Throws for a code without a sentence: that is a bug, and a test holds every code to have one. */
export function sentence(code: string, values: Values, language: Language): string {
  const template = SENTENCES[language][code];
  if (template === undefined) throw new Error(`no sentence for ${code}`);
  const filled = template.replace(/\{(\w+)\}/g, (hole, key: string) => String(values[key] ?? hole));
  // An empty cell has no text to quote.
  return filled.replace(/（“”）| \(“”\)/g, "");
}
