/**
 * The sheet of paper under a 排名表, in points of the sheet before it is shrunk.
 *
 * Excel fits to the width and never enlarges, so the width alone says by how much a page is shrunk, and with it
 * how many rows a page holds. A wider 榜单 holds more rows: that is how a table is made to fill a page.
 */
import type { Print } from "../../spreadsheet/sheet";

export type Paper = NonNullable<Print["paper"]>;

/** A4 and A3 across, less the margins: 1.5 cm at the sides, 1.9 cm above and below. */
const INNER: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  A4: { width: 757, height: 487 },
  A3: { width: 1106, height: 734 },
};
/** Printers disagree with screens by a row or so: what is counted on is a little less. */
const COUNTED_ON = 0.96;
/** A character of a column's width is 7 pixels in Calibri or 等线 11; more in 宋体 12, which shrinks more and so holds more. */
const POINTS_PER_CHARACTER = 5.25;

/** 1 where the columns fit as they are; widths in characters. */
export function scaleOf(paper: Paper, width: number): number {
  return Math.min(1, INNER[paper].width / (width * POINTS_PER_CHARACTER));
}

/** How wide columns must be to be printed at that scale. */
export function widthAt(paper: Paper, scale: number): number {
  return INNER[paper].width / (scale * POINTS_PER_CHARACTER);
}

/** Points of rows that a page holds at that scale. */
export function roomAt(paper: Paper, scale: number): number {
  return (INNER[paper].height * COUNTED_ON) / scale;
}
