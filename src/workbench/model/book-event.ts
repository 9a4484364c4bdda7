/**
 * What happens in a workbook, for those who listen: the pane through Office.js's events, the page
 * that draws the grid.
 */
import type { Block } from "../../spreadsheet/address";
import type { SheetModel } from "./sheet-model";

export type BookEvent =
  | { readonly kind: "changed"; readonly sheet: SheetModel; readonly on: Block }
  | { readonly kind: "formatted"; readonly sheet: SheetModel; readonly on: Block }
  | { readonly kind: "calculated"; readonly sheet: SheetModel }
  | { readonly kind: "selected"; readonly sheet: SheetModel; readonly on: Block }
  | { readonly kind: "activated" | "deactivated"; readonly sheet: SheetModel }
  | { readonly kind: "added" | "deleted"; readonly sheet: SheetModel };

export type BookListener = (event: BookEvent) => void;
