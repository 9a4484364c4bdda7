/**
 * 名次: competition ranks within groups, and who is not ranked and why.
 *
 * Hand in the figure as it is printed, rounded: two units that both read 83.3 must tie, whatever
 * stood behind the last digit. A unit without a figure is not last; it is not ranked.
 */
import { compare } from "./exact";
import type { Exact } from "./exact";

/** What follows a tie for first: 113 counts units (RANK), 112 counts places (中国式). */
export type TieRule = "113" | "112";

export type Better = "higher" | "lower";

export interface RankingRules<T> {
  readonly ties: TieRule;
  readonly better?: Better;
  /** Asked in this order when figures are equal; what they cannot part stays tied. */
  readonly tieBreakers?: readonly TieBreaker<T>[];
}

/** A candidate for whom `figureOf` gives nothing loses to one for whom it gives something. */
export interface TieBreaker<T> {
  readonly better: Better;
  readonly figureOf: (candidate: T) => Exact | undefined;
}

export type Candidate<T> = { readonly of: T; readonly group: string } & (
  { readonly figure: Exact } | { readonly notRanked: string }
);

export type Place<T> = Ranked<T> | NotRanked<T>;

export interface Ranked<T> {
  readonly kind: "ranked";
  readonly of: T;
  readonly group: string;
  readonly rank: number;
  /** Another one of the group has the same rank. */
  readonly tied: boolean;
  /** How many of the group are ranked. */
  readonly outOf: number;
}

export interface NotRanked<T> {
  readonly kind: "not-ranked";
  readonly of: T;
  readonly group: string;
  readonly because: string;
}

/** Places in the order of the candidates. */
export function rankWithinGroups<T>(
  candidates: readonly Candidate<T>[],
  rules: RankingRules<T>
): readonly Place<T>[] {
  return candidates.map((one) => {
    if ("notRanked" in one)
      return { kind: "not-ranked", of: one.of, group: one.group, because: one.notRanked };
    const rivals = candidates.filter((other) => other.group === one.group && "figure" in other);
    const ahead = rivals.filter((other) => order(other, one, rules) < 0);
    const level = rivals.filter((other) => order(other, one, rules) === 0);
    return {
      kind: "ranked",
      of: one.of,
      group: one.group,
      rank: ahead.length + 1,
      tied: level.length > 1,
      outOf: rivals.length,
    };
  });
}

function order<T>(a: Candidate<T>, b: Candidate<T>, rules: RankingRules<T>): number {
  if (!("figure" in a) || !("figure" in b)) return 0;
  return rules.better === "lower" ? compare(a.figure, b.figure) : compare(b.figure, a.figure);
}

/** The last n of one group. */
export interface Bottom<T> {
  /** In the bottom n whatever is decided about ties. */
  readonly sure: readonly Ranked<T>[];
  /** Tied across the line: some of them are in the bottom n and people must say which. */
  readonly contested: readonly Ranked<T>[];
}

export function bottomPlaces<T>(group: readonly Place<T>[], n: number): Bottom<T> {
  const ranked = group.filter((place): place is Ranked<T> => place.kind === "ranked");
  const worstFirst = ranked.slice().sort((a, b) => b.rank - a.rank);
  const last = worstFirst.slice(0, Math.max(0, n));
  const line = last[last.length - 1]?.rank;
  if (line === undefined || worstFirst[last.length]?.rank !== line)
    return { sure: last, contested: [] };
  return {
    sure: last.filter((place) => place.rank > line),
    contested: ranked.filter((place) => place.rank === line),
  };
}
