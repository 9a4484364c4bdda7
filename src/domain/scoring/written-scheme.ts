/**
 * A scheme as an office writes it down: names and plain numbers, blanks left blank.
 *
 * The 考核办法 sheet holds one, and so does every template. `schemeOf` (scheme-of.ts) makes rules of
 * it; what a blank stands for is said here once, for the domain and for the formulas alike.
 */
import type { Nature } from "./scheme";
import type { PartialStep } from "./steps";

export const RULE_NAMES = [
  "proportional",
  "step-deduction",
  "cliff",
  "tiers",
  "size-slope",
  "min-max-rate",
  "min-max-actual",
  "count-deficit",
  "count-bonus",
  "count-beyond",
  "step-bonus",
  "given",
  "composite-sum",
  "composite-full",
] as const;
export type RuleName = (typeof RULE_NAMES)[number];

/** Rates and shares as fractions, points as points, steps of a rate as fractions, of a number as numbers. */
export const ITEM_NUMBERS = [
  "fullMarks",
  "cap",
  "threshold",
  "step",
  "points",
  "ceiling",
  "shortStep",
  "shortPoints",
  "floor",
  "floorShare",
] as const;
export type ItemNumber = (typeof ITEM_NUMBERS)[number];

export type WrittenItem = { readonly [field in ItemNumber]?: number } & {
  readonly name: string;
  readonly nature: Nature;
  readonly rule: RuleName;
  /** Fewer is better. */
  readonly reversed?: boolean;
  /** Which column the actual is taken from, where the table has several. */
  readonly source?: "reported" | "certified";
  /** A task for all where the table has none, or the name of a column that serves as one. */
  readonly target?: number | string;
  /** The composite that it is a part of, by name. */
  readonly parent?: string;
  /** The next higher band, by name, whose number is not counted again. */
  readonly higherBand?: string;
  readonly note?: string;
};

/** A row of the table of tiers, for the item of that name. */
export interface WrittenTier {
  readonly item: string;
  readonly from: number;
  readonly points: number;
  readonly further?: string;
  readonly furtherFrom?: number;
}

export interface WrittenVeto {
  readonly name: string;
  /** marked: a column of that name holds 是; rate-below: the item of that name is under the line. */
  readonly when: "marked" | "rate-below";
  readonly line?: number;
  readonly effect: "zero" | "limit" | "list";
  readonly limit?: number;
}

export interface WrittenConventions {
  readonly withoutTarget?: "scale-up" | "no-points";
  readonly partialStep?: PartialStep;
  readonly whenEqual?: "full" | "floor";
  readonly itemPlaces?: number;
  readonly bonusCeiling?: number;
  readonly deductionCeiling?: number;
  readonly totalCap?: number;
  readonly totalFloor?: number;
}

export interface WrittenConsequence {
  readonly measure: string;
  /** "" for every group. */
  readonly group: string;
  readonly when: ConsequenceName;
  /** How many places. */
  readonly count?: number;
  readonly item?: string;
  readonly line?: number;
}

export const CONSEQUENCE_NAMES = [
  "bottom",
  "bottom-again",
  "top",
  "rate-below",
  "score-below",
  "tier-jump",
] as const;
export type ConsequenceName = (typeof CONSEQUENCE_NAMES)[number];

export interface WrittenScheme {
  readonly title: string;
  readonly items: readonly WrittenItem[];
  readonly tiers: readonly WrittenTier[];
  readonly vetoes: readonly WrittenVeto[];
  readonly conventions: WrittenConventions;
  readonly consequences: readonly WrittenConsequence[];
}

/** What a blank stands for; undefined is no limit, or nothing at all. */
export function blankOf(rule: RuleName, field: ItemNumber): number | undefined {
  return OF_RULE[rule]?.[field] ?? OF_ANY[field];
}

type Blanks = { readonly [field in ItemNumber]?: number };

const OF_ANY: Blanks = {
  fullMarks: 0,
  threshold: 1,
  step: 0,
  points: 0,
  shortStep: 0,
  shortPoints: 0,
  floor: 0,
  floorShare: 0.6,
};
const OF_RULE: { readonly [rule in RuleName]?: Blanks } = {
  "size-slope": { step: 0.01 },
  "count-bonus": { step: 1 },
  "count-beyond": { step: 1 },
  "count-deficit": { shortStep: 1 },
};

export function isComposite(rule: RuleName): boolean {
  return rule === "composite-sum" || rule === "composite-full";
}

/** The composite that an item names as its whole; undefined where there is none of that name. */
export function wholeOf(item: WrittenItem, items: readonly WrittenItem[]): number | undefined {
  if (item.parent === undefined) return undefined;
  const wholes = items.flatMap(({ name, rule }, i) =>
    name === item.parent && isComposite(rule) ? [i] : []
  );
  return wholes[0];
}

/** The item that others mean by a name: not a bonus of the same name, where there is another. */
export function itemNamed(
  name: string | undefined,
  items: readonly WrittenItem[]
): number | undefined {
  const named = items.flatMap((item, i) => (item.name === name ? [{ item, i }] : []));
  return (named.filter(({ item }) => item.nature === "marks")[0] ?? named[0])?.i;
}
