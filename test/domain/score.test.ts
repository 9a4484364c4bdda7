import assert from "node:assert";
import { completion } from "../../src/domain/completion";
import type { Completion } from "../../src/domain/completion";
import { ZERO, exact, sum, toFixed } from "../../src/domain/exact";
import { fullMarks } from "../../src/domain/score";
import type { Score, Scored } from "../../src/domain/score";
import { asPercent, equal, fraction, scoreUnit, task } from "./figures";

/** "12/55" is 12 of 55; "/55" was not reported, "/" has no target. */
function done(text: string): Completion {
  const [actual, target] = text.split("/");
  return completion(task(actual || undefined, target || undefined));
}

const scored = (score: Score): Scored => {
  if (score.kind !== "scored") throw new Error(score.because);
  return score;
};

describe("the score of a unit, worked out by hand", () => {
  const fives = [20, 20, 20, 20, 20];
  const cases: { says: string; of: string[]; marks: number[]; gives: string; exactly: string }[] = [
    {
      says: "the seed's five indicators",
      of: ["171/358", "57/720", "93/192", "12/55", "3/26"],
      marks: fives,
      gives: "27.50",
      exactly: "33782185/1228656",
    },
    {
      says: "one seventh and one met",
      of: ["1/7", "0/15", "4/4", "0/1", "0/1"],
      marks: fives,
      gives: "22.86",
      exactly: "160/7",
    },
    {
      says: "sixths",
      of: ["1/8", "2/15", "4/4", "0/1", "0/1"],
      marks: fives,
      gives: "25.17",
      exactly: "151/6",
    },
    {
      says: "a half in the third place goes up",
      of: ["3/8", "0/15", "3/4", "1/1", "/"],
      marks: fives,
      gives: "53.13",
      exactly: "425/8",
    },
    {
      says: "so does 15.625",
      of: ["1/8", "0/15", "2/4", "0/1", "/"],
      marks: fives,
      gives: "15.63",
      exactly: "125/8",
    },
    {
      says: "two of five without a target",
      of: ["4/7", "2/15", "0/4", "/", "/"],
      marks: fives,
      gives: "23.49",
      exactly: "1480/63",
    },
    {
      says: "unequal full marks, 110 % counts 100",
      of: ["1.1/1", "4/5", "2/2"],
      marks: [40, 40, 20],
      gives: "92.00",
      exactly: "92",
    },
    {
      says: "40 and 20 scaled up to 100",
      of: ["3/5", "/", "1/1"],
      marks: [40, 40, 20],
      gives: "73.33",
      exactly: "220/3",
    },
    {
      says: "not reported earns nothing but stays in",
      of: ["2/5", "/", "/1"],
      marks: [40, 40, 20],
      gives: "26.67",
      exactly: "80/3",
    },
    {
      says: "one task alone",
      of: ["2/1", "/", "/"],
      marks: [40, 40, 20],
      gives: "100.00",
      exactly: "100",
    },
    {
      says: "money to the 元",
      of: ["1660.5/2000"],
      marks: [100],
      gives: "83.03",
      exactly: "3321/40",
    },
    { says: "22.125 to the hair", of: ["177/800"], marks: [100], gives: "22.13", exactly: "177/8" },
    {
      says: "below nothing counts nothing",
      of: ["-3/5", "1/2"],
      marks: [50, 50],
      gives: "25.00",
      exactly: "25",
    },
    {
      says: "full marks of 300 in all",
      of: ["1/2", "/", "1/1"],
      marks: [100, 100, 100],
      gives: "225.00",
      exactly: "225",
    },
    {
      says: "everything at nothing is a true zero",
      of: ["0/15", "0/4"],
      marks: [50, 50],
      gives: "0.00",
      exactly: "0",
    },
  ];

  for (const { says, of, marks, gives, exactly } of cases) {
    it(`${says}: ${gives}`, () => {
      const score = scored(scoreUnit(of.map(done), { marks: marks.map(exact) }));
      assert.strictEqual(toFixed(score.score, 2), gives);
      assert.ok(equal(score.exactScore, fraction(exactly)));
      assert.ok(equal(score.total, sum(marks.map(exact))));
    });
  }

  it("goes past full marks where the cap does", () => {
    const scheme = { marks: [exact(50), exact(50)], cap: exact(1.2) };
    assert.strictEqual(
      toFixed(scored(scoreUnit(["13/10", "11/10"].map(done), scheme)).score, 2),
      "115.00"
    );
  });
});

describe("what a score is made of", () => {
  const marks = [40, 40, 20].map(exact);
  const score = scored(scoreUnit(["3/5", "/", "/1"].map(done), { marks }));

  it("names what is left out, what was not reported, and what could be reached", () => {
    const told = score.points.map((one) =>
      one.kind === "left-out"
        ? "left out"
        : `${toFixed(one.points, 2)}${one.notReported ? ", not reported" : ""}`
    );
    assert.deepStrictEqual(told, ["24.00", "left out", "0.00, not reported"]);
    assert.deepStrictEqual(
      [score.reachable, score.total].map((one) => toFixed(one, 0)),
      ["60", "100"]
    );
  });

  it("has a mean rate without a cap, for the lead over time progress", () => {
    const twice = scored(scoreUnit(["10/5", "/", "1/2"].map(done), { marks }));
    assert.strictEqual(asPercent(twice.weightedRate), "150.0000"); // (40 × 2 + 20 × ½) ÷ 60
    assert.strictEqual(asPercent(score.weightedRate), "40.0000"); // 40 × 0.6 ÷ 60
  });
});

describe("a unit that has no score", () => {
  const marks = [50, 50].map(exact);
  const cases = [
    { says: "no target at all", of: ["/", "/"], marks, because: "no-target" },
    { says: "an actual that nobody asked for", of: ["60/", "60/0"], marks, because: "no-target" },
    {
      says: "targets only where there are no marks",
      of: ["1/2", "/"],
      marks: [ZERO, exact(100)],
      because: "no-marks",
    },
    { says: "no indicators", of: [], marks: [], because: "no-target" },
  ];
  for (const { says, of, marks: given, because } of cases) {
    it(`${says}: ${because}`, () =>
      assert.deepStrictEqual(scoreUnit(of.map(done), { marks: given }), {
        kind: "not-scored",
        because,
      }));
  }
});

describe("full marks", () => {
  const cases: { says: string; given: (number | undefined)[]; gives: string }[] = [
    {
      says: "as the table has them",
      given: [40, 40, 20],
      gives: "table 40.00 40.00 20.00 = 100.00",
    },
    { says: "any sum", given: [1, 2], gives: "table 1.00 2.00 = 3.00" },
    {
      says: "weights in percent are shares of 100",
      given: [0.6, 0.4],
      gives: "table 60.00 40.00 = 100.00",
    },
    {
      says: "weights that do not reach 100 % stay short of it",
      given: [0.5, 0.25],
      gives: "table 50.00 25.00 = 75.00",
    },
    {
      says: "100 split equally",
      given: [undefined, undefined, undefined],
      gives: "equal 33.33 33.33 33.33 = 100.00",
    },
    { says: "one indicator", given: [undefined], gives: "equal 100.00 = 100.00" },
    {
      says: "one cell left blank: it counts nothing, and is named",
      given: [60, undefined, 40],
      gives: "table 60.00 0.00 40.00 = 100.00, none for 1",
    },
    { says: "below zero", given: [120, -20], gives: "negative-marks" },
    { says: "all zero", given: [0, 0], gives: "no-positive-marks" },
    { says: "no indicator", given: [], gives: "no-positive-marks" },
  ];
  for (const { says, given, gives } of cases) {
    it(`${says}: ${gives}`, () => {
      const full = fullMarks(given.map((one) => (one === undefined ? undefined : exact(one))));
      if (full.kind === "unusable") return assert.strictEqual(full.because, gives);
      const each = full.marks.map((one) => toFixed(one, 2)).join(" ");
      const none = full.unmarked.length === 0 ? "" : `, none for ${full.unmarked.join(" ")}`;
      return assert.strictEqual(`${full.from} ${each} = ${toFixed(full.total, 2)}${none}`, gives);
    });
  }

  it("of thirds add up to a hundred, not to 99.99", () => {
    const full = fullMarks([undefined, undefined, undefined]);
    assert.ok(full.kind === "marks" && equal(sum(full.marks), exact(100)));
  });
});
