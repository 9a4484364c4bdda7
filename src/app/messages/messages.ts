/**
 * What the user reads: a sentence for every finding and fault, which says what to do next.
 *
 * The sentences are data (messages-zh.ts, messages-en.ts); {key} takes a value from the finding.
 * Chinese is always there. English is taught by each door that speaks it, since in the pane it is a
 * script of its own, which most offices never need.
 */
import { CHINESE } from "./messages-zh";
import type { SentenceCode } from "./sentence-code";

export type Language = "zh" | "en";

export type Values = Readonly<Record<string, string | number>>;

type Sentences = Readonly<Record<SentenceCode, string>>;

const known: { readonly zh: Sentences; en?: Sentences } = { zh: CHINESE };

export function teachEnglish(sentences: Sentences): void {
  known.en = sentences;
}

export function sentence(code: SentenceCode, values: Values, language: Language): string {
  const sentences = known[language];
  if (sentences === undefined) throw new Error("No English yet: see teachEnglish");
  const said = filled(sentences[code], { part: partIn(values.detail), ...values });
  // An empty cell has no text to quote, and a fault of the whole file no part to name.
  return said.replace(/（“”）|（）| \(“”\)| \(\)/g, "");
}

/** The details of a fault are English, for whoever maintains this; the part of the package that they name is told to all. */
function partIn(detail: string | number | undefined): string {
  return /[\w[\]%.-]+(?:\/[\w[\]%.-]+)*\.(?:xml|rels|bin|vml)/i.exec(String(detail))?.[0] ?? "";
}

export function isSentenceCode(word: string): word is SentenceCode {
  return Object.prototype.hasOwnProperty.call(CHINESE, word);
}

/** {key} becomes the value of that name. */
export function filled(template: string, values: Values): string {
  return template.replace(/\{(\w+)\}/g, (hole, key: string) => String(values[key] ?? hole));
}
