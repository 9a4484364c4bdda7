/** The page of a 考核办法: A4 across, as wide as one page; a table that does not fit the rest of a page begins the next. */
import type { ColumnLook, Print } from "../../spreadsheet/sheet";
import { roomAt, scaleOf } from "../ranking/paper";
import { HEAD_ROW, LAST } from "./scheme-layout";
import { WORDS } from "./scheme-labels";

interface SchemePage {
  readonly columns: readonly ColumnLook[];
  readonly heights: Readonly<Record<number, number>>;
  /** The row after each of the tables, 计分项目 first. */
  readonly ends: readonly number[];
}

export function pageOf({ columns, heights, ends }: SchemePage): Print {
  const width = columns.reduce((so, one) => so + (one.hidden === true ? 0 : one.width), 0);
  const room = roomAt("A4", scaleOf("A4", width));
  const [items = 0, ...others] = ends;
  const isLong = points(heights, 0, items) > room;
  return {
    area: { top: 0, left: 0, bottom: Math.max(...ends) - 2, right: LAST },
    orientation: "landscape",
    // Repeated above another table they would head the wrong columns.
    ...(isLong && { titleRows: [HEAD_ROW, HEAD_ROW] as const }),
    footer: WORDS.footer,
    breaksAfter: isLong ? [] : breaks(heights, [items, ...others], room),
  };
}

function breaks(
  heights: SchemePage["heights"],
  ends: readonly number[],
  room: number
): readonly number[] {
  let top = 0;
  const all: number[] = [];
  ends.forEach((end, i) => {
    const before = ends[i - 1];
    if (before === undefined || points(heights, top, end - 1) <= room) return;
    all.push(before - 1);
    top = before;
  });
  return all;
}

function points(heights: SchemePage["heights"], top: number, end: number): number {
  let so = 0;
  for (let row = top; row < end; row++) so += heights[row] ?? 0;
  return so;
}
