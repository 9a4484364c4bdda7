/**
 * A completed figure belongs with the target of its own band.
 *
 *     内资（亿元）
 *     全年任务      实际进资         a name of its own for the actual, but no target of that name:
 *     确保  力争    上报  认定       it is what was asked for under 内资
 *
 * Only where the top band has one indicator with a target and the other name has no target anywhere:
 * with two targets in the band nobody could say whose it is.
 */
import type { NamedIndicator, RoledPath } from "./indicators";
import { isOfIndicator } from "../table";

type Name = NamedIndicator | undefined;

export function pairInBand(columns: readonly RoledPath[], names: readonly Name[]): readonly Name[] {
  const targets = names.filter((_, i) => columns[i]?.role === "target");
  const hasTarget = (name: NamedIndicator) =>
    targets.some((target) => target?.indicator === name.indicator);
  return names.map((name, i) => {
    const column = columns[i];
    if (column === undefined || name === undefined) return name;
    if (!isOfIndicator(column.role) || hasTarget(name)) return name;
    return onlyTargetOfBand(column, columns, names) ?? name;
  });
}

function onlyTargetOfBand(
  { path }: RoledPath,
  columns: readonly RoledPath[],
  names: readonly Name[]
): Name {
  const band = path[0];
  if (band === undefined || path.length < 2) return undefined;
  const inBand = names.filter((_, i) => {
    const other = columns[i];
    return other?.role === "target" && other.path.length > 1 && other.path[0] === band;
  });
  const [first] = inBand;
  return inBand.every((one) => one?.indicator === first?.indicator) ? first : undefined;
}
