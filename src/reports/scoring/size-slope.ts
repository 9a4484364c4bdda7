/** The formula of domain/scoring/size-slope.ts: what a step is worth stands in a table by the task's size. */
import type { Formula, FormulaPart } from "../../spreadsheet/formula";
import { stepBonusFormula } from "./step-bonus";
import type { StepBonusCells } from "./step-bonus";
import { tiersFormula } from "./tiers";
import type { TierCells } from "./tiers";

export interface SizeSlopeCells extends Omit<StepBonusCells, "points"> {
  readonly target: FormulaPart;
  readonly sizes: readonly TierCells[];
}

export function sizeSlopeFormula({ target, sizes, ...cells }: SizeSlopeCells): Formula {
  return stepBonusFormula({ ...cells, points: tiersFormula(target, sizes) });
}
