/**
 * Rows that are sums though no word says so: a parent row with all of its 其中 rows under it, and
 * rows whose cells are SUM formulas over cells of their own columns.
 */
import { isFigure } from "./cell-sort";
import type { Outline } from "./find-blocks";
import { fold } from "../words/fold";
import type { Layout } from "./layout";
import { firstPrintedText, firstTextOfRow } from "./row-label";
import type { Window } from "./row-look";
import { OF_WHICH_LABEL } from "../words/vocabulary-rows";

export function isSumOfOthers(
  layout: Layout,
  outline: Outline,
  row: number,
  columns: ReadonlySet<number>
): boolean {
  return sumsByFormula(layout, row, columns) || sumsItsParts(layout, outline, row, columns);
}

const SUM_OF_RANGE = /^(?:SUM|SUBTOTAL\(\d+,)\(?\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)\)/i;

/** At least two columns, and most of those with formulas, sum several rows of one column. */
function sumsByFormula(layout: Layout, row: number, columns: ReadonlySet<number>): boolean {
  let sums = 0;
  let figures = 0;
  for (const column of columns) {
    if (!isFigure(layout.sortAt(row, column))) continue;
    if (++figures > 4 && sums === 0) return false;
    const match = SUM_OF_RANGE.exec(layout.grid.formulaAt(row, column) ?? "");
    const down = match !== null && match[1] === match[3];
    if (down && Number(match[4]) - Number(match[2]) > 0) sums++;
  }
  return sums > 0 && sums * 2 >= figures;
}

/** Rows under a parent that are tried as its parts. */
const MOST_PARTS = 200;

/** 风电业务 over 其中：黑龙江, 吉林 …: a sum only where the parts do add up to it. */
function sumsItsParts(
  layout: Layout,
  { window, body }: Outline,
  row: number,
  columns: ReadonlySet<number>
): boolean {
  if (!beginsParts(layout, row + 1, window) || beginsParts(layout, row, window)) return false;
  const whole = figuresOf(layout, row, columns);
  const rest = whole.map(({ figure }) => figure);
  const last = Math.min(body.rows.last, row + MOST_PARTS);
  let parts = 0;
  for (let part = row + 1; part <= last; part++) {
    const figures = whole.map(({ column }) => figureAt(layout, part, column));
    if (figures.every((figure) => figure === undefined)) continue;
    for (const [i, figure] of figures.entries()) rest[i] = (rest[i] ?? 0) - (figure ?? 0);
    if (++parts > 1 && addsUp(rest, whole, parts)) return true;
  }
  return false;
}

const MAY_BE_PART = /^[\s(（]*[其#＃]/;

function beginsParts(layout: Layout, row: number, window: Window): boolean {
  return (
    MAY_BE_PART.test(firstPrintedText(layout, row, window)) &&
    OF_WHICH_LABEL.test(firstTextOfRow(layout, row, window))
  );
}

/** Not every column of figures adds up, so half of them are enough. */
function addsUp(rest: readonly number[], whole: readonly Figure[], parts: number): boolean {
  const hits = rest.filter((left, i) => {
    const figure = Math.abs(whole[i]?.figure ?? 0);
    const rounding = Number.isInteger(figure) ? 0.5 * parts : 0.005 * parts;
    return figure > 0 && Math.abs(left) <= Math.min(rounding, figure * 0.001);
  });
  return hits.length > 0 && hits.length * 2 >= whole.length;
}

interface Figure {
  readonly column: number;
  readonly figure: number;
}

function figuresOf(layout: Layout, row: number, columns: ReadonlySet<number>): readonly Figure[] {
  return [...columns].flatMap((column) => {
    const figure = figureAt(layout, row, column);
    return figure === undefined ? [] : [{ column, figure }];
  });
}

/** Good enough to see whether things add up; figures that count are read exactly, elsewhere. */
function figureAt(layout: Layout, row: number, column: number): number | undefined {
  if (!isFigure(layout.sortAt(row, column))) return undefined;
  const value = layout.grid.valueAt(row, column);
  if (typeof value === "number") return value;
  const number = typeof value === "string" ? Number(fold(value).replace(/,/g, "")) : NaN;
  return Number.isFinite(number) ? number : undefined;
}
