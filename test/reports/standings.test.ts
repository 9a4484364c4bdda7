import assert from "node:assert";
import { standingsOf } from "../../src/reports/ranking/standings";

describe("how scores stand to each other", () => {
  const cases = [
    { says: "none", scores: [], keys: [], worse: [], level: [], first: [] },
    {
      says: "the highest first",
      scores: [80, 95.5, 60],
      keys: [2, 1, 3],
      worse: [1, 2, 0],
      level: [1, 1, 1],
      first: [true, true, true],
    },
    {
      says: "equal ones in list order",
      scores: [80, 90, 80, 90, 0],
      keys: [3, 1, 4, 2, 5],
      worse: [1, 3, 1, 3, 0],
      level: [2, 2, 2, 2, 1],
      first: [true, true, false, false, true],
    },
    {
      says: "those without a score last, in list order",
      scores: [undefined, 70, undefined, 70],
      keys: [3, 1, 4, 2],
      worse: [0, 0, 0, 0],
      level: [0, 2, 0, 2],
      first: [false, true, false, false],
    },
  ];
  for (const { says, scores, ...gives } of cases) {
    it(says, () => {
      const standings = standingsOf(scores);
      assert.deepStrictEqual(
        {
          keys: standings.map(({ key }) => key),
          worse: standings.map(({ worse }) => worse),
          level: standings.map(({ level }) => level),
          first: standings.map(({ isFirstOfLevel }) => isFirstOfLevel),
        },
        gives
      );
    });
  }
});
