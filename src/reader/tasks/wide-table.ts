/** A row a unit, columns by indicator: the common task table. */
import type { Grid } from "../../spreadsheet/grid";
import { tellHardToSee } from "./hard-to-see";
import { checkParts } from "./part-checks";
import { indicatorUnits } from "./column-unit";
import type { IndicatorUnits } from "./column-unit";
import { fullMarksOf } from "./full-marks";
import { pickColumns } from "./pick-columns";
import type { Meant, Report } from "./column-choice";
import type { PickedColumns } from "./pick-columns";
import type { Table } from "../table";
import type { TaskGroup, TaskRow, TaskTable } from "../task";
import { readItem } from "./task-item";
import { tellDuplicates, unitRows } from "./task-rows";
import type { UnitRow } from "./task-rows";

export type TaskContent = Omit<TaskTable, "table" | "asOf" | "campaign">;

/** Undefined where there is no unit or no indicator to assess. */
export function readWideTable(
  grid: Grid,
  table: Table,
  report: Report,
  meant: Meant
): TaskContent | undefined {
  const columns = pickColumns(table, report, meant).flatMap((picked) => {
    const units = indicatorUnits(grid, { table, picked, report });
    return units === undefined ? [] : [{ picked, units }];
  });
  const rows = unitRows(grid, { table, fillDown: false, report });
  if (columns.length === 0 || rows.length === 0) return undefined;
  tellDuplicates(rows, report);
  for (const { picked, units } of columns) {
    checkParts({ grid, table, rows, picked, unit: units.actual, report });
    tellHardToSee({ grid, table, rows, picked, report });
  }
  const marks = fullMarksOf(grid, { table, picked: columns.map(({ picked }) => picked), report });
  const indicators = columns.map(({ picked, units }, i) => {
    const fullMarks = marks[i];
    const named = { name: picked.name, unit: units.target, unitText: units.text };
    return fullMarks === undefined ? named : { ...named, fullMarks };
  });
  const read = (row: UnitRow) => readRow({ grid, table, columns, report }, row);
  return { indicators, groups: inGroups(rows, read) };
}

/** Groups in the order in which they first come, each with its rows in sheet order. */
export function inGroups<T extends { readonly group: string }>(
  rows: readonly T[],
  read: (row: T) => TaskRow
): readonly TaskGroup[] {
  const groups = new Map<string, TaskRow[]>();
  for (const row of rows) {
    const group = groups.get(row.group);
    if (group === undefined) groups.set(row.group, [read(row)]);
    else group.push(read(row));
  }
  return Array.from(groups, ([name, members]) => ({ name, rows: members }));
}

interface RowAsked {
  readonly grid: Grid;
  readonly table: Table;
  readonly columns: readonly { readonly picked: PickedColumns; readonly units: IndicatorUnits }[];
  readonly report: Report;
}

function readRow(
  { grid, table, columns, report }: RowAsked,
  { row, unit, remark }: UnitRow
): TaskRow {
  const items = columns.map(({ picked, units }) =>
    readItem({
      grid,
      table,
      row,
      unitName: unit.value,
      indicator: picked.name,
      picked,
      units,
      report,
    })
  );
  return remark === undefined ? { row, unit, items } : { row, unit, items, remark };
}
