/** The cleaned cells of a completion table, in the order of its rows; those of one figure together. */
import type { FormulaPart } from "../../spreadsheet/formula";
import { cleanedFigure, cleanedName } from "../cleaned/cleaned-cells";
import type { CleanedCell } from "../cleaned/cleaned-cells";
import type { Labels } from "../labels/labels";
import type { CompletionInput, CompletionRow } from "./completion-input";
import type { CompletionLabels } from "./completion-labels";

export interface CleanedWords {
  readonly labels: Labels;
  readonly words: CompletionLabels;
  readonly changed: FormulaPart;
}

export function completionCleaned(
  input: CompletionInput,
  said: CleanedWords
): readonly CleanedCell[] {
  return input.groups.flatMap(({ rows }) =>
    rows.flatMap((row) => [
      ...cleanedName(row, row.unit, row.unitAsRead ?? row.unit.value, said.labels),
      ...cleanedItems(row, input, said),
    ])
  );
}

function cleanedItems(
  row: CompletionRow,
  { indicators, basis }: CompletionInput,
  { labels, words, changed }: CleanedWords
): readonly CleanedCell[] {
  return row.items.flatMap(({ targets, actual, counterpart, cash }, k) => {
    const indicator = indicators[k];
    if (indicator === undefined) return [];
    const { name, sets, unit: shownIn } = indicator;
    const about = (what: string) => {
      return { unit: row.unit.value, shownIn, labels, changed, what: `${name}·${what}` };
    };
    return [
      ...targets.flatMap((target, s) =>
        cleanedFigure(target, about(sets[s]?.name ?? labels.board.target))
      ),
      ...cleanedFigure(actual, about(labels.board.actual)),
      ...(indicator.certified && counterpart
        ? cleanedFigure(counterpart, about(words.counterpart[basis]))
        : []),
      ...(indicator.cash && cash ? cleanedFigure(cash, about(words.cash)) : []),
    ];
  });
}
