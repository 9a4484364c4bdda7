/**
 * What the user reads: a sentence for every finding and fault, which says what to do next.
 *
 * The sentences are data (messages-zh.ts, messages-en.ts); {key} takes a value from the finding. Each door
 * teaches those that it speaks: to the pane a language is a script of its own, and so is what a tab alone says.
 */
import type { SentenceCode } from "./sentence-code";

export type Language = "zh" | "en";

export type Values = Readonly<Record<string, string | number>>;

type Sentences = Readonly<Partial<Record<SentenceCode, string>>>;

const known: Record<Language, Sentences> = { zh: {}, en: {} };

export function teach(language: Language, sentences: Sentences): void {
  known[language] = { ...known[language], ...sentences };
}

export function sentence(code: SentenceCode, values: Values, language: Language): string {
  const template = known[language][code];
  if (template === undefined) throw new Error(`Nobody has taught ${language} for ${code}`);
  const said = filled(template, { part: partIn(values.detail), ...values });
  // An empty cell has no text to quote, and a fault of the whole file no part to name.
  return said.replace(/（“”）|（）| \(“”\)| \(\)/g, "");
}

/** The details of a fault are English, for whoever maintains this; the part of the package that they name is told to all. */
function partIn(detail: string | number | undefined): string {
  return /[\w[\]%.-]+(?:\/[\w[\]%.-]+)*\.(?:xml|rels|bin|vml)/i.exec(String(detail))?.[0] ?? "";
}

/** Of a word that came from elsewhere: whether that language has a sentence for it. */
export function isSaid(word: string, language: Language): word is SentenceCode {
  return Object.prototype.hasOwnProperty.call(known[language], word);
}

/** {key} becomes the value of that name. */
export function filled(template: string, values: Values): string {
  return template.replace(/\{(\w+)\}/g, (hole, key: string) => String(values[key] ?? hole));
}
