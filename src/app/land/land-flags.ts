/** What a parcel is marked with, beside its figures. */
import { fallsShort } from "../../domain/land/intensity";
import { isCertain } from "../../domain/land/range";
import type { Range } from "../../domain/land/range";
import { isZero } from "../../domain/exact";
import { disagreements } from "./land-disagreements";
import type { LandLine } from "./reckon-land";

export type LandFlag =
  | "approximate"
  | "range"
  | "surplus"
  | "partly-surplus"
  | "zero-price"
  | "below-floor"
  | "floor-unchecked"
  | "idle-one-year"
  | "idle-two-years"
  | "unused"
  | "investment-short"
  | "tax-short"
  | "default-cost"
  | "components-differ"
  | "price-total-differs"
  | "printed-gap-differs";

export function landFlags(line: LandLine): readonly LandFlag[] {
  const { cost, price, defaultCost } = line;
  const flags: readonly (readonly [LandFlag, boolean])[] = [
    ["approximate", isApprox(line)],
    ["range", isRange(cost) || isRange(price)],
    ["zero-price", price !== undefined && isZero(price.low)],
    ["default-cost", defaultCost],
  ];
  return [
    ...flags.filter(([, raised]) => raised).map(([flag]) => flag),
    ...surplus(line),
    ...floor(line),
    ...idle(line),
    ...short(line),
    ...disagreements(line).map(({ code }) => code),
  ];
}

function short({ performance: { investment, tax } }: LandLine): readonly LandFlag[] {
  return [
    ...(investment && fallsShort(investment) ? (["investment-short"] as const) : []),
    ...(tax && fallsShort(tax) ? (["tax-short"] as const) : []),
  ];
}

function isRange(range: Range | undefined): boolean {
  return range !== undefined && !isCertain(range);
}

function isApprox({ source: { area, cost, price } }: LandLine): boolean {
  return [area, ...[...cost.terms, ...price.terms].map(({ figure }) => figure)].some(
    ({ approx }) => approx
  );
}

function surplus({ reckoned }: LandLine): readonly LandFlag[] {
  if (reckoned === undefined || reckoned.gap.surplus === "no") return [];
  return [reckoned.gap.surplus === "yes" ? "surplus" : "partly-surplus"];
}

function floor({ floor: { kind } }: LandLine): readonly LandFlag[] {
  if (kind === "below" || kind === "partly-below") return ["below-floor"];
  return kind === "unchecked" ? ["floor-unchecked"] : [];
}

/** A ledger without a column on building says of nobody that it has not begun. */
function idle({ idle: found, source: { useCells } }: LandLine): readonly LandFlag[] {
  if (found?.kind === "unused") return ["unused"];
  if (found?.kind !== "idle" || useCells.length === 0) return [];
  return [found.years === 2 ? "idle-two-years" : "idle-one-year"];
}
