/** The formula of domain/scoring/composite.ts: what its parts earn, less what they take off. */
import { formula, joined } from "../../spreadsheet/formula";
import type { Formula, FormulaPart } from "../../spreadsheet/formula";

export interface CompositeCells {
  /** Full marks, or nothing where the parts add up from nothing. */
  readonly start?: FormulaPart;
  readonly added: readonly FormulaPart[];
  readonly taken: readonly FormulaPart[];
  /** In points. */
  readonly ceiling: FormulaPart;
  readonly floor: FormulaPart;
}

/** SUM, because a part that was left out is a dash. */
export function compositeFormula({ start, added, taken, ceiling, floor }: CompositeCells): Formula {
  const plus = [
    ...(start === undefined ? [] : [formula`${start}`]),
    ...(added.length === 0 ? [] : [formula`SUM(${joined(added, ",")})`]),
  ];
  const sum = plus.length === 0 ? formula`0` : joined(plus, "+");
  const less = taken.length === 0 ? sum : formula`${sum}-SUM(${joined(taken, ",")})`;
  return formula`MAX(${floor},MIN(${ceiling},${less}))`;
}
