/** A sketched sheet read as a task table, told in lines that a test can hold against others. */
import { inBase } from "../../src/domain/amount";
import { toNumber } from "../../src/domain/exact";
import { readTaskTable } from "../../src/reader/task-table";
import type { TaskFigure, TaskTable } from "../../src/reader/task-table";
import type { Meant } from "../../src/reader/tasks/column-choice";
import { placeName } from "../../src/spreadsheet/address";
import { taskSheet } from "./task-sheet";
import type { Sketch } from "./task-sheet";

export interface Told {
  readonly task: TaskTable | undefined;
  /** group|unit: target/actual of each indicator, in base units or why not. */
  readonly lines: readonly string[];
  /** severity code cell */
  readonly findings: readonly string[];
}

export function readSketch(sketch: Sketch, meant: Meant = {}): Told {
  const { grid, table } = taskSheet(sketch);
  const { taskTable, findings } = readTaskTable(grid, table, meant);
  const lines = (taskTable?.groups ?? []).flatMap(({ name, rows }) =>
    rows.map(({ unit, items }) => {
      const figures = items.map(({ target, actual }) => `${told(target)}/${told(actual)}`);
      return `${name}|${unit.value}: ${figures.join(", ")}`;
    })
  );
  const about = findings.map(({ severity, code, cell }) =>
    [severity, code, cell === undefined ? "" : placeName(cell)].join(" ")
  );
  return { task: taskTable, lines, findings: about };
}

function told({ amount, missing }: TaskFigure): string {
  return amount === undefined ? (missing ?? "nothing") : String(toNumber(inBase(amount)));
}

/** A column of names, and one indicator in 万元. */
export const WAN = ["单位 unit", "内资/任务 target 内资 万元", "内资/完成 actual 内资 万元"];
