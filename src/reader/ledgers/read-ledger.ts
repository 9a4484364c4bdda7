/**
 * A recognised ledger → its projects. The team merged over several lines names each of them; where no
 * column names teams, section captions do.
 */
import type { Grid } from "../../spreadsheet/grid";
import { checkCells } from "../cells/check-cells";
import { asOfDate } from "../cells/read-dates";
import type { Finding } from "../finding";
import type { Column, Table } from "../table";
import { cellText, rowText, shownRows } from "../tasks/row-text";
import { columnOf, dataRows, groupNames } from "../tasks/task-rows";
import { cleanName, fold } from "../words/fold";
import type { Ledger, LedgerMoney, Project } from "./ledger";
import { moneyReader } from "./ledger-money";
import { stageOf } from "./stage-of";

export interface LedgerReading {
  /** Absent where no line is a project. */
  readonly ledger?: Ledger;
  readonly findings: readonly Finding[];
}

export function readLedger(grid: Grid, table: Table): LedgerReading {
  const findings: Finding[] = [];
  const report = (finding: Finding) => findings.push(finding);
  const projects = readProjects(grid, table, report);
  tellStages(projects, table, report);
  tellDuplicates(projects, table, report);
  const told = [...findings, ...checkCells(grid, table, findings)];
  if (projects.length === 0) return { findings: told };
  const meta = table.metaRows.map((row) => rowText(grid, table, row));
  const asOf = asOfDate({ title: table.title, meta, sheet: table.sheet });
  return { ledger: { table, ...(asOf && { asOf }), projects }, findings: told };
}

function readProjects(
  grid: Grid,
  table: Table,
  report: (finding: Finding) => void
): readonly Project[] {
  const teamOf = teams(grid, table);
  const asked = { grid, table, report };
  const reader = (column: Column | undefined) =>
    column === undefined ? () => undefined : moneyReader(asked, column);
  const amountOf = reader(columnOf(table, "amount"));
  const arrivedOf = reader(columnOf(table, "arrived"));
  return dataRows(table).flatMap((row): readonly Project[] => {
    const team = teamOf(row);
    const name = nameOf(grid, table, row);
    const { stage, text, column } = stageOf(grid, table, row);
    const amount = amountOf(row);
    if (name === "" && text === "" && amount === undefined) return [];
    if (repeatsHeader(table, name)) return [];
    return [
      {
        row,
        team,
        name,
        stage,
        stageText: text,
        ...(column !== undefined && { stageCell: { sheet: table.sheet, row, column } }),
        ...some("amount", amount),
        ...some("arrived", arrivedOf(row)),
      },
    ];
  });
}

function some<K extends string>(
  key: K,
  money: LedgerMoney | undefined
): { [key in K]?: LedgerMoney } {
  return money === undefined ? {} : ({ [key]: money } as { [key in K]?: LedgerMoney });
}

function nameOf(grid: Grid, table: Table, row: number): string {
  const column =
    columnOf(table, "project") ?? columnOf(table, "firm") ?? columnOf(table, "projectNo");
  return column === undefined ? "" : cleanName(cellText(grid, { row, column: column.column }));
}

function repeatsHeader(table: Table, name: string): boolean {
  const path = columnOf(table, "project")?.path ?? [];
  return path.some((text) => fold(text) === fold(name));
}

/** Asked row by row from the top: an empty cell, merged or not, repeats the team above. */
function teams(grid: Grid, table: Table): (row: number) => Project["team"] {
  const column = (columnOf(table, "team") ?? columnOf(table, "unit"))?.column;
  const { sheet } = table;
  if (column === undefined) {
    const groupOf = groupNames(grid, table);
    return (row) => ({ value: groupOf(row), source: { sheet, row, column: table.range.left } });
  }
  const shown = shownRows(grid, column);
  let last: Project["team"] = { value: "", source: { sheet, row: 0, column } };
  return (row) => {
    const source = { sheet, row: shown(row), column };
    const value = cleanName(cellText(grid, source));
    if (value !== "") last = { value, source };
    return last;
  };
}

/** Words that nobody has sorted keep their project out of every rate: once for each wording. */
function tellStages(
  projects: readonly Project[],
  table: Table,
  report: (finding: Finding) => void
): void {
  const seen = new Set<string>();
  for (const { stage, stageText, row, stageCell } of projects) {
    if (stage !== "unknown" || seen.has(stageText)) continue;
    seen.add(stageText);
    const cell = stageCell ?? { sheet: table.sheet, row, column: table.range.left };
    report({ code: "stage-unknown", severity: "warning", cell, about: { text: stageText } });
  }
}

/** Both are counted, because only the office knows which is right. */
function tellDuplicates(
  projects: readonly Project[],
  { sheet, range }: Table,
  report: (finding: Finding) => void
): void {
  const seen = new Map<string, Project>();
  for (const project of projects) {
    const key = fold(project.name);
    const first = key === "" ? undefined : seen.get(key);
    if (first === undefined) seen.set(key, project);
    else {
      const cell = { sheet, row: project.row, column: range.left };
      const about = { project: project.name, row: first.row + 1 };
      report({ code: "duplicate-project", severity: "warning", cell, about });
    }
  }
}
