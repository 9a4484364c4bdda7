/** How many decimals an indicator's amounts are printed with: those of its finest figure, up to four. */
import { compare, exact, roundHalfUp } from "../../domain/exact";
import type { Shown } from "../../spreadsheet/sheet";
import type { LineItem } from "./ranking-lines";

const MOST_DECIMALS = 4;

export function amountStyle(
  items: readonly (Pick<LineItem, "target" | "actual"> | undefined)[]
): string {
  const figures = items.flatMap((item) => (item === undefined ? [] : [item.target, item.actual]));
  return `amount${Math.max(0, ...figures.map(decimalsOf))}`;
}

function decimalsOf(shown: Shown): number {
  if (typeof shown !== "number" || Math.floor(shown) === shown) return 0;
  const value = exact(shown);
  let places = 0;
  while (places < MOST_DECIMALS && compare(roundHalfUp(value, places), value) !== 0) places++;
  return places;
}
