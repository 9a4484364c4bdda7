/** The calculator's sliders: where they stand, how far they go, and what moving one does to what was typed. */
import { toNumber } from "../../domain/exact";
import type { CalculatorEntry } from "./land-entry";
import { amountOf } from "./typed-figures";

/** A slider's place as text; a price with two ends moves as a whole. */
export function slid(
  entry: CalculatorEntry,
  field: "priceLow" | "area",
  to: number
): CalculatorEntry {
  const [low, high] = [amountOf(entry.priceLow), amountOf(entry.priceHigh)];
  const moved = { ...entry, [field]: String(to) };
  if (field === "area" || low === undefined || high === undefined) return moved;
  const width = toNumber(high) - toNumber(low);
  return { ...moved, priceHigh: String(Number((to + width).toFixed(4))) };
}

/** Where a slider stands and how far it goes: prices to a fifth above the cost, areas to a round number. */
export interface Slider {
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

const ROUND_AREAS = [200, 500, 1000, 2000, 5000, 10_000, 50_000];

export function priceSlider({ priceLow, cost }: CalculatorEntry): Slider {
  const [price, most] = [numberOf(priceLow), Math.ceil(numberOf(cost) * 1.2)];
  return { value: price, least: 0, most: Math.max(most, Math.ceil(price), 1), step: 0.1 };
}

/** `soFar`: a slider that shrank under the hand that moves it could not be held. */
export function areaSlider({ area }: CalculatorEntry, soFar: number): Slider {
  const value = numberOf(area);
  const fits = ROUND_AREAS.filter((most) => most >= value)[0] ?? value;
  return { value, least: 1, most: Math.max(fits, soFar), step: 1 };
}

function numberOf(text: string): number {
  const amount = amountOf(text);
  return amount === undefined ? 0 : toNumber(amount);
}
