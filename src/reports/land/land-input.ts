/**
 * What a 测算表 is made from: parcels that the domain has reckoned, each figure with the cells it came from,
 * or typed where there is no ledger. Rows stand in source order.
 */
import type { CalendarDate } from "../../domain/calendar-date";
import type { Exact } from "../../domain/exact";
import type { Idle, LandUse } from "../../domain/land/idle-land";
import type { Performance } from "../../domain/land/intensity";
import type { ReckonedParcel } from "../../domain/land/parcels";
import type { PriceFloor } from "../../domain/land/price-floor";
import type { Range } from "../../domain/land/range";
import type { Cell } from "../../spreadsheet/address";
import type { CellValue } from "../../spreadsheet/grid";
import type { Language } from "../ranking/ranking-input";
import type { SourceArea } from "../source-area";
import type { SourceFigure } from "../source-figure";

export interface LandInput {
  readonly sheetName: string;
  readonly mark: string;
  readonly title: string;
  readonly asOf?: CalendarDate;
  readonly language: Language;
  readonly parameters: LandAssumptions;
  readonly floors: readonly PriceFloor[];
  /** In source order; those of a group stand together. At least one. */
  readonly groups: readonly LandGroup[];
  /** Absent where the figures were typed and no ledger stands behind them. */
  readonly source?: SourceArea;
}

/** The 参数 as they are filled in at first; people change them on the sheet. */
export interface LandAssumptions {
  readonly cost?: Exact;
  readonly saleable: Exact;
  readonly tax?: Exact;
  readonly rate?: Exact;
  readonly rampYears?: Exact;
  readonly rampShare?: Exact;
  readonly years?: Exact;
  readonly budget?: Exact;
  readonly minInvestment?: Exact;
  readonly minTax?: Exact;
  readonly grade?: number;
}

export interface LandGroup {
  readonly name: string;
  readonly rows: readonly LandRow[];
}

export interface LandRow {
  readonly name: string;
  readonly area: LandEnd;
  readonly cost: LandTerms;
  readonly price: LandTerms;
  /** Stands for the share of the parameters: the parcel's own, or 1 of what is 净地. */
  readonly saleable?: LandEnd;
  /** 毛地面积: the share is then the area over it, while both are known. */
  readonly grossArea?: LandEnd;
  readonly grade?: number;
  /** Absent where the parcel is 未测算; `why` then says it. */
  readonly reckoned?: ReckonedParcel;
  readonly shown: ShownFacts;
  readonly rank?: number;
  readonly why?: string;
  /** Absent throughout where the ledger has no column for any of it. */
  readonly watch?: LandWatch;
  readonly basis?: string;
  readonly remark?: string;
}

/** 供后: what was agreed and what came of it. */
export interface LandWatch {
  readonly terms: Readonly<Record<WatchedTerm, LandTerm | undefined>>;
  readonly performance: { readonly investment?: Performance; readonly tax?: Performance };
  readonly deal?: LandDay;
  readonly agreed?: LandDay;
  readonly use: LandUse;
  readonly useCells: readonly UseCell[];
  /** Absent while the as-of date is. */
  readonly idle?: Idle;
}

export type WatchedTerm = "investment" | "agreedInvestment" | "tax" | "agreedTax";

export interface LandDay {
  readonly source: Cell;
  readonly asRead: CellValue;
  readonly date?: CalendarDate;
}

/** A cell that says whether building has begun; a number in one for days says that it has. */
export interface UseCell {
  readonly source: Cell;
  readonly asRead: CellValue;
  readonly isDay: boolean;
}

/** What is known of a parcel, reckoned or not: 亩 and 万元/亩. */
export interface ShownFacts {
  readonly area?: Exact;
  readonly cost?: Range;
  readonly price?: Range;
}

/** One end of a figure: led back to its cells, or typed on the sheet. */
export type LandEnd =
  | { readonly kind: "source"; readonly figure: SourceFigure; readonly value?: Exact }
  | { readonly kind: "typed"; readonly value: Exact }
  /** A cell in dollars or without a unit: never reckoned with, but a change in it is told. */
  | { readonly kind: "watched"; readonly source: Cell; readonly asRead: CellValue }
  | { readonly kind: "none" };

export interface LandTerms {
  /** Added up, as many as have a figure; with none, the cost of the parameters stands for it. */
  readonly terms: readonly LandTerm[];
}

export interface LandTerm {
  readonly name: string;
  readonly low: LandEnd;
  readonly high: LandEnd;
  /** Of the whole parcel, to be divided by its area. */
  readonly whole: boolean;
  /** It could not be read, and without it there is no sum. */
  readonly untold: boolean;
}
