/**
 * 序时应完成, 时序目标: so many twelfths of the year's target, as an amount.
 *
 * Of which month the table is its title may say, or not; the rows do.
 */
import { exact, over } from "../../domain/exact";
import { fold } from "../words/fold";
import { COMPARED, PLAN } from "../words/vocabulary-claims";
import type { Column } from "../table";
import { isInPercent } from "./additive";
import { known } from "./claim";
import { isReckoning } from "./checked-table";
import type { CheckedTable } from "./checked-table";
import { explain } from "./explain";
import type { Explained, Way } from "./explain";

export interface PlanAmount {
  readonly column: Column;
  readonly explained: Explained;
}

export function planAmounts(checked: CheckedTable): readonly PlanAmount[] {
  const { lines, table } = checked;
  const rows = [...lines.data, ...lines.ofWhich];
  return table.columns.filter(isPlanAmount).flatMap((column) => {
    const targets = table.columns.filter((one) => one !== column && isTargetOf(one, column));
    const ways = targets.flatMap((target) => TWELFTHS.map((part) => wayOf(checked, target, part)));
    const explained = explain(checked, column.column, rows, ways);
    return explained === undefined ? [] : [{ column, explained }];
  });
}

const TWELFTHS = Array.from({ length: 11 }, (_, i) => over(exact(i + 1), exact(12)));

/** Whatever the reader took it for: a target of its own, or what ought to be done. */
function isPlanAmount(column: Column): boolean {
  const leaf = fold(column.path[column.path.length - 1] ?? "");
  return PLAN.test(leaf) && !COMPARED.test(leaf) && !isInPercent(column);
}

function isTargetOf(one: Column, plan: Column): boolean {
  return one.role === "target" && one.unit === plan.unit && one.column < plan.column;
}

function wayOf(checked: CheckedTable, { column }: Column, part: (typeof TWELFTHS)[number]): Way {
  return {
    how: "plan",
    certain: false,
    reckoningAt(row) {
      const target = checked.truths.at(row, column);
      return isReckoning(target) ? { kind: "product", of: [target, known(part)] } : undefined;
    },
  };
}
