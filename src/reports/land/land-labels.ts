/** The words of a 测算表, by language. */
import type { Language } from "../ranking/ranking-input";
import { LAND_EN } from "./land-labels-en";
import { LAND_ZH } from "./land-labels-zh";
import type { LandLabels } from "./land-labels-zh";

export type { LandLabels } from "./land-labels-zh";

export function landLabels(language: Language): LandLabels {
  return language === "zh" ? LAND_ZH : LAND_EN;
}
