/** 地价测算 as a tab of the pane: which tables are land ledgers, and what each comes to. */
import { parcelTotals } from "../../domain/land/parcels";
import type { ReckonedParcel } from "../../domain/land/parcels";
import { cell, placeName } from "../../spreadsheet/address";
import type { Cell } from "../../spreadsheet/address";
import { defined } from "../defined";
import { percents } from "./land-answer";
import { assumed, NOTHING_ASSUMED } from "./land-entry";
import type { LandParameters } from "./land-parameters";
import { paybacks, paybackText } from "./land-paybacks";
import { reasonText } from "./land-reasons";
import { parcelViews, totalsView } from "./land-view";
import type { ParcelView } from "./land-view";
import { landWords } from "./land-words";
import type { LandWords } from "./land-words";
import type { Language } from "../messages/messages";
import { prepareLand } from "./prepare-land";
import type { PreparedLand } from "./prepare-land";
import { rangeText } from "../range-text";
import type { FoundTable } from "../read-tables";
import type { Preparation } from "../study";

/** With every table of the sheet: where the next one begins, a ledger ends. */
export interface LedgerPrepared extends PreparedLand {
  readonly tables: readonly FoundTable[];
}

export function toReckonLand(): Preparation<LedgerPrepared> {
  return async (workbook, choice) => {
    const { parameters } = assumed(choice.land ?? NOTHING_ASSUMED);
    const { found, findings, lands } = await prepareLand(workbook, { ...choice, parameters });
    const ledgers = lands.map((one): LedgerPrepared => ({ ...one, tables: found }));
    const preparedOf = ({ table }: FoundTable) =>
      ledgers.filter(({ land }) => land.table === table)[0];
    return { found, findings, preparedOf };
  };
}

/** A ledger in the few figures that the first view shows. */
export interface LandFacts {
  readonly parcels: number;
  readonly untold: number;
  readonly area: string;
  readonly totalGap: string;
  readonly deficitOnly: string;
  readonly price: string;
}

export function landFacts({ reckoning }: PreparedLand): LandFacts {
  const totals = totalsView(parcelTotals(reckoning.parcels));
  return {
    parcels: totals.parcels,
    untold: totals.parcels - totals.reckoned,
    area: rangeText(totals.areaMu, totals.areaMu, 2),
    totalGap: rangeText(totals.totalGapLow, totals.totalGapHigh, 2),
    deficitOnly: rangeText(totals.deficitOnlyLow, totals.deficitOnlyHigh, 2),
    price: rangeText(totals.weightedPriceLow, totals.weightedPriceHigh, 2),
  };
}

export interface ParcelLine {
  readonly at: Cell;
  readonly place: string;
  readonly rank: string;
  readonly parcel: string;
  /** 200 亩 · 0.8—3 万元/亩. */
  readonly about: string;
  /** 税收回收期 4.8—5.68 年, where a tax is assumed. */
  readonly payback?: string;
  readonly total: string;
  readonly perMu: string;
  readonly share: string;
  readonly flags: readonly string[];
  /** Why it is 未测算. */
  readonly reason?: string;
}

/** By what is large first: the gap in all, its share of the cost, the gap of a 亩; or as in the ledger. */
export const PARCEL_ORDERS = ["total", "share", "perMu", "ledger"] as const;
export type ParcelOrder = (typeof PARCEL_ORDERS)[number];

const LARGE: Readonly<Record<ParcelOrder, (one: ParcelView) => number | null>> = {
  total: ({ totalGapHigh }) => totalGapHigh,
  share: ({ shareHigh }) => shareHigh,
  perMu: ({ gapPerMuHigh }) => gapPerMuHigh,
  ledger: () => 0,
};

/** Those that are 未测算 last, where the ledger's order does not stand. */
export function parcelLines(
  prepared: PreparedLand,
  language: Language,
  order: ParcelOrder = "total"
): readonly ParcelLine[] {
  const size = (one: ParcelView) => LARGE[order](one) ?? -Infinity;
  const views = parcelViews(prepared).map((one, i) => ({ one, i, size: size(one) }));
  return views
    .sort((a, b) => (a.size === b.size ? a.i - b.i : b.size - a.size))
    .map(({ one, i }) => parcelLine(one, prepared, i, language));
}

function parcelLine(
  one: ParcelView,
  { land, reckoning, parameters }: PreparedLand,
  place: number,
  language: Language
): ParcelLine {
  const words = landWords(language);
  const at = cell(one.row - 1, land.table.labelColumn ?? land.table.range.left, one.sheet);
  const area = `${rangeText(one.areaMu, one.areaMu, 2)} ${words.mu}`;
  const price = `${rangeText(one.priceLow, one.priceHigh, 4)} ${words.perMu}`;
  return {
    at,
    place: placeName(at),
    rank: one.rank === null ? "—" : String(one.rank),
    parcel: one.parcel,
    about: one.priceLow === null ? area : `${area} · ${price}`,
    ...defined({ payback: paybackOf(reckoning.parcels[place]?.reckoned, parameters, words) }),
    ...gapTexts(one, words),
    flags: one.flags.map((flag) => words.flags[flag]),
    ...(one.reason !== null && { reason: reasonText(one.reason, language) }),
  };
}

function paybackOf(
  parcel: ReckonedParcel | undefined,
  parameters: LandParameters,
  words: LandWords
): string | undefined {
  if (parcel === undefined || parameters.tax === undefined) return undefined;
  const { paybackLow, paybackHigh } = paybacks(parcel.gap.perMu, parameters);
  const text = paybackText(paybackLow, paybackHigh, words);
  return text === "—" ? undefined : `${words.payback} ${text}`;
}

/** A surplus is told as what it is, and never as a gap below nothing. */
function gapTexts(
  one: ParcelView,
  words: LandWords
): Pick<ParcelLine, "total" | "perMu" | "share"> {
  const { totalGapLow: low, totalGapHigh: high, gapPerMuLow, gapPerMuHigh } = one;
  if (low !== null && high !== null && high < 0) {
    const perMu = rangeText(negated(gapPerMuHigh), negated(gapPerMuLow), 2);
    return { total: words.surplusOf(rangeText(-high, -low, 2)), perMu, share: "" };
  }
  return {
    total: rangeText(low, high, 2),
    perMu: rangeText(gapPerMuLow, gapPerMuHigh, 2),
    share: percents(one.shareLow, one.shareHigh),
  };
}

function negated(value: number | null): number | null {
  return value === null ? null : -value;
}
