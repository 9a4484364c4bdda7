/** The formula of domain/scoring/min-max-scaling.ts. */
import { formula } from "../../spreadsheet/formula";
import type { Formula, FormulaPart } from "../../spreadsheet/formula";

export interface MinMaxCells {
  readonly value: FormulaPart;
  readonly min: FormulaPart;
  readonly max: FormulaPart;
  readonly fullMarks: FormulaPart;
  readonly floorShare: FormulaPart;
  /** The cell that says what equals get, and its word for the floor. */
  readonly whenEqual: FormulaPart;
  readonly floorWord: string;
  readonly reversed: boolean;
}

export function minMaxFormula(cells: MinMaxCells): Formula {
  const { value, min, max, fullMarks, floorShare, whenEqual, floorWord, reversed } = cells;
  const above = reversed ? formula`(${max}-${value})` : formula`(${value}-${min})`;
  const scaled = formula`${fullMarks}*(${floorShare}+(1-${floorShare})*${above}/(${max}-${min}))`;
  const equal = formula`${fullMarks}*IF(${whenEqual}=${floorWord},${floorShare},1)`;
  return formula`IF(ROUND(${max}-${min},9)>0,${scaled},${equal})`;
}
