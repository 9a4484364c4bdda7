/** 未报, 未破零, 双过半: who stands on each list, by indicator, against the target that counts. */
import type { TaskTable } from "../../reader/task-table";
import type { CompletionReckoning, ReckonedSet, ReckonedUnit } from "./reckon-completion";

export interface Listed {
  readonly unit: ReckonedUnit;
  /** Its place among the table's indicators. */
  readonly indicator: number;
}

export interface CompletionLists {
  readonly notReported: readonly Listed[];
  readonly notStarted: readonly Listed[];
  /** Time half gone and task half done. */
  readonly halfway: readonly Listed[];
  /** Time half gone and task not; those that have not reported too. */
  readonly notHalfway: readonly Listed[];
}

export function completionLists(
  { indicators }: Pick<TaskTable, "indicators">,
  { groups }: CompletionReckoning
): CompletionLists {
  const units = groups.flatMap(({ rows }) => rows);
  const those = (belongs: (set: ReckonedSet) => boolean): readonly Listed[] =>
    indicators.flatMap((_, indicator) =>
      units.flatMap((unit) => {
        const [set] = unit.items[indicator]?.sets ?? [];
        return set !== undefined && belongs(set) ? [{ unit, indicator }] : [];
      })
    );
  return {
    notReported: those(({ assessed }) => isSilent(assessed.completion)),
    notStarted: those(({ assessed }) => assessed.notStarted),
    halfway: those(({ assessed }) => assessed.halfway === "reached"),
    notHalfway: those(({ assessed }) => assessed.halfway === "missed"),
  };
}

function isSilent(done: ReckonedSet["assessed"]["completion"]): boolean {
  return done.kind === "none" && done.because === "not-reported";
}
