/** A table with meaning, as the reader hands it on; `inspect` prints it and the pane shows it. */
import type { Block } from "../spreadsheet/address";

/** First and last row, 0-based, both inside. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

export type ColumnKind = "number" | "text" | "percent" | "date";

/** What a column is for. Named as people in the trade would; see the glossary in src/README.md. */
export const ROLES = [
  "index",
  "unit",
  "group",
  "team",
  "indicator",
  "remark",
  "target",
  "actual",
  "reported",
  "certified",
  "reduction",
  "ofWhich",
  "monthActual",
  "periodSubtotal",
  "lastYear",
  "rate",
  "score",
  "rank",
  "weight",
  "project",
  "projectNo",
  "investor",
  "firm",
  "stage",
  "amount",
  "arrived",
  "currency",
  "fxRate",
  "leader",
  "date",
  "signDate",
  "startDate",
  "dealDate",
  "finishDate",
  "parcel",
  "parcelNo",
  "area",
  "costPerMu",
  "costComponent",
  "price",
  "priceLow",
  "priceHigh",
  "totalPrice",
  "subsidy",
  "landGrade",
  "landState",
  "saleableShare",
  "basis",
  "taxPerMu",
  "investment",
] as const;

export type Role = (typeof ROLES)[number];

/** Figures that belong to an indicator. */
export const OF_INDICATOR: readonly Role[] = [
  "target",
  "actual",
  "reported",
  "certified",
  "reduction",
  "ofWhich",
  "monthActual",
  "periodSubtotal",
  "lastYear",
  "rate",
];

export function isOfIndicator(role: Role | undefined): boolean {
  return role !== undefined && OF_INDICATOR.includes(role);
}

export interface Column {
  /** 0-based. */
  readonly column: number;
  /** Header texts from the top layer down, white space removed; empty for a spacer column. */
  readonly path: readonly string[];
  /** As printed (萬元 stays 萬元), of the header or of the sheet's unit line. */
  readonly unit?: string;
  readonly kind?: ColumnKind;
  readonly role?: Role;
  /** The indicator that a target, an actual or a rate belongs to, cleaned of unit and white space. */
  readonly indicator?: string;
  /** 确保, 力争 and the like, where one indicator has several targets. */
  readonly variant?: string;
  /** 1–12, where the column is one month. */
  readonly month?: number;
  /** Of a 其中 column: the column that it is part of. */
  readonly parent?: number;
  /** Of a part of a cost: what it is called. */
  readonly component?: string;
}

export type TableKind = "task" | "long-task" | "land" | "ledger" | "params" | "other";

export interface Table {
  readonly sheet: string;
  readonly kind: TableKind;
  /** Header and body, spacer columns included. */
  readonly range: Block;
  readonly headerRows: RowSpan;
  /** From the first to the last body row; section, subtotal, total, blank and weight rows included. */
  readonly bodyRows: RowSpan;
  readonly titleRows: readonly number[];
  /** Lines between title and header: 单位：…, 填报单位：…, 截至…. */
  readonly metaRows: readonly number[];
  readonly noteRows: readonly number[];
  readonly sectionRows: readonly number[];
  readonly subtotalRows: readonly number[];
  readonly totalRows: readonly number[];
  readonly weightRows: readonly number[];
  readonly blankRows: readonly number[];
  readonly labelColumn?: number;
  readonly columns: readonly Column[];
  /** The right half of a list that was folded to fit the page: its rows follow those of the table before it. */
  readonly goesOn?: boolean;
  /** The title as one line of text, "" where there is none. */
  readonly title: string;
}
