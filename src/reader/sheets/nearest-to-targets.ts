/**
 * 目标（家） | 走访数（家） | 任务（个） | 签约数（个）: targets, and nothing that says 完成.
 *
 * What was done is then the one column that is counted as the target is: anywhere beside a single target, between
 * it and the next where there are several. To be confirmed.
 */
import { isKnownAside } from "../words/match-words";
import type { RoleMatch } from "../words/match-words";
import type { ColumnKind } from "../table";

type Match = RoleMatch | undefined;

interface Counted {
  readonly path: readonly string[];
  readonly kind: ColumnKind | undefined;
  /** As printed. */
  readonly unit?: string | undefined;
}

export function nearestToTargets(
  columns: readonly Counted[],
  matches: readonly Match[]
): readonly Match[] {
  const roles = matches.map((match) => match?.role);
  const targets = columns.map((_, i) => i).filter((i) => roles[i] === "target");
  if (!roles.some((role) => role === "unit" || role === "team")) return matches;
  const found = targets.map((target, n) => {
    const [first, end] =
      targets.length === 1 ? [0, columns.length] : [target + 1, targets[n + 1] ?? columns.length];
    return onlyAlike(columns, matches, { target, first, end });
  });
  if (found.some((at) => at === undefined)) return matches;
  return matches.map((match, i) =>
    found.indexOf(i) >= 0 ? { role: "actual" as const, exact: false } : match
  );
}

interface Asked {
  readonly target: number;
  readonly first: number;
  readonly end: number;
}

/** Of the columns from `first` to before `end`. */
function onlyAlike(
  columns: readonly Counted[],
  matches: readonly Match[],
  { target, first, end }: Asked
): number | undefined {
  const alike = columns.flatMap(({ path, kind, unit }, i) => {
    const figures = matches[i] === undefined && kind === "number" && !isKnownAside(path);
    return i >= first && i < end && figures && unit === columns[target]?.unit ? [i] : [];
  });
  return alike.length === 1 ? alike[0] : undefined;
}
