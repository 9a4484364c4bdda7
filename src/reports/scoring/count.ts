/** The formulas of domain/scoring/count-deficit.ts and count-bonus.ts: points by the number. */
import { formula } from "../../spreadsheet/formula";
import type { Formula, FormulaPart } from "../../spreadsheet/formula";
import { stepsFormula } from "./steps";
import type { StepCells } from "./steps";

export interface CountCells extends StepCells {
  readonly points: FormulaPart;
  readonly ceiling: FormulaPart;
}

/** What is taken off for those that are missing. */
export function countDeficitFormula(
  cells: CountCells & { readonly target: FormulaPart; readonly actual: FormulaPart }
): Formula {
  const { target, actual, points, ceiling } = cells;
  return formula`MIN(${ceiling},${points}*${stepsFormula(formula`${target}-${actual}`, cells)})`;
}

/** SUM, because what does not count may be a dash. */
export function countBonusFormula(
  cells: CountCells & { readonly count: FormulaPart; readonly apart?: Formula }
): Formula {
  const { count, apart, points, ceiling } = cells;
  const over = apart === undefined ? count : formula`${count}-SUM(${apart})`;
  return formula`MIN(${ceiling},${points}*${stepsFormula(over, cells)})`;
}
