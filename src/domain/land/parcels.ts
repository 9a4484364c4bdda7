/**
 * Many parcels together: totals net and deficits only, weighted prices, and the ranking by total gap.
 *
 * A parcel that cannot be reckoned counts in the area of all and nowhere else: it is no parcel without a gap.
 */
import { ZERO, isPositive, over, plus, roundHalfUp, sum } from "../exact";
import type { Exact } from "../exact";
import { rankWithinGroups } from "../ranking";
import type { Candidate } from "../ranking";
import { deficit } from "./cost-gap";
import type { CostGap, Parcel } from "./cost-gap";
import { scaledRange, sumRanges } from "./range";
import type { Range } from "./range";

export interface ReckonedParcel extends Parcel {
  readonly gap: CostGap;
}

export interface ParcelTotals {
  readonly parcels: number;
  readonly reckoned: number;
  /** 亩 of every parcel whose area is known. */
  readonly area: Exact;
  readonly areaReckoned: Exact;
  /** 万元, surpluses counted against deficits. */
  readonly gap: Range;
  readonly deficitOnly: Range;
  /** By area, of the parcels reckoned; absent where there is none. */
  readonly price?: Range;
  readonly cost?: Range;
}

export interface AnyParcel {
  readonly area?: Exact;
  readonly reckoned?: ReckonedParcel;
}

export function parcelTotals(all: readonly AnyParcel[]): ParcelTotals {
  const reckoned = all.flatMap(({ reckoned: one }) => (one === undefined ? [] : [one]));
  const areaReckoned = sum(reckoned.map(({ area }) => area));
  const weighted = (of: (parcel: ReckonedParcel) => Range): Range => {
    const { low, high } = sumRanges(reckoned.map((one) => scaledRange(of(one), one.area)));
    return { low: over(low, areaReckoned), high: over(high, areaReckoned) };
  };
  return {
    parcels: all.length,
    reckoned: reckoned.length,
    area: all.reduce((so, { area }) => plus(so, area ?? ZERO), ZERO),
    areaReckoned,
    gap: sumRanges(reckoned.map(({ gap }) => gap.total)),
    deficitOnly: sumRanges(reckoned.map(({ gap }) => deficit(gap.total))),
    ...(isPositive(areaReckoned) && {
      price: weighted(({ price }) => price),
      cost: weighted(({ cost }) => cost),
    }),
  };
}

/** As totals are printed, in 万元; parcels that read alike share a place. */
export const TOTAL_PLACES = 2;

/** 1 for the largest gap at its high end; undefined for what was not reckoned. In the order given. */
export function gapRanks(all: readonly AnyParcel[]): readonly (number | undefined)[] {
  const candidates = all.map((of): Candidate<AnyParcel> => {
    const high = of.reckoned?.gap.total.high;
    if (high === undefined) return { of, group: "", notRanked: "not-reckoned" };
    return { of, group: "", figure: roundHalfUp(high, TOTAL_PLACES) };
  });
  return rankWithinGroups(candidates, { ties: "113" }).map((place) =>
    place.kind === "ranked" ? place.rank : undefined
  );
}
