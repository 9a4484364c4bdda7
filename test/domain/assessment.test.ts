import assert from "node:assert";
import { inBase } from "../../src/domain/amount";
import type { Amount } from "../../src/domain/amount";
import { assess } from "../../src/domain/assessment";
import type { Assessment } from "../../src/domain/assessment";
import type { Task } from "../../src/domain/completion";
import { inPoints } from "../../src/domain/completion";
import { exact, over, toFixed, toNumber } from "../../src/domain/exact";
import type { Exact } from "../../src/domain/exact";
import type { PercentReading } from "../../src/domain/percent-target";
import { fraction, percent, task, wan, wanDollars, yi } from "./figures";

const told = (
  given: Task,
  months: number | undefined,
  { wanted = 1e4, percent = "ratio" }: { wanted?: number; percent?: PercentReading } = {}
): string => {
  const elapsed = months === undefined ? {} : { elapsed: fraction(`${months}/12`) };
  const found = assess(given, { ...elapsed, spans: 12, percent });
  const amount = (one: Amount | undefined) =>
    one === undefined ? "—" : toFixed(over(inBase(one), exact(wanted)), 2);
  const points = (one: Exact | undefined) => (one === undefined ? "—" : toFixed(inPoints(one), 2));
  const { completion: done } = found;
  return [
    done.kind === "rate" ? points(done.rate) : done.because,
    amount(found.gap),
    points(found.lead),
    amount(found.expected),
    amount(found.forecast),
    paceText(found, amount),
    found.status ?? "—",
  ].join(" | ");
};

function paceText({ pace }: Assessment, amount: (one: Amount) => string): string {
  if (pace?.kind !== "needed") return pace?.kind ?? "—";
  const multiple = pace.soFar?.multiple;
  return amount(pace.perSpan) + (multiple === undefined ? "" : ` ×${toFixed(multiple, 2)}`);
}

describe("assessment of a target", () => {
  it("the seed's 外资: 79.95 %, 11.72 behind, 1833.33 expected, 1744.36 in sight, 401 needed", () => {
    assert.strictEqual(
      told({ actual: wanDollars(1599), target: wanDollars(2000) }, 11),
      "79.95 | 401.00 | -11.72 | 1833.33 | 1744.36 | 401.00 ×2.76 | behind"
    );
  });
  it("the seed's 内资 against the 6亿 that was expected of it", () => {
    assert.strictEqual(
      told({ actual: yi(5.3), target: yi(6) }, 11, { wanted: 1e8 }),
      "88.33 | 0.70 | -3.33 | 5.50 | 5.78 | 0.70 ×1.45 | behind"
    );
  });
  it("a target that is met needs nothing more", () => {
    assert.strictEqual(
      told({ actual: yi(5.3), target: yi(5) }, 11, { wanted: 1e8 }),
      "106.00 | -0.30 | 14.33 | 4.58 | 5.78 | met | ahead"
    );
  });
  it("in December what is missing is missing", () => {
    assert.strictEqual(
      told({ actual: wan(90), target: wan(100) }, 12),
      "90.00 | 10.00 | -10.00 | 100.00 | 90.00 | over | behind"
    );
  });
  it("nothing done yet has no multiple of what was done", () => {
    assert.strictEqual(
      told({ actual: wan(0), target: wan(120) }, 6),
      "0.00 | 120.00 | -50.00 | 60.00 | 0.00 | 20.00 | behind"
    );
  });
  it("not reported: expected by now, and no more", () => {
    assert.strictEqual(
      told({ actual: undefined, target: wan(120) }, 6),
      "not-reported | — | — | 60.00 | — | none | —"
    );
  });
  it("no target: nothing", () => {
    assert.strictEqual(
      told({ actual: wan(5), target: wan(0) }, 6),
      "no-target | — | — | — | — | — | —"
    );
  });
  it("no date: rate and gap alone", () => {
    assert.strictEqual(
      told({ actual: wan(60), target: wan(120) }, undefined),
      "50.00 | 60.00 | — | — | — | — | —"
    );
  });
  it("元 of 美元 is as good as not reported", () => {
    assert.strictEqual(
      told({ actual: yi(1), target: wanDollars(100) }, 6),
      "not-reported | — | — | 50.00 | — | none | —"
    );
  });
});

describe("assessment of a percentage: 64.9 % of 60 %", () => {
  const share = { actual: percent(64.9), target: percent(60) };
  it("as a ratio is 108.17 %", () => {
    assert.strictEqual(told(share, 6, { wanted: 0.01 }), "108.17 | -4.90 | — | — | — | — | met");
  });
  it("as 达标 is all", () => {
    assert.strictEqual(
      told(share, 6, { wanted: 0.01, percent: "met" }),
      "100.00 | -4.90 | — | — | — | — | met"
    );
  });
  it("a tenth below is 未达标, and nothing", () => {
    assert.strictEqual(
      told({ ...share, actual: percent(59.9) }, 6, { wanted: 0.01, percent: "met" }),
      "0.00 | 0.10 | — | — | — | — | unmet"
    );
  });
  it("is never asked for 双过半 or 破零", () => {
    const found = assess(
      { ...share, actual: percent(0) },
      { elapsed: fraction("6/12"), spans: 12, percent: "ratio" }
    );
    assert.deepStrictEqual([found.halfway, found.notStarted], ["too-early", false]);
  });
});

describe("a target that is not the year's", () => {
  const june = { elapsed: fraction("6/12"), spans: 12, percent: "ratio" as const };
  const short = ({ lead, status, expected, forecast, pace }: Assessment) => [
    lead && toNumber(lead),
    status,
    expected && toNumber(inBase(expected)),
    forecast ?? pace,
  ];

  it("序时目标 40, done 30: a quarter short of what was due, and nothing said of December", () => {
    const found = assess(task(30, 40), june, "due");
    assert.deepStrictEqual(short(found), [-0.25, "behind", 40, undefined]);
    assert.strictEqual(found.halfway, "too-early");
  });
  it("met to the point is level, and above it ahead", () => {
    assert.strictEqual(assess(task(40, 40), june, "due").status, "level");
    assert.strictEqual(assess(task(41, 40), june, "due").status, "ahead");
  });
  it("to September, with figures to June: a rate and a gap, and no time to hold it against", () => {
    const found = assess(task(30, 40), june, "nothing");
    assert.deepStrictEqual(short(found), [undefined, undefined, undefined, undefined]);
    assert.strictEqual(found.completion.kind, "rate");
  });
});

describe("assessment at half the year", () => {
  const half = { elapsed: fraction("6/12"), spans: 12, percent: "ratio" as const };
  it("knows who has half of it", () => {
    assert.strictEqual(assess(task(50, 100), half).halfway, "reached");
    assert.strictEqual(assess(task(49, 100), half).halfway, "missed");
    assert.strictEqual(assess(task(0, 100), half).notStarted, true);
  });
});
