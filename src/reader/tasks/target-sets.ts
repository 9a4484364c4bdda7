/**
 * What stands beside the two figures that count: every target that the same actual is held against
 * (确保 and 力争, 市下达 and 省下达), 上报, 认定, 核减, and the cash among foreign money.
 *
 * Ranking picks one target and one actual (pick-columns.ts) and this changes nothing of it: the picked
 * target is the first set. What was to be done by the as-of date (序时目标, 1—6月任务 at the end of June) is a set
 * too; targets of this month, or of other months, are not held against the year's actual and are none.
 */
import type { Unit } from "../../domain/amount";
import type { Against } from "../../domain/assessment";
import type { CalendarDate } from "../../domain/calendar-date";
import type { Grid } from "../../spreadsheet/grid";
import { unitNamed } from "../cells/measure";
import { withoutUnit } from "../cells/read-units";
import type { Finding } from "../finding";
import type { Column, Role, Table } from "../table";
import type { TaskFigure, TaskIndicator, TaskItem, TaskTable } from "../task";
import { fold } from "../words/fold";
import { CASH } from "../words/vocabulary-indicators";
import { isCountedLike } from "./column-unit";
import { bandsOf } from "./pick-columns";
import { isByNow, isOfYear, lastMonth } from "./pick-target";
import { readTaskFigure } from "./task-figure";

export interface TargetSet {
  /** 确保, 力争, 市下达 …; of a single target what its column is called. */
  readonly name: string;
  readonly column: Column;
  readonly against: Against;
}

/** The columns of one indicator that stand beside its actual. */
export interface BesideColumns {
  /** The one that ranking picks first, the others in sheet order. */
  readonly sets: readonly TargetSet[];
  readonly reported?: Column;
  readonly certified?: Column;
  readonly reduction?: Column;
  /** 其中：现汇, of an indicator in foreign money. */
  readonly cash?: Column;
}

/** The figures of one unit's indicator; `targets` one for each set. */
export interface BesideFigures {
  readonly targets: readonly TaskFigure[];
  readonly reported?: TaskFigure;
  readonly certified?: TaskFigure;
  readonly reduction?: TaskFigure;
  readonly cash?: TaskFigure;
}

export interface BesideReading {
  /** One for each indicator. */
  readonly columns: readonly BesideColumns[];
  readonly of: ReadonlyMap<TaskItem, BesideFigures>;
  /** Of cells that no ranking counts. */
  readonly findings: readonly Finding[];
}

export interface BesideAsked {
  /** Findings made before; of the same cell and code none is made again. */
  readonly told?: readonly Finding[];
  /** Of a year; left out of a campaign, whose targets are not the year's. */
  readonly asOf?: CalendarDate;
}

export function readBeside(
  grid: Grid,
  task: TaskTable,
  { told = [], asOf }: BesideAsked = {}
): BesideReading {
  const columns = task.indicators.map((indicator, k) => columnsBeside(task, indicator, k, asOf));
  const findings: Finding[] = [];
  const asked = { grid, table: task.table, report: (one: Finding) => findings.push(one) };
  const figures = new Map<TaskItem, BesideFigures>();
  for (const { rows } of task.groups) {
    for (const { items } of rows) {
      items.forEach((item, k) => figures.set(item, figuresOf(asked, item, columns[k])));
    }
  }
  const known = new Set(told.map(keyOf));
  return { columns, of: figures, findings: findings.filter((one) => !known.has(keyOf(one))) };
}

function keyOf({ code, cell }: Finding): string {
  return `${code}|${cell?.row}|${cell?.column}`;
}

function columnsBeside(
  { table, groups }: TaskTable,
  indicator: TaskIndicator,
  k: number,
  asOf: CalendarDate | undefined
): BesideColumns {
  const band = bandOf(table, indicator);
  const taken = groups[0]?.rows[0]?.items[k]?.target.parts.map(({ source }) => source.column) ?? [];
  const isTaken = ({ column }: Column) => taken.indexOf(column) >= 0;
  // In a long table the line names the measure, and the picked target is a set whatever it is counted in.
  const counted = band.filter((column) => isTaken(column) || isCountedLike(column, indicator.unit));
  const targets = counted.filter(({ role }) => role === "target");
  const others = targets.filter(
    (column) => !isTaken(column) && (isOfYear(column) || againstOf([column], asOf) === "due")
  );
  const one = (role: Role) => counted.find((column) => column.role === role);
  return {
    sets: namedSets([targets.filter(isTaken), ...others.map((column) => [column])], asOf),
    ...some("reported", one("reported")),
    ...some("certified", one("certified")),
    ...some("reduction", one("reduction")),
    ...some("cash", counted.find(isCash)),
  };
}

/** A long table has one set of columns for all its indicators. */
function bandOf(table: Table, { name }: TaskIndicator): readonly Column[] {
  if (table.kind === "long-task") return table.columns;
  return bandsOf(table).find((band) => fold(band.name) === fold(name))?.band ?? [];
}

function some<K extends string>(key: K, column: Column | undefined): { [key in K]?: Column } {
  return column === undefined ? {} : ({ [key]: column } as { [key in K]?: Column });
}

function isCash({ role, path }: Column): boolean {
  return role === "ofWhich" && CASH.test(fold(path[path.length - 1] ?? ""));
}

/** By what they are called, or by their headers where that tells them apart; of several columns by the first and last. */
function namedSets(
  all: readonly (readonly Column[])[],
  asOf: CalendarDate | undefined
): readonly TargetSet[] {
  const filled = all.filter((columns) => columns.length > 0);
  const named = (nameOf: (column: Column) => string) =>
    filled.map((columns) => {
      const [first = "", ...more] = columns.map(nameOf);
      const last = more[more.length - 1];
      return last === undefined ? first : `${first}至${last}`;
    });
  const short = named(({ variant, path }) => variant ?? withoutUnit(path[path.length - 1] ?? ""));
  const long = named(({ path }) => path.join("/"));
  return filled.flatMap((columns, i): readonly TargetSet[] => {
    const [column] = columns;
    const unlike = short.filter((name) => name === short[i]).length === 1;
    const name = (unlike ? short[i] : long[i]) ?? "";
    return column === undefined ? [] : [{ name, column, against: againstOf(columns, asOf) }];
  });
}

const DECEMBER = 12;

function againstOf(columns: readonly Column[], asOf: CalendarDate | undefined): Against {
  if (columns.length > 0 && columns.every(isByNow)) return "due";
  const last = lastMonth(columns);
  if (asOf === undefined || last === undefined || last === DECEMBER) return "period";
  return last === asOf.month ? "due" : "nothing";
}

interface Asked {
  readonly grid: Grid;
  readonly table: Table;
  readonly report: (finding: Finding) => void;
}

function figuresOf(
  asked: Asked,
  item: TaskItem,
  columns: BesideColumns | undefined
): BesideFigures {
  const at = item.target.parts[0];
  if (at === undefined || columns === undefined) return { targets: [item.target] };
  const read = (column: Column): TaskFigure =>
    readTaskFigure({
      ...asked,
      source: { sheet: asked.table.sheet, row: at.source.row, column: column.column },
      unit: unitOf(column, at.unit),
      unitText: column.unit ?? "",
    });
  const [, ...others] = columns.sets;
  const { reported, certified, reduction, cash } = columns;
  return {
    targets: [item.target, ...others.map(({ column }) => read(column))],
    ...(reported && { reported: read(reported) }),
    ...(certified && { certified: read(certified) }),
    ...(reduction && { reduction: read(reduction) }),
    ...(cash && { cash: read(cash) }),
  };
}

/** Things that are counted keep the word of the indicator: amounts of two words refuse to meet. */
function unitOf({ unit }: Column, line: Unit): Unit {
  const own = unit === undefined ? undefined : unitNamed(unit);
  return own === undefined || own.kind === "count" ? line : own;
}
