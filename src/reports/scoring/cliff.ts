/** The formula of domain/scoring/cliff.ts. */
import { formula } from "../../spreadsheet/formula";
import type { Formula, FormulaPart } from "../../spreadsheet/formula";

export interface CliffCells {
  readonly rate: FormulaPart;
  readonly fullMarks: FormulaPart;
  readonly threshold: FormulaPart;
}

export function cliffFormula({ rate, fullMarks, threshold }: CliffCells): Formula {
  return formula`IF(ROUND(${rate},9)>=${threshold},${fullMarks},0)`;
}
