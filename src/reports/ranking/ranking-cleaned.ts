/** The cleaned cells of a ranking, in the order of its lines; those of one figure stand together. */
import { toNumber } from "../../domain/exact";
import { formula } from "../../spreadsheet/formula";
import type { FormulaPart } from "../../spreadsheet/formula";
import { cleanedFigure, cleanedName, hasCleaned } from "../cleaned/cleaned-cells";
import type { CleanedCell } from "../cleaned/cleaned-cells";
import type { Labels } from "../labels/labels";
import type { FullMarks, RankingInput, RankingRow } from "./ranking-input";

export function rankingCleaned(
  input: RankingInput,
  labels: Labels,
  changed: FormulaPart
): readonly CleanedCell[] {
  const rows = input.groups.flatMap((group) => group.rows);
  return [
    ...input.indicators.flatMap(({ name, fullMarks }) =>
      cleanedMarks(fullMarks, name, labels, changed)
    ),
    ...rows.flatMap((row) => [
      ...cleanedName(row, row.unit, row.unitAsRead ?? row.unit.value, labels),
      ...cleanedItems(row, input, labels, changed),
    ]),
  ];
}

function cleanedItems(
  row: RankingRow,
  input: RankingInput,
  labels: Labels,
  changed: FormulaPart
): readonly CleanedCell[] {
  return row.items.flatMap((item, k) => {
    const indicator = input.indicators[k];
    if (indicator === undefined) return [];
    return (["target", "actual"] as const).flatMap((kind) => {
      if (!hasCleaned(item[kind])) return [];
      const what = `${indicator.name}·${labels.board[kind]}`;
      const about = { unit: row.unit.value, what, shownIn: indicator.unit, labels, changed };
      return cleanedFigure(item[kind], about);
    });
  });
}

function cleanedMarks(
  marks: FullMarks,
  indicator: string,
  { cleaned }: Labels,
  changed: FormulaPart
): readonly CleanedCell[] {
  const { value, source, asRead } = marks;
  if (source === undefined || asRead === undefined || typeof asRead === "number") return [];
  const otherwise = formula`IF(ISNUMBER(${source}),${source},${changed})`;
  const about = { unit: "", what: `${indicator}·${cleaned.fullMarks}`, how: cleaned.withText };
  return [{ of: marks, source, asRead, ...about, taken: toNumber(value), otherwise }];
}
