/**
 * From points to a score: full marks scaled up for what was left out, bonus and deduction within their
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
import type { Points } from "./points";
import type { Conventions, Nature, Scheme } from "./scheme";
import { vetoed } from "./veto";

export const SCORE_PLACES = 2;

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

/** By a unit's points, item by item, and the vetoes that strike it. */
export type Scorer = (points: readonly Points[], struck: readonly number[]) => SchemeScore;

export function scorerFor(scheme: Scheme): Scorer {
  const parts = partsOf(scheme);
  return (points, struck) => scoreOf(points, struck, parts);
}

/** The items that count by themselves, by their nature. */
interface Parts {
  readonly scheme: Scheme;
  readonly marks: readonly number[];
  readonly bonus: readonly number[];
  readonly deduction: readonly number[];
  /** Full marks of `marks`. */
  readonly total: Exact;
}

function partsOf(scheme: Scheme): Parts {
  const top = (nature: Nature) =>
    scheme.items.flatMap((item, i) =>
      item.nature === nature && item.parent === undefined ? [i] : []
    );
  const marks = top("marks");
  const total = fullMarksOf(marks, scheme);
  return { scheme, marks, bonus: top("bonus"), deduction: top("deduction"), total };
}

function scoreOf(points: readonly Points[], struck: readonly number[], parts: Parts): SchemeScore {
  const { scheme, marks, total } = parts;
  const { conventions } = scheme;
  const bonus = within(pointsSum(parts.bonus, points), conventions.bonusCeiling);
  const deduction = within(pointsSum(parts.deduction, points), conventions.deductionCeiling);
  const all = { points, struck, bonus, deduction };
  const counted = marks.filter((i) => points[i]?.kind === "points");
  if (counted.length === 0) return { kind: "not-scored", because: "no-target", ...all };
  const isWhole = counted.length === marks.length;
  const reachable = isWhole ? total : fullMarksOf(counted, scheme);
  if (!isPositive(reachable)) return { kind: "not-scored", because: "no-marks", ...all };

  const earned = pointsSum(counted, points);
  const scales = conventions.withoutTarget === "scale-up" && !isWhole;
  const base = scales ? times(earned, over(total, reachable)) : earned;
  const raw = bounded(minus(plus(base, bonus), deduction), conventions);
  const effects = struck.flatMap((i) => scheme.vetoes[i]?.effect ?? []);
  const exactScore = vetoed(raw, effects);
  const score = roundHalfUp(exactScore, SCORE_PLACES);
  return { kind: "scored", score, exactScore, total, reachable, ...all };
}

function fullMarksOf(items: readonly number[], scheme: Scheme): Exact {
  return sum(items.map((i) => scheme.items[i]?.fullMarks ?? ZERO));
}

function pointsSum(items: readonly number[], points: readonly Points[]): Exact {
  return sum(
    items.map((i) => {
      const of = points[i];
      return of?.kind === "points" ? of.points : ZERO;
    })
  );
}

function within(points: Exact, ceiling: Exact | undefined): Exact {
  return ceiling === undefined ? points : least(points, ceiling);
}

function bounded(score: Exact, { totalCap, totalFloor }: Conventions): Exact {
  const capped = totalCap === undefined ? score : least(score, totalCap);
  return totalFloor === undefined ? capped : greatest(capped, totalFloor);
}
