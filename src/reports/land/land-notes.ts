/** What stands under the figures: how they were had, what the law says, where they come from. */
import type { Block } from "../../spreadsheet/address";
import { label } from "../../spreadsheet/sheet";
import { areas, partOf } from "../placed";
import type { SheetPart } from "../placed";
import type { LandInput } from "./land-input";
import type { LandLabels } from "./land-labels";
import { BOARD, hasWatch } from "./land-layout";
import type { LandPlan } from "./land-plan";
import type { Area } from "./land-strip";

export function landNotes(plan: LandPlan): SheetPart {
  const { layout, words, input } = plan;
  const texts = noteTexts(input, words);
  const across = (row: number): Block => ({ top: row, bottom: row, left: 0, right: BOARD.remark });
  return partOf(
    areas(texts.map((text, i): Area => [across(layout.noteRow + i), label(text, "note")])),
    areas([[across(layout.noteRow + texts.length + 1), label(words.signature, "signature")]])
  );
}

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
