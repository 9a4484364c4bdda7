/**
 * The looks of a sheet in few pieces: rows of like look in a band, cells of like look in a run.
 *
 * Each call that sets a look costs as much as a hundred cells, so a look is put on rectangles that are
 * as large as can be, and each property of its own: cells that differ in their fill may share a font.
 */
import type { Block } from "../../spreadsheet/address";
import type { SheetCell } from "../../spreadsheet/sheet";

/** Cells beside each other that have one style; none at all where it is null. */
export type Run = readonly [style: string | null, cells: number];

export interface Band {
  readonly rows: number;
  readonly runs: readonly Run[];
}

export function bandsOf(rows: readonly (readonly (SheetCell | undefined)[])[]): readonly Band[] {
  const bands: { rows: number; runs: readonly Run[]; key: string }[] = [];
  for (const row of rows) {
    const runs = runsOf(row.map((cell) => cell?.style ?? null));
    const key = JSON.stringify(runs);
    const last = bands[bands.length - 1];
    if (last?.key === key) last.rows += 1;
    else bands.push({ rows: 1, runs, key });
  }
  return bands.map(({ rows: count, runs }) => ({ rows: count, runs }));
}

function runsOf(styles: readonly (string | null)[]): readonly Run[] {
  const runs: [string | null, number][] = [];
  for (const style of styles) {
    const last = runs[runs.length - 1];
    if (last?.[0] === style) last[1] += 1;
    else runs.push([style, 1]);
  }
  return runs;
}

export interface Area<T> {
  readonly on: Block;
  readonly value: T;
}

/** Rectangles of one value, where `valueOf` gives one for a style. */
export function areasOf<T>(
  bands: readonly Band[],
  valueOf: (style: string) => T | undefined
): readonly Area<T>[] {
  const done: Area<T>[] = [];
  let open: Area<T>[] = [];
  let top = 0;
  for (const { rows, runs } of bands) {
    const found = spansOf(runs, valueOf).map((span) => grown(span, open, top, top + rows - 1));
    done.push(...open.filter(({ on }) => !found.some((next) => starts(next.on, on))));
    open = found;
    top += rows;
  }
  return [...done, ...open];
}

interface Span<T> {
  readonly left: number;
  readonly right: number;
  readonly value: T;
}

function spansOf<T>(
  runs: readonly Run[],
  valueOf: (style: string) => T | undefined
): readonly Span<T>[] {
  const spans: Span<T>[] = [];
  let left = 0;
  for (const [style, cells] of runs) {
    const value = style === null ? undefined : valueOf(style);
    const right = left + cells - 1;
    const last = spans[spans.length - 1];
    if (value !== undefined) {
      const joins = last?.right === left - 1 && same(last.value, value);
      if (joins) spans[spans.length - 1] = { ...last, right };
      else spans.push({ left, right, value });
    }
    left += cells;
  }
  return spans;
}

/** The rectangle above with these rows added, or a new one. */
function grown<T>(span: Span<T>, above: readonly Area<T>[], top: number, bottom: number): Area<T> {
  const { left, right, value } = span;
  const match = above.filter(
    (it) => it.on.left === left && it.on.right === right && same(it.value, value)
  )[0];
  return { on: { top: match?.on.top ?? top, left, bottom, right }, value };
}

function starts(one: Block, other: Block): boolean {
  return one.top === other.top && one.left === other.left && one.right === other.right;
}

function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
