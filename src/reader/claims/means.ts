/** Means: 年均 of a run of columns, 前8个月月均 of one, 综合完成率 of all the rates before it. */
import type { Column } from "../table";
import { isAddedUp, isInPercent } from "./additive";
import { known, unrounded } from "./claim";
import type { Reckoning } from "./claim";
import { isReckoning } from "./checked-table";
import type { CheckedTable } from "./checked-table";
import type { Way } from "./explain";
import { isPerHead, isRate } from "./rate-pairs";

/** Of one column its figure; of several what they come to, where one of them has any. */
export function sumAt(
  { truths }: CheckedTable,
  row: number,
  columns: readonly Column[]
): Reckoning | undefined {
  const held = columns.map(({ column }) => truths.at(row, column));
  const parts = held.filter(isReckoning);
  if (columns.length === 1) return parts[0];
  if (parts.length === 0 || held.some((one) => one === "unclear")) return undefined;
  return { kind: "sum", of: parts };
}

export function meanWays(checked: CheckedTable, rate: Column): readonly Way[] {
  const before = checked.table.columns.filter((one) => one.column < rate.column);
  const runs = isPerHead(rate)
    ? runsOf(before.filter(isAddedUp))
    : [before.filter((one) => isRate(one) && (one.role === "rate" || isInPercent(one)))];
  return [
    ...runs.flatMap((run) => bothWays((row) => meanAt(checked, row, run))),
    ...(isPerHead(rate) ? spanWays(checked, before) : []),
  ];
}

/** So many months or days, which the header need not tell. */
const LONGEST_SPAN = 31;
/** Columns to the left that are tried. */
const NEAR = 6;

/** What one column says, or what is left of a target, month by month. */
function spanWays(checked: CheckedTable, before: readonly Column[]): readonly Way[] {
  const near = before.filter(isAddedUp).slice(-NEAR);
  const held = (row: number, { column }: Column): Reckoning | undefined => {
    const truth = checked.truths.at(row, column);
    return isReckoning(truth) ? truth : undefined;
  };
  const left = near.flatMap((from, i) =>
    near.slice(i + 1).map((less) => (row: number): Reckoning | undefined => {
      const [a, b] = [held(row, from), held(row, less)];
      return a && b && { kind: "difference", from: a, less: b };
    })
  );
  const wholes = [...near.map((one) => (row: number) => held(row, one)), ...left];
  return wholes.flatMap((whole) =>
    Array.from({ length: LONGEST_SPAN - 1 }, (_, more): Way => ({
      how: "mean",
      certain: false,
      reckoningAt(row) {
        const of = whole(row);
        return of && { kind: "quotient", of, by: known(more + 2) };
      },
    }))
  );
}

/** Every run of two columns or more; a sum of some of them may stand in between. */
function runsOf(columns: readonly Column[]): readonly (readonly Column[])[] {
  return columns.flatMap((_, from) =>
    columns.slice(from + 1).map((__, more) => columns.slice(from, from + more + 2))
  );
}

function meanAt(
  checked: CheckedTable,
  row: number,
  columns: readonly Column[]
): Reckoning | undefined {
  if (columns.length < 2) return undefined;
  const sum = sumAt(checked, row, columns);
  return sum && { kind: "quotient", of: sum, by: known(columns.length) };
}

/** Of figures as they are printed, and of all their digits. */
function bothWays(reckoningAt: Way["reckoningAt"]): readonly Way[] {
  const way = { how: "mean", certain: false };
  return [
    { ...way, reckoningAt },
    {
      ...way,
      reckoningAt(row) {
        const mean = reckoningAt(row);
        return mean && unrounded(mean);
      },
    },
  ];
}
