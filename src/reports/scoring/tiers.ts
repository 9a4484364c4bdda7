/** The formula of domain/scoring/tiers.ts: a row of the table after the other, from the top. */
import { formula } from "../../spreadsheet/formula";
import type { Formula, FormulaPart } from "../../spreadsheet/formula";

export interface TierCells {
  readonly from: FormulaPart;
  readonly points: FormulaPart;
  /** Another item's rate, which may be text, and the line that it must reach. */
  readonly further?: { readonly rate: FormulaPart; readonly from: FormulaPart };
}

export function tiersFormula(rate: FormulaPart, table: readonly TierCells[]): Formula {
  return table.reduceRight(
    (otherwise, { from, points, further }) => {
      const reached = formula`ROUND(${rate},9)>=${from}`;
      const both =
        further === undefined
          ? reached
          : formula`AND(${reached},IF(ISNUMBER(${further.rate}),ROUND(${further.rate},9)>=${further.from},FALSE))`;
      return formula`IF(${both},${points},${otherwise})`;
    },
    formula`0`
  );
}
