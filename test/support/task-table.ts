/** Task tables made by hand: units, targets and actuals in rows, without a sheet behind them. */
import { amountIn } from "../../src/domain/amount";
import type { Unit } from "../../src/domain/amount";
import type { CalendarDate } from "../../src/domain/calendar-date";
import { exact } from "../../src/domain/exact";
import type { Table } from "../../src/reader/table";
import type { TaskFigure, TaskTable } from "../../src/reader/task-table";
import { cell } from "../../src/spreadsheet/address";

export type Given = number | undefined;

export interface GivenIndicator {
  readonly name: string;
  readonly unit: Unit;
  readonly fullMarks?: number;
}

export interface GivenGroup {
  readonly name: string;
  /** A unit's name, then target and actual for each indicator. */
  readonly rows: readonly (readonly [string, ...(readonly [Given, Given])[]])[];
}

const SHEET = "任务表";
const FIRST_ROW = 4;

export function taskTable(
  indicators: readonly GivenIndicator[],
  groups: readonly GivenGroup[],
  more: { readonly asOf?: CalendarDate; readonly title?: string } = {}
): TaskTable {
  let row = FIRST_ROW;
  return {
    table: tableOf(indicators.length, groups, more.title ?? "2012年任务完成情况统计表"),
    ...(more.asOf === undefined ? {} : { asOf: more.asOf }),
    indicators: indicators.map(({ name, unit, fullMarks }, i) => ({
      name,
      unit,
      unitText: "",
      ...(fullMarks === undefined
        ? {}
        : { fullMarks: { value: exact(fullMarks), source: cell(3, 2 + 2 * i, SHEET) } }),
    })),
    groups: groups.map(({ name, rows }) => ({
      name,
      rows: rows.map(([unit, ...items]) => {
        const at = row++;
        return {
          row: at,
          unit: { value: unit, source: cell(at, 1, SHEET) },
          items: items.map(([target, actual], i) => {
            const counted = indicators[i]?.unit ?? { kind: "percent" };
            return {
              target: figure(target, counted, at, 2 + 2 * i),
              actual: figure(actual, counted, at, 3 + 2 * i),
            };
          }),
        };
      }),
    })),
  };
}

function figure(value: Given, unit: Unit, row: number, column: number): TaskFigure {
  const source = cell(row, column, SHEET);
  if (value === undefined) {
    return { missing: "blank", approx: false, parts: [{ source, asRead: undefined, unit }] };
  }
  const digits = exact(value);
  return {
    amount: amountIn(unit, digits),
    approx: false,
    parts: [{ source, asRead: value, unit, digits }],
  };
}

function tableOf(indicators: number, groups: readonly GivenGroup[], title: string): Table {
  const last = FIRST_ROW - 1 + groups.reduce((n, group) => n + group.rows.length, 0);
  return {
    sheet: SHEET,
    kind: "task",
    range: { top: 2, left: 0, bottom: last, right: 1 + 2 * indicators },
    headerRows: { first: 1, last: 2 },
    bodyRows: { first: 3, last },
    titleRows: [0],
    metaRows: [],
    noteRows: [],
    sectionRows: [],
    subtotalRows: [],
    totalRows: [],
    weightRows: [3],
    blankRows: [],
    labelColumn: 1,
    columns: [],
    title,
  };
}
