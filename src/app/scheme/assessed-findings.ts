/** What scoring by an office's own scheme has to say: groups of whom a veto strikes all, fields that are level. */
import { compare, toNumber } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import type { Points } from "../../domain/scoring/points";
import type { Finding } from "../../reader/finding";
import type { TaskTable } from "../../reader/task-table";
import { cell } from "../../spreadsheet/address";
import type { ReckonedGroup } from "../ranking/reckon-ranking";
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
  const level = groups.flatMap((group) =>
    scheme.items.flatMap(({ rule, name }, i): readonly Finding[] => {
      const earned = group.rows.flatMap(({ assessed }) => earnedOf(assessed?.points[i]));
      const [first, ...others] = earned;
      if (rule.kind !== "min-max" || first === undefined) return [];
      if (others.some((one) => compare(one, first) !== 0)) return [];
      const about = { group: group.name, item: name, units: earned.length };
      if (others.length === 0)
        return [{ code: "scheme-field-of-one", severity: "confirm", cell: at, about }];
      const points = toNumber(first);
      return [
        { code: "scheme-field-equal", severity: "confirm", cell: at, about: { ...about, points } },
      ];
    })
  );
  return [...vetoed, ...level];
}

function isVetoedWhole({ rows }: ReckonedGroup): boolean {
  return rows.length > 0 && rows.every(({ assessed }) => (assessed?.struck.length ?? 0) > 0);
}

function earnedOf(points: Points | undefined): readonly Exact[] {
  return points?.kind === "points" && !points.notReported ? [points.points] : [];
}
