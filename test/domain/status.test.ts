import assert from "node:assert";
import { completion, inPoints, lead } from "../../src/domain/completion";
import { exact, toFixed } from "../../src/domain/exact";
import { statusOf } from "../../src/domain/status";
import { fraction, wan, wanDollars, yi } from "./figures";

describe("status by time progress", () => {
  const november = fraction("11/12");
  const cases = [
    { says: "内资 5.3 of 5亿 by November", actual: yi(5.3), target: yi(5), gives: "ahead +14.33" },
    {
      says: "外资 1599 of 2000万美元: 80 % hides the lag",
      actual: wanDollars(1599),
      target: wanDollars(2000),
      gives: "behind -11.72",
    },
    {
      says: "level to the last digit",
      actual: wan(1100),
      target: wan(1200),
      gives: "level 0.00",
    },
    {
      says: "level where only a third decimal of a point differs",
      actual: wan("1100.05"),
      target: wan(1200),
      gives: "level 0.00",
    },
    {
      says: "half a hundredth of a point is printed as one, and is ahead",
      actual: wan("1100.06"),
      target: wan(1200),
      gives: "ahead 0.01",
    },
    { says: "not reported", actual: undefined, target: wan(100), gives: "no status" },
    { says: "nobody asked", actual: wan(100), target: wan(0), gives: "no status" },
  ];
  for (const { says, actual, target, gives } of cases) {
    it(says, () => {
      const by = lead(completion({ actual, target }), november);
      const points = by && toFixed(inPoints(by), 2).replace(/^(?=[1-9])/, "+");
      assert.strictEqual(`${statusOf(by) ?? "no status"} ${points ?? ""}`.trim(), gives);
    });
  }

  it("is not told while time progress is not known", () => {
    assert.strictEqual(statusOf(undefined), undefined);
  });
});

describe("published leads", () => {
  const cases = [
    { says: "攀枝花 1–10月: 超进度42.31%", rate: "1.2564", months: "10/12", gives: "42.31" },
    { says: "攀枝花: 欠进度12.92%", rate: "0.7041", months: "10/12", gives: "-12.92" },
    { says: "攀枝花: 165.07", rate: "1.6507", months: "10/12", gives: "81.74" },
    { says: "攀枝花: 495.69", rate: "4.9569", months: "10/12", gives: "412.36" },
    { says: "a coastal city, May: 超序时0.02", rate: "0.4169", months: "5/12", gives: "0.02" },
    { says: "its 57.18", rate: "0.5718", months: "5/12", gives: "15.51" },
    { says: "its 80 in June", rate: "0.8", months: "6/12", gives: "30.00" },
    { says: "陕西, February: 超3.32", rate: "0.1999", months: "2/12", gives: "3.32" },
  ];
  for (const { says, rate, months, gives } of cases) {
    it(says, () => {
      const by = lead({ kind: "rate", rate: exact(rate) }, fraction(months));
      assert.strictEqual(by && toFixed(inPoints(by), 2), gives);
    });
  }
});

describe("one actual, four targets", () => {
  it("柳州: 251.25亿 of 410, 430, 400 and 450", () => {
    const rates = [410, 430, 400, 450].map((target) => {
      const done = completion({ actual: yi("251.25"), target: yi(target) });
      return done.kind === "rate" ? toFixed(inPoints(done.rate), 2) : done.because;
    });
    assert.deepStrictEqual(rates, ["61.28", "58.43", "62.81", "55.83"]);
  });
});
