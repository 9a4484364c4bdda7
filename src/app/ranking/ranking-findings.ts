/**
 * What reckoning has to say about a table: marks that could not be used, units that are not ranked,
 * ties across the line of the last places. People decide; the add-in only points.
 */
import { bottomPlaces } from "../../domain/ranking";
import type { Finding } from "../../reader/finding";
import type { TaskTable } from "../../reader/task-table";
import { cell } from "../../spreadsheet/address";
import type { Cell } from "../../spreadsheet/address";
import type { ReckonedGroup, Reckoning } from "./reckon-ranking";

export function rankingFindings(
  task: TaskTable,
  reckoning: Reckoning,
  bottom: number
): readonly Finding[] {
  return [
    ...marksFindings(task, reckoning),
    ...reckoning.groups.flatMap(notRankedFindings),
    ...reckoning.groups.flatMap((group) => tieFindings(group, bottom)),
  ];
}

function marksFindings(task: TaskTable, reckoning: Reckoning): readonly Finding[] {
  const { sheet } = task.table;
  const at = weightCell(task);
  if (reckoning.unusable !== undefined) {
    return [{ code: reckoning.unusable, severity: "error", cell: at, about: { sheet } }];
  }
  return reckoning.unmarked.map((i) => ({
    code: "unmarked-indicator",
    severity: "warning",
    cell: at,
    about: { indicator: task.indicators[i]?.name ?? "" },
  }));
}

function notRankedFindings({ rows }: ReckonedGroup): readonly Finding[] {
  return rows.flatMap(({ source, score }): Finding[] => {
    if (score.kind === "scored") return [];
    const code = score.because === "no-target" ? "unit-without-target" : "unit-without-marks";
    return [
      { code, severity: "note", cell: source.unit.source, about: { unit: source.unit.value } },
    ];
  });
}

function tieFindings({ name, rows }: ReckonedGroup, bottom: number): readonly Finding[] {
  const { contested } = bottomPlaces(
    rows.map((row) => row.place),
    bottom
  );
  const [first] = contested;
  if (first === undefined) return [];
  const units = contested.map((place) => place.of.unit.value).join("、");
  const about = { group: name, bottom, units };
  return [{ code: "bottom-tie", severity: "confirm", cell: first.of.unit.source, about }];
}

function weightCell({ table }: TaskTable): Cell {
  return cell(table.weightRows[0] ?? table.headerRows.first, table.range.left, table.sheet);
}
