/**
 * What a task table becomes when it is made ready for reckoning: units, indicators, and for each pair
 * a target and an actual, every figure with the cells it came from. Read by task-table.ts.
 */
import type { Amount, Unit } from "../domain/amount";
import type { CalendarDate } from "../domain/calendar-date";
import type { Exact } from "../domain/exact";
import type { Cell, Sourced } from "../spreadsheet/address";
import type { CellValue } from "../spreadsheet/grid";
import type { Campaign } from "./cells/read-campaign";
import type { Table } from "./table";

export interface TaskTable {
  readonly table: Table;
  /** The last day that the figures cover, from title, meta line or sheet name. */
  readonly asOf?: CalendarDate;
  /** First and last day, where the title speaks of a campaign and they are written. */
  readonly campaign?: Campaign;
  readonly indicators: readonly TaskIndicator[];
  /** In sheet order. A table without sections is one group without a name. */
  readonly groups: readonly TaskGroup[];
}

export interface TaskIndicator {
  readonly name: string;
  /** The unit that result sheets show it in: the target column's. */
  readonly unit: Unit;
  /** As printed, "" where the table names none. */
  readonly unitText: string;
  /** From a 分值/权重 row or column, with its cell; absent where the table has none. */
  readonly fullMarks?: Sourced<Exact>;
}

export interface TaskGroup {
  readonly name: string;
  readonly rows: readonly TaskRow[];
}

export interface TaskRow {
  /** 0-based source row; the first one of the unit in a long table. */
  readonly row: number;
  /** The unit's name, cleaned of white space and line breaks, and its cell. */
  readonly unit: Sourced<string>;
  /** One for each indicator, in their order. */
  readonly items: readonly TaskItem[];
  readonly remark?: string;
}

export interface TaskItem {
  readonly target: TaskFigure;
  readonly actual: TaskFigure;
}

/** uncalculated: a formula that nobody has calculated yet, so that there may well be a figure. */
export type Missing =
  | "blank"
  | "dash"
  | "not-reported"
  | "pending"
  | "unreadable"
  | "error"
  | "uncalculated"
  | "no-column";

/** One figure, of one cell or of several that are summed (months without a trustworthy 累计). */
export interface TaskFigure {
  /** Absent where there is no figure; `missing` then says why. A figure of 0 is an amount. */
  readonly amount?: Amount;
  readonly missing?: Missing;
  /** 约, 左右, 预计. */
  readonly approx: boolean;
  readonly parts: readonly FigurePart[];
}

/** A source cell and what it contributes. */
export interface FigurePart {
  /** With the sheet's name; of a merged area, its first cell. */
  readonly source: Cell;
  /** What the cell held when it was read. */
  readonly asRead: CellValue;
  /** What a plain number in this cell counts: the column's unit. */
  readonly unit: Unit;
  /** What it contributes, counted in `unit`; absent where the cell has no figure. */
  readonly digits?: Exact;
}
