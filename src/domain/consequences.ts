/**
 * 结果运用: whom a consequence of the scheme falls on, in one group. A list for people, who decide.
 *
 * What is tied across the line is told apart and never decided; who is not ranked is on no list; who
 * has not reported is neither struck nor spared. What cannot be told is said to be unknown, with why.
 */
import type { Completion } from "./completion";
import { compare, exact, roundHalfUp } from "./exact";
import type { Exact } from "./exact";
import { bottomPlaces, lastByRank, topPlaces } from "./ranking";
import type { Bottom, Place, Ranked } from "./ranking";
import { jumpsTier } from "./scoring/tier-jump";
import type { WrittenConsequence } from "./scoring/written-scheme";

export interface Standing<T> {
  readonly place: Place<T>;
  /** As it is printed and ranked. */
  readonly score?: Exact;
  /** In last year's table. */
  readonly lastRank?: number;
  /** Of the item that the consequence looks at; undefined where the table has no such item. */
  readonly task?: StandingTask;
}

export interface StandingTask {
  /** Of the item; where nobody has a target for it, of the unit's tasks the one that is least done. */
  readonly completion: Completion;
  /** In the item's own unit. */
  readonly done?: Exact;
  /** What a feat goes beyond: the target, or nothing where nobody has one. */
  readonly asked: Exact;
  /** Nobody has a target for it: it has no rate of its own. */
  readonly untargeted?: boolean;
}

export type Outcome<T> = Listed<T> | Unknown;

export interface Listed<T> {
  readonly kind: "listed";
  readonly sure: readonly T[];
  /** Tied across the line: some of them, and people must say which. */
  readonly contested: readonly T[];
  /** 未报, or no rank of last year: whether it falls on them shows when that is filled in. */
  readonly open: readonly T[];
}

export interface Unknown {
  readonly kind: "unknown";
  readonly because: WhyUnknown;
}

/** no-last-year: two years running, and the table has no 上年名次; no-count, no-line: the cell is blank. */
export type WhyUnknown = "no-last-year" | "no-count" | "no-line" | "no-item" | "no-group";

type Condition = Pick<WrittenConsequence, "when" | "count" | "line">;

export function consequenceFor<T>(
  { when, count, line }: Condition,
  group: readonly Standing<T>[]
): Outcome<T> {
  if (when === "bottom" || when === "top" || when === "bottom-again")
    return count === undefined ? unknown("no-count") : placed(group, when, count);
  if (line === undefined) return unknown("no-line");
  const ranked = group.filter(({ place }) => place.kind === "ranked");
  if (when === "score-below") {
    return listed(ranked.filter(({ score }) => score !== undefined && isBelow(score, line)));
  }
  const isNone = ({ task }: Standing<T>) =>
    task === undefined || (when === "rate-below" && task.untargeted === true);
  if (group.some(isNone)) return unknown("no-item");
  const falls = when === "rate-below" ? isRateBelow : isFarBeyond;
  return listed(
    ranked.filter(({ task }) => task !== undefined && falls(task, line)),
    ranked.filter(({ task }) => isNotReported(task))
  );
}

function placed<T>(
  group: readonly Standing<T>[],
  when: "bottom" | "top" | "bottom-again",
  count: number
): Outcome<T> {
  const places = group.map(({ place }) => place);
  if (when === "top") return byPlace(topPlaces(places, count));
  const last = bottomPlaces(places, count);
  return when === "bottom" ? byPlace(last) : again(group, last, count);
}

/**
 * Last in both years; where it is a tie in one of them, people must say; without a rank of last year it is open.
 * Last year's last places are those of all who had one, also of who is not ranked now.
 */
function again<T>(group: readonly Standing<T>[], now: Bottom<T>, count: number): Outcome<T> {
  const before = group.flatMap(({ place: { of }, lastRank }) =>
    lastRank === undefined ? [] : [{ of, rank: lastRank }]
  );
  if (before.length === 0) return unknown("no-last-year");
  const known = new Set(before.map(({ of }) => of));
  const then = lastByRank(before, count);
  const among = (some: readonly { readonly of: T }[], of: T) => some.some((one) => one.of === of);
  const sure = now.sure.filter(({ of }) => among(then.sure, of));
  const all = [...now.sure, ...now.contested];
  const tied = all.filter(
    (one) => among([...then.sure, ...then.contested], one.of) && sure.indexOf(one) < 0
  );
  const open = all.filter(({ of }) => !known.has(of));
  return { ...byPlace({ sure, contested: tied }), open: open.map(({ of }) => of) };
}

function byPlace<T>({ sure, contested }: Bottom<T>): Listed<T> {
  const units = (places: readonly Ranked<T>[]) => places.map(({ of }) => of);
  return { kind: "listed", sure: units(sure), contested: units(contested), open: [] };
}

function listed<T>(sure: readonly Standing<T>[], open: readonly Standing<T>[] = []): Listed<T> {
  const units = (some: readonly Standing<T>[]) => some.map(({ place }) => place.of);
  return { kind: "listed", sure: units(sure), contested: [], open: units(open) };
}

/** Nine places, as a veto on a rate compares: a third of a target is not below 0.333333333. */
const RATE_PLACES = 9;

function isRateBelow({ completion }: StandingTask, line: number): boolean {
  return completion.kind === "rate" && isBelow(roundHalfUp(completion.rate, RATE_PLACES), line);
}

function isFarBeyond({ completion, done, asked }: StandingTask, line: number): boolean {
  const rate = completion.kind === "rate" ? completion.rate : undefined;
  return jumpsTier(rate, [{ done, asked, needed: exact(Math.max(0, line)) }]);
}

function isNotReported(task: StandingTask | undefined): boolean {
  return task?.completion.kind === "none" && task.completion.because === "not-reported";
}

function isBelow(figure: Exact, line: number): boolean {
  return compare(figure, exact(line)) < 0;
}

function unknown(because: WhyUnknown): Unknown {
  return { kind: "unknown", because };
}
