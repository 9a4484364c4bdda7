/**
 * The formulas of domain/scoring/proportional.ts and domain/score.ts: points of an item, and the score.
 *
 * The texts 未报 and 源已改 travel through them as the domain's kinds do.
 */
import type { Block, Cell } from "../../spreadsheet/address";
import { formula } from "../../spreadsheet/formula";
import type { Formula, FormulaPart } from "../../spreadsheet/formula";

export interface PointsCells {
  readonly rate: FormulaPart;
  readonly fullMarks: FormulaPart;
  readonly cap: FormulaPart;
  readonly notReported: string;
  readonly changed: FormulaPart;
}

/** Full marks × rate, from 0 to the cap. */
export function proportionalFormula({
  rate,
  fullMarks,
  cap,
}: Pick<PointsCells, "rate" | "fullMarks" | "cap">): Formula {
  return formula`${fullMarks}*MAX(0,MIN(${rate},${cap}))`;
}

/** The same for a rate that may be text: 0 where not reported; "—" (the rate's own) where left out. */
export function pointsFormula(cells: PointsCells): Formula {
  const { rate, notReported, changed } = cells;
  const points = proportionalFormula(cells);
  return formula`IFERROR(IF(ISNUMBER(${rate}),${points},IF(${rate}=${notReported},0,${rate})),${changed})`;
}

/** The full marks of the items that have points: what a unit can reach. Text fails ">=0". */
export function presentFormula(points: Block, fullMarks: FormulaPart): Formula {
  return formula`SUMIFS(${fullMarks},${points},">=0")`;
}

export interface ScoreCells {
  readonly points: Block;
  readonly present: Cell;
  readonly total: FormulaPart;
  readonly none: string;
  readonly changed: FormulaPart;
}

/** The inner ROUND takes away what doubles added: 22.124999999999996 is 22.125, and then 22.13. */
export function scoreFormula({ points, present, total, none, changed }: ScoreCells): Formula {
  const score = formula`ROUND(ROUND(SUM(${points})*${total}/${present},10),2)`;
  return formula`IF(COUNTIF(${points},${changed})>0,${changed},IF(${present}>0,${score},${none}))`;
}
