/** What scoring by an office's own scheme has to say: groups of whom a veto strikes all, fields of one. */
import type { Finding } from "../../reader/finding";
import type { TaskTable } from "../../reader/task-table";
import { cell } from "../../spreadsheet/address";
import type { ReckonedGroup } from "../reckon-ranking";
import type { SchemeReckoning } from "./reckon-scheme";

export function assessedFindings(
  task: TaskTable,
  { groups, scheme }: SchemeReckoning
): readonly Finding[] {
  const at = cell(task.table.headerRows.first, task.table.range.left, task.table.sheet);
  const vetoed = groups.filter(isVetoedWhole).map(({ name }): Finding => ({
    code: "scheme-all-vetoed",
    severity: "warning",
    cell: at,
    about: { group: name },
  }));
  const alone = groups.flatMap((group) =>
    scheme.items.flatMap(({ rule, name }, i): readonly Finding[] => {
      const units = group.rows.filter(({ assessed }) => isEarned(assessed?.points[i])).length;
      if (rule.kind !== "min-max" || units !== 1) return [];
      const about = { group: group.name, item: name, units };
      return [{ code: "scheme-field-of-one", severity: "confirm", cell: at, about }];
    })
  );
  return [...vetoed, ...alone];
}

function isVetoedWhole({ rows }: ReckonedGroup): boolean {
  return rows.length > 0 && rows.every(({ assessed }) => (assessed?.struck.length ?? 0) > 0);
}

function isEarned(points: { readonly kind: string; readonly notReported?: boolean } | undefined) {
  return points?.kind === "points" && points.notReported !== true;
}
