/** Sentences that say what to press, in English. Data, no code. */
import type { PaneSentences } from "./pane-messages";

export const PANE_ENGLISH: PaneSentences = {
  "as-of-needed":
    "No as-of date was found, so time progress is not known. Fill it in under Options, or state it in the title.",
  "campaign-dates-needed":
    "The title says “{word}”: time progress should run by the campaign's dates. Fill them in under Options; until then it is left out.",
  "campaign-dates-wrong":
    "The campaign ends before it starts. Please check its dates under Options.",
  "nothing-to-rank":
    "No task table was found that can be ranked: it needs a unit column and pairs of target and actual columns. Go to the sheet that has it, or say what each column is under What was read.",
  "read-only":
    "The workbook is open read-only and cannot be written. Save a copy, open the copy, and try again.",
  signed:
    "The file is digitally signed, and writing would break the signature. Remove it in Excel, save, and try again.",
  unexpected:
    "Something unexpected happened; the workbook was not changed. Try again, and if it persists copy the details for whoever maintains this.",
};
