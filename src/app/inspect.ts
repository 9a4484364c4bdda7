/** What was recognised in a workbook, as plain data: rows and columns named as on the sheet. */
import { checkCells } from "../reader/cells/check-cells";
import type { Finding } from "../reader/finding";
import { readLandTable } from "../reader/land/land-table";
import type { Table } from "../reader/table";
import { readTaskTable } from "../reader/task-table";
import type { Grid } from "../spreadsheet/grid";
import type { Workbook } from "../workbook/port";
import { findingViews } from "./finding-view";
import type { FindingView } from "./finding-view";
import type { Language } from "./messages/messages";
import { readAllTables } from "./read-tables";
import type { FoundTable, TableChoice } from "./read-tables";
import { tableView } from "./table-view";
import type { TableView } from "./table-view";

export interface Inspection {
  readonly tables: readonly TableView[];
  readonly findings: readonly FindingView[];
}

export async function inspect(
  workbook: Workbook,
  choice: TableChoice,
  language: Language
): Promise<Inspection> {
  const { found, findings } = await readAllTables(workbook, choice);
  return {
    tables: found.map(({ table }) => tableView(table)),
    findings: findingViews([...findings, ...found.flatMap(cellFindings)], language),
  };
}

/** What a ranking or a reckoning of land would say of the table's cells, and of the cells that no ranking counts. */
function cellFindings({ grid, table }: FoundTable): readonly Finding[] {
  const told = ofItsKind(grid, table);
  return [...told, ...checkCells(grid, table, told)];
}

function ofItsKind(grid: Grid, table: Table): readonly Finding[] {
  if (table.kind === "land") return readLandTable(grid, table).findings;
  const isTask = table.kind === "task" || table.kind === "long-task";
  return isTask ? readTaskTable(grid, table).findings : [];
}
