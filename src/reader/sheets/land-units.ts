/**
 * The unit line of a land ledger: 单位：亩、万元/亩 speaks for areas and for prices, each taking what it can be
 * measured in.
 */
import { landMeasure } from "../cells/land-measure";
import { withoutUnit } from "../cells/read-units";
import type { PrintedUnit } from "../cells/read-units";
import type { Role } from "../table";
import { fold } from "../words/fold";
import { roleOfHeader } from "../words/match-words";
import { FEE } from "../words/vocabulary-patterns";

type MeasureSort = "area" | "per-area" | "money";

/** Best first. */
const MEASURED_IN: Partial<Record<Role, readonly MeasureSort[]>> = {
  area: ["area"],
  costPerMu: ["per-area", "money"],
  costComponent: ["per-area", "money"],
  price: ["per-area", "money"],
  priceLow: ["per-area", "money"],
  priceHigh: ["per-area", "money"],
  totalPrice: ["money"],
};

export interface FromLine {
  /** Absent where the line names none that fits, or several. */
  readonly unit?: PrintedUnit;
}

/** Undefined for a column that has nothing to do with land. */
export function landUnit(
  path: readonly string[],
  line: readonly PrintedUnit[]
): FromLine | undefined {
  const role = path.length > 0 ? roleOf(path, line) : undefined;
  const sorts = role && MEASURED_IN[role];
  if (sorts === undefined) return undefined;
  const fitting = sorts.map((sort) => line.filter(({ text }) => sortOf(text) === sort));
  const unit = fitting.filter(({ length }) => length === 1)[0]?.[0];
  return unit === undefined ? {} : { unit };
}

/** 征迁费用 under a line that names areas is a part of what the land cost. */
function roleOf(path: readonly string[], line: readonly PrintedUnit[]): Role | undefined {
  const role = roleOfHeader(path)?.role;
  const isFee = role === undefined && FEE.test(fold(withoutUnit(path[path.length - 1] ?? "")));
  return isFee && line.some(({ text }) => sortOf(text) === "area") ? "costComponent" : role;
}

function sortOf(text: string): MeasureSort | undefined {
  const measure = landMeasure(text);
  if (measure?.kind !== "money") return measure?.kind;
  return measure.per === undefined ? "money" : "per-area";
}
