/**
 * A part above its whole, and certified above reported: warnings, never corrections.
 *
 * 其中现汇 may not exceed 实际利用外资, nor 认定 exceed 上报; which of the two cells is wrong only the office
 * knows.
 */
import { amountIn, inBase } from "../../domain/amount";
import type { Unit } from "../../domain/amount";
import { compare } from "../../domain/exact";
import type { Grid } from "../../spreadsheet/grid";
import type { Finding } from "../finding";
import type { Report } from "./column-choice";
import type { PickedColumns } from "./pick-columns";
import { readCell } from "../cells/read-figures";
import type { Column, Table } from "../table";
import type { UnitRow } from "./task-rows";

export interface ChecksAsked {
  readonly grid: Grid;
  readonly table: Table;
  readonly rows: readonly UnitRow[];
  readonly picked: PickedColumns;
  /** Of the indicator's amounts. */
  readonly unit: Unit;
  readonly report: Report;
}

export function checkParts(asked: ChecksAsked): void {
  const { band } = asked.picked;
  const reported = band.find(({ role }) => role === "reported");
  const certified = band.find(({ role }) => role === "certified");
  if (reported !== undefined && certified !== undefined) {
    compareColumns(asked, { part: certified, whole: reported }, "certified-exceeds-reported");
  }
  for (const part of band) {
    const whole =
      part.role === "ofWhich" ? band.find(({ column }) => column === part.parent) : undefined;
    if (whole !== undefined) compareColumns(asked, { part, whole }, "part-exceeds-whole");
  }
}

interface Pair {
  readonly part: Column;
  readonly whole: Column;
}

/** Columns of two units, 其中个数 under 亿元, are no part and whole. */
function compareColumns(asked: ChecksAsked, { part, whole }: Pair, code: Finding["code"]): void {
  if (part.unit !== whole.unit) return;
  const { table, rows, picked, report } = asked;
  for (const { row, unit } of rows) {
    const [small, large] = [baseIn(asked, row, part), baseIn(asked, row, whole)];
    if (small === undefined || large === undefined || compare(small, large) <= 0) continue;
    const cell = { sheet: table.sheet, row, column: part.column };
    const about = {
      unit: unit.value,
      indicator: picked.name,
      part: part.path.join("/"),
      whole: whole.path.join("/"),
    };
    report({ code, severity: "warning", cell, about });
  }
}

function baseIn({ grid, unit }: ChecksAsked, row: number, { column }: Column) {
  const reading = readCell(grid, row, column);
  if (reading.kind !== "figure" || reading.range !== undefined) return undefined;
  return inBase(amountIn(reading.unit?.unit ?? unit, reading.digits));
}
