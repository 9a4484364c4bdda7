/** Where a ledger says two things: unit price against total, the gap that it prints against the one reckoned. */
import { ZERO, compare, exact, minus, times, toNumber } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import type { ReckonedParcel } from "../../domain/land/parcels";
import type { Range } from "../../domain/land/range";
import { scaledRange } from "../../domain/land/range";
import type { Finding } from "../../reader/finding";
import type { LandParcel, LandPart } from "../../reader/land/land";
import { perMuOf } from "./reckon-land";
import type { LandLine } from "./reckon-land";

export interface Disagreement extends Finding {
  readonly code: "price-total-differs" | "printed-gap-differs" | "components-differ";
}

/** Ledgers print rounded figures. */
const NEAR = exact("0.01");

export function disagreements(line: LandLine): readonly Disagreement[] {
  const { reckoned, source } = line;
  if (reckoned === undefined) return [];
  return [
    ...totalPrice(source, reckoned),
    ...printedGap(source, reckoned),
    ...components(source, reckoned),
  ];
}

/** A 合计 is the sum of its components; any other cost is at least as much as what is listed of it. */
function components(source: LandParcel, { area }: ReckonedParcel): readonly Disagreement[] {
  const { costParts, cost } = source;
  const [given, parts] = [perMuOf(cost, area), costParts && perMuOf(costParts.sum, area)];
  if (costParts === undefined || given === undefined || parts === undefined) return [];
  const isMore = compare(parts.low, given.high) > 0;
  if (!(costParts.isWhole || isMore) || !differ(given, parts, given.high)) return [];
  const part = cost.terms[0]?.figure.low[0];
  return [about(source, "components-differ", given, parts, part)];
}

function totalPrice(source: LandParcel, { price, area }: ReckonedParcel): readonly Disagreement[] {
  const { value, low: [part] = [] } = source.printedTotal ?? {};
  const total = scaledRange(price, area);
  if (value === undefined || !differ(value, total, total.high)) return [];
  return [about(source, "price-total-differs", value, total, part)];
}

/** Held against the cost, because a gap of nearly nothing may well be off by half of itself. */
function printedGap(
  source: LandParcel,
  { gap, cost, area }: ReckonedParcel
): readonly Disagreement[] {
  const { figure, whole = false } = source.printedGap ?? {};
  if (figure?.value === undefined) return [];
  const [reckoned, scale] = whole ? [gap.total, times(cost.high, area)] : [gap.perMu, cost.high];
  if (!differ(figure.value, reckoned, scale)) return [];
  return [about(source, "printed-gap-differs", figure.value, reckoned, figure.low[0])];
}

function differ(a: Range, b: Range, scale: Exact): boolean {
  return isFar(a.low, b.low, scale) || isFar(a.high, b.high, scale);
}

function isFar(a: Exact, b: Exact, scale: Exact): boolean {
  const difference = minus(a, b);
  const size = compare(difference, ZERO) < 0 ? minus(ZERO, difference) : difference;
  return compare(size, times(scale, NEAR)) > 0;
}

function about(
  { name }: LandParcel,
  code: Disagreement["code"],
  printed: Range,
  reckoned: Range,
  part: LandPart | undefined
): Disagreement {
  const text = { parcel: name.value, printed: rangeText(printed), reckoned: rangeText(reckoned) };
  return { code, severity: "warning", cell: part?.source ?? name.source, about: text };
}

export function rangeText({ low, high }: Range): string {
  const [from, to] = [low, high].map((end) => String(Math.round(toNumber(end) * 100) / 100));
  return from === to ? String(from) : `${from}—${to}`;
}
