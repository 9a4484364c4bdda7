/** A line of 供后: of which parcel, and where its other lines stand. */
import type { LandRow } from "./land-input";

export interface WatchedRow {
  readonly row: LandRow;
  /** Its line of the board and of the 底稿. */
  readonly at: number;
  readonly place: number;
  readonly line: number;
}
