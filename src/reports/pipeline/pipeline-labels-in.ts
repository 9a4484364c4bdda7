/** The words of a 项目推进情况表 in the language asked for. */
import type { Language } from "../ranking/ranking-input";
import type { PipelineLabels } from "./pipeline-labels";
import { ENGLISH } from "./pipeline-labels-en";
import { CHINESE } from "./pipeline-labels-zh";

export function pipelineLabelsIn(language: Language): PipelineLabels {
  return language === "zh" ? CHINESE : ENGLISH;
}
