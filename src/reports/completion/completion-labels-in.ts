/** The words of a 完成情况表 in the language asked for. */
import type { Language } from "../ranking/ranking-input";
import type { CompletionLabels } from "./completion-labels";
import { ENGLISH } from "./completion-labels-en";
import { CHINESE } from "./completion-labels-zh";

export function completionLabelsIn(language: Language): CompletionLabels {
  return language === "zh" ? CHINESE : ENGLISH;
}
