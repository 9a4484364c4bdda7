/** A parcel's line of the 底稿, and how a cell is put on it. */
import { cell } from "../../spreadsheet/address";
import type { Formula } from "../../spreadsheet/formula";
import type { Shown } from "../../spreadsheet/sheet";
import { placed } from "../placed";
import type { Placed } from "../placed";
import type { LandRow } from "./land-input";
import type { EndColumns } from "./working-columns";
import type { LandPlan } from "./land-plan";

export interface Here {
  readonly plan: LandPlan;
  readonly row: LandRow;
  readonly at: number;
  /** Its place among all parcels, from 0. */
  readonly place: number;
}

export function ends(
  here: Here,
  { low, high }: EndColumns,
  made: (end: keyof EndColumns) => Formula,
  shown: { readonly low: Shown; readonly high: Shown },
  style?: string
): readonly Placed[] {
  return [
    put(here, low, made("low"), shown.low, style),
    put(here, high, made("high"), shown.high, style),
  ];
}

export function put(
  { at }: Here,
  column: number,
  made: Formula,
  shown: Shown,
  style = "asideFigure"
): Placed {
  return placed(cell(at, column), { formula: made, shown, style });
}
