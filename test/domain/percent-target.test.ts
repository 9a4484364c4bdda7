import assert from "node:assert";
import type { Task } from "../../src/domain/completion";
import { toFixed } from "../../src/domain/exact";
import { attainment, percentCompletion } from "../../src/domain/percent-target";
import { asPercent, percent, pieces } from "./figures";

describe("a target that is a percentage", () => {
  const cases: {
    says: string;
    of: Task;
    met: boolean | string;
    margin?: string;
    ratio: string;
    scored: string;
  }[] = [
    {
      says: "工业占比 64.9 against 60",
      of: { actual: percent(64.9), target: percent(60) },
      met: true,
      margin: "0.049",
      ratio: "108.17",
      scored: "100.00",
    },
    {
      says: "just met",
      of: { actual: percent(60), target: percent(60) },
      met: true,
      margin: "0.000",
      ratio: "100.00",
      scored: "100.00",
    },
    {
      says: "not met",
      of: { actual: percent(59.9), target: percent(60) },
      met: false,
      margin: "-0.001",
      ratio: "99.83",
      scored: "0.00",
    },
    {
      says: "not reported",
      of: { actual: undefined, target: percent(60) },
      met: "not-reported",
      ratio: "not-reported",
      scored: "not-reported",
    },
    {
      says: "not set",
      of: { actual: percent(60), target: percent(0) },
      met: "no-target",
      ratio: "no-target",
      scored: "no-target",
    },
  ];

  for (const { says, of, met, margin, ratio, scored } of cases) {
    it(`${says}: 达标 is ${met}`, () => {
      const judged = attainment(of);
      assert.strictEqual(judged.kind === "none" ? judged.because : judged.met, met);
      if (judged.kind === "judged") assert.strictEqual(toFixed(judged.margin, 3), margin);
    });
    it(`${says}: as a ratio ${ratio}, as 达标 ${scored}`, () => {
      assert.deepStrictEqual([read(of, "ratio"), read(of, "met")], [ratio, scored]);
    });
  }

  it("does not meet an actual that is a number of things", () => {
    assert.throws(
      () => attainment({ actual: pieces(64.9), target: percent(60) }),
      /cannot compare 个 with %/
    );
  });
});

function read(of: Task, reading: "ratio" | "met"): string {
  const done = percentCompletion(of, reading);
  return done.kind === "rate" ? asPercent(done.rate, 2) : done.because;
}
