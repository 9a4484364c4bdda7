/**
 * 得分 by the default scheme: full marks × completion rate up to a cap, summed.
 *
 * An indicator for which a unit has no target is left out, and the unit's other full marks are scaled
 * up to the same sum; a target without a reported actual earns 0 and stays in. The sum is rounded
 * once, at the end. It must be exact until then: 22.125 is 22.13, but a sum of doubles may say
 * 22.124999999999996, so the formulas on the sheet compute ROUND(ROUND(x,10),2) to agree.
 */
import type { Completion } from "./completion";
import { UNIT, ZERO, compare, exact, isPositive, over, sum, times } from "./exact";
import type { Exact } from "./exact";
import { LEFT_OUT, pointsByRate } from "./scoring/points";
import type { Points } from "./scoring/points";
import { proportional } from "./scoring/proportional";
import { PLAIN_CONVENTIONS } from "./scoring/scheme";
import type { Scheme } from "./scoring/scheme";
import { scorerFor } from "./scoring/scheme-score";

/** Full marks where the table gives none. */
export const DEFAULT_TOTAL = exact(100);

/** Full marks of each indicator, or why the given ones cannot be used. */
export type FullMarks =
  | {
      readonly kind: "marks";
      readonly marks: readonly Exact[];
      readonly total: Exact;
      /** equal: the table gave none, and 100 is split. */
      readonly from: "table" | "equal";
      /** The indicators (by index) that got none while others did: they count 0. */
      readonly unmarked: readonly number[];
    }
  | { readonly kind: "unusable"; readonly because: UnusableMarks };

export type UnusableMarks = "negative-marks" | "no-positive-marks";

export function fullMarks(given: readonly (Exact | undefined)[]): FullMarks {
  if (given.every((one) => one === undefined)) return equalMarks(given.length);
  const marks = given.map((one) => one ?? ZERO);
  if (marks.some((one) => compare(one, ZERO) < 0))
    return { kind: "unusable", because: "negative-marks" };
  const total = sum(marks);
  if (!isPositive(total)) return { kind: "unusable", because: "no-positive-marks" };
  const unmarked = given.flatMap((one, i) => (one === undefined ? [i] : []));
  const worth = worthOf(total);
  return {
    kind: "marks",
    marks: marks.map((one) => times(one, worth)),
    total: times(total, worth),
    from: "table",
    unmarked,
  };
}

/** 权重 of 0.6 and 0.4 (60 % and 40 %) are shares of 100 points: 分值 that sum to 1 are not given. */
function worthOf(total: Exact): Exact {
  return compare(total, UNIT) <= 0 ? DEFAULT_TOTAL : UNIT;
}

function equalMarks(indicators: number): FullMarks {
  if (indicators === 0) return { kind: "unusable", because: "no-positive-marks" };
  const share = over(DEFAULT_TOTAL, exact(indicators));
  const marks = Array.from({ length: indicators }, () => share);
  return { kind: "marks", marks, total: DEFAULT_TOTAL, from: "equal", unmarked: [] };
}

export interface ScoringScheme {
  /** Full marks of each indicator, in the order of the completions. */
  readonly marks: readonly Exact[];
  /** The highest rate that earns marks; 1 where left out. */
  readonly cap?: Exact;
}

export type Score = Scored | NotScored;

export interface Scored {
  readonly kind: "scored";
  /** Rounded to 2 decimals: what is shown and ranked. */
  readonly score: Exact;
  readonly exactScore: Exact;
  /** The sum of all full marks, targets or not: what a perfect unit gets. */
  readonly total: Exact;
  /** Full marks of the indicators that count. */
  readonly reachable: Exact;
  /** Mean of the uncapped rates by full marks, for 较序时进度. */
  readonly weightedRate: Exact;
  /** One for each indicator; they add up to the exact score once they are scaled from `reachable` to `total`. */
  readonly points: readonly Points[];
}

/** no-target: the unit has no target at all; no-marks: its targets carry no full marks. */
export interface NotScored {
  readonly kind: "not-scored";
  readonly because: "no-target" | "no-marks";
}

/**
 * Of each unit, by its completions. The points come straight from the one rule, so that who ranks by the
 * table alone carries no other.
 */
export function scoresOf(
  units: readonly (readonly Completion[])[],
  given: ScoringScheme
): readonly Score[] {
  const { marks, cap = UNIT } = given;
  const score = scorerFor(defaultScheme(given));
  return units.map((completions): Score => {
    const earned = marks.map((fullMarks, i) => {
      const done = completions[i];
      return done === undefined
        ? LEFT_OUT
        : pointsByRate(done, (rate) => proportional({ fullMarks, cap }, rate));
    });
    const scored = score(earned, []);
    if (scored.kind === "not-scored") return { kind: "not-scored", because: scored.because };
    const { score: rounded, exactScore, total, reachable, points } = scored;
    const weightedRate = weightedRateOf(completions, marks) ?? ZERO;
    return { kind: "scored", score: rounded, exactScore, total, reachable, weightedRate, points };
  });
}

/** Every item proportional up to the cap; what was left out scales the others up. */
export function defaultScheme({ marks, cap = UNIT }: ScoringScheme): Scheme {
  return {
    items: marks.map((fullMarks) => ({
      name: "",
      nature: "marks",
      fullMarks,
      rule: { kind: "proportional", cap },
    })),
    vetoes: [],
    conventions: PLAIN_CONVENTIONS,
  };
}

/** Mean of the uncapped rates, 未报 as 0; undefined where nothing that was asked for carries marks. */
export function weightedRateOf(
  completions: readonly Completion[],
  weights: readonly Exact[]
): Exact | undefined {
  const [asked, weighted]: [Exact[], Exact[]] = [[], []];
  completions.forEach((done, i) => {
    if (done.kind === "none" && done.because === "no-target") return;
    const weight = weights[i] ?? ZERO;
    asked.push(weight);
    if (done.kind === "rate") weighted.push(times(weight, done.rate));
  });
  const reachable = sum(asked);
  return isPositive(reachable) ? over(sum(weighted), reachable) : undefined;
}
