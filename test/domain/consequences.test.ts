import assert from "node:assert";
import { consequenceFor } from "../../src/domain/consequences";
import type { Standing } from "../../src/domain/consequences";
import { completion } from "../../src/domain/completion";
import { exact } from "../../src/domain/exact";
import { rankWithinGroups } from "../../src/domain/ranking";
import type { WrittenConsequence } from "../../src/domain/scoring/written-scheme";
import { task } from "./figures";

/** A name, a score ("—" is not ranked), and what was done of what was asked ("/4" is 未报; "+1" of what is no task). */
type Unit = readonly [name: string, score: number | "—", done?: string, lastRank?: number];

function standings(units: readonly Unit[]): readonly Standing<string>[] {
  const places = rankWithinGroups(
    units.map(([of, score]) =>
      score === "—"
        ? { of, group: "", notRanked: "no-target" }
        : { of, group: "", figure: exact(score) }
    ),
    { ties: "113" }
  );
  return units.flatMap(([, score, done, lastRank], i) => {
    const place = places[i];
    if (place === undefined) return [];
    const scored = score === "—" ? {} : { score: exact(score) };
    const before = lastRank === undefined ? {} : { lastRank };
    return [{ place, ...scored, ...before, ...(done === undefined ? {} : { task: taskOf(done) }) }];
  });
}

function taskOf(done: string) {
  const [actual = "", asked = ""] = done.split("/");
  const [target = "", feat] = asked.split("+");
  if (feat !== undefined)
    return {
      completion: completion(task(actual, target)),
      asked: exact(0),
      done: exact(feat),
      untargeted: true,
    };
  return {
    completion: completion(task(actual || undefined, target || undefined)),
    asked: exact(target || 0),
    ...(actual === "" ? {} : { done: exact(actual) }),
  };
}

function told(when: Partial<WrittenConsequence>, units: readonly Unit[]): string {
  const outcome = consequenceFor({ when: "bottom", ...when }, standings(units));
  if (outcome.kind === "unknown") return outcome.because;
  return [outcome.sure, outcome.contested, outcome.open].map((of) => of.join("")).join("|");
}

const FIVE: readonly Unit[] = [
  ["甲", 90],
  ["乙", 80],
  ["丙", 80],
  ["丁", 80],
  ["戊", 60],
];

describe("consequences", () => {
  const cases: {
    says: string;
    when: Partial<WrittenConsequence>;
    of?: readonly Unit[];
    gives: string;
  }[] = [
    { says: "the last one", when: { count: 1 }, gives: "戊||" },
    { says: "a tie across the line of the last", when: { count: 2 }, gives: "戊|乙丙丁|" },
    { says: "a tie that ends at the line", when: { count: 4 }, gives: "戊乙丙丁||" },
    { says: "the first one", when: { when: "top", count: 1 }, gives: "甲||" },
    {
      says: "a tie across the line of the first",
      when: { when: "top", count: 3 },
      gives: "甲|乙丙丁|",
    },
    { says: "no places", when: { count: 0 }, gives: "||" },
    { says: "a blank number of places", when: {}, gives: "no-count" },
    { says: "a group of one", when: { count: 1 }, of: [["甲", 90]], gives: "甲||" },
    { says: "an empty group", when: { count: 1 }, of: [], gives: "||" },
    {
      says: "nobody is ranked",
      when: { when: "top", count: 1 },
      of: [
        ["甲", "—"],
        ["乙", "—"],
      ],
      gives: "||",
    },
    {
      says: "the unranked is not last",
      when: { count: 1 },
      of: [
        ["甲", 90],
        ["乙", "—"],
        ["丙", 70],
      ],
      gives: "丙||",
    },
    {
      says: "two years running, without last year's ranks",
      when: { when: "bottom-again", count: 1 },
      gives: "no-last-year",
    },
    {
      says: "two years running: last in both; last in one; a tie in one; no rank of last year",
      when: { when: "bottom-again", count: 2 },
      of: [
        ["甲", 90, "", 5],
        ["乙", 80, "", 3],
        ["丙", 70, "", 1],
        ["丁", 60, "", 4],
        ["戊", 60],
      ],
      gives: "丁||戊",
    },
    {
      says: "two years running, and a tie across last year's line",
      when: { when: "bottom-again", count: 1 },
      of: [
        ["甲", 90, "", 2],
        ["乙", 80, "", 1],
        ["丙", 70, "", 2],
      ],
      gives: "|丙|",
    },
    {
      says: "two years running: who was last and is not ranked now still had last year's last place",
      when: { when: "bottom-again", count: 1 },
      of: [
        ["甲", 90, "", 1],
        ["乙", 80, "", 2],
        ["丙", "—", "", 3],
      ],
      gives: "||",
    },
    {
      says: "no such item, and nobody is ranked",
      when: { when: "rate-below", line: 0.5 },
      of: [["甲", "—"]],
      gives: "no-item",
    },
    {
      says: "a score at the line is not below it, and who is not ranked is left out",
      when: { when: "score-below", line: 80 },
      of: [...FIVE, ["己", "—"]],
      gives: "戊||",
    },
    { says: "no line", when: { when: "score-below" }, gives: "no-line" },
    { says: "no such item", when: { when: "rate-below", line: 0.5 }, gives: "no-item" },
    {
      says: "a rate below; at the line; not reported; without a target; not ranked",
      when: { when: "rate-below", line: 0.5 },
      of: [
        ["甲", 90, "1/4"],
        ["乙", 80, "2/4"],
        ["丙", 0, "/4"],
        ["丁", 70, "3/"],
        ["戊", "—", "0/4"],
      ],
      gives: "甲||丙",
    },
    {
      says: "nothing done is a rate, and below",
      when: { when: "rate-below", line: 0.5 },
      of: [["甲", 0, "0/4"]],
      gives: "甲||",
    },
    {
      says: "three beyond the task; two beyond; not reported",
      when: { when: "tier-jump", line: 3 },
      of: [
        ["甲", 90, "7/4"],
        ["乙", 80, "6/4"],
        ["丙", 0, "/4"],
      ],
      gives: "甲||丙",
    },
    {
      says: "one of 10 亿, which is nobody's task: it needs the tasks met",
      when: { when: "tier-jump", line: 1 },
      of: [
        ["甲", 90, "4/4+1"],
        ["乙", 80, "3/4+2"],
        ["丙", 70, "4/4+0"],
      ],
      gives: "甲||",
    },
    {
      says: "the rate of what is nobody's task",
      when: { when: "rate-below", line: 1 },
      of: [["甲", 90, "4/4+1"]],
      gives: "no-item",
    },
    {
      says: "a negative line does not reward who fell short",
      when: { when: "tier-jump", line: -1 },
      of: [
        ["甲", 90, "4/4"],
        ["乙", 80, "3/4"],
      ],
      gives: "甲||",
    },
  ];
  for (const { says, when, of, gives } of cases) {
    it(says, () => assert.strictEqual(told(when, of ?? FIVE), gives));
  }
});
