/**
 * Rates: 完成率 of an actual against its target, 认定率, 履约率, 同比, in percent; and what one has of another,
 * 人均到位, as it is.
 *
 * A rate column says whose rate it is by its band, but not always of which target, and 0.478 without a
 * format may be a fraction or a half per cent. The figures tell.
 */
import { unitFactor } from "../../domain/amount";
import { UNIT, compare, exact, over, times } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import { percentOf } from "../../domain/published-figure/expression";
import { unitNamed } from "../cells/measure";
import { alike } from "../tasks/column-unit";
import type { Column } from "../table";
import { known } from "./claim";
import type { Reckoning } from "./claim";
import type { CheckedTable } from "./checked-table";
import { explain } from "./explain";
import type { Explained, Way } from "./explain";
import { isFigureCell } from "./figure-cells";
import type { FigureCell } from "./figure-cells";
import { meanWays, sumAt } from "./means";
import { isPerHead, isRate, likelyPairs, nearPairs, pickedOf } from "./rate-pairs";
import type { Pair } from "./rate-pairs";

export interface Rate {
  readonly column: Column;
  readonly explained: Explained;
  /** 人均 is told in its column's unit. */
  readonly unit: string;
}

export function rates(checked: CheckedTable): readonly Rate[] {
  const { lines, table } = checked;
  const picked = pickedOf(table);
  const rows = [...lines.data, ...lines.ofWhich, ...lines.sums.map(({ row }) => row)];
  return table.columns.flatMap((column) => {
    if (!isRate(column)) return [];
    const by = (pairs: readonly Pair[]) =>
      explain(
        checked,
        column.column,
        rows,
        pairs.flatMap((pair) => waysOf(checked, column, pair))
      );
    const explained = by(likelyPairs(table, column, picked)) ?? by(nearPairs(table, column));
    return explained === undefined ? [] : [{ column, explained, unit: unitOf(column) }];
  });
}

/** Those that are the mean of others: 综合完成率, 年均. `found` are had in a nearer way. */
export function meanRates(checked: CheckedTable, found: readonly Rate[]): readonly Rate[] {
  const { lines, table } = checked;
  const rows = [...lines.data, ...lines.sums.map(({ row }) => row)];
  return table.columns.flatMap((column) => {
    if (!isRate(column) || found.some((one) => one.column === column)) return [];
    const explained = explain(checked, column.column, rows, meanWays(checked, column));
    return explained === undefined ? [] : [{ column, explained, unit: unitOf(column) }];
  });
}

function unitOf(column: Column): string {
  return isPerHead(column) ? (column.unit ?? "") : "%";
}

function waysOf(
  checked: CheckedTable,
  rate: Column,
  { of, by, certain, growth }: Pair
): readonly Way[] {
  const asIs = isPerHead(rate);
  const scale = asIs ? undefined : scaleBetween(of[0]?.unit, by.unit);
  const reckoningAt = (row: number): Reckoning | undefined => {
    const [sum, b] = [sumAt(checked, row, of), sumAt(checked, row, [by])];
    if (sum === undefined || b === undefined) return undefined;
    const a: Reckoning = scale === undefined ? sum : { kind: "product", of: [sum, known(scale)] };
    if (asIs) return { kind: "quotient", of: a, by: b };
    return percentOf(growth === true ? { kind: "difference", from: a, less: b } : a, b);
  };
  const asPercent: Way = { how: growth === true ? "growth" : "ratio", certain, reckoningAt };
  const mayBeFraction = !asIs && hasPlainNumbers(checked, rate) && rate.unit !== "%";
  return mayBeFraction ? [asPercent, { ...asPercent, from: fromFraction }] : [asPercent];
}

/** 3.5亿元 of 50000万元: what was done is brought to the scale of its target, where they differ. */
function scaleBetween(of: string | undefined, by: string | undefined): Exact | undefined {
  const [a, b] = [of, by].map((one) => (one === undefined ? undefined : unitNamed(one)));
  if (a === undefined || b === undefined || !alike(a, b)) return undefined;
  const factor = over(unitFactor(a), unitFactor(b));
  return compare(factor, UNIT) === 0 ? undefined : factor;
}

function hasPlainNumbers({ figures, lines }: CheckedTable, { column }: Column): boolean {
  return lines.data.some((row) => {
    const content = figures.at(row, column);
    return isFigureCell(content) && content.shownAs === "number";
  });
}

const HUNDRED = exact(100);

/** 0.478 under General is 47.8 %. */
function fromFraction(cell: FigureCell): FigureCell {
  if (cell.shownAs !== "number") return cell;
  return {
    ...cell,
    value: times(cell.value, HUNDRED),
    printed: cell.printed.map(({ value, places }) => ({
      value: times(value, HUNDRED),
      places: Math.max(0, places - 2),
    })),
    factor: HUNDRED,
  };
}
