/** The checker's table: published figures, each from its source's own inputs, and what is to be said of it. */
import assert from "node:assert";
import { exact, over, times } from "../../../src/domain/exact";
import {
  around,
  divideIntervals,
  multiplyIntervals,
  point,
} from "../../../src/domain/published-figure/interval";
import { halfOfLastDigit } from "../../../src/domain/published-figure/printed";
import { judgeTogether } from "../../../src/domain/published-figure/judge-together";
import type { Judged } from "../../../src/domain/published-figure/judge-together";
import { verdictOf } from "../../../src/domain/published-figure/verdict";
import type { FigureVerdict } from "../../../src/domain/published-figure/verdict";

function placesOf(digits: string): number {
  return digits.split(".")[1]?.length ?? 0;
}

/** A rate in percent: of `done`, an amount unless it is whole; `asked` is what somebody set. */
function rate(done: string, asked: string, printed: string, list = ""): Judged {
  const [a, b] = [exact(done), exact(asked)];
  const isCount = placesOf(done) === 0;
  const input = isCount ? point(a) : around(a, halfOfLastDigit(placesOf(done)));
  const share = divideIntervals(input, point(b));
  assert.ok(share);
  return {
    printed: [{ value: exact(printed), places: placesOf(printed) }],
    recomputed: {
      value: times(over(a, b), exact(100)),
      range: multiplyIntervals(share, point(exact(100))),
    },
    list,
  };
}

interface Case {
  readonly says: string;
  readonly done: string;
  readonly asked: string;
  readonly printed: string;
  readonly gives: FigureVerdict;
}

const cases: readonly Case[] = [
  {
    says: "93 of 192 is 48.44, whichever way it is rounded",
    done: "93",
    asked: "192",
    printed: "48.3",
    gives: "MISMATCH",
  },
  { says: "171 of 358", done: "171", asked: "358", printed: "47.8", gives: "MATCH" },
  { says: "57 of 720", done: "57", asked: "720", printed: "7.9", gives: "MATCH" },
  { says: "12 of 55", done: "12", asked: "55", printed: "21.8", gives: "MATCH" },
  { says: "3 of 26", done: "3", asked: "26", printed: "11.5", gives: "MATCH" },
  { says: "5.3亿 of 5亿", done: "5.3", asked: "5", printed: "106", gives: "MATCH" },
  {
    says: "1599 of 2000, without decimals",
    done: "1599",
    asked: "2000",
    printed: "80",
    gives: "MATCH",
  },
  {
    says: "counts hide no digits: 291 of 292 was cut off",
    done: "291",
    asked: "292",
    printed: "99.65",
    gives: "TRUNCATED",
  },
  { says: "198 of 292", done: "198", asked: "292", printed: "67.8", gives: "MATCH" },
  { says: "61 of 63 was cut off", done: "61", asked: "63", printed: "96.82", gives: "TRUNCATED" },
  { says: "7 of 23 is 30", done: "7", asked: "23", printed: "31", gives: "MISMATCH" },
  { says: "13 of 23", done: "13", asked: "23", printed: "57", gives: "MATCH" },
  { says: "1 of 23", done: "1", asked: "23", printed: "4", gives: "MATCH" },
  {
    says: "25.47亿 may be 25.4745亿",
    done: "25.47",
    asked: "42.5",
    printed: "59.94",
    gives: "CONSISTENT_WITH_ROUNDED_INPUTS",
  },
  {
    says: "the same against the county's target",
    done: "25.47",
    asked: "46.5",
    printed: "54.78",
    gives: "CONSISTENT_WITH_ROUNDED_INPUTS",
  },
  {
    says: "16.19 of 28.8",
    done: "16.19",
    asked: "28.8",
    printed: "56.23",
    gives: "CONSISTENT_WITH_ROUNDED_INPUTS",
  },
  {
    says: "8.29 of 4: rounding comes before cutting off",
    done: "8.29",
    asked: "4",
    printed: "207.2",
    gives: "CONSISTENT_WITH_ROUNDED_INPUTS",
  },
  { says: "251.25 of 410", done: "251.25", asked: "410", printed: "61.28", gives: "MATCH" },
  { says: "251.25 of 430", done: "251.25", asked: "430", printed: "58.43", gives: "MATCH" },
  { says: "251.25 of 400", done: "251.25", asked: "400", printed: "62.81", gives: "MATCH" },
  { says: "251.25 of 450", done: "251.25", asked: "450", printed: "55.83", gives: "MATCH" },
  { says: "244 of 247", done: "244", asked: "247", printed: "98.8", gives: "MATCH" },
  { says: "222 of 247", done: "222", asked: "247", printed: "90", gives: "MATCH" },
  { says: "370 of 1077", done: "370", asked: "1077", printed: "34", gives: "MATCH" },
  {
    says: "off by more than rounding can excuse",
    done: "25.47",
    asked: "42.5",
    printed: "60.1",
    gives: "MISMATCH",
  },
];

describe("verdict of a printed figure", () => {
  for (const { says, done, asked, printed, gives } of cases) {
    it(`${says}: ${printed} % is ${gives}`, () => {
      const {
        printed: [shown],
        recomputed,
      } = rate(done, asked, printed);
      assert.ok(shown);
      assert.strictEqual(verdictOf(shown, recomputed), gives);
    });
  }
});

describe("figures judged together", () => {
  const verdicts = (figures: readonly Judged[]) => judgeTogether(figures);

  it("takes 8 % of 2 in 23 for wrong where the list rounds up: two errors offset, and the sum is 100", () => {
    const list = [
      rate("7", "23", "31"),
      rate("13", "23", "57"),
      rate("1", "23", "4"),
      rate("2", "23", "8"),
    ];
    assert.deepStrictEqual(verdicts(list), ["MISMATCH", "MATCH", "MATCH", "MISMATCH"]);
  });

  it("leaves a list that cuts off throughout as it is", () => {
    const list = [rate("291", "292", "99.65"), rate("2", "3", "66.66"), rate("1", "3", "33.33")];
    assert.deepStrictEqual(verdicts(list), ["TRUNCATED", "TRUNCATED", "MATCH"]);
  });

  it("asks only the figure's own list how it rounds", () => {
    const list = [rate("291", "292", "99.65", "A"), rate("2", "3", "66.67", "B")];
    assert.deepStrictEqual(verdicts(list), ["TRUNCATED", "MATCH"]);
  });

  it("believes in no hidden digits where all other rates come out of coarse amounts", () => {
    const fitting = ["0.66", "0.41", "0.45", "0.28", "0.93", "0.83"].map((done) =>
      rate(done, "0.8", (Math.round(Number(done) * 1250) / 10).toFixed(1))
    );
    const off = rate("0.44", "0.8", "55.2");
    assert.deepStrictEqual(verdicts([off]), ["CONSISTENT_WITH_ROUNDED_INPUTS"]);
    assert.deepStrictEqual(verdicts([...fitting, off]).slice(-1), ["MISMATCH"]);
  });
});
