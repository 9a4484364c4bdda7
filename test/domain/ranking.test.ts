import assert from "node:assert";
import { exact } from "../../src/domain/exact";
import { bottomPlaces, rankWithinGroups } from "../../src/domain/ranking";
import type { Candidate, Place, RankingRules, TieRule } from "../../src/domain/ranking";

interface Unit {
  readonly name: string;
  readonly score?: number;
  readonly amount?: number;
  readonly lastRank?: number;
}

const candidate = (unit: Unit, group = ""): Candidate<Unit> =>
  unit.score === undefined
    ? { of: unit, group, notRanked: "no-target" }
    : { of: unit, group, figure: exact(unit.score) };

const rank = (
  units: readonly Unit[],
  rules: RankingRules<Unit> = { ties: "113" }
): readonly Place<Unit>[] =>
  rankWithinGroups(
    units.map((unit) => candidate(unit)),
    rules
  );

const told = (place: Place<Unit>): string =>
  place.kind === "ranked" ? `${place.rank}${place.tied ? "=" : ""}` : place.because;

const scores = (...all: (number | undefined)[]): Unit[] =>
  all.map((score, i) => ({ name: `第${i + 1}组`, ...(score === undefined ? {} : { score }) }));

const byAmount = {
  better: "higher",
  figureOf: ({ amount }: Unit) => (amount === undefined ? undefined : exact(amount)),
} as const;
const byLastRank = {
  better: "lower",
  figureOf: ({ lastRank }: Unit) => (lastRank === undefined ? undefined : exact(lastRank)),
} as const;

describe("places", () => {
  const cases: { says: string; of: Unit[]; rules?: RankingRules<Unit>; gives: string[] }[] = [
    {
      says: "in the order of the units, not of the scores",
      of: scores(70, 90, 80),
      gives: ["3", "1", "2"],
    },
    { says: "a tie for first, then third", of: scores(90, 90, 80), gives: ["1=", "1=", "3"] },
    {
      says: "a tie for first, then second (中国式)",
      of: scores(90, 90, 80),
      rules: { ties: "112" },
      gives: ["1=", "1=", "2"],
    },
    {
      says: "three tied in the middle",
      of: scores(90, 80, 80, 80, 70),
      gives: ["1", "2=", "2=", "2=", "5"],
    },
    { says: "no target, no place", of: scores(90, undefined, 80), gives: ["1", "no-target", "2"] },
    { says: "a true zero is ranked", of: scores(0, 50, 0), gives: ["2=", "1", "2="] },
    { says: "below zero too", of: scores(-5, 0), gives: ["2", "1"] },
    {
      says: "the lowest first, for days overdue",
      of: scores(3, 1, 1),
      rules: { ties: "113", better: "lower" },
      gives: ["3", "1=", "1="],
    },
    { says: "everyone the same", of: scores(80, 80), gives: ["1=", "1="] },
    { says: "one alone", of: scores(80), gives: ["1"] },
    { says: "nobody", of: [], gives: [] },
  ];
  for (const { says, of, rules, gives } of cases) {
    it(`${says}: ${gives.join(" ")}`, () =>
      assert.deepStrictEqual(rank(of, rules).map(told), gives));
  }
});

describe("tie-breakers", () => {
  const units: Unit[] = [
    { name: "甲镇", score: 90, amount: 5, lastRank: 2 },
    { name: "乙镇", score: 90, amount: 7, lastRank: 3 },
    { name: "丙镇", score: 90, amount: 5, lastRank: 1 },
    { name: "丁镇", score: 90 },
    { name: "戊镇", score: 95, amount: 0 },
  ];
  const cases = [
    { says: "none", tieBreakers: [], gives: ["2=", "2=", "2=", "2=", "1"] },
    {
      says: "the amount; none stated comes last",
      tieBreakers: [byAmount],
      gives: ["3=", "2", "3=", "5", "1"],
    },
    {
      says: "the amount, then last month's place",
      tieBreakers: [byAmount, byLastRank],
      gives: ["4", "2", "3", "5", "1"],
    },
    {
      says: "last month's place, then the amount",
      tieBreakers: [byLastRank, byAmount],
      gives: ["3", "4", "2", "5", "1"],
    },
  ];
  for (const { says, tieBreakers, gives } of cases) {
    it(`${says}: ${gives.join(" ")}`, () =>
      assert.deepStrictEqual(rank(units, { ties: "113", tieBreakers }).map(told), gives));
  }
});

describe("groups", () => {
  it("are ranked apart, wherever their units stand", () => {
    const [a, b, c, d] = [
      candidate({ name: "甲镇", score: 70 }, "乡镇"),
      candidate({ name: "丙局", score: 60 }, "区直"),
      candidate({ name: "乙镇", score: 80 }, "乡镇"),
      candidate({ name: "丁局" }, "区直"),
    ];
    const places = rankWithinGroups([a, b, c, d], { ties: "113" });
    assert.deepStrictEqual(places.map(told), ["2", "1", "1", "no-target"]);
    assert.deepStrictEqual(
      places.map((place) => (place.kind === "ranked" ? place.outOf : 0)),
      [2, 1, 2, 0]
    );
    assert.deepStrictEqual(
      places.map(({ of, group }) => of.name + group),
      ["甲镇乡镇", "丙局区直", "乙镇乡镇", "丁局区直"]
    );
  });

  it("may have a name that objects have: constructor", () => {
    const places = rankWithinGroups([candidate({ name: "甲", score: 1 }, "constructor")], {
      ties: "113",
    });
    assert.deepStrictEqual(places.map(told), ["1"]);
  });
});

describe("the bottom places", () => {
  const cases: {
    says: string;
    of: Unit[];
    n: number;
    sure: string[];
    contested: string[];
    ties?: TieRule;
  }[] = [
    { says: "the last one", of: scores(90, 70, 80), n: 1, sure: ["第2组"], contested: [] },
    {
      says: "the last two, worst first",
      of: scores(90, 70, 80),
      n: 2,
      sure: ["第2组", "第3组"],
      contested: [],
    },
    {
      says: "a tie for last, of whom one is wanted",
      of: scores(90, 70, 70),
      n: 1,
      sure: [],
      contested: ["第2组", "第3组"],
    },
    {
      says: "a tie for last, of whom both are wanted",
      of: scores(90, 70, 70),
      n: 2,
      sure: ["第2组", "第3组"],
      contested: [],
    },
    {
      says: "a tie across the second last place",
      of: scores(90, 80, 80, 70),
      n: 2,
      sure: ["第4组"],
      contested: ["第2组", "第3组"],
    },
    {
      says: "the same, counted in the Chinese way",
      of: scores(90, 80, 80, 70),
      n: 2,
      sure: ["第4组"],
      contested: ["第2组", "第3组"],
      ties: "112",
    },
    {
      says: "a tie above the line does not matter",
      of: scores(90, 90, 70),
      n: 1,
      sure: ["第3组"],
      contested: [],
    },
    {
      says: "everyone at zero",
      of: scores(0, 0, 0),
      n: 1,
      sure: [],
      contested: ["第1组", "第2组", "第3组"],
    },
    {
      says: "the unranked are not last",
      of: scores(90, undefined, 80),
      n: 1,
      sure: ["第3组"],
      contested: [],
    },
    {
      says: "more than there are",
      of: scores(90, 80),
      n: 5,
      sure: ["第2组", "第1组"],
      contested: [],
    },
    { says: "none wanted", of: scores(90, 80), n: 0, sure: [], contested: [] },
  ];
  for (const { says, of, n, sure, contested, ties } of cases) {
    it(says, () => {
      const bottom = bottomPlaces(rank(of, { ties: ties ?? "113" }), n);
      assert.deepStrictEqual(
        bottom.sure.map((place) => place.of.name),
        sure
      );
      assert.deepStrictEqual(
        bottom.contested.map((place) => place.of.name),
        contested
      );
    });
  }
});
