/**
 * A reckoned land ledger as plain data for a door: what `land --json` prints and a preview shows.
 *
 * Areas are in 亩, costs, prices and gaps per 亩 in 万元/亩, totals in 万元, shares are fractions, rows count
 * from 1. What cannot be told is null, and `reason` says why.
 */
import { toNumber } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import type { CostGap } from "../../domain/land/cost-gap";
import type { Idle } from "../../domain/land/idle-land";
import { parcelTotals } from "../../domain/land/parcels";
import type { ParcelTotals } from "../../domain/land/parcels";
import type { Range } from "../../domain/land/range";
import type { LandReason } from "../../reader/land/land";
import { blockA1 } from "../../spreadsheet/address";
import { findingViews } from "../finding-view";
import type { FindingView } from "../finding-view";
import { landFlags } from "./land-flags";
import type { LandFlag } from "./land-flags";
import type { Language } from "../messages/messages";
import type { PreparedLand, PreparedLands } from "./prepare-land";
import type { LandLine, LandPerformance } from "./reckon-land";

export interface LandsView {
  readonly tables: readonly {
    readonly sheet: string;
    readonly range: string;
    readonly title: string;
  }[];
  readonly parcels: readonly ParcelView[];
  readonly totals: TotalsView;
  readonly groups: readonly GroupView[];
  readonly findings: readonly FindingView[];
}

export interface ParcelView {
  readonly sheet: string;
  readonly row: number;
  readonly parcel: string;
  readonly number: string | null;
  readonly group: string;
  readonly areaMu: number | null;
  /** The low end, where the cost is a range. */
  readonly costPerMu: number | null;
  readonly costLow: number | null;
  readonly costHigh: number | null;
  readonly priceLow: number | null;
  readonly priceHigh: number | null;
  readonly gapPerMuLow: number | null;
  readonly gapPerMuHigh: number | null;
  readonly totalGapLow: number | null;
  readonly totalGapHigh: number | null;
  readonly shareLow: number | null;
  readonly shareHigh: number | null;
  readonly rank: number | null;
  readonly flags: readonly LandFlag[];
  /** 供后: 万元/亩 and what is missing in 万元; null where the ledger does not tell it. */
  readonly investmentPerMu: number | null;
  readonly investmentShortfall: number | null;
  readonly taxPerMu: number | null;
  readonly taxShortfall: number | null;
  /** As the ledger tells it on the as-of date; null without one. */
  readonly idle: IdleView | null;
  /** Why the parcel is 未测算. */
  readonly reason: LandReason | null;
}

export interface IdleView {
  readonly state: Idle["kind"];
  readonly days: number | null;
}

export interface TotalsView {
  readonly parcels: number;
  readonly reckoned: number;
  /** Of every parcel whose area is known. */
  readonly areaMu: number;
  readonly areaMuReckoned: number;
  /** Net: a surplus counts against the gaps. */
  readonly totalGapLow: number;
  readonly totalGapHigh: number;
  readonly deficitOnlyLow: number;
  readonly deficitOnlyHigh: number;
  readonly weightedPriceLow: number | null;
  readonly weightedPriceHigh: number | null;
  readonly weightedCostLow: number | null;
  readonly weightedCostHigh: number | null;
}

export interface GroupView extends TotalsView {
  readonly sheet: string;
  readonly name: string;
}

export function landsView({ lands, findings }: PreparedLands, language: Language): LandsView {
  return {
    tables: lands.map(({ land: { table } }) => ({
      sheet: table.sheet,
      range: blockA1(table.range),
      title: table.title,
    })),
    parcels: lands.flatMap(parcelViews),
    totals: totalsView(parcelTotals(lands.flatMap(({ reckoning }) => reckoning.parcels))),
    groups: lands.flatMap(({ land, reckoning }) =>
      reckoning.groups.map(({ name, totals }) => ({
        sheet: land.table.sheet,
        name,
        ...totalsView(totals),
      }))
    ),
    findings: findingViews(findings, language),
  };
}

export function parcelViews({ land, reckoning }: PreparedLand): readonly ParcelView[] {
  return reckoning.parcels.map((line) => parcelView(line, land.table.sheet));
}

function parcelView(line: LandLine, sheet: string): ParcelView {
  const { source, area, cost, price, reckoned, rank, missing } = line;
  return {
    sheet,
    row: source.row + 1,
    parcel: source.name.value,
    number: source.number ?? null,
    group: source.group,
    areaMu: numberOf(area),
    costPerMu: numberOf(cost?.low),
    ...ends("cost", cost),
    ...ends("price", price),
    ...gapView(reckoned?.gap),
    rank: rank ?? null,
    flags: landFlags(line),
    ...performanceView(line.performance),
    idle: idleView(line.idle),
    reason: missing[0]?.why ?? null,
  };
}

function performanceView({ investment, tax }: LandPerformance) {
  return {
    investmentPerMu: numberOf(investment?.perMu),
    investmentShortfall: numberOf(investment?.shortfall),
    taxPerMu: numberOf(tax?.perMu),
    taxShortfall: numberOf(tax?.shortfall),
  };
}

function idleView(idle: Idle | undefined): IdleView | null {
  return idle === undefined ? null : { state: idle.kind, days: "days" in idle ? idle.days : null };
}

function gapView(gap: CostGap | undefined) {
  return {
    ...ends("gapPerMu", gap?.perMu),
    ...ends("totalGap", gap?.total),
    ...ends("share", gap?.share),
  };
}

type EndsOf<Name extends string> = Readonly<Record<`${Name}Low` | `${Name}High`, number | null>>;

/** priceLow and priceHigh of a range called "price". */
function ends<Name extends string>(name: Name, range: Range | undefined): EndsOf<Name> {
  const both = { [`${name}Low`]: numberOf(range?.low), [`${name}High`]: numberOf(range?.high) };
  return both as EndsOf<Name>;
}

export function totalsView(totals: ParcelTotals): TotalsView {
  const { parcels, reckoned, area, areaReckoned, gap, deficitOnly, price, cost } = totals;
  return {
    parcels,
    reckoned,
    areaMu: toNumber(area),
    areaMuReckoned: toNumber(areaReckoned),
    totalGapLow: toNumber(gap.low),
    totalGapHigh: toNumber(gap.high),
    deficitOnlyLow: toNumber(deficitOnly.low),
    deficitOnlyHigh: toNumber(deficitOnly.high),
    ...ends("weightedPrice", price),
    ...ends("weightedCost", cost),
  };
}

function numberOf(value: Exact | undefined): number | null {
  return value === undefined ? null : toNumber(value);
}
