/**
 * A sheet whose formulas were written by a program and never calculated: what they give is not in the file,
 * and a blank in its place would be taken for "nothing done".
 *
 * Sums, differences, quotients, ROUND, IF and the like over cells at hand are calculated here as Excel will
 * on opening. Whatever else stands in a formula is left as it was: a formula without a value.
 */
import type { Block } from "../address";
import { isError } from "../grid";
import type { Grid } from "../grid";
import { parseFormula } from "./parse-formula";
import type { Expression } from "./parse-formula";
import { figureOf, isUnknown, step, UNKNOWN } from "./plain-arithmetic";
import type { Told } from "./plain-arithmetic";
import { called } from "./plain-functions";
import type { Argument } from "./plain-functions";

export interface CalculatedGrid extends Grid {
  /** Cells that were asked for and calculated here, in the order in which they were. */
  readonly calculated: () => readonly { readonly row: number; readonly column: number }[];
  /** Sheets that its formulas refer to and that were not at hand. */
  readonly sheetsWanted: () => readonly string[];
}

/** `others` are the sheets that its formulas may refer to. */
export function calculatedGrid(grid: Grid, others: readonly Grid[] = []): CalculatedGrid {
  const calculation = new Calculation([grid, ...others]);
  return {
    ...grid,
    valueAt: (row, column) => {
      const value = grid.valueAt(row, column);
      if (value !== undefined || grid.formulaAt(row, column) === undefined) return value;
      const told = calculation.valueAt(grid, row, column);
      return isUnknown(told) ? undefined : told;
    },
    calculated: () => calculation.cellsOf(grid),
    sheetsWanted: () => Array.from(calculation.wanted),
  };
}

/** More cells than this are left to Excel. */
const MOST_CELLS_OF_AREA = 100_000;

/** Steps within steps; a column where each cell rests on the one above is calculated from its top as it is read. */
const DEEPEST_STEP = 1_000;

class Calculation {
  readonly wanted = new Set<string>();
  private depth = 0;
  private readonly known = new Map<Grid, Map<string, Told>>();

  constructor(private readonly grids: readonly Grid[]) {}

  valueAt(grid: Grid, row: number, column: number): Told {
    const value = grid.valueAt(row, column);
    const formula = value === undefined ? grid.formulaAt(row, column) : undefined;
    if (formula === undefined) return value;
    const known = this.knownOf(grid);
    const key = `${row},${column}`;
    if (known.has(key)) return known.get(key);
    // While a cell is being calculated it cannot be told: a formula that comes back to itself is a circle.
    known.set(key, UNKNOWN);
    const parsed = parseFormula(formula);
    const told = parsed === undefined ? UNKNOWN : this.tell(grid, parsed);
    known.set(key, told ?? 0);
    return told ?? 0;
  }

  cellsOf(grid: Grid): readonly { readonly row: number; readonly column: number }[] {
    return Array.from(this.knownOf(grid))
      .filter(([, told]) => !isUnknown(told))
      .map(([key]) => key.split(",").map(Number))
      .map(([row = 0, column = 0]) => ({ row, column }));
  }

  private knownOf(grid: Grid): Map<string, Told> {
    let known = this.known.get(grid);
    if (known === undefined) this.known.set(grid, (known = new Map()));
    return known;
  }

  /** A chain too long for the stack is left to Excel. */
  private tell(grid: Grid, expression: Expression): Told {
    if (this.depth === DEEPEST_STEP) return UNKNOWN;
    this.depth++;
    const told = this.toldOf(grid, expression);
    this.depth--;
    return told;
  }

  private toldOf(grid: Grid, expression: Expression): Told {
    switch (expression.kind) {
      case "value":
        return expression.value;
      case "area":
        return single(this.cellsIn(grid, expression.area));
      case "sign":
        return this.signed(grid, expression.sign, expression.parts);
      case "call":
        return this.call(grid, expression.name, expression.parts);
    }
  }

  private signed(grid: Grid, sign: string, parts: readonly Expression[]): Told {
    const [left, right] = parts.map((part) => this.tell(grid, part));
    if (sign === "negative") return step("-", 0, left);
    return sign === "%" ? step("/", left, 100) : step(sign, left, right);
  }

  private call(grid: Grid, name: string, parts: readonly Expression[]): Told {
    if (name === "IF") return this.chosen(grid, parts);
    if (name === "IFERROR") return this.unlessFailed(grid, parts);
    return called(
      name,
      parts.map((part) => this.argument(grid, part))
    );
  }

  private argument(grid: Grid, part: Expression): Argument {
    if (part.kind === "area") return { values: this.cellsIn(grid, part.area), isArea: true };
    return { values: [this.tell(grid, part)], isArea: false };
  }

  /** What is not chosen is not calculated: IF(B2=0,0,C2/B2). */
  private chosen(grid: Grid, [asked, then, otherwise]: readonly Expression[]): Told {
    const told = asked === undefined ? UNKNOWN : this.tell(grid, asked);
    if (isUnknown(told) || isError(told)) return told;
    const holds = figureOf(told);
    if (holds === undefined) return UNKNOWN;
    const chosen = holds !== 0 ? then : otherwise;
    return chosen === undefined ? holds !== 0 : this.tell(grid, chosen);
  }

  private unlessFailed(grid: Grid, [asked, otherwise]: readonly Expression[]): Told {
    if (asked === undefined || otherwise === undefined) return UNKNOWN;
    const told = this.tell(grid, asked);
    return !isUnknown(told) && isError(told) ? this.tell(grid, otherwise) : told;
  }

  private cellsIn(grid: Grid, { sheet, top, left, bottom, right }: Block): readonly Told[] {
    const of = sheet === undefined ? grid : this.sheetNamed(sheet);
    const count = (bottom - top + 1) * (right - left + 1);
    if (of === undefined || count > MOST_CELLS_OF_AREA) return [UNKNOWN];
    const values: Told[] = [];
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) values.push(this.valueAt(of, row, column));
    return values;
  }

  private sheetNamed(sheet: string): Grid | undefined {
    const found = this.grids.filter(({ name }) => name.toLowerCase() === sheet.toLowerCase())[0];
    if (found === undefined) this.wanted.add(sheet);
    return found;
  }
}

/** A figure is one cell's; which of several Excel would take depends on where the formula stands. */
function single(values: readonly Told[]): Told {
  return values.length === 1 ? values[0] : UNKNOWN;
}
