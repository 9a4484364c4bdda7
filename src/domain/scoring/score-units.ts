/** The score of every unit by a scheme: points by its rules, and the vetoes that strike. */
import { isPositive, minus, roundHalfUp } from "../exact";
import { itemPoints } from "./item-points";
import type { UnitFacts } from "./item-points";
import type { Scheme, Veto } from "./scheme";
import { scorerFor } from "./scheme-score";
import type { SchemeScore } from "./scheme-score";

export interface AssessedUnit extends UnitFacts {
  /** For each veto that is marked in a cell, whether this unit's is; others are looked up. */
  readonly marked: readonly boolean[];
}

export function scoreUnits(units: readonly AssessedUnit[], scheme: Scheme): readonly SchemeScore[] {
  const points = itemPoints(units, scheme);
  const score = scorerFor(scheme);
  return units.map((unit, i) => score(points[i] ?? [], struckBy(unit, scheme.vetoes)));
}

/** 未报 is no rate: a veto on a rate does not strike who has not reported, and people see that it is missing. */
function struckBy(unit: AssessedUnit, vetoes: readonly Veto[]): readonly number[] {
  return vetoes.flatMap(({ when }, i) => {
    if (when.kind === "marked") return unit.marked[i] === true ? [i] : [];
    const done = unit.items[when.item]?.completion;
    const below = done?.kind === "rate" && isPositive(minus(when.line, roundHalfUp(done.rate, 9)));
    return below ? [i] : [];
  });
}
