/** The units in which an indicator's target and actual columns are counted. */
import { PLAIN } from "../../domain/amount";
import type { Unit } from "../../domain/amount";
import type { Grid } from "../../spreadsheet/grid";
import { unitNamed } from "../cells/measure";
import type { Report } from "./column-choice";
import type { PickedColumns } from "./pick-columns";
import { readCell } from "../cells/read-figures";
import type { Column, Table } from "../table";

export interface IndicatorUnits {
  readonly target: Unit;
  readonly actual: Unit;
  /** As printed, "" where the table names none. */
  readonly text: string;
  readonly actualText: string;
}

interface Asked {
  readonly table: Table;
  readonly picked: PickedColumns;
  readonly report: Report;
}

/**
 * A column that names no unit has the other one's; where neither names one, that of their cells.
 * Undefined where the two cannot meet, 亿元 against 个.
 */
export function indicatorUnits(grid: Grid, asked: Asked): IndicatorUnits | undefined {
  const { target } = asked.picked;
  const actual = actualColumn(asked.picked);
  const text = target.unit ?? actual.unit ?? "";
  const [ofTarget, ofActual] = [ownUnit(target), ownUnit(actual)];
  const either = ofTarget ?? ofActual ?? unitOfCells(grid, asked, text);
  const units = { target: ofTarget ?? either, actual: ofActual ?? either };
  if (alike(units.target, units.actual)) {
    const sameActual = sameWord(units.actual, units.target);
    return { target: units.target, actual: sameActual, text, actualText: actual.unit ?? text };
  }
  tellApart(asked, actual);
  return undefined;
}

function actualColumn({ target, actual }: PickedColumns): Column {
  return actual.column ?? actual.months[0] ?? target;
}

function tellApart({ table, picked, report }: Asked, actual: Column): void {
  report({
    code: "units-do-not-meet",
    severity: "error",
    cell: { sheet: table.sheet, row: table.headerRows.last, column: actual.column },
    about: {
      indicator: picked.name,
      target: picked.target.unit ?? "",
      actual: actual.unit ?? "",
    },
  });
}

/** 家 is called 个 where the target is: amounts of two words refuse to meet. */
function sameWord(unit: Unit, like: Unit): Unit {
  return unit.kind === "count" && like.kind === "count" ? { ...unit, of: like.of } : unit;
}

function unitOfCells(grid: Grid, { table, picked, report }: Asked, text: string): Unit {
  const { target, name } = picked;
  const cell = { sheet: table.sheet, row: table.headerRows.last, column: target.column };
  const inCells = text === "" ? unitInCells(grid, table, target) : undefined;
  const about = { indicator: name, text };
  if (inCells !== undefined) report({ code: "unit-from-cells", severity: "confirm", cell, about });
  else if (text !== "") report({ code: "unit-unknown", severity: "confirm", cell, about });
  return inCells ?? PLAIN;
}

/** Things counted go by many words: 3个 and 3家 may meet, 亩 and 平方米 may not. */
export function alike(a: Unit, b: Unit): boolean {
  if (a.kind === "money") return b.kind === "money" && a.currency === b.currency;
  if (a.kind === "percent") return b.kind === "percent";
  return b.kind === "count" && (a.of === b.of || (isThing(a.of) && isThing(b.of)));
}

/** What is counted one by one, 个 and 家; not what is measured, 亩 and 吨. */
export function isThing(word: string): boolean {
  return word === "" || /^(?:个|家|条|项|次|户|件|宗|批|批次|例|名|位|人|人次|场|场次)$/.test(word);
}

/** Whether a column's figures can be held against those of an indicator that is counted in `unit`. */
export function isCountedLike(column: Column, unit: Unit): boolean {
  const own = ownUnit(column);
  return own === undefined ? unit.kind !== "percent" : alike(own, unit);
}

function ownUnit({ unit, kind }: Column): Unit | undefined {
  if (unit !== undefined) return unitNamed(unit);
  return kind === "percent" ? { kind: "percent" } : undefined;
}

/** The first unit that a figure of the column carries in its own cell; 60% in the 分值 row is none of theirs. */
function unitInCells(
  grid: Grid,
  { bodyRows, weightRows }: Table,
  { column }: Column
): Unit | undefined {
  for (let row = bodyRows.first; row <= bodyRows.last; row++) {
    if (weightRows.indexOf(row) >= 0) continue;
    const reading = readCell(grid, row, column);
    if (reading.kind === "figure" && reading.unit?.unit !== undefined) return reading.unit.unit;
  }
  return undefined;
}
