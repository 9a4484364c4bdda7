/**
 * Makes the pane able to speak the language of that tag, and says which it will speak: nothing may be drawn
 * before. Where its script cannot be had, that is the other one, as such a pane is better than none.
 */
import type { Language } from "../../app/messages/messages";
import { languageOf } from "./words-in";

/** Gets the script of a language, which makes the pane speak it. */
export type LoadLanguage = () => Promise<() => void>;

export async function speak(
  tag: string,
  load: Readonly<Record<Language, LoadLanguage>>
): Promise<Language> {
  const wanted = languageOf(tag);
  try {
    return await learn(wanted, load[wanted]);
  } catch {
    const other = wanted === "zh" ? "en" : "zh";
    return learn(other, load[other]);
  }
}

async function learn(language: Language, load: LoadLanguage): Promise<Language> {
  const teachIt = await load();
  teachIt();
  return language;
}
