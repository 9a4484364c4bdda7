/** The notes under the figures, and who signs. */
import type { Block } from "../../spreadsheet/address";
import { label } from "../../spreadsheet/sheet";
import { areas, partOf } from "../placed";
import type { SheetPart } from "../placed";
import { BOARD } from "./land-layout";
import type { LandPlan } from "./land-plan";
import type { Area } from "./land-strip";
import { noteTexts } from "./note-texts";

export function landNotes(plan: LandPlan): SheetPart {
  const { layout, words, input } = plan;
  const texts = noteTexts(input, words);
  const across = (row: number): Block => ({ top: row, bottom: row, left: 0, right: BOARD.remark });
  return partOf(
    areas(texts.map((text, i): Area => [across(layout.noteRow + i), label(text, "note")])),
    areas([[across(layout.noteRow + texts.length + 1), label(words.signature, "signature")]])
  );
}
