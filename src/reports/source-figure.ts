/**
 * A figure as it lies in somebody's sheet: one cell, or several that are summed, each with what it
 * held when it was read. Result sheets of every kind lead their formulas back to these.
 */
import { unitFactor } from "../domain/amount";
import type { Amount, Unit } from "../domain/amount";
import type { Exact } from "../domain/exact";
import type { Cell } from "../spreadsheet/address";
import type { CellValue } from "../spreadsheet/grid";

export type Missing =
  | "blank"
  | "dash"
  | "not-reported"
  | "pending"
  | "unreadable"
  | "error"
  | "uncalculated"
  | "no-column";

/** One figure, of one cell or of several that are summed. */
export interface SourceFigure {
  /** Absent where there is no figure; `missing` then says why. */
  readonly amount?: Amount;
  readonly missing?: Missing;
  /** 约, 左右, 预计. */
  readonly approx: boolean;
  readonly parts: readonly SourcePart[];
}

/** A source cell and what it contributes. */
export interface SourcePart {
  /** With its sheet. */
  readonly source: Cell;
  readonly asRead: CellValue;
  /** What a plain number in this cell counts. */
  readonly unit: SourceUnit;
  /** What it contributes, counted in `unit`; absent where the cell has no figure. */
  readonly digits?: Exact;
}

/** A measure that is no amount (元/㎡, 公顷) says how many of its kind's base measure one of it holds. */
export type SourceUnit = Unit | { readonly kind: "measure"; readonly holds: Exact };

/** How many base units one of it holds: 亿元 → 10^8, % → 1/100. */
export function holds(unit: SourceUnit): Exact {
  return unit.kind === "measure" ? unit.holds : unitFactor(unit);
}
