import assert from "node:assert";
import { amountIn, inBase } from "../../src/domain/amount";
import type { Amount } from "../../src/domain/amount";
import { completion, gap, inPoints, isTarget, lead } from "../../src/domain/completion";
import type { Completion } from "../../src/domain/completion";
import { exact, over, toFixed, toNumber } from "../../src/domain/exact";
import { asPercent, fraction, percent, pieces, task, wan, wanDollars, yi } from "./figures";

const rateOf = (done: Completion, places?: number): string =>
  done.kind === "rate" ? asPercent(done.rate, places) : done.because;

describe("completion, as the circulars print it", () => {
  const cases = [
    { says: "招商信息", actual: 171, target: 358, gives: "47.7654" },
    { says: "外出走访", actual: 57, target: 720, gives: "7.9167" },
    { says: "邀商考察, printed as 48.3", actual: 93, target: 192, gives: "48.4375" },
    { says: "5000万元以上工业项目", actual: 12, target: 55, gives: "21.8182" },
    { says: "新开工项目", actual: 3, target: 26, gives: "11.5385" },
    { says: "units that met their task", actual: 11, target: 48, gives: "22.9167" },
    { says: "柳州 against 自治区预期", actual: 251.25, target: 410, gives: "61.2805" },
    { says: "柳州 against 自治区工作目标", actual: 251.25, target: 430, gives: "58.4302" },
    { says: "柳州 against 市预期", actual: 251.25, target: 400, gives: "62.8125" },
    { says: "柳州 against 市工作目标", actual: 251.25, target: 450, gives: "55.8333" },
    { says: "a county printed as 207.2", actual: 8.29, target: 4, gives: "207.2500" },
    { says: "a county printed as 59.94", actual: 25.47, target: 42.5, gives: "59.9294" },
    { says: "and as 54.78", actual: 25.47, target: 46.5, gives: "54.7742" },
  ];
  for (const { says, actual, target, gives } of cases) {
    it(`${says}: ${actual} of ${target} is ${gives} %`, () =>
      assert.strictEqual(rateOf(completion(task(actual, target))), gives));
  }
});

describe("completion", () => {
  const cases: { says: string; actual?: Amount; target?: Amount; gives: string }[] = [
    { says: "内资 5.3亿 of 5亿", actual: yi(5.3), target: yi(5), gives: "106.00" },
    { says: "…and the 6亿 expected by December", actual: yi(6), target: yi(5), gives: "120.00" },
    {
      says: "外资 1599 of 2000万美元",
      actual: wanDollars(1599),
      target: wanDollars(2000),
      gives: "79.95",
    },
    {
      says: "…with another 100 in December",
      actual: wanDollars(1699),
      target: wanDollars(2000),
      gives: "84.95",
    },
    { says: "scales mixed in one table", actual: wan(15_000), target: yi(3), gives: "50.00" },
    {
      says: "a percentage of a percentage",
      actual: percent(64.9),
      target: percent(60),
      gives: "108.17",
    },
    { says: "nothing yet, and says so", actual: wan(0), target: wan(200), gives: "0.00" },
    { says: "taken back below nothing", actual: wan(-10), target: wan(200), gives: "-5.00" },
    { says: "a cell left blank", target: wan(200), gives: "not-reported" },
    { says: "a unit without a target", actual: wan(5), gives: "no-target" },
    { says: "a target of zero", actual: wan(5), target: wan(0), gives: "no-target" },
    { says: "a target below zero", actual: wan(5), target: wan(-1), gives: "no-target" },
    { says: "neither", gives: "no-target" },
  ];
  for (const { says, actual, target, gives } of cases) {
    it(`${says}: ${gives}`, () =>
      assert.strictEqual(rateOf(completion({ actual, target }), 2), gives));
  }

  it("refuses to compare two currencies", () => {
    assert.throws(
      () => completion({ actual: wanDollars(1), target: wan(1) }),
      /cannot compare USD with CNY/
    );
  });

  it("does not mind what is compared with no target", () => {
    assert.strictEqual(rateOf(completion({ actual: wanDollars(1), target: wan(0) })), "no-target");
  });
});

describe("the gap", () => {
  const cases: { says: string; actual?: Amount; target?: Amount; gives: number | undefined }[] = [
    {
      says: "401万美元 are missing",
      actual: wanDollars(1599),
      target: wanDollars(2000),
      gives: 4_010_000,
    },
    {
      says: "301万美元 on their own forecast",
      actual: wanDollars(1699),
      target: wanDollars(2000),
      gives: 3_010_000,
    },
    { says: "0.3亿 too many", actual: yi(5.3), target: yi(5), gives: -30_000_000 },
    { says: "nothing to say of what was not reported", target: yi(5), gives: undefined },
    { says: "nor without a target", actual: yi(5), gives: undefined },
  ];
  for (const { says, actual, target, gives } of cases) {
    it(says, () => {
      const missing = gap({ actual, target });
      assert.strictEqual(missing && toNumber(inBase(missing)), gives);
    });
  }
});

describe("lead over time progress, in 个百分点", () => {
  const months = (gone: number) => over(exact(gone), exact(12));
  const cases = [
    { says: "内资 of the seed", rate: "106", elapsed: months(11), gives: "14.33" },
    { says: "外资 of the seed", rate: "79.95", elapsed: months(11), gives: "-11.72" },
    {
      says: "外资 of the seed, by days",
      rate: "79.95",
      elapsed: fraction("335/366"),
      gives: "-11.58",
    },
    { says: "攀枝花, ahead", rate: "125.64", elapsed: months(10), gives: "42.31" },
    { says: "攀枝花, behind", rate: "70.41", elapsed: months(10), gives: "-12.92" },
    { says: "攀枝花, far ahead", rate: "165.07", elapsed: months(10), gives: "81.74" },
    { says: "攀枝花, five times the target", rate: "495.69", elapsed: months(10), gives: "412.36" },
    { says: "a coastal city by a hair", rate: "41.69", elapsed: months(5), gives: "0.02" },
    { says: "a coastal city", rate: "57.18", elapsed: months(5), gives: "15.51" },
    { says: "a coastal city in June", rate: "80", elapsed: months(6), gives: "30.00" },
    { says: "陕西", rate: "19.99", elapsed: months(2), gives: "3.32" },
    {
      says: "a county with a plan of its own",
      rate: "47.2",
      elapsed: exact("0.419"),
      gives: "5.30",
    },
    { says: "and its other indicator", rate: "48.4", elapsed: exact("0.425"), gives: "5.90" },
  ];
  for (const { says, rate, elapsed, gives } of cases) {
    it(`${says}: ${rate} % is ${gives}`, () => {
      const ahead = lead({ kind: "rate", rate: over(exact(rate), exact(100)) }, elapsed);
      assert.strictEqual(ahead && toFixed(inPoints(ahead), 2), gives);
    });
  }

  it("is taken from the exact figures, not from the printed ones", () => {
    const rate = fraction("1/3"); // 33.33 − 8.33 would be 25.00; so is 1/3 − 1/12
    const ahead = lead({ kind: "rate", rate }, months(1));
    assert.strictEqual(ahead && toFixed(inPoints(ahead), 10), "25.0000000000");
  });

  it("is not known without a rate or a day", () => {
    assert.strictEqual(lead({ kind: "none", because: "no-target" }, months(1)), undefined);
    assert.strictEqual(lead({ kind: "rate", rate: fraction("1/3") }, undefined), undefined);
  });
});

describe("a target", () => {
  it("is more than nothing", () => {
    const candidates = [
      pieces("0.01"),
      pieces(0),
      pieces(-1),
      undefined,
      amountIn({ kind: "percent" }, exact(60)),
    ];
    assert.deepStrictEqual(candidates.map(isTarget), [true, false, false, false, true]);
  });
});
