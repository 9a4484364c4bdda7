/**
 * A scheme beside a table: each item's figures found by name, as indicators in the scheme's order.
 *
 * An item may be one of the table's indicators, a column that nobody has a target for, or made of others.
 */
import { PLAIN, amountIn } from "../../domain/amount";
import { exact } from "../../domain/exact";
import type { WrittenItem } from "../../domain/scoring/written-scheme";
import { isComposite } from "../../domain/scoring/written-scheme";
import type { Finding } from "../../reader/finding";
import { LAST_YEAR, isMarked, loneColumn, loneFigure } from "../../reader/scheme/lone-column";
import type { LoneColumn } from "../../reader/scheme/lone-column";
import type { SchemeSheet } from "../../reader/scheme/scheme-sheet";
import type {
  TaskFigure,
  TaskIndicator,
  TaskItem,
  TaskRow,
  TaskTable,
} from "../../reader/task-table";
import { readBeside } from "../../reader/tasks/target-sets";
import type { BesideReading } from "../../reader/tasks/target-sets";
import { fold } from "../../reader/words/fold";
import { cell } from "../../spreadsheet/address";
import type { Cell } from "../../spreadsheet/address";
import type { Grid } from "../../spreadsheet/grid";
import { defined } from "../defined";

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

interface Source {
  readonly key: string;
  readonly indicator: TaskIndicator;
  readonly isLone: boolean;
  /** The column of one that is no indicator of the table's. */
  readonly lone?: number;
  readonly read: (row: TaskRow) => TaskItem;
}

type LostCode = "scheme-item-not-found" | "scheme-veto-not-found";

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
    adopted: [...sources.map(({ lone }) => lone), ...vetoColumns, lastYear].flatMap(filledIn),
    findings: [...findings, ...unusedFindings(task, sources)],
  };
}

function lastYearColumn({ table }: TaskTable, { written }: SchemeSheet): number | undefined {
  if (!written.consequences.some(({ when }) => when === "bottom-again")) return undefined;
  return LAST_YEAR.flatMap((name) => loneColumn(table, name)?.column ?? [])[0];
}

interface Asked {
  readonly grid: Grid;
  readonly task: TaskTable;
  readonly beside: BesideReading;
  readonly report: (finding: Finding) => void;
}

function sourceOf(
  asked: Asked,
  item: WrittenItem,
  targetCell: Cell | undefined
): Source | undefined {
  const { task } = asked;
  const k = task.indicators.findIndex(({ name }) => fold(name) === fold(item.name));
  const indicator = task.indicators[k];
  if (indicator !== undefined) return pairSource(asked, item, k, indicator);
  const column = loneColumn(task.table, item.name);
  return column === undefined ? undefined : loneSource(asked, item, column, targetCell);
}

function pairSource(
  { beside }: Asked,
  { source, target }: WrittenItem,
  k: number,
  indicator: TaskIndicator
): Source {
  const set = beside.columns[k]?.sets.findIndex(({ name }) => name === target) ?? -1;
  const read = (row: TaskRow): TaskItem => {
    const item = row.items[k] ?? NOTHING;
    const more = beside.of.get(item);
    return {
      target: (set < 0 ? undefined : more?.targets[set]) ?? item.target,
      actual: (source && more?.[source]) ?? item.actual,
    };
  };
  return { key: `${k}|${source ?? ""}|${set}`, indicator, isLone: false, read };
}

/** With a task of the scheme's own it is an indicator like any other. */
function loneSource(
  { grid, report }: Asked,
  { name, target }: WrittenItem,
  column: LoneColumn,
  targetCell: Cell | undefined
): Source {
  const { unit, unitText } = column;
  const forAll = typeof target === "number" ? taskForAll(target, column, targetCell) : undefined;
  return {
    key: `column ${column.column}|${String(target ?? "")}`,
    indicator: { name, unit, unitText },
    isLone: forAll === undefined,
    lone: column.column,
    read: ({ row }) => ({
      target: forAll ?? NO_FIGURE,
      actual: loneFigure(grid, column, row, report),
    }),
  };
}

function taskForAll(
  target: number,
  { unit }: LoneColumn,
  source: Cell | undefined
): TaskFigure | undefined {
  if (source === undefined) return undefined;
  const digits = exact(target);
  const parts = [{ source, asRead: target, unit, digits }];
  return { amount: amountIn(unit, digits), approx: false, parts };
}

const NO_FIGURE: TaskFigure = { missing: "no-column", approx: false, parts: [] };
const NOTHING: TaskItem = { target: NO_FIGURE, actual: NO_FIGURE };

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
