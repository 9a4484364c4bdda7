/** The table that a report is made from, and what tells whether rows were added to it since. */
import type { Block } from "../spreadsheet/address";

export interface SourceArea {
  /** The table that was read, header and body, for the notes. */
  readonly table: Block & { readonly sheet: string };
  /** Cells of the label column whose count tells whether rows were added. */
  readonly labels: Block & { readonly sheet: string };
  /** How many of them were filled when the table was read. */
  readonly filled: number;
}
