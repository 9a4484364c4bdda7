/** What stands under the figures: how they were had, what the law says, where they come from. */
import type { LandInput } from "./land-input";
import type { LandLabels } from "./land-labels";
import { hasWatch } from "./land-layout";

export function noteTexts(
  { groups, source }: Pick<LandInput, "groups" | "source">,
  words: LandLabels
): readonly string[] {
  const [before = "", mark = ""] = words.noted;
  const [from = "", to = ""] = words.source;
  const texts = [
    ...words.notes,
    ...(hasWatch(groups) ? [words.watchNote] : []),
    ...(source === undefined ? [] : [`${from}${source.table.sheet}${to}`]),
  ];
  return texts.map((text, i) => `${i === 0 ? before : ""}${i + 1}${mark}${text}`);
}
