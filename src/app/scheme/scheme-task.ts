/**
 * A scheme beside a table: each item's figures found by name, as indicators in the scheme's order.
 *
 * An item may be one of the table's indicators, a column that nobody has a target for, or made of others.
 */
import { PLAIN } from "../../domain/amount";
import { isComposite } from "../../domain/scoring/written-scheme";
import type { Finding } from "../../reader/finding";
import { LAST_YEAR, isMarked, loneColumn } from "../../reader/scheme/lone-column";
import type { SchemeSheet } from "../../reader/scheme/scheme-sheet";
import type { TaskTable } from "../../reader/task-table";
import { readBeside } from "../../reader/tasks/target-sets";
import { fold } from "../../reader/words/fold";
import { cell } from "../../spreadsheet/address";
import type { Cell } from "../../spreadsheet/address";
import type { Grid } from "../../spreadsheet/grid";
import { defined } from "../defined";
import { sourceOf } from "./scheme-source";
import type { Source } from "./scheme-source";

export interface SchemeTask {
  /** The table with the scheme's indicators in place of its own. */
  readonly task: TaskTable;
  /** For each item of the scheme its indicator; undefined for a composite and for what was not found. */
  readonly indicatorOf: readonly (number | undefined)[];
  /** Indicators that nobody has a target for. */
  readonly lone: readonly boolean[];
  /** For each veto, the column whose cells mark it. */
  readonly vetoColumns: readonly (number | undefined)[];
  /** The column with the ranks of last year, where 结果运用 looks at them. */
  readonly lastYear?: number;
  /** Columns of the table that the scheme alone gives a meaning. */
  readonly adopted: readonly number[];
  readonly findings: readonly Finding[];
}

type LostCode = "scheme-item-not-found" | "scheme-veto-not-found" | "scheme-target-not-found";

function filledIn(column: number | undefined): readonly number[] {
  return column === undefined ? [] : [column];
}

/** What is looked for in the table, and where the scheme names it. */
interface Named {
  readonly name: string;
  readonly cell: Cell | undefined;
}

export function schemeTask(grid: Grid, task: TaskTable, scheme: SchemeSheet): SchemeTask {
  const findings: Finding[] = [];
  const report = (finding: Finding) => findings.push(finding);
  const beside = readBeside(grid, task);
  const sources: Source[] = [];
  const sheet = task.table.sheet;
  const lost = (code: LostCode, { name, cell: at }: Named) => {
    report({ code, severity: "error", about: { item: name, sheet }, ...defined({ cell: at }) });
    return undefined;
  };
  const indicatorOf = scheme.written.items.map((item, i) => {
    if (isComposite(item.rule)) return undefined;
    const cells = scheme.items[i];
    const found = sourceOf({ grid, task, beside, report }, item, cells?.numbers.target);
    if (found === undefined)
      return lost("scheme-item-not-found", { name: item.name, cell: cells?.shape[0]?.cell });
    if (found.lostTarget !== undefined)
      lost("scheme-target-not-found", { name: found.lostTarget, cell: cells?.shape[0]?.cell });
    const known = sources.findIndex(({ key }) => key === found.key);
    return known >= 0 ? known : sources.push(found) - 1;
  });
  const vetoColumns = scheme.written.vetoes.map(({ name, when }, v) => {
    if (when !== "marked") return undefined;
    const cell = scheme.vetoes[v]?.shape[0]?.cell;
    return loneColumn(task.table, name)?.column ?? lost("scheme-veto-not-found", { name, cell });
  });
  const lastYear = lastYearColumn(task, scheme);
  return {
    task: withIndicators(task, sources),
    indicatorOf,
    lone: sources.map(({ isLone }) => isLone),
    vetoColumns,
    ...defined({ lastYear }),
    adopted: [...sources.flatMap(({ columns = [] }) => columns), ...vetoColumns, lastYear].flatMap(
      filledIn
    ),
    findings: [...findings, ...unusedFindings(task, sources)],
  };
}

function lastYearColumn({ table }: TaskTable, { written }: SchemeSheet): number | undefined {
  if (!written.consequences.some(({ when }) => when === "bottom-again")) return undefined;
  return LAST_YEAR.flatMap((name) => loneColumn(table, name)?.column ?? [])[0];
}

function withIndicators(task: TaskTable, sources: readonly Source[]): TaskTable {
  return {
    ...task,
    indicators: sources.map(({ indicator: { name, unit, unitText } }) => ({
      name,
      unit: unit ?? PLAIN,
      unitText,
    })),
    groups: task.groups.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => ({ ...row, items: sources.map(({ read }) => read(row)) })),
    })),
  };
}

function unusedFindings(task: TaskTable, sources: readonly Source[]): readonly Finding[] {
  const { sheet, headerRows, range } = task.table;
  return task.indicators
    .filter(({ name }) => sources.every(({ indicator }) => fold(indicator.name) !== fold(name)))
    .map(({ name }) => ({
      code: "scheme-indicator-unused",
      severity: "confirm",
      cell: cell(headerRows.last, range.left, sheet),
      about: { item: name },
    }));
}

export function markedIn(grid: Grid, row: number, column: number | undefined): boolean {
  return column !== undefined && isMarked(grid.valueAt(row, column));
}
