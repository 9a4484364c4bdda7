/**
 * From points to scores: full marks scaled up for what was left out, bonus and deduction within their
 * ceilings, the total within its own, vetoes last, rounded once.
 */
import {
  ZERO,
  greatest,
  isPositive,
  least,
  minus,
  over,
  plus,
  roundHalfUp,
  sum,
  times,
} from "../exact";
import type { Exact } from "../exact";
import { itemPoints } from "./item-points";
import type { UnitFacts } from "./item-points";
import type { Points } from "./rule";
import type { Conventions, Nature, Scheme, Veto } from "./scheme";
import { vetoed } from "./veto";

export const SCORE_PLACES = 2;

export interface AssessedUnit extends UnitFacts {
  /** For each veto that is marked in a cell, whether this unit's is; others are looked up. */
  readonly marked: readonly boolean[];
}

export type SchemeScore = SchemeScored | SchemeNotScored;

export interface SchemeScored {
  readonly kind: "scored";
  /** Rounded: what is shown and ranked. */
  readonly score: Exact;
  readonly exactScore: Exact;
  /** The sum of all full marks. */
  readonly total: Exact;
  /** Full marks of the items that count. */
  readonly reachable: Exact;
  readonly bonus: Exact;
  readonly deduction: Exact;
  /** By item, before anything is scaled up. */
  readonly points: readonly Points[];
  /** Vetoes (by index) that strike. */
  readonly struck: readonly number[];
}

/** no-target: nothing that counts was asked of the unit; no-marks: what was carries no full marks. */
export interface SchemeNotScored {
  readonly kind: "not-scored";
  readonly because: "no-target" | "no-marks";
  readonly bonus: Exact;
  readonly deduction: Exact;
  readonly points: readonly Points[];
  readonly struck: readonly number[];
}

export function scoreUnits(units: readonly AssessedUnit[], scheme: Scheme): readonly SchemeScore[] {
  const points = itemPoints(units, scheme);
  return units.map((unit, i) => scoreOf(points[i] ?? [], struckBy(unit, scheme.vetoes), scheme));
}

function scoreOf(
  points: readonly Points[],
  struck: readonly number[],
  scheme: Scheme
): SchemeScore {
  const { items, conventions } = scheme;
  const top = (nature: Nature) =>
    items.flatMap((item, i) =>
      item.nature === nature && item.parent === undefined ? [{ item, of: points[i] }] : []
    );
  const bonus = within(pointsSum(top("bonus")), conventions.bonusCeiling);
  const deduction = within(pointsSum(top("deduction")), conventions.deductionCeiling);
  const all = { points, struck, bonus, deduction };
  const counted = top("marks").filter(({ of }) => of?.kind === "points");
  if (counted.length === 0) return { kind: "not-scored", because: "no-target", ...all };
  const reachable = sum(counted.map(({ item }) => item.fullMarks));
  if (!isPositive(reachable)) return { kind: "not-scored", because: "no-marks", ...all };

  const total = sum(top("marks").map(({ item }) => item.fullMarks));
  const earned = pointsSum(counted);
  const scales = conventions.withoutTarget === "scale-up";
  const base = scales ? times(earned, over(total, reachable)) : earned;
  const raw = bounded(minus(plus(base, bonus), deduction), conventions);
  const effects = struck.flatMap((i) => scheme.vetoes[i]?.effect ?? []);
  const exactScore = vetoed(raw, effects);
  const score = roundHalfUp(exactScore, SCORE_PLACES);
  return { kind: "scored", score, exactScore, total, reachable, ...all };
}

function pointsSum(items: readonly { readonly of: Points | undefined }[]): Exact {
  return sum(items.map(({ of }) => (of?.kind === "points" ? of.points : ZERO)));
}

function within(points: Exact, ceiling: Exact | undefined): Exact {
  return ceiling === undefined ? points : least(points, ceiling);
}

function bounded(score: Exact, { totalCap, totalFloor }: Conventions): Exact {
  const capped = totalCap === undefined ? score : least(score, totalCap);
  return totalFloor === undefined ? capped : greatest(capped, totalFloor);
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
