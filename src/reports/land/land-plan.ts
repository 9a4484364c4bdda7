/** All that the parts of a 测算表 share: what goes in, where it stands, which cells were cleaned. */
import { UNIT } from "../../domain/exact";
import { fixed } from "../../spreadsheet/formula";
import type { Fixed } from "../../spreadsheet/formula";
import type { CleanedList } from "../cleaned/cleaned-block";
import { cleanedAt, cleanedFigure } from "../cleaned/cleaned-cells";
import type { CleanedAt, CleanedCell } from "../cleaned/cleaned-cells";
import { labelsIn } from "../labels/labels-in";
import type { SourceUnit } from "../source-figure";
import type { LandEnd, LandInput, LandRow } from "./land-input";
import { landLabels } from "./land-labels";
import type { LandLabels } from "./land-labels";
import { landLayout } from "./land-layout";
import type { LandLayout } from "./land-layout";
import { noteTexts } from "./note-texts";

export interface LandPlan {
  readonly input: LandInput;
  readonly words: LandLabels;
  readonly layout: LandLayout;
  readonly cleaned: CleanedList;
  readonly cleanedAt: CleanedAt;
  /** The cell with the text 源已改，请重新生成. */
  readonly changed: Fixed;
}

/** The sheet counts in 亩, 万元/亩 and 万元; parts say how many of those they hold. */
export const SHOWN_IN: SourceUnit = { kind: "measure", holds: UNIT };

export function landPlan(input: LandInput): LandPlan {
  const words = landLabels(input.language);
  const layout = landLayout(input, noteTexts(input, words).length);
  const changed = fixed(layout.parameters.changedText);
  const labels = labelsIn(input.language);
  const rows = input.groups.flatMap((group) => group.rows);
  const cells = rows.flatMap((row) => cleanedOf(row, words, labels, changed));
  return {
    input,
    words,
    layout,
    cleaned: { cells, columns: layout.cleaned, words: labels.cleaned, changed },
    cleanedAt: cleanedAt(cells, layout.cleaned),
    changed,
  };
}

const WATCHED = ["investment", "agreedInvestment", "tax", "agreedTax"] as const;

function cleanedOf(
  row: LandRow,
  { workingHead: heads }: LandLabels,
  labels: ReturnType<typeof labelsIn>,
  changed: Fixed
): readonly CleanedCell[] {
  const of = (end: LandEnd | undefined, what: string) =>
    end?.kind === "source"
      ? cleanedFigure(end.figure, { unit: row.name, what, shownIn: SHOWN_IN, labels, changed })
      : [];
  const terms = [
    ...row.cost.terms.map((term) => ({ ...term, name: `${heads.cost}${term.name}` })),
    ...row.price.terms.map((term) => ({ ...term, name: heads.price })),
  ];
  return [
    ...of(row.area, heads.area),
    ...of(row.saleable, heads.saleable),
    ...WATCHED.flatMap((name) => of(row.watch?.terms[name]?.low, heads[name])),
    ...terms.flatMap(({ low, high, name }) =>
      low === high
        ? of(low, name)
        : [...of(low, `${name}·${heads.low}`), ...of(high, `${name}·${heads.high}`)]
    ),
  ];
}
