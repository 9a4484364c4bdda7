/**
 * 考核办法: items with full marks and a rule each, and how the points become a score.
 *
 * The default scheme (score.ts) is one of these, and so is every scheme that an office writes down.
 */
import type { Exact } from "../exact";
import type { PartialStep } from "./steps";
import type { Rule } from "./rule";
import type { VetoEffect } from "./veto";

export interface Scheme {
  readonly items: readonly SchemeItem[];
  readonly vetoes: readonly Veto[];
  readonly conventions: Conventions;
}

export interface SchemeItem {
  readonly name: string;
  /** marks count towards full marks, a bonus on top of them, a deduction is taken off. */
  readonly nature: Nature;
  /** 0 for a bonus and a deduction. */
  readonly fullMarks: Exact;
  readonly rule: Rule;
  /** Fewer is better. */
  readonly reversed?: boolean;
  /** The composite that this is a part of. */
  readonly parent?: number;
}

export type Nature = "marks" | "bonus" | "deduction";

export interface Veto {
  readonly name: string;
  readonly when: VetoCondition;
  readonly effect: VetoEffect;
}

/** A cell that somebody marks with 是, or an item's rate below a line. */
export type VetoCondition =
  | { readonly kind: "marked" }
  | { readonly kind: "rate-below"; readonly item: number; readonly line: Exact };

/** What schemes leave unsaid, or say once for all items. */
export interface Conventions {
  /** An item without a target: the others scaled up to full marks, or simply no points. */
  readonly withoutTarget: "scale-up" | "no-points";
  readonly partialStep: PartialStep;
  readonly whenEqual: "full" | "floor";
  /** Decimals that each item's points are rounded to; left out, only the score is rounded. */
  readonly itemPlaces?: number;
  /** Of all bonus items together, and of all deductions. */
  readonly bonusCeiling?: Exact;
  readonly deductionCeiling?: Exact;
  readonly totalCap?: Exact;
  readonly totalFloor?: Exact;
}

export const PLAIN_CONVENTIONS: Conventions = {
  withoutTarget: "scale-up",
  partialStep: "nothing",
  whenEqual: "full",
};
