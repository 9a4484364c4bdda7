/** The columns of the 底稿 from left to right. */
import type { WatchedTerm } from "./land-input";

/** Costs and prices by their terms, then what follows from them, low before high. */
export interface LandWorking {
  readonly left: number;
  readonly costTerms: readonly EndColumns[];
  readonly priceTerm: EndColumns;
  /** Absent where the ledger tells nothing of what came after the sale. */
  readonly watch?: WatchColumns;
  readonly area: number;
  readonly cost: EndColumns;
  readonly price: EndColumns;
  /** 毛地面积, where a parcel's share follows from it. */
  readonly gross?: number;
  readonly saleable: number;
  readonly ready: number;
  readonly counted: number;
  readonly gap: EndColumns;
  readonly total: EndColumns;
  readonly share: EndColumns;
  readonly figure: number;
  readonly rank: number;
  readonly key: number;
  readonly grade: number;
  readonly floor: number;
  readonly simple: EndColumns;
  readonly discounted: EndColumns;
  readonly line: number;
}

export type WatchColumns = Readonly<Record<WatchedTerm | "deal" | "agreed" | "use", number>>;

export interface EndColumns {
  readonly low: number;
  readonly high: number;
}

/** `terms`: of the parcel whose cost has most. */
export function workingColumns(
  left: number,
  terms: number,
  { hasGross, isWatched }: { readonly hasGross: boolean; readonly isWatched: boolean }
): LandWorking {
  let next = left;
  const one = (): number => next++;
  const two = (): EndColumns => ({ low: one(), high: one() });
  const costTerms = Array.from({ length: terms }, two);
  return {
    left,
    costTerms,
    priceTerm: two(),
    ...(isWatched && { watch: watchColumns(one) }),
    ...(hasGross && { gross: one() }),
    saleable: one(),
    area: one(),
    cost: two(),
    price: two(),
    ready: one(),
    counted: one(),
    gap: two(),
    total: two(),
    share: two(),
    figure: one(),
    rank: one(),
    key: one(),
    grade: one(),
    floor: one(),
    simple: two(),
    discounted: two(),
    line: one(),
  };
}

function watchColumns(one: () => number): WatchColumns {
  return {
    investment: one(),
    agreedInvestment: one(),
    tax: one(),
    agreedTax: one(),
    deal: one(),
    agreed: one(),
    use: one(),
  };
}
