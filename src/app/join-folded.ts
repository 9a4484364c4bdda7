/** 分栏排印: a list whose right half goes on where the left one stops is one table. */
import { alike } from "../reader/tasks/column-unit";
import type { TaskGroup, TaskTable } from "../reader/task-table";
import type { Finding } from "../reader/finding";

interface Read {
  readonly task?: TaskTable;
  readonly findings: readonly Finding[];
}

/** In the order in which they stand on their sheets; `fit` may ask more than that the indicators are the same. */
export function joinFolded<One extends Read>(
  tasks: readonly One[],
  fit: (left: One, right: One) => boolean = () => true
): readonly One[] {
  const joined: One[] = [];
  for (const one of tasks) {
    const before = joined[joined.length - 1];
    const fits = before !== undefined && fit(before, one);
    const task = fits && one.task && before.task && rowsOfBoth(before.task, one.task);
    if (before === undefined || !task) joined.push(one);
    else {
      const findings = [...before.findings, ...one.findings];
      joined[joined.length - 1] = { ...before, task, findings };
    }
  }
  return joined;
}

function rowsOfBoth(before: TaskTable, after: TaskTable): TaskTable | undefined {
  if (after.table.goesOn !== true || !askTheSame(before, after)) return undefined;
  const groups = [...before.groups];
  after.groups.forEach((group, i) => {
    const open = i === 0 && group.name === "" ? groups[groups.length - 1]?.name : undefined;
    takeIn(groups, { ...group, name: open ?? group.name });
  });
  return { ...before, groups };
}

function askTheSame({ indicators }: TaskTable, after: TaskTable): boolean {
  const others = after.indicators;
  return (
    indicators.length === others.length &&
    indicators.every(({ unit }, i) => {
      const other = others[i];
      return other !== undefined && alike(unit, other.unit);
    })
  );
}

function takeIn(groups: TaskGroup[], { name, rows }: TaskGroup): void {
  const at = groups.map((group) => group.name).indexOf(name);
  const group = groups[at];
  if (group === undefined) groups.push({ name, rows });
  else groups[at] = { name, rows: [...group.rows, ...rows] };
}
