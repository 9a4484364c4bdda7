/** A 考核办法 sheet as it was read: the scheme, and the cell of everything that a formula may follow. */
import type {
  WrittenConventions,
  WrittenScheme,
  WrittenVeto,
} from "../../domain/scoring/written-scheme";
import type { Block, Cell } from "../../spreadsheet/address";
import type { CellValue } from "../../spreadsheet/grid";
import type { Finding } from "../finding";
import type { ItemField, TierField } from "./scheme-words";

/** Cells that hold a number, or nothing yet; what is typed as text stands for itself and is not followed. */
export type Followed<K extends string> = { readonly [field in K]?: Cell };

/** A text that decides the shape of the formulas: where it changes, the ranking must be made anew. */
export interface ShapeText {
  readonly cell: Cell;
  readonly asRead: CellValue;
}

export interface ItemCells {
  readonly row: number;
  readonly numbers: Followed<ItemField>;
  readonly shape: readonly ShapeText[];
}

export interface TierCells {
  readonly numbers: Followed<TierField>;
  readonly shape: readonly ShapeText[];
}

export interface SchemeSheet {
  readonly sheet: string;
  readonly written: WrittenScheme;
  /** One for each item, tier and veto of `written`, in their order. */
  readonly items: readonly ItemCells[];
  readonly tiers: readonly TierCells[];
  readonly vetoes: readonly {
    readonly numbers: Followed<keyof WrittenVeto>;
    readonly shape: readonly ShapeText[];
  }[];
  readonly consequences: readonly {
    readonly numbers: Followed<"count" | "line">;
    /** The first of them is its measure. */
    readonly shape: readonly ShapeText[];
  }[];
  readonly conventions: Followed<keyof WrittenConventions>;
  /** The names of the items, with room below: a count of them tells of an item added. */
  readonly names: Block;
  readonly findings: readonly Finding[];
}
