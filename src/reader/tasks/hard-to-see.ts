/** Figures that count though nobody sees them, and one figure that stands over several units. */
import type { Grid } from "../../spreadsheet/grid";
import type { Report } from "./column-choice";
import type { PickedColumns } from "./pick-columns";
import type { Table } from "../table";
import type { UnitRow } from "./task-rows";

export interface HardToSeeAsked {
  readonly grid: Grid;
  readonly table: Table;
  readonly rows: readonly UnitRow[];
  readonly picked: PickedColumns;
  readonly report: Report;
}

export function tellHardToSee(asked: HardToSeeAsked): void {
  const { target, actual } = asked.picked;
  const columns = [
    target,
    ...(actual.column === undefined ? [] : [actual.column]),
    ...actual.months,
  ];
  for (const { column, path } of columns) {
    tellHiddenColumn(asked, column, path.join("/"));
    tellMerged(asked, column);
  }
}

function tellHiddenColumn(
  { grid, table, picked, report }: HardToSeeAsked,
  column: number,
  path: string
): void {
  if (!grid.hiddenColumns.has(column)) return;
  const cell = { sheet: table.sheet, row: table.headerRows.last, column };
  report({
    code: "hidden-column",
    severity: "note",
    cell,
    about: { indicator: picked.name, column: path },
  });
}

/** A joint target, merged over the units that share it: only the first of them is given the figure. */
function tellMerged({ grid, table, rows, picked, report }: HardToSeeAsked, column: number): void {
  for (const { top, bottom, left } of grid.merges) {
    if (left !== column || bottom === top) continue;
    const units = rows
      .filter(({ row }) => row >= top && row <= bottom)
      .map(({ unit }) => unit.value);
    if (units.length < 2) continue;
    const cell = { sheet: table.sheet, row: top, column };
    const about = { indicator: picked.name, units: units.join("、"), first: units[0] ?? "" };
    report({ code: "merged-figure", severity: "error", cell, about });
  }
}
