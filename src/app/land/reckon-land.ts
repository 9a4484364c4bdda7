/**
 * The arithmetic of one land ledger: gaps, places, floors and idle land, parcel by parcel. Reader and
 * domain meet here.
 */
import type { CalendarDate } from "../../domain/calendar-date";
import { UNIT, isPositive, over } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import { costPerSoldMu } from "../../domain/land/cost-build-up";
import { costGap } from "../../domain/land/cost-gap";
import { idleLand } from "../../domain/land/idle-land";
import type { Idle } from "../../domain/land/idle-land";
import { performance } from "../../domain/land/intensity";
import type { Performance } from "../../domain/land/intensity";
import { gapRanks, parcelTotals } from "../../domain/land/parcels";
import type { ParcelTotals, ReckonedParcel } from "../../domain/land/parcels";
import { SHIPPED_FLOORS, floorOf, isBelowFloor } from "../../domain/land/price-floor";
import { certain, isCertain, scaledRange, sumRanges } from "../../domain/land/range";
import type { Range } from "../../domain/land/range";
import type {
  LandFigure,
  LandParcel,
  LandReason,
  LandSum,
  LandTable,
  LandTerm,
} from "../../reader/land/land";
import { defined } from "../defined";
import type { LandParameters } from "./land-parameters";

export interface LandReckoning {
  /** In sheet order. */
  readonly parcels: readonly LandLine[];
  readonly totals: ParcelTotals;
  /** In the order in which they first come. */
  readonly groups: readonly { readonly name: string; readonly totals: ParcelTotals }[];
}

export interface LandLine {
  readonly source: LandParcel;
  /** 亩, where it is known and above zero. */
  readonly area?: Exact;
  /** 万元/亩 of land that can be sold. */
  readonly cost?: Range;
  readonly price?: Range;
  /** Absent where the parcel is 未测算; `missing` then says why. */
  readonly reckoned?: ReckonedParcel;
  /** What stands in the way: of area, cost and price each at most one. */
  readonly missing: readonly { readonly why: LandReason; readonly figure?: LandFigure }[];
  readonly rank?: number;
  readonly floor: FloorCheck;
  readonly idle?: Idle;
  readonly performance: LandPerformance;
  /** The ledger told no cost and that of the parameters stands for it. */
  readonly defaultCost: boolean;
}

/** Absent where the ledger does not tell it. */
export interface LandPerformance {
  readonly investment?: Performance;
  readonly tax?: Performance;
}

export type FloorCheck =
  | { readonly kind: "not-asked" }
  | { readonly kind: "unchecked"; readonly grade: number }
  /** `price` is under it at the low end, or at both. */
  | { readonly kind: "below" | "partly-below" | "above"; readonly floor: Exact };

export function reckonLand(
  { parcels }: LandTable,
  parameters: LandParameters,
  asOf: CalendarDate | undefined
): LandReckoning {
  const lines = parcels.map((one) => lineOf(one, parameters, asOf));
  const ranks = gapRanks(lines);
  const ranked = lines.map((line, i) => ({ ...line, ...defined({ rank: ranks[i] }) }));
  const names = parcels.map(({ group }) => group).filter((name, i, all) => all.indexOf(name) === i);
  return {
    parcels: ranked,
    totals: parcelTotals(ranked),
    groups: names.map((name) => ({
      name,
      totals: parcelTotals(ranked.filter(({ source }) => source.group === name)),
    })),
  };
}

function lineOf(
  source: LandParcel,
  parameters: LandParameters,
  asOf: CalendarDate | undefined
): LandLine {
  const { area, why: areaWhy } = areaOf(source);
  const cost = costOf(source, area, parameters);
  const price = perMuOf(source.price, area);
  const facts = defined({ area, cost: cost.range, price });
  const missing = [
    { why: areaWhy, figure: source.area },
    { why: cost.why, figure: source.cost.terms[0]?.figure },
    { why: source.price.why, figure: source.price.terms[0]?.figure },
  ].flatMap(({ why, figure }) => (why === undefined ? [] : [{ why, ...defined({ figure }) }]));
  return {
    source,
    missing,
    ...facts,
    ...defined({ reckoned: missing.length === 0 ? reckoned(facts) : undefined }),
    floor: floorCheck(source, price, parameters),
    ...defined({ idle: idleOf(source, asOf) }),
    performance: performanceOf(source, area, parameters),
    defaultCost: cost.isDefault,
  };
}

function areaOf({ area, areaWhy }: LandParcel): { area?: Exact; why?: LandReason } {
  if (area.value === undefined) return { why: areaWhy ?? "no-area" };
  if (!isCertain(area.value)) return { why: "area-range" };
  return isPositive(area.value.low) ? { area: area.value.low } : { why: "area-not-positive" };
}

interface CostFound {
  readonly range?: Range;
  readonly why?: LandReason;
  readonly isDefault: boolean;
}

function costOf(
  source: LandParcel,
  area: Exact | undefined,
  { cost, saleable }: LandParameters
): CostFound {
  const isDefault = source.cost.why === "no-cost" && cost !== undefined;
  const gross = isDefault ? certain(cost) : perMuOf(source.cost, area);
  const why = isDefault ? undefined : source.cost.why;
  if (gross === undefined || why !== undefined) return { ...defined({ why }), isDefault };
  return { range: costPerSoldMu(gross, saleableShare(source, area, saleable)), isDefault };
}

/** The parcel's own share, or that of the parameters; what is said to be 净地 has lost its roads already. */
function saleableShare(
  { saleable, land, grossArea }: LandParcel,
  area: Exact | undefined,
  otherwise: Exact
): Exact {
  if (land === "net") return UNIT;
  const gross = grossArea?.value?.low;
  const ofAreas = gross && area && over(area, gross);
  return saleable?.value?.low ?? ofAreas ?? otherwise;
}

/** The terms added up, those of the whole parcel divided by its area. */
export function perMuOf({ terms, why }: LandSum, area: Exact | undefined): Range | undefined {
  if (why !== undefined || terms.length === 0) return undefined;
  const ranges: Range[] = [];
  for (const { figure, whole } of terms) {
    if (figure.value === undefined) continue;
    if (whole && area === undefined) return undefined;
    ranges.push(
      whole && area !== undefined ? scaledRange(figure.value, over(UNIT, area)) : figure.value
    );
  }
  return ranges.length === 0 ? undefined : sumRanges(ranges);
}

function reckoned({
  area,
  cost,
  price,
}: Partial<Omit<ReckonedParcel, "gap">>): ReckonedParcel | undefined {
  if (area === undefined || cost === undefined || price === undefined) return undefined;
  const facts = { area, cost, price };
  return { ...facts, gap: costGap(facts) };
}

function floorCheck(
  source: LandParcel,
  price: Range | undefined,
  parameters: LandParameters
): FloorCheck {
  const grade = source.grade ?? parameters.grade;
  if (grade === undefined || price === undefined) return { kind: "not-asked" };
  const floor = floorOf(SHIPPED_FLOORS, grade);
  if (floor === undefined) return { kind: "unchecked", grade };
  if (isBelowFloor(price.high, floor)) return { kind: "below", floor };
  return { kind: isBelowFloor(price.low, floor) ? "partly-below" : "above", floor };
}

function idleOf(
  { agreedStart, dealDate, use }: LandParcel,
  asOf: CalendarDate | undefined
): Idle | undefined {
  if (asOf === undefined) return use === "unused" ? { kind: use } : undefined;
  const days = defined({ agreed: agreedStart?.date, deal: dealDate?.date });
  return idleLand({ use, ...days }, asOf);
}

/** 万元/亩 of one that is printed so or in all; the low end where it is a range. */
function performanceOf(
  { performance: columns }: LandParcel,
  area: Exact | undefined,
  { minInvestment, minTax }: LandParameters
): LandPerformance {
  const perMu = (term: LandTerm | undefined): Exact | undefined => {
    const low = term?.figure.value?.low;
    if (low === undefined || !term?.whole) return low;
    return area && over(low, area);
  };
  const held = (actual: LandTerm | undefined, agreed: LandTerm | undefined, all?: Exact) => {
    const done = perMu(actual);
    if (done === undefined || area === undefined) return undefined;
    return performance(done, area, perMu(agreed) ?? all);
  };
  return defined({
    investment: held(columns.investment, columns.agreedInvestment, minInvestment),
    tax: held(columns.tax, columns.agreedTax, minTax),
  });
}
