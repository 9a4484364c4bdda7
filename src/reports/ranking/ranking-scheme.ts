/** An office's own scheme as the ranking sheet wants it: every number with the cell that it follows. */
import type { Exact } from "../../domain/exact";
import type { Points } from "../../domain/scoring/points";
import type { Nature } from "../../domain/scoring/scheme";
import type { WhyUnknown } from "../../domain/consequences";
import type {
  ConsequenceName,
  ItemNumber,
  RuleName,
  WrittenConventions,
} from "../../domain/scoring/written-scheme";
import type { Block, Cell } from "../../spreadsheet/address";
import type { CellValue } from "../../spreadsheet/grid";

/** A number of the scheme, and its cell; without a cell it stands for itself. */
export interface SchemeNumber {
  readonly value?: number;
  readonly cell?: Cell;
}

/** A text that gave the formulas their shape: another text there asks for another sheet. */
export interface SchemeText {
  readonly cell: Cell;
  readonly asRead: CellValue;
}

export interface RankingScheme {
  readonly items: readonly RankingSchemeItem[];
  readonly vetoes: readonly RankingVeto[];
  readonly conventions: { readonly [name in keyof WrittenConventions]?: SchemeNumber };
  readonly consequences: readonly RankingConsequence[];
  /** Where the names of the items stand, and how many there were. */
  readonly names: Block;
  readonly named: number;
}

export interface RankingSchemeItem {
  readonly name: string;
  readonly nature: Nature;
  readonly rule: RuleName;
  readonly fullMarks: Exact;
  readonly reversed: boolean;
  readonly parent?: number;
  readonly higherBand?: number;
  /** Whose figures it looks at; undefined for a composite, and for what was not found. */
  readonly indicator?: number;
  readonly numbers: { readonly [field in ItemNumber]?: SchemeNumber };
  readonly shape: readonly SchemeText[];
  readonly tiers: readonly RankingTier[];
}

export interface RankingTier {
  readonly from: SchemeNumber;
  readonly points: SchemeNumber;
  readonly further?: { readonly item: number; readonly from: SchemeNumber };
}

export interface RankingVeto {
  readonly name: string;
  /** Of a veto on a rate. */
  readonly indicator?: number;
  readonly line: SchemeNumber;
  /** The most that whom it strikes can score; a large number for a list only. */
  readonly limit: SchemeNumber;
  readonly shape: readonly SchemeText[];
}

/** One measure of 结果运用. */
export interface RankingConsequence {
  readonly measure: string;
  /** As the scheme has it; "" for every group. */
  readonly group: string;
  readonly when: ConsequenceName;
  readonly count: SchemeNumber;
  readonly line: SchemeNumber;
  /** Of the item that it looks at. */
  readonly indicator?: number;
  readonly shape: readonly SchemeText[];
  /** Why it cannot be told; nobody is listed then. */
  readonly unknown?: WhyUnknown;
  /** Those that it is for, among the groups that have lines. */
  readonly groups: readonly number[];
}

/** Surely on a list; tied across its line; or not to be told before something is filled in. */
export type Listing = "sure" | "contested" | "open";

export interface RowAssessment {
  /** By item. */
  readonly points: readonly Points[];
  /** Full marks of what counts. */
  readonly reachable?: Exact;
  readonly bonus: Exact;
  readonly deduction: Exact;
  /** By veto: whether it strikes, and the cell that marks it. */
  readonly vetoes: readonly { readonly strikes: boolean; readonly cell?: Cell }[];
  /** By consequence. */
  readonly listed: readonly (Listing | undefined)[];
  /** Where 结果运用 looks at last year's ranks. */
  readonly lastRank?: LastRank;
  /** Some rate carries marks, so that there is a mean of them. */
  readonly hasRates: boolean;
}

export interface LastRank {
  readonly cell: Cell;
  readonly value?: number;
  /** What the cell held, where it was a text: 第3名. */
  readonly text?: string;
}

/** Stands for no limit. */
export const NO_LIMIT = 1e9;

/** Items that count towards full marks first, then parts of others, bonuses, deductions. */
export function itemOrder({ items }: RankingScheme): readonly number[] {
  const some = (test: (item: RankingSchemeItem) => boolean) =>
    items.flatMap((item, i) => (test(item) ? [i] : []));
  const top = (nature: Nature) =>
    some((item) => item.parent === undefined && item.nature === nature);
  const parts = some(({ parent }) => parent !== undefined);
  return [...top("marks"), ...parts, ...top("bonus"), ...top("deduction")];
}

/** Items of a nature that are no part of another; they stand together in `itemOrder`. */
export function topItems({ items }: RankingScheme, nature: Nature): readonly number[] {
  return items.flatMap((item, i) =>
    item.parent === undefined && item.nature === nature ? [i] : []
  );
}

/** The item whose full marks and points stand beside an indicator's figures. */
export function mainItem({ items }: RankingScheme, indicator: number): number | undefined {
  const at = items.flatMap((item, i) => (item.indicator === indicator ? [i] : []));
  return at.filter((i) => items[i]?.nature === "marks")[0] ?? at[0];
}
