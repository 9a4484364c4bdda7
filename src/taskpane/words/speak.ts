/**
 * Makes the pane able to speak the language of that tag, and says which it will speak: nothing may be drawn
 * before. Where the English script cannot be had, that is Chinese, as a pane in Chinese is better than none.
 */
import type { Language } from "../../app/messages/messages";
import { languageOf } from "./words-in";

export async function speak(
  tag: string,
  loadEnglish: () => Promise<() => void>
): Promise<Language> {
  if (languageOf(tag) === "zh") return "zh";
  try {
    const learn = await loadEnglish();
    learn();
    return "en";
  } catch {
    return "zh";
  }
}
