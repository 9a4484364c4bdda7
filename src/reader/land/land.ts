/**
 * What a land ledger becomes when it is made ready for reckoning: parcels, each figure with its two ends
 * and the cells that they came from. Areas are in 亩, costs and prices in 万元/亩, totals in 万元.
 */
import type { CalendarDate } from "../../domain/calendar-date";
import type { Exact } from "../../domain/exact";
import type { LandUse } from "../../domain/land/idle-land";
import type { Range } from "../../domain/land/range";
import type { Cell, Sourced } from "../../spreadsheet/address";
import type { CellValue } from "../../spreadsheet/grid";
import type { Table } from "../table";
import type { Missing } from "../task";

export interface LandTable {
  readonly table: Table;
  /** The last day that the ledger covers, from title, meta line or sheet name. */
  readonly asOf?: CalendarDate;
  /** In sheet order. */
  readonly parcels: readonly LandParcel[];
}

export interface LandParcel {
  /** 0-based source row. */
  readonly row: number;
  readonly name: Sourced<string>;
  /** 宗地编号. */
  readonly number?: string;
  /** "" where the ledger has no sections. */
  readonly group: string;
  readonly area: LandFigure;
  readonly areaWhy?: LandReason;
  readonly cost: LandSum;
  /** Beside a cost that is given: its components. */
  readonly costParts?: CostParts;
  readonly price: LandSum;
  /** Beside a price per area: what the ledger says the parcel sold for in all. */
  readonly printedTotal?: LandFigure;
  /** A fraction, where the ledger has a column for it. */
  readonly saleable?: LandFigure;
  /** 亩 before roads and green, where the share follows from it. */
  readonly grossArea?: LandFigure;
  /** Whether the costs are said to be of gross land (毛地) or of land that can be sold (净地). */
  readonly land?: "gross" | "net";
  readonly grade?: number;
  /** Of a ledger with such a column, though its cell may be empty. */
  readonly dealDate?: LandDay;
  readonly agreedStart?: LandDay;
  /** By the dates and the words of the stage. */
  readonly use: LandUse;
  /** The cells that say so. */
  readonly useCells: readonly UseCell[];
  /** 固定资产投资 and the year's tax as printed, in 万元 or 万元/亩, and what was agreed (约定, 承诺). */
  readonly performance: Readonly<Record<PerformanceColumn, LandTerm | undefined>>;
  /** 财政贴补 as the ledger has it, to be held against what is reckoned. */
  readonly printedGap?: LandTerm;
  readonly basis?: string;
  readonly remark?: string;
}

export type PerformanceColumn = "investment" | "agreedInvestment" | "tax" | "agreedTax";

/** A cell for a day, and the day that was read there. */
export interface LandDay {
  readonly source: Cell;
  readonly asRead: CellValue;
  readonly date?: CalendarDate;
}

/** 实际开工时间, 动工情况: where a day in an empty cell would say that building has begun. */
export interface UseCell {
  readonly source: Cell;
  readonly asRead: CellValue;
  readonly isDay: boolean;
}

/** A cost or a price: one figure, or several that are added, some per 亩 and some of the whole parcel. */
export interface LandSum {
  readonly terms: readonly LandTerm[];
  /** Why it cannot be told. */
  readonly why?: LandReason;
}

export interface CostParts {
  readonly sum: LandSum;
  /** The cost is called their sum; else they may be some of what it is made of. */
  readonly isWhole: boolean;
}

export interface LandTerm {
  /** Of a component, its name: 征地补偿. */
  readonly name: string;
  readonly figure: LandFigure;
  /** 万元 of the parcel, to be divided by its area. */
  readonly whole: boolean;
  /** It could not be read, and without it there is no sum. One that is merely blank is left out of it. */
  readonly untold: boolean;
}

export interface LandFigure {
  readonly value?: Range;
  /** Why there is no value. */
  readonly missing?: Missing;
  readonly approx: boolean;
  /** The cells of either end; of a figure that is certain the same. */
  readonly low: readonly LandPart[];
  readonly high: readonly LandPart[];
}

/** A source cell and what it contributes. */
export interface LandPart {
  /** With its sheet; of a merged area, its first cell. */
  readonly source: Cell;
  readonly asRead: CellValue;
  /** How many 亩, 万元/亩 or 万元 one in this cell counts. */
  readonly holds: Exact;
  /** In dollars, or without a unit: no number there could be reckoned with. */
  readonly unfit: boolean;
  /** Counted in the cell's own unit; absent where the cell has no figure. */
  readonly digits?: Exact;
}

/** Why a parcel is 未测算; the sentences are in app/messages/land-messages-zh.ts. */
export type LandReason =
  | "no-area"
  | "area-unreadable"
  | "area-not-positive"
  | "area-range"
  | "area-without-unit"
  | "no-cost"
  | "cost-unreadable"
  | "cost-negative"
  | "cost-without-unit"
  | "no-price"
  | "price-unreadable"
  | "price-negative"
  | "price-without-unit"
  | "other-currency";
