/**
 * A table on its way through the checks: its figures, its lines, and what each cell ought to hold.
 *
 * A fault spreads: a 累计 that passes over a month spoils the subtotal, the total and their rates. So each
 * check reckons with what earlier ones found a cell ought to hold, not with what is printed there.
 */
import type { Grid } from "../../spreadsheet/grid";
import { cleanName } from "../words/fold";
import { cellText, shownRows } from "../tasks/row-text";
import type { Column, Table } from "../table";
import { bodyLines } from "./body-lines";
import type { BodyLines } from "./body-lines";
import { figure } from "./claim";
import type { Reckoning } from "./claim";
import { isFigureCell, tableFigures } from "./figure-cells";
import type { TableFigures } from "./figure-cells";

export interface CheckedTable {
  readonly grid: Grid;
  readonly table: Table;
  readonly figures: TableFigures;
  readonly lines: BodyLines;
  readonly truths: Truths;
  /** What a line is called: 甲镇, 合计. */
  nameOf(row: number): string;
}

export type Held = Reckoning | "nothing" | "unclear";

export interface Truths {
  /** What the cell ought to hold; as printed where nobody has found otherwise. */
  at(row: number, column: number): Held;
}

export interface Worked {
  readonly row: number;
  readonly column: number;
  readonly reckoning: Reckoning;
}

export function checkedTable(grid: Grid, table: Table): CheckedTable {
  const figures = tableFigures(grid, table);
  const lines = bodyLines(grid, table);
  return {
    grid,
    table,
    figures,
    lines,
    truths: printedTruths(figures),
    nameOf: lineNames(grid, table),
  };
}

export function isReckoning(held: Held): held is Reckoning {
  return typeof held === "object";
}

/** The same table, with what has been worked out in the place of what is printed. */
export function withTruths(checked: CheckedTable, found: readonly Worked[]): CheckedTable {
  const worked = new Map(found.map((one) => [keyOf(one.row, one.column), one.reckoning]));
  const before = checked.truths;
  const at = (row: number, column: number) =>
    worked.get(keyOf(row, column)) ?? before.at(row, column);
  return { ...checked, truths: { at } };
}

export function headerOf({ path }: Column): string {
  return path.map(cleanName).join("/");
}

function printedTruths(figures: TableFigures): Truths {
  return {
    at(row, column) {
      const content = figures.at(row, column);
      if (!isFigureCell(content)) return content;
      // A range is two figures and not one: nothing is added up with it.
      return content.range === undefined ? figure(content) : "unclear";
    },
  };
}

function lineNames(grid: Grid, table: Table): (row: number) => string {
  const label = table.labelColumn ?? table.range.left;
  const shown = shownRows(grid, label);
  return (row) => {
    const name = cleanName(cellText(grid, { row: shown(row), column: label }));
    if (name !== "") return name;
    for (let column = table.range.left; column <= table.range.right; column++) {
      const value = grid.valueAt(row, column);
      if (typeof value === "string" && value.trim() !== "") return cleanName(value);
    }
    return "";
  };
}

/** A number, as a large table is asked for its cells a million times. */
function keyOf(row: number, column: number): number {
  return row * MOST_COLUMNS + column;
}

const MOST_COLUMNS = 16384;
