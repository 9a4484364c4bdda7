/** A printed sheet page by page, as an engine would cut it that holds what Excel's does. */
import type { Sheet } from "../../src/spreadsheet/sheet";

/** A4 and A3 across within their margins, in points; a character of a column's width in Calibri 11. */
const INNER = { A4: { width: 757, height: 487 }, A3: { width: 1106, height: 734 } };
const CHARACTER = 5.25;

export interface CutPage {
  readonly top: number;
  readonly bottom: number;
  /** Its rows and, but on the first, the head repeated. */
  readonly points: number;
}

export function pagesOf({ print, rowHeights }: Sheet): readonly CutPage[] {
  if (print === undefined) return [];
  const { area, breaksAfter = [], titleRows = [0, -1] } = print;
  const points = (top: number, bottom: number): number => {
    let all = 0;
    for (let row = top; row <= bottom; row++) all += rowHeights[row] ?? 15;
    return all;
  };
  const head = points(...titleRows);
  const bottoms = [...breaksAfter, area.bottom];
  return bottoms.map((bottom, i) => {
    const top = i === 0 ? area.top : (bottoms[i - 1] ?? 0) + 1;
    return { top, bottom, points: points(top, bottom) + (i === 0 ? 0 : head) };
  });
}

/** Points of rows that a page holds. */
export function roomOf({ print, columns }: Sheet): number {
  const { width, height } = INNER[print?.paper ?? "A4"];
  const right = print?.area.right ?? 0;
  const printed = columns.slice(0, right + 1).reduce((so, column) => so + column.width, 0);
  return height / Math.min(1, width / (printed * CHARACTER));
}
