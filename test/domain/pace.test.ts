import assert from "node:assert";
import { inBase } from "../../src/domain/amount";
import type { Amount } from "../../src/domain/amount";
import type { Task } from "../../src/domain/completion";
import { UNIT, ZERO, exact, over, toFixed } from "../../src/domain/exact";
import type { Exact } from "../../src/domain/exact";
import { expectedByNow, paceNeeded, runRateForecast, shortOfExpected } from "../../src/domain/pace";
import type { Pace } from "../../src/domain/pace";
import { fraction, task, wanDollars, yi } from "./figures";

/** 1—11月 2012: 外资 1599 of 2000万美元, 内资 5.3 of 5亿元 and 6亿 hoped for. */
const foreign: Task = { actual: wanDollars(1599), target: wanDollars(2000) };
const hoped: Task = { actual: yi(5.3), target: yi(6) };
const november = fraction("11/12");

const inWan = (amount: Amount | undefined) =>
  amount && toFixed(over(inBase(amount), exact(1e4)), 2);
const inYi = (amount: Amount | undefined) => amount && toFixed(over(inBase(amount), exact(1e8)), 4);

describe("expected by now", () => {
  it("is the target's share of the time gone", () => {
    assert.strictEqual(inWan(expectedByNow(wanDollars(2000), november)), "1833.33");
  });

  const short: { says: string; of: Task; gives: string | undefined }[] = [
    { says: "外资 is 234.33万美元 short", of: foreign, gives: "234.33" },
    {
      says: "a task that is ahead is short by less than nothing",
      of: { ...foreign, actual: wanDollars(1900) },
      gives: "-66.67",
    },
    {
      says: "what was not reported is not short",
      of: { ...foreign, actual: undefined },
      gives: undefined,
    },
    {
      says: "nor is what nobody asked for",
      of: { ...foreign, target: wanDollars(0) },
      gives: undefined,
    },
  ];
  for (const { says, of, gives } of short) {
    it(says, () => assert.strictEqual(inWan(shortOfExpected(of, november)), gives));
  }
});

describe("the run-rate forecast", () => {
  it("brings 1599 in eleven months to 1744.36 in twelve", () => {
    assert.strictEqual(inWan(runRateForecast(wanDollars(1599), november)), "1744.36");
  });
  it("brings 5.3亿 to 5.78亿, not to the 6亿 that was hoped for", () => {
    assert.strictEqual(inYi(runRateForecast(yi(5.3), november)), "5.7818");
  });
  it("says nothing before the period begins", () => {
    assert.strictEqual(runRateForecast(yi(5.3), ZERO), undefined);
  });
});

describe("the pace needed", () => {
  const cases: { says: string; of: Task; elapsed: Exact; gives: string }[] = [
    {
      says: "外资 needs 401 in December, 2.76 times its mean month",
      of: foreign,
      elapsed: november,
      gives: "needed 401.00, so far 145.36, ×2.76",
    },
    {
      says: "内资 needs 0.7亿 for its 6亿, 1.45 times its mean month",
      of: hoped,
      elapsed: november,
      gives: "needed 7000.00, so far 4818.18, ×1.45",
    },
    {
      says: "half the year gone and half of it done",
      of: { actual: yi(3), target: yi(6) },
      elapsed: fraction("1/2"),
      gives: "needed 5000.00, so far 5000.00, ×1.00",
    },
    {
      says: "nothing done so far has no multiple",
      of: { actual: yi(0), target: yi(6) },
      elapsed: fraction("1/2"),
      gives: "needed 10000.00, so far 0.00",
    },
    {
      says: "before the period begins there is no mean",
      of: { actual: yi(0), target: yi(6) },
      elapsed: ZERO,
      gives: "needed 5000.00",
    },
    {
      says: "a target that is met needs none",
      of: { actual: yi(5), target: yi(5) },
      elapsed: november,
      gives: "met",
    },
    {
      says: "in January of the next year it is too late",
      of: hoped,
      elapsed: UNIT,
      gives: "over, 7000.00 missing",
    },
    {
      says: "met in time is met afterwards",
      of: { actual: yi(5.3), target: yi(5) },
      elapsed: UNIT,
      gives: "met",
    },
    {
      says: "not reported",
      of: { actual: undefined, target: yi(5) },
      elapsed: november,
      gives: "not-reported",
    },
    {
      says: "no target",
      of: { actual: yi(5), target: undefined },
      elapsed: november,
      gives: "no-target",
    },
  ];
  for (const { says, of, elapsed, gives } of cases) {
    it(`${says}: ${gives}`, () =>
      assert.strictEqual(told(paceNeeded(of, { elapsed, spans: 12 })), gives));
  }

  it("counts days in a campaign: 32 visits left in 32 days of 92", () => {
    const pace = paceNeeded(task(60, 92), { elapsed: fraction("60/92"), spans: 92 });
    assert.ok(pace.kind === "needed" && toFixed(inBase(pace.perSpan), 4) === "1.0000");
  });
});

function told(pace: Pace): string {
  if (pace.kind === "none") return pace.because;
  if (pace.kind === "met") return "met";
  if (pace.kind === "over") return `over, ${inWan(pace.missing)} missing`;
  const soFar = pace.soFar === undefined ? "" : `, so far ${inWan(pace.soFar.perSpan)}`;
  const multiple = pace.soFar?.multiple;
  return `needed ${inWan(pace.perSpan)}${soFar}${multiple ? `, ×${toFixed(multiple, 2)}` : ""}`;
}
