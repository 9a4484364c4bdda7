/**
 * The rows above and below each table that may hold its titles and notes: up to the tables over and under it.
 *
 * Tables side by side share rows and not columns, so what stands next is known by column.
 */
import { firstRowAbove } from "./classify-rows";
import type { Outline } from "./find-blocks";
import type { Layout } from "./layout";

/** The first row that may belong to the table from above, and the last from below. */
export interface Room {
  readonly above: number;
  readonly below: number;
  /** The last column before the next table to the right. */
  readonly right: number;
}

export function roomsAround(layout: Layout, outlines: readonly Outline[]): readonly Room[] {
  const order = outlines
    .map((outline, at) => ({ outline, at }))
    .sort((a, b) => a.outline.header.rows.first - b.outline.header.rows.first);
  const above: number[] = [];
  const below: number[] = [];
  const bottoms = new Int32Array(layout.columnCount);
  for (const { outline, at } of order) {
    above[at] = over(outline, (column, most) => Math.max(most, bottoms[column] ?? 0), 0);
    over(outline, (column) => (bottoms[column] = outline.body.rows.last + 1), 0);
  }
  const tops = new Int32Array(layout.columnCount).fill(layout.rowCount);
  for (const { outline, at } of order.reverse()) {
    const next = over(
      outline,
      (column, least) => Math.min(least, tops[column] ?? least),
      layout.rowCount
    );
    below[at] = next - 1;
    const top = firstRowAbove(layout, outline, above[at] ?? 0);
    over(outline, (column) => (tops[column] = top), 0);
  }
  return outlines.map((outline, at) => ({
    above: above[at] ?? 0,
    below: below[at] ?? layout.rowCount - 1,
    right: rightBefore(layout, outline, outlines),
  }));
}

function rightBefore(layout: Layout, { window }: Outline, all: readonly Outline[]): number {
  const lefts = all.map((other) => other.window.left).filter((left) => left > window.right);
  return Math.min(layout.columnCount, ...lefts) - 1;
}

function over(
  { window }: Outline,
  step: (column: number, so: number) => number,
  start: number
): number {
  let so = start;
  for (let column = window.left; column <= window.right; column++) so = step(column, so);
  return so;
}
