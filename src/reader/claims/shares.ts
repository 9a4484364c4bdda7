/** Shares: 占比 of a line's figure in the total of its column, or of one figure in another of its line. */
import { percentOf } from "../../domain/published-figure/expression";
import { fold } from "../words/fold";
import { SHARE_OF_WHOLE } from "../words/vocabulary-claims";
import type { Column } from "../table";
import { isAddedUp, isInPercent } from "./additive";
import type { Reckoning } from "./claim";
import { isReckoning } from "./checked-table";
import type { CheckedTable } from "./checked-table";
import { explain } from "./explain";
import type { Explained, Way } from "./explain";
import { sumAt } from "./means";

export interface Share {
  readonly column: Column;
  readonly explained: Explained;
}

export function shares(checked: CheckedTable): readonly Share[] {
  const { lines, table } = checked;
  const rows = [...lines.data, ...lines.ofWhich, ...lines.sums.map(({ row }) => row)];
  return table.columns.filter(isShareColumn).flatMap((column) => {
    const explained = explain(checked, column.column, rows, waysFor(checked, column));
    return explained === undefined ? [] : [{ column, explained }];
  });
}

/** 占全市（%） in the band of 到位资金 is taken for an amount by its band, and told by its unit. */
function isShareColumn(column: Column): boolean {
  const { role, path, kind } = column;
  const isFigures = kind === "number" || kind === "percent";
  const isFree = role === undefined || (role !== "rate" && isInPercent(column));
  return isFree && isFigures && SHARE_OF_WHOLE.test(fold(path[path.length - 1] ?? ""));
}

/** Columns to the left that are tried as the part, nearest first. */
const NEAR = 8;

function waysFor(checked: CheckedTable, column: Column): readonly Way[] {
  const parts = checked.table.columns.filter((one) => one !== column && isAddedUp(one));
  const near = parts
    .filter((one) => one.column < column.column)
    .slice(-NEAR)
    .reverse();
  const wholes = near.map((part) => ofColumn(checked, part));
  const pairs = near.flatMap((part) =>
    near.filter((whole) => whole !== part).map((whole) => ofLine(checked, part, whole))
  );
  return [...wholes, ...pairs, ...runsIn(checked, near)];
}

/** Columns side by side that are tried as the part together: 一季度 and 二季度 of 全年. */
const TOGETHER = 4;

function runsIn(checked: CheckedTable, near: readonly Column[]): readonly Way[] {
  const columns = [...near].reverse();
  return columns.flatMap((_, from) =>
    Array.from({ length: TOGETHER - 1 }, (__, more) => columns.slice(from, from + more + 2))
      .filter((parts, more) => parts.length === more + 2)
      .flatMap((parts) =>
        columns
          .filter((whole) => parts.indexOf(whole) < 0)
          .map((whole) => ofTogether(checked, parts, whole))
      )
  );
}

function ofTogether(checked: CheckedTable, parts: readonly Column[], whole: Column): Way {
  return {
    how: "ratio",
    certain: false,
    reckoningAt(row) {
      const [part, all] = [sumAt(checked, row, parts), sumAt(checked, row, [whole])];
      return part && all && percentOf(part, all);
    },
  };
}

function ofColumn(checked: CheckedTable, { column }: Column): Way {
  const parts = checked.lines.data
    .map((row) => checked.truths.at(row, column))
    .filter((held) => held !== "nothing");
  const clear = parts.filter(isReckoning);
  const whole: Reckoning = { kind: "sum", of: clear };
  return {
    how: "share",
    certain: false,
    reckoningAt(row) {
      const part = checked.truths.at(row, column);
      return isReckoning(part) && clear.length === parts.length
        ? percentOf(part, whole)
        : undefined;
    },
  };
}

function ofLine(checked: CheckedTable, part: Column, whole: Column): Way {
  return {
    how: "ratio",
    certain: false,
    reckoningAt(row) {
      const [a, b] = [checked.truths.at(row, part.column), checked.truths.at(row, whole.column)];
      return isReckoning(a) && isReckoning(b) ? percentOf(a, b) : undefined;
    },
  };
}
