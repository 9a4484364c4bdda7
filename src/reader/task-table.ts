/**
 * A recognised task table → units, indicators and figures, and what a person should look at.
 *
 * Two layouts: a row a unit with columns by indicator (wide), or a row a unit and indicator (long).
 */
import type { Grid } from "../spreadsheet/grid";
import type { Finding } from "./finding";
import { readLongTable } from "./tasks/long-table";
import { campaignDates } from "./cells/read-campaign";
import { asOfDate } from "./cells/read-dates";
import { rowText } from "./tasks/row-text";
import type { Table } from "./table";
import type { Meant } from "./tasks/column-choice";
import type { TaskTable } from "./task";
import { readWideTable } from "./tasks/wide-table";

export type {
  FigurePart,
  Missing,
  TaskFigure,
  TaskGroup,
  TaskIndicator,
  TaskItem,
  TaskRow,
  TaskTable,
} from "./task";

export interface TaskReading {
  /** Absent where the table has no unit, or no indicator with a target and an actual. */
  readonly taskTable?: TaskTable;
  readonly findings: readonly Finding[];
}

export function readTaskTable(grid: Grid, table: Table, meant: Meant = {}): TaskReading {
  const findings: Finding[] = [];
  const report = (finding: Finding) => findings.push(finding);
  const read = table.kind === "long-task" ? readLongTable : readWideTable;
  const content = read(grid, table, report, meant);
  if (content === undefined) return { findings };
  const { title, sheet } = table;
  const meta = table.metaRows.map((row) => rowText(grid, table, row));
  const asOf = asOfDate({ title, meta, sheet });
  const campaign = campaignDates(title, meta);
  const taskTable: TaskTable = {
    table,
    ...(asOf !== undefined && { asOf }),
    ...(campaign !== undefined && { campaign }),
    ...content,
  };
  return { taskTable, findings };
}
