/** A 核数 reckoning as a formula that points at the same cells as the domain's own sum. */
import { toNumber } from "../domain/exact";
import type { Exact } from "../domain/exact";
import { partsOf } from "../domain/published-figure/expression";
import type { Expression } from "../domain/published-figure/expression";
import type { Cell } from "../spreadsheet/address";
import { LONGEST_FORMULA, formula, joined } from "../spreadsheet/formula";
import type { Formula } from "../spreadsheet/formula";

export interface ReckonedCell {
  readonly cell: Cell;
  /** What a number there is multiplied by: 100 under a % format. */
  readonly factor: number;
  /** What was read, where the cell holds text. */
  readonly literal?: Exact;
}

export type CellReckoning = Expression<ReckonedCell>;

/** Room for what the sheet puts around it. */
const ROUNDING = 40;

/** Undefined where Excel would refuse it as too long: the figure stands as a value then. */
export function reckoningFormula(reckoning: CellReckoning): Formula | undefined {
  if (lengthOf(reckoning) > LONGEST_FORMULA - ROUNDING) return undefined;
  return written(reckoning);
}

/** At most: a place, its factor and what was read; a number, or a function's name and brackets. */
function lengthOf(reckoning: CellReckoning): number {
  if (reckoning.kind !== "figure")
    return partsOf(reckoning).reduce((length, part) => length + lengthOf(part) + 1, 25);
  const { cell, literal } = reckoning.figure;
  const place = 2 * (cell.sheet ?? "").length + 13;
  return literal === undefined ? place + 25 : 2 * place + 70;
}

function written(reckoning: CellReckoning): Formula {
  const parts = partsOf(reckoning).map(written);
  switch (reckoning.kind) {
    case "figure":
      return cellFormula(reckoning.figure);
    case "number":
      return formula`${toNumber(reckoning.value)}`;
    case "sum":
      return folded(parts, "+", 0);
    case "product":
      return folded(parts, "*", 1);
    case "least":
      return formula`MIN(${joined(parts, ",")})`;
    case "most":
      return formula`MAX(${joined(parts, ",")})`;
    case "difference":
      return formula`(${joined(parts.slice(0, 1), "+")}-${joined(parts.slice(1), "+")})`;
    case "quotient":
      return formula`(${joined(parts.slice(0, 1), "+")}/${joined(parts.slice(1), "+")})`;
    case "rounded":
      return formula`ROUND(ROUND(${joined(parts, "+")},10),${reckoning.places})`;
  }
}

function folded(parts: readonly Formula[], sign: "+" | "*", empty: number): Formula {
  return parts.length === 0 ? formula`${empty}` : formula`(${joined(parts, sign)})`;
}

export function cellFormula({ cell, factor, literal }: ReckonedCell): Formula {
  const figure = factor === 1 ? formula`${cell}` : formula`${cell}*${factor}`;
  return literal === undefined
    ? figure
    : formula`IF(ISNUMBER(${cell}),${figure},${toNumber(literal)})`;
}
