/** The formula of domain/scoring/step-deduction.ts. */
import { formula } from "../../spreadsheet/formula";
import type { Formula, FormulaPart } from "../../spreadsheet/formula";
import { stepsFormula } from "./steps";
import type { StepCells } from "./steps";

export interface StepDeductionCells extends StepCells {
  readonly rate: FormulaPart;
  readonly fullMarks: FormulaPart;
  readonly points: FormulaPart;
  readonly floor: FormulaPart;
}

export function stepDeductionFormula(cells: StepDeductionCells): Formula {
  const { rate, fullMarks, points, floor } = cells;
  const short = stepsFormula(formula`1-${rate}`, cells);
  return formula`MAX(${floor},${fullMarks}-${points}*${short})`;
}
