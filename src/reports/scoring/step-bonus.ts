/** The formula of domain/scoring/step-bonus.ts. */
import { formula } from "../../spreadsheet/formula";
import type { Formula, FormulaPart } from "../../spreadsheet/formula";
import { stepsFormula } from "./steps";
import type { StepCells } from "./steps";

export interface StepBonusCells extends StepCells {
  readonly rate: FormulaPart;
  readonly points: FormulaPart;
  readonly ceiling: FormulaPart;
}

export function stepBonusFormula(cells: StepBonusCells): Formula {
  const { rate, points, ceiling } = cells;
  return formula`MIN(${ceiling},${points}*${stepsFormula(formula`${rate}-1`, cells)})`;
}
