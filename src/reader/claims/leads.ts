/**
 * 超（欠）序时进度: a rate less how far it ought to be by now, in points.
 *
 * By now is so many twelfths of the year, or what the plan in a column of its own says, or one figure of the
 * office's own that the table does not print: then the rows tell it, all by the same difference.
 */
import { exact, minus, over, plus, times } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import { fold } from "../words/fold";
import { BEHIND, COMPARED, PLAN } from "../words/vocabulary-claims";
import type { Column } from "../table";
import { isInPercent } from "./additive";
import { known } from "./claim";
import type { Reckoning } from "./claim";
import { isReckoning } from "./checked-table";
import type { CheckedTable } from "./checked-table";
import type { Way } from "./explain";
import { mostOften } from "./most-often";
import { isFigureCell } from "./figure-cells";

/** By its own words: 完成率 beside 较序时进度 is none. */
export function isLead({ role, path }: Column): boolean {
  const leaf = leafOf(path);
  return role === undefined && PLAN.test(leaf) && COMPARED.test(leaf);
}

/** 序时进度（%）, by itself. */
export function isPlan(column: Column): boolean {
  const leaf = leafOf(column.path);
  return isInPercent(column) && PLAN.test(leaf) && !COMPARED.test(leaf);
}

export function leadWays(checked: CheckedTable, column: Column): readonly Way[] {
  const { columns } = checked.table;
  const plans = columns.filter((one) => one !== column && isPlan(one));
  const rates = columns.filter((one) => isRateOf(one, column));
  return rates.flatMap((rate) => {
    const fixed = [...TWELFTHS, ...usualBenchmarks(checked, rate, column)].map(known);
    const marks: readonly Mark[] = [
      ...plans.map(
        (plan): Mark =>
          (row) =>
            heldAt(checked, row, plan)
      ),
      ...fixed.map(
        (benchmark): Mark =>
          () =>
            benchmark
      ),
    ];
    return marks.flatMap((mark) => bothWays(checked, rate, { mark, column }));
  });
}

type Mark = (row: number) => Reckoning | undefined;

/** The year's end first. */
const TWELFTHS: readonly Exact[] = Array.from({ length: 12 }, (_, i) =>
  over(times(exact(12 - i), exact(100)), exact(12))
);

function isRateOf(one: Column, column: Column): boolean {
  if (one === column || (one.role !== "rate" && !isInPercent(one)) || isLead(one) || isPlan(one))
    return false;
  return column.indicator === undefined || one.indicator === column.indicator;
}

/** 欠序时进度 5.2 is a lag, and told as a positive figure. */
function bothWays(
  checked: CheckedTable,
  rate: Column,
  { mark, column }: { readonly mark: Mark; readonly column: Column }
): readonly Way[] {
  const way = (isLag: boolean): Way => ({
    how: "lead",
    certain: false,
    reckoningAt(row) {
      const [held, benchmark] = [heldAt(checked, row, rate), mark(row)];
      if (held === undefined || benchmark === undefined) return undefined;
      return isLag
        ? { kind: "difference", from: benchmark, less: held }
        : { kind: "difference", from: held, less: benchmark };
    },
  });
  return BEHIND.test(leafOf(column.path)) ? [way(false), way(true)] : [way(false)];
}

function heldAt({ truths }: CheckedTable, row: number, { column }: Column): Reckoning | undefined {
  const held = truths.at(row, column);
  return isReckoning(held) ? held : undefined;
}

/** What most rows take from their rate, as both are printed; or add to it, where they tell their lag. */
function usualBenchmarks(
  { figures, lines }: CheckedTable,
  rate: Column,
  column: Column
): readonly Exact[] {
  return [minus, plus].flatMap((step) => {
    const told = lines.data.flatMap((row): readonly Exact[] => {
      const [of, lead] = [figures.at(row, rate.column), figures.at(row, column.column)];
      return isFigureCell(of) && isFigureCell(lead) ? [step(of.value, lead.value)] : [];
    });
    const usual = mostOften(told);
    return usual === undefined ? [] : [usual];
  });
}

function leafOf(path: readonly string[]): string {
  return fold(path[path.length - 1] ?? "");
}
