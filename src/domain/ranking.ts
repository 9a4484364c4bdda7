/**
 * 名次: competition ranks within groups, and who is not ranked and why.
 *
 * Hand in the figure as it is printed, rounded: two units that both read 83.30 must tie, whatever
 * stood behind the last digit. A unit without a figure is not last; it is not ranked.
 */
import { compare } from "./exact";
import type { Exact } from "./exact";

/** What follows a tie for first: 113 counts units (as RANK does), 112 counts places (中国式). */
export type TieRule = "113" | "112";

export type Better = "higher" | "lower";

export type Candidate<T> = { readonly of: T; readonly group: string } & (
  { readonly figure: Exact } | { readonly notRanked: string }
);

export interface RankingRules<T> {
  readonly ties: TieRule;
  /** "higher" where left out. */
  readonly better?: Better;
  /** Asked in this order when figures are equal; what they cannot part stays tied. */
  readonly tieBreakers?: readonly TieBreaker<T>[];
}

/** Of two candidates, one for whom `figureOf` gives nothing loses to one for whom it gives something. */
export interface TieBreaker<T> {
  readonly better: Better;
  readonly figureOf: (of: T) => Exact | undefined;
}

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

/** A place for each candidate, in the order of the candidates. */
export function rankWithinGroups<T>(
  candidates: readonly Candidate<T>[],
  rules: RankingRules<T>
): readonly Place<T>[] {
  const places: Place<T>[] = [];
  const fields = new Map<string, Runner<T>[]>();
  candidates.forEach((one, at) => {
    const { of, group } = one;
    if ("notRanked" in one) {
      places[at] = { kind: "not-ranked", of, group, because: one.notRanked };
    } else {
      const field = fields.get(group) ?? [];
      field.push({ of, group, figure: one.figure, at });
      fields.set(group, field);
    }
  });
  fields.forEach((field) => {
    for (const { at, place } of rankField(field, rules)) places[at] = place;
  });
  return places;
}

/** The last n of one group, worst first; or the first n, best first. */
export type Bottom<T> = Ends<Ranked<T>>;

export interface Ends<R> {
  /** Among the n, however ties are decided. */
  readonly sure: readonly R[];
  /**
   * Tied across the line: some of them are among the n, and people must say which.
   * Empty when the line is clean.
   */
  readonly contested: readonly R[];
}

/** Takes the places of one group, for two groups have two last places. */
export function bottomPlaces<T>(group: readonly Place<T>[], n: number): Bottom<T> {
  return lastByRank(group.filter(isRanked), n);
}

/** The same of any ranks: those of another year's table. */
export function lastByRank<R extends { readonly rank: number }>(
  ranked: readonly R[],
  n: number
): Ends<R> {
  return firstOf(
    ranked.slice().sort((a, b) => b.rank - a.rank),
    n
  );
}

/** The first n of one group, best first, with the same care for ties. */
export function topPlaces<T>(group: readonly Place<T>[], n: number): Bottom<T> {
  return firstOf(
    group.filter(isRanked).sort((a, b) => a.rank - b.rank),
    n
  );
}

function firstOf<R extends { readonly rank: number }>(inOrder: readonly R[], n: number): Ends<R> {
  const taken = inOrder.slice(0, Math.max(0, n));
  const line = taken[taken.length - 1]?.rank;
  const clean = line === undefined || inOrder[taken.length]?.rank !== line;
  if (clean) return { sure: taken, contested: [] };
  return {
    sure: taken.filter(({ rank }) => rank !== line),
    contested: inOrder.filter(({ rank }) => rank === line),
  };
}

/** A candidate that is ranked, and where it stood among the candidates. */
interface Runner<T> {
  readonly of: T;
  readonly group: string;
  readonly figure: Exact;
  readonly at: number;
}

function rankField<T>(
  field: readonly Runner<T>[],
  rules: RankingRules<T>
): readonly { readonly at: number; readonly place: Ranked<T> }[] {
  const bestFirst = field.slice().sort((a, b) => order(a, b, rules));
  const level = (a: Runner<T> | undefined, b: Runner<T> | undefined): boolean =>
    a !== undefined && b !== undefined && order(a, b, rules) === 0;
  let rank = 0;
  return bestFirst.map((one, i) => {
    const tiedAbove = level(bestFirst[i - 1], one);
    if (!tiedAbove) rank = rules.ties === "113" ? i + 1 : rank + 1;
    const tied = tiedAbove || level(one, bestFirst[i + 1]);
    const { of, group, at } = one;
    return { at, place: { kind: "ranked", of, group, rank, tied, outOf: field.length } };
  });
}

/** Negative when a stands before b. */
function order<T>(a: Runner<T>, b: Runner<T>, rules: RankingRules<T>): number {
  const byFigure = betterFirst(a.figure, b.figure, rules.better ?? "higher");
  if (byFigure !== 0) return byFigure;
  for (const { better, figureOf } of rules.tieBreakers ?? []) {
    const byBreaker = betterFirst(figureOf(a.of), figureOf(b.of), better);
    if (byBreaker !== 0) return byBreaker;
  }
  return 0;
}

function betterFirst(a: Exact | undefined, b: Exact | undefined, better: Better): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return better === "higher" ? compare(b, a) : compare(a, b);
}

function isRanked<T>(place: Place<T>): place is Ranked<T> {
  return place.kind === "ranked";
}
