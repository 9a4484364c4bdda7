/**
 * What a unit has done: one cell, the months summed, or a 累计 held against its months.
 *
 * A 累计 by SUM passes over a month that was typed as text and is short by it without a sign; where
 * that is what happened the months are summed instead. Any other difference is shown and the 累计 stands:
 * it may well hold what no month does.
 */
import { amountIn, inBase, unitFactor } from "../../domain/amount";
import type { Amount, Unit } from "../../domain/amount";
import { compare, isZero, over, toNumber, ZERO } from "../../domain/exact";
import type { Cell } from "../../spreadsheet/address";
import type { Grid } from "../../spreadsheet/grid";
import type { Finding } from "../finding";
import type { Report } from "./column-choice";
import type { ActualColumns } from "./pick-actual";
import type { TaskFigure } from "../task";
import { sumOf } from "./sum-figures";
import { readTaskFigure } from "./task-figure";
import type { FigureCell } from "./task-figure";

export interface ActualCell {
  readonly grid: Grid;
  readonly sheet: string;
  readonly row: number;
  readonly columns: ActualColumns;
  readonly unit: Unit;
  readonly unitText: string;
  readonly report: Report;
}

export function readActual(actual: ActualCell): TaskFigure {
  const { column, months } = actual.columns;
  if (column !== undefined && months.length === 0) return figureIn(actual, column.column);
  const monthly = months.map((month) => figureIn(actual, month.column));
  const summed = sumOf(monthly);
  if (column === undefined) return summed;
  const cumulative = figureIn(actual, column.column);
  return checked(actual, { cumulative, monthly, summed }, column.column);
}

interface Monthly {
  readonly cumulative: TaskFigure;
  readonly monthly: readonly TaskFigure[];
  readonly summed: TaskFigure;
}

function checked(
  actual: ActualCell,
  { cumulative, monthly, summed }: Monthly,
  column: number
): TaskFigure {
  if (summed.amount === undefined || isZero(inBase(summed.amount))) return cumulative;
  const tell = (
    code: Finding["code"],
    severity: "warning" | "confirm",
    printed: Amount | undefined
  ) => {
    const about = {
      printed: printed === undefined ? "" : shown(printed, actual.unit),
      sum: summed.amount === undefined ? "" : shown(summed.amount, actual.unit),
      unit: actual.unitText,
    };
    actual.report({ code, severity, cell: placed(actual, column), about });
  };
  if (cumulative.amount === undefined) {
    tell("cumulative-missing", "warning", undefined);
    return summed;
  }
  if (same(cumulative.amount, summed.amount)) return cumulative;
  const counted = sumOf(monthly.filter(isNumberCell));
  const skipsText = same(cumulative.amount, counted.amount ?? amountIn(actual.unit, ZERO));
  tell(
    skipsText ? "cumulative-skips-text" : "cumulative-not-sum",
    skipsText ? "warning" : "confirm",
    cumulative.amount
  );
  return skipsText ? summed : cumulative;
}

/** What SUM counts: text that reads as a number is passed over. */
function isNumberCell({ parts }: TaskFigure): boolean {
  return parts.every(({ asRead }) => typeof asRead === "number");
}

function same(a: Amount, b: Amount): boolean {
  return compare(inBase(a), inBase(b)) === 0;
}

function shown(amount: Amount, unit: Unit): number {
  return toNumber(over(inBase(amount), unitFactor(unit)));
}

function figureIn(actual: ActualCell, column: number): TaskFigure {
  const { grid, unit, unitText, report } = actual;
  const figure: FigureCell = { grid, source: placed(actual, column), unit, unitText, report };
  return readTaskFigure(figure);
}

function placed({ sheet, row }: ActualCell, column: number): Cell {
  return { sheet, row, column };
}
