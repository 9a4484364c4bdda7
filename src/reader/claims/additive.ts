/** Columns whose figures may be added up, down the rows: amounts and counts, not rates, prices or ranks. */
import { isMeasure, unitNamed } from "../cells/measure";
import { fold } from "../words/fold";
import type { Column, Role } from "../table";
import { NOT_ADDED_UP, PER_HEAD } from "../words/vocabulary-claims";

const ADDED_UP: readonly (Role | undefined)[] = [
  "target",
  "actual",
  "reported",
  "certified",
  "reduction",
  "ofWhich",
  "monthActual",
  "periodSubtotal",
  "lastYear",
  "amount",
  "arrived",
  "area",
  "totalPrice",
];
/** Of these some are amounts and some are by the mu; the unit tells. */
const BY_UNIT: readonly (Role | undefined)[] = ["subsidy", "investment", undefined];

export function isAddedUp(column: Column): boolean {
  const { role, unit, kind, path } = column;
  const leaf = fold(path[path.length - 1] ?? "");
  if (path.length === 0 || kind === "date" || kind === "text" || isInPercent(column)) return false;
  if (isPer(unit) || PER_HEAD.test(leaf)) return false;
  if (ADDED_UP.includes(role)) return true;
  return BY_UNIT.includes(role) && !NOT_ADDED_UP.test(leaf);
}

function isPer(unit: string | undefined): boolean {
  return unit !== undefined && /[/每]/.test(fold(unit)) && isMeasure(unit);
}

function isShare(unit: string | undefined): boolean {
  return unit !== undefined && unitNamed(unit)?.kind === "percent";
}

/** Whatever it calls itself: 认定率%, and 占确保 under 完成率（%）, hold rates. */
export function isInPercent({ unit, kind }: Column): boolean {
  return kind === "percent" || isShare(unit);
}
