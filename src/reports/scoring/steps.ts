/** The formula of domain/scoring/steps.ts: whole steps in a distance, settled to nine decimals first. */
import { formula } from "../../spreadsheet/formula";
import type { Formula, FormulaPart } from "../../spreadsheet/formula";

export interface StepCells {
  readonly step: FormulaPart;
  /** The cell that says what a step that is not full counts, and its words for two of the answers. */
  readonly partial: FormulaPart;
  readonly words: PartialWords;
}

export interface PartialWords {
  readonly share: string;
  readonly whole: string;
}

export function stepsFormula(distance: FormulaPart, { step, partial, words }: StepCells): Formula {
  const exactly = formula`(${distance})/${step}`;
  const settled = formula`ROUND(${exactly},9)`;
  const counted = formula`IF(${partial}=${words.share},${exactly},IF(${partial}=${words.whole},-INT(-${settled}),INT(${settled})))`;
  return formula`IF(AND(${step}>0,(${distance})>0),${counted},0)`;
}
