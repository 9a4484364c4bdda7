/** Where one item of a scheme has its figures: an indicator of the table, or a column without tasks. */
import { amountIn } from "../../domain/amount";
import { exact } from "../../domain/exact";
import type { WrittenItem } from "../../domain/scoring/written-scheme";
import type { Finding } from "../../reader/finding";
import { loneColumn, loneFigure } from "../../reader/scheme/lone-column";
import type { LoneColumn } from "../../reader/scheme/lone-column";
import type {
  TaskFigure,
  TaskIndicator,
  TaskItem,
  TaskRow,
  TaskTable,
} from "../../reader/task-table";
import type { BesideReading } from "../../reader/tasks/target-sets";
import { fold } from "../../reader/words/fold";
import type { Cell } from "../../spreadsheet/address";
import type { Grid } from "../../spreadsheet/grid";

export interface Source {
  readonly key: string;
  readonly indicator: TaskIndicator;
  readonly isLone: boolean;
  /** Columns that are no indicator's of the table's own. */
  readonly columns?: readonly number[];
  /** What the scheme calls its task, where the table has nothing of that name. */
  readonly lostTarget?: string;
  readonly read: (row: TaskRow) => TaskItem;
}

export interface Asked {
  readonly grid: Grid;
  readonly task: TaskTable;
  readonly beside: BesideReading;
  readonly report: (finding: Finding) => void;
}

export function sourceOf(
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
  asked: Asked,
  { source, target }: WrittenItem,
  k: number,
  indicator: TaskIndicator
): Source {
  const { beside } = asked;
  const set = beside.columns[k]?.sets.findIndex(({ name }) => name === target) ?? -1;
  const other = set < 0 ? denominatorOf(asked, target) : undefined;
  const read = (row: TaskRow): TaskItem => {
    const item = row.items[k] ?? NOTHING;
    const more = beside.of.get(item);
    const own = (set < 0 ? undefined : more?.targets[set]) ?? item.target;
    return {
      target: other?.read(row) ?? own,
      actual: (source && more?.[source]) ?? item.actual,
    };
  };
  const key = `${k}|${source ?? ""}|${other?.key ?? set}`;
  return { key, indicator, isLone: false, read, ...lostTarget(target, set >= 0 || other) };
}

/** With a task of the scheme's own it is an indicator like any other. */
function loneSource(
  asked: Asked,
  { name, target }: WrittenItem,
  column: LoneColumn,
  targetCell: Cell | undefined
): Source {
  const { grid, report } = asked;
  const { unit, unitText } = column;
  const other = denominatorOf(asked, target);
  const forAll = typeof target === "number" ? taskForAll(target, column, targetCell) : undefined;
  return {
    key: `column ${column.column}|${String(target ?? "")}`,
    indicator: { name, unit, unitText },
    isLone: forAll === undefined && other === undefined,
    columns: [column.column, ...(other?.columns ?? [])],
    read: (row) => ({
      target: forAll ?? other?.read(row) ?? NO_FIGURE,
      actual: loneFigure(grid, column, row.row, report),
    }),
    ...lostTarget(target, other),
  };
}

interface Denominator {
  readonly key: string;
  readonly columns: readonly number[];
  readonly read: (row: TaskRow) => TaskFigure;
}

/** 开工率 counts of what was signed: what another indicator has done, or a column, as the task. */
function denominatorOf(
  { grid, task, report }: Asked,
  target: WrittenItem["target"]
): Denominator | undefined {
  if (typeof target !== "string") return undefined;
  const k = task.indicators.findIndex(({ name }) => fold(name) === fold(target));
  if (k >= 0)
    return {
      key: `actual ${k}`,
      columns: [],
      read: (row) => row.items[k]?.actual ?? NO_FIGURE,
    };
  const column = loneColumn(task.table, target);
  return (
    column && {
      key: `column ${column.column}`,
      columns: [column.column],
      read: ({ row }) => loneFigure(grid, column, row, report),
    }
  );
}

function lostTarget(target: WrittenItem["target"], found: unknown): Pick<Source, "lostTarget"> {
  const isLost = typeof target === "string" && (found === undefined || found === false);
  return isLost ? { lostTarget: target } : {};
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
