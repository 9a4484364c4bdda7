/** The months of an actual, or the quarters of a target, as one figure. */
import { addAmounts } from "../../domain/amount";
import type { TaskFigure } from "../task";

/**
 * Months without a figure stay among the parts: one may be filled in after the sheet was written. Where one has
 * a figure that is not to be had, neither is the sum.
 */
export function sumOf(monthly: readonly TaskFigure[]): TaskFigure {
  const amounts = monthly.flatMap(({ amount }) => (amount === undefined ? [] : [amount]));
  const parts = monthly.flatMap((figure) => figure.parts);
  const approx = monthly.some((figure) => figure.approx);
  if (monthly.some(({ missing }) => missing === "uncalculated"))
    return { missing: "uncalculated", approx, parts };
  const [first, ...rest] = amounts;
  if (first !== undefined) return { amount: rest.reduce(addAmounts, first), approx, parts };
  const why = monthly.map(({ missing }) => missing).find((missing) => missing !== "blank");
  return { missing: why ?? "blank", approx, parts };
}
