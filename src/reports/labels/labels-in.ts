/** The words of a result sheet in the language asked for. */
import type { Labels } from "./labels";
import { ENGLISH } from "./labels-en";
import { CHINESE } from "./labels-zh";
import type { Language } from "../ranking/ranking-input";

export function labelsIn(language: Language): Labels {
  return language === "zh" ? CHINESE : ENGLISH;
}
