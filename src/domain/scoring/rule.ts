/**
 * How one item of a scheme earns its points: a closed list of rule kinds, each worked out in a file of
 * its own.
 *
 * Full marks belong to the item and not to its rule, so that changing a weight changes no rule.
 */
import type { Completion } from "../completion";
import { ZERO, exact, greatest, isPositive, minus, plus } from "../exact";
import type { Exact } from "../exact";
import { cliff } from "./cliff";
import type { Cliff } from "./cliff";
import type { Composite } from "./composite";
import { countBonus } from "./count-bonus";
import type { CountBonus } from "./count-bonus";
import { countDeficit } from "./count-deficit";
import type { CountDeficit } from "./count-deficit";
import { givenMarks } from "./given-marks";
import type { GivenMarks } from "./given-marks";
import { minMaxReversed, minMaxScaling } from "./min-max-scaling";
import type { Extremes, MinMaxScaling } from "./min-max-scaling";
import { LEFT_OUT, notReported, points, pointsByRate } from "./points";
import type { Points } from "./points";
import { proportional } from "./proportional";
import type { Proportional } from "./proportional";
import { sizeSlope } from "./size-slope";
import type { SizeSlope } from "./size-slope";
import { stepBonus } from "./step-bonus";
import type { StepBonus } from "./step-bonus";
import { stepDeduction } from "./step-deduction";
import type { StepDeduction } from "./step-deduction";
import { tiers } from "./tiers";
import type { Tier } from "./tiers";

type Without<T> = Omit<T, "fullMarks">;

/** A rule by completion rate; `excess` comes on top where the rate is over 100 %. */
export type RateRule = { readonly excess?: StepBonus } & (
  | ({ readonly kind: "proportional" } & Without<Proportional>)
  | ({ readonly kind: "step-deduction" } & Without<StepDeduction>)
  | ({ readonly kind: "cliff" } & Without<Cliff>)
  | { readonly kind: "tiers"; readonly tiers: readonly Tier[] }
  | ({ readonly kind: "size-slope" } & SizeSlope)
  | { readonly kind: "step-bonus" }
);

export type FieldRule = {
  readonly kind: "min-max";
  /** What is held against the field's lowest and highest. */
  readonly of: "rate" | "actual";
} & Without<MinMaxScaling>;

export type CountRule =
  | ({ readonly kind: "count-deficit"; readonly floor?: Exact } & CountDeficit)
  | ({
      readonly kind: "count-bonus";
      readonly beyondTarget: boolean;
      /** The item of the next higher band, whose number is not counted again. */
      readonly higherBand?: number;
    } & CountBonus)
  | ({ readonly kind: "given" } & GivenMarks);

export type CompositeRule = { readonly kind: "composite" } & Without<Composite>;

export type Rule = RateRule | FieldRule | CountRule | CompositeRule;
export type RuleKind = Rule["kind"];

/** What one unit has done of one item; amounts are counted in the unit of the column. */
export interface ItemFacts {
  readonly completion: Completion;
  readonly target?: Exact;
  readonly actual?: Exact;
  /** Nobody is given a target for this: it is counted as it stands. */
  readonly untargeted?: boolean;
}

/** What a rule may ask besides the item's own facts. */
export interface Surroundings {
  readonly fullMarks: Exact;
  /** Fewer is better. */
  readonly reversed: boolean;
  readonly factsOf: (item: number) => ItemFacts | undefined;
  /** Of the unit's field, for min-max; absent where nobody in it has a value. */
  readonly extremes?: Extremes;
}

export function pointsOf(
  rule: Exclude<Rule, CompositeRule>,
  facts: ItemFacts,
  around: Surroundings
): Points {
  if (rule.kind === "min-max") return fieldPoints(rule, facts, around);
  return isByCount(rule) ? countPoints(rule, facts, around) : ratePoints(rule, facts, around);
}

function isByCount(rule: RateRule | CountRule): rule is CountRule {
  return rule.kind === "count-deficit" || rule.kind === "count-bonus" || rule.kind === "given";
}

function ratePoints(
  rule: RateRule,
  { completion, target }: ItemFacts,
  around: Surroundings
): Points {
  return pointsByRate(completion, (given) => {
    const rate = judged(given, around);
    const excess = rule.excess === undefined ? ZERO : stepBonus(rule.excess, rate);
    return plus(basePoints(rule, { rate, target: target ?? ZERO }, around), excess);
  });
}

function basePoints(
  rule: RateRule,
  { rate, target }: { readonly rate: Exact; readonly target: Exact },
  { fullMarks, factsOf }: Surroundings
): Exact {
  switch (rule.kind) {
    case "proportional":
      return proportional({ ...rule, fullMarks }, rate);
    case "step-deduction":
      return stepDeduction({ ...rule, fullMarks }, rate);
    case "cliff":
      return cliff({ ...rule, fullMarks }, rate);
    case "tiers":
      return tiers(rule.tiers, rate, (item) => rateOf(factsOf(item)));
    case "size-slope":
      return plus(proportional({ fullMarks, cap: exact(1) }, rate), sizeSlope(rule, target, rate));
    case "step-bonus":
      return ZERO;
  }
}

function fieldPoints(rule: FieldRule, facts: ItemFacts, around: Surroundings): Points {
  const value = fieldValue(rule, facts);
  const { extremes, fullMarks, reversed } = around;
  if (value === undefined || extremes === undefined) {
    const silent = facts.completion.kind === "none" && facts.completion.because === "not-reported";
    return silent ? notReported() : LEFT_OUT;
  }
  const scaling = reversed ? minMaxReversed : minMaxScaling;
  return points(scaling({ ...rule, fullMarks }, value, extremes));
}

/** What min-max looks at; a figure counts where it was asked for, or where nothing is ever asked. */
export function fieldValue({ of }: FieldRule, facts: ItemFacts): Exact | undefined {
  const { completion, actual, untargeted } = facts;
  if (completion.kind === "rate") return of === "rate" ? completion.rate : actual;
  return of === "actual" && untargeted === true ? actual : undefined;
}

function countPoints(rule: CountRule, facts: ItemFacts, around: Surroundings): Points {
  if (rule.kind === "count-deficit") return deficitPoints(rule, facts, around.fullMarks);
  const { actual, completion } = facts;
  if (actual === undefined)
    return completion.kind === "none" && completion.because === "not-reported"
      ? notReported()
      : LEFT_OUT;
  if (rule.kind === "given") return points(givenMarks(rule, actual));
  return points(countBonus(rule, actual, apartOf(rule, facts, around)));
}

/** What does not count: the target where only the excess does, and what a higher band has counted. */
function apartOf(
  { beyondTarget, higherBand }: Extract<CountRule, { readonly kind: "count-bonus" }>,
  { target = ZERO }: ItemFacts,
  { factsOf }: Surroundings
): Exact {
  const higher = higherBand === undefined ? undefined : factsOf(higherBand)?.actual;
  return plus(beyondTarget ? target : ZERO, higher ?? ZERO);
}

/** With full marks, what is left of them; without, what is to be taken off elsewhere. */
function deficitPoints(
  rule: Extract<CountRule, { readonly kind: "count-deficit" }>,
  { target, actual, completion }: ItemFacts,
  fullMarks: Exact
): Points {
  if (target === undefined || !isPositive(target)) return LEFT_OUT;
  const off = countDeficit(rule, target, actual ?? ZERO);
  if (!isPositive(fullMarks)) return points(off, completion.kind === "none");
  if (completion.kind === "none") return notReported();
  return points(greatest(minus(fullMarks, off), rule.floor ?? ZERO));
}

/** Where fewer is better: twice the task done is 0 %, half of it 150 %. */
function judged(rate: Exact, { reversed }: Surroundings): Exact {
  return reversed ? minus(exact(2), rate) : rate;
}

function rateOf(facts: ItemFacts | undefined): Exact | undefined {
  return facts?.completion.kind === "rate" ? facts.completion.rate : undefined;
}
