/**
 * A claim: a printed figure that can be worked out from other cells, and how.
 *
 * Finding claims is the reader's work and says nothing of right or wrong; judging them is arithmetic
 * (domain/published-figure).
 */
import type { Exact } from "../../domain/exact";
import type { Expression } from "../../domain/published-figure/expression";
import { numberOf, reckon } from "../../domain/published-figure/expression";
import type { Printed } from "../../domain/published-figure/printed";
import type { Recomputed } from "../../domain/published-figure/verdict";
import type { Cell } from "../../spreadsheet/address";
import { asEnds, asInput } from "./figure-cells";
import type { FigureCell } from "./figure-cells";

export type ClaimKind =
  "rate" | "total" | "subtotal" | "share" | "rank" | "score" | "gap" | "count";

export type Reckoning = Expression<FigureCell>;

export interface Claim {
  readonly kind: ClaimKind;
  readonly cell: Cell;
  readonly printed: readonly Printed[];
  readonly recomputed: Recomputed;
  /** Absent for a rank and a count, which are found by looking and not by a sum. */
  readonly reckoning?: Reckoning;
  /** What it is of, as printed: 完成率, 合计. */
  readonly name: string;
  /** Whose line it is. */
  readonly of: string;
  /** How it is had, as a key of a sentence: ratio, column-sum … */
  readonly how: string;
  /** Figures of one list are rounded alike. */
  readonly list: string;
  readonly unit: string;
  /** Cells that a SUM passes over because they are text, where that explains the difference. */
  readonly skipped?: readonly Cell[];
}

/** An order that does not hold: a part above its whole, a name that stands twice. */
export interface Breach {
  readonly kind: "ofWhich" | "certified" | "contract" | "duplicate";
  readonly cell: Cell;
  readonly of: string;
  readonly name: string;
  /** Where the whole, the reported figure or the first of two stands. */
  readonly against: Cell;
  readonly againstName: string;
  readonly printed: Exact | string;
  readonly limit?: Exact;
  readonly unit: string;
}

export function figure(cell: FigureCell): Reckoning {
  return { kind: "figure", figure: cell };
}

export function recomputed(reckoning: Reckoning): Recomputed | undefined {
  return reckon(reckoning, asInput);
}

/** With the ends of ranges, and no other doubt. */
export function recomputedEnds(reckoning: Reckoning): Recomputed | undefined {
  return reckon(reckoning, asEnds);
}

export function known(value: Exact | number): Reckoning {
  return numberOf(value);
}

/** As the office would have printed it, for what is added up from printed figures. */
export function asPrinted(reckoning: Reckoning, { printed }: FigureCell): Reckoning {
  const places = Math.max(0, ...printed.map((one) => one.places));
  return { kind: "rounded", of: reckoning, places };
}

/** With every digit behind it. */
export function unrounded(reckoning: Reckoning): Reckoning {
  switch (reckoning.kind) {
    case "figure":
    case "number":
      return reckoning;
    case "rounded":
      return unrounded(reckoning.of);
    case "difference":
      return { ...reckoning, from: unrounded(reckoning.from), less: unrounded(reckoning.less) };
    case "quotient":
      return { ...reckoning, of: unrounded(reckoning.of), by: unrounded(reckoning.by) };
    case "sum":
    case "product":
    case "least":
    case "most":
      return { ...reckoning, of: reckoning.of.map(unrounded) };
  }
}
