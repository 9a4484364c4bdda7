/** 总则 of a scheme: what holds for all items, a line each, the value beside its name. */
import type { WrittenConventions } from "../../domain/scoring/written-scheme";
import { cell } from "../../spreadsheet/address";
import type { Cell } from "../../spreadsheet/address";
import type { Grid } from "../../spreadsheet/grid";
import type { Finding } from "../finding";
import type { Followed } from "./scheme-sheet";
import { keyOf, textAt } from "./scheme-tables";
import { CHOICES, CONVENTIONS } from "./scheme-words";

type Name = keyof WrittenConventions;

export interface ConventionsRead {
  readonly written: WrittenConventions;
  /** Texts are followed too: their words are asked for by formulas. */
  readonly cells: Followed<Name>;
}

/** A name may stand in any of the first columns, its value in the next filled or next one. */
export function readConventions(grid: Grid, report: (finding: Finding) => void): ConventionsRead {
  const written: Record<string, string | number> = {};
  const cells: { [name in Name]?: Cell } = {};
  for (let row = 0; row < grid.rowCount; row++) {
    const found = nameIn(grid, row);
    if (found === undefined || cells[found.name] !== undefined) continue;
    const at = valueCell(grid, row, found.column);
    const value = valueOf(grid, at, found.name, report);
    cells[found.name] = at;
    if (value !== undefined) written[found.name] = value;
  }
  return { written: written as WrittenConventions, cells };
}

const FIRST_COLUMNS = 3;

function nameIn(grid: Grid, row: number): { name: Name; column: number } | undefined {
  for (let column = 0; column < FIRST_COLUMNS; column++) {
    const name = keyOf(textAt(grid, { row, column }), CONVENTIONS);
    if (name !== undefined && textAt(grid, { row, column: column + 3 }) === "")
      return { name, column };
  }
  return undefined;
}

/** The name may be merged over several columns. */
function valueCell(grid: Grid, row: number, column: number): Cell {
  const merge = grid.merges.filter(
    ({ top, bottom, left }) => top <= row && row <= bottom && left === column
  )[0];
  return cell(row, (merge?.right ?? column) + 1, grid.name);
}

function valueOf(
  grid: Grid,
  at: Cell,
  name: Name,
  report: (finding: Finding) => void
): string | number | undefined {
  const value = grid.valueAt(at.row, at.column);
  const text = textAt(grid, at).trim();
  if (text === "") return undefined;
  const choices: { readonly [choice: string]: string } | undefined =
    name === "withoutTarget" || name === "partialStep" || name === "whenEqual"
      ? CHOICES[name]
      : undefined;
  const chosen = choices && keyOf(text, choices);
  if (chosen !== undefined) return chosen;
  if (choices === undefined && typeof value === "number") return value;
  const code = choices === undefined ? "scheme-no-number" : "unknown-choice";
  report({ code, severity: "error", cell: at, about: { text } });
  return undefined;
}
