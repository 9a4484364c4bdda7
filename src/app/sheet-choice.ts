/** What a person has decided about one sheet: how it is to be read and how it is to be ranked. */
import type { LandEntry } from "./land/land-entry";
import type { CompletionChoice } from "./completion/prepare-completion";
import type { RankingChoice } from "./ranking/make-ranking";

type Progress = Pick<CompletionChoice, "startOver" | "percent" | "subsidy" | "rates">;

export interface SheetChoice extends Omit<RankingChoice, "sheet">, Progress {
  /** Which table of the sheet, counted from 1; the one that is looked at where left out. */
  readonly ordinal?: number;
  /** What is assumed about a land ledger, as it was typed. */
  readonly land?: LandEntry;
}
