/** What was recognised in a workbook, as plain data: rows and columns named as on the sheet. */
import { checkCells } from "../reader/cells/check-cells";
import type { Finding } from "../reader/finding";
import { readTaskTable } from "../reader/task-table";
import type { Workbook } from "../workbook/port";
import { findingViews } from "./finding-view";
import type { FindingView } from "./finding-view";
import type { Language } from "./messages";
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

/** What a ranking would say of the table's cells, and of the cells that no ranking counts. */
function cellFindings({ grid, table }: FoundTable): readonly Finding[] {
  const isTask = table.kind === "task" || table.kind === "long-task";
  const told = isTask ? readTaskTable(grid, table).findings : [];
  return [...told, ...checkCells(grid, table, told)];
}
