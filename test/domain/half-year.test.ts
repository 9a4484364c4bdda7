import assert from "node:assert";
import { completion } from "../../src/domain/completion";
import { halfway, isNotStarted } from "../../src/domain/half-year";
import { fraction, task } from "./figures";

describe("双过半", () => {
  const cases = [
    { says: "half done by the end of June", of: task(50, 100), by: "6/12", gives: "reached" },
    { says: "a hair below half", of: task("49.99", 100), by: "6/12", gives: "missed" },
    { says: "nothing reported by June", of: task(undefined, 100), by: "6/12", gives: "missed" },
    { says: "done in May, when nobody asks", of: task(80, 100), by: "5/12", gives: "too-early" },
    {
      says: "by days: 182 of 365 is not half",
      of: task(80, 100),
      by: "182/365",
      gives: "too-early",
    },
    { says: "still asked in November", of: task(40, 100), by: "11/12", gives: "missed" },
    { says: "no target", of: task(40, undefined), by: "11/12", gives: "no-target" },
  ];
  for (const { says, of, by, gives } of cases) {
    it(says, () => assert.strictEqual(halfway(completion(of), fraction(by)), gives));
  }
  it("waits for the time to be known", () => {
    assert.strictEqual(halfway(completion(task(80, 100)), undefined), "too-early");
  });
});

describe("未破零", () => {
  const cases = [
    { says: "a zero that was reported", of: task(0, 15), gives: true },
    { says: "less than nothing", of: task(-1, 15), gives: true },
    { says: "a first one", of: task(1, 15), gives: false },
    { says: "not reported is another list", of: task(undefined, 15), gives: false },
    { says: "nobody asked", of: task(0, 0), gives: false },
  ];
  for (const { says, of, gives } of cases) {
    it(says, () => assert.strictEqual(isNotStarted(of), gives));
  }
});
