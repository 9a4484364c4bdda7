/** Lines below each other that differ in their row alone: a formula for each column, or for each run of lines. */
import type { Cell } from "../../spreadsheet/address";
import type { Formula } from "../../spreadsheet/formula";
import type { Fill, Shown } from "../../spreadsheet/sheet";

/** One formula for all lines, as it stands in the first of them. */
export function filled(
  first: Cell,
  formula: Formula,
  shown: readonly Shown[],
  style: string
): Fill {
  return { column: first.column, top: first.row, formula, shown, style };
}

export interface RunLines<T> {
  readonly lines: readonly T[];
  /** Whether the formula of the line below is that of the one above it, filled down. */
  readonly fillsDown: (above: T, below: T) => boolean;
  readonly formula: (line: T, at: Cell) => Formula;
  readonly shown: (line: T) => Shown;
  readonly style: string;
}

/** A new formula wherever the one above cannot be filled further. */
export function filledInRuns<T>(first: Cell, run: RunLines<T>): readonly Fill[] {
  const { lines, fillsDown, style } = run;
  const fills: Fill[] = [];
  let start = 0;
  for (let i = 1; i <= lines.length; i++) {
    const [above, below] = [lines[i - 1] as T, lines[i] as T];
    if (i < lines.length && fillsDown(above, below)) continue;
    const at = { row: first.row + start, column: first.column };
    const shown = lines.slice(start, i).map(run.shown);
    fills.push(filled(at, run.formula(lines[start] as T, at), shown, style));
    start = i;
  }
  return fills;
}
