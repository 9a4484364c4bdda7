/**
 * Of columns that each hold a part of the year, those that make up the year so far.
 *
 * Months before subtotals of them, for a subtotal may have passed over a month that is a text. Parts that are
 * still empty stay in a sum, where they will be filled in; alone they are no figure.
 */
import type { Column } from "../table";
import { coverOfYear, spanOfPath } from "../words/year-spans";

/** Empty where they leave a gap. */
export function yearSoFar(parts: readonly Column[]): readonly Column[] {
  const filled = parts.filter(({ kind }) => kind !== undefined);
  const months = parts.filter(({ month }) => month !== undefined);
  const reached = Math.max(0, ...filled.map(endOf));
  const covers = [months, parts, filled].map(coverOf);
  return covers.filter((cover) => isOfUse(cover, filled, reached))[0] ?? [];
}

function coverOf(parts: readonly Column[]): readonly Column[] {
  const places = coverOfYear(parts.map(({ path }) => spanOfPath(path))) ?? [];
  return parts.filter((_, i) => places.indexOf(i) >= 0);
}

/** As far as there are figures; one column alone must have some. */
function isOfUse(cover: readonly Column[], filled: readonly Column[], reached: number): boolean {
  const last = cover[cover.length - 1];
  if (last === undefined || Math.max(...cover.map(endOf)) < reached) return false;
  return cover.length > 1 || filled.length === 0 || filled.indexOf(last) >= 0;
}

function endOf({ path }: Column): number {
  return spanOfPath(path)?.last ?? 0;
}
