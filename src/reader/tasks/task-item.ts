/** One unit's target and actual of one indicator, and what is amiss between the two. */
import { signOf as signOfAmount } from "../../domain/amount";
import type { Grid } from "../../spreadsheet/grid";
import type { Finding } from "../finding";
import type { IndicatorUnits } from "./column-unit";
import type { Report } from "./column-choice";
import type { PickedColumns } from "./pick-columns";
import type { Column, Table } from "../table";
import type { Missing, TaskFigure, TaskItem } from "../task";
import { readActual } from "./task-actual";
import { sumOf } from "./sum-figures";
import { readTaskFigure } from "./task-figure";

export interface ItemAsked {
  readonly grid: Grid;
  readonly table: Table;
  readonly row: number;
  readonly unitName: string;
  readonly indicator: string;
  readonly picked: PickedColumns;
  readonly units: IndicatorUnits;
  readonly report: Report;
}

export function readItem(item: ItemAsked): TaskItem {
  const { grid, table, row, picked, units, report } = item;
  const asked = ({ column }: Column) => {
    const source = { sheet: table.sheet, row, column };
    return readTaskFigure({ grid, source, unit: units.target, unitText: units.text, report });
  };
  const { target: whole, targetParts: parts } = picked;
  const target = parts === undefined ? asked(whole) : sumOf(parts.map(asked));
  const actual = readActual({
    grid,
    sheet: table.sheet,
    row,
    columns: picked.actual,
    unit: units.actual,
    unitText: units.actualText,
    report,
  });
  judge(item, target, actual);
  return { target, actual };
}

function judge(asked: ItemAsked, target: TaskFigure, actual: TaskFigure): void {
  const goal = signOf(target);
  const done = signOf(actual);
  if (done === -1) tell(asked, "negative-actual", "warning", actual);
  if (goal === -1) tell(asked, "negative-target", "warning", target);
  if (goal === 0) tell(asked, "zero-target", "warning", target);
  if (goal === undefined && (done ?? 0) !== 0) tell(asked, "actual-without-target", "note", actual);
  if (goal === 1 && done === undefined) judgeMissing(asked, actual);
}

/** What could not be read has been told of its cell already. */
const TOLD: readonly (Missing | undefined)[] = ["unreadable", "error", "uncalculated"];

function judgeMissing(asked: ItemAsked, actual: TaskFigure): void {
  if (TOLD.includes(actual.missing)) return;
  tell(asked, actual.missing === "pending" ? "pending-actual" : "not-reported", "error", actual);
}

function signOf({ amount }: TaskFigure): number | undefined {
  return amount && signOfAmount(amount);
}

function tell(
  { unitName, indicator, report }: ItemAsked,
  code: Finding["code"],
  severity: "error" | "warning" | "note",
  { parts }: TaskFigure
): void {
  const [first] = parts;
  if (first === undefined) return;
  const text = typeof first.asRead === "object" ? first.asRead.error : String(first.asRead ?? "");
  report({ code, severity, cell: first.source, about: { unit: unitName, indicator, text } });
}
