import assert from "node:assert";
import type { Exact } from "../../src/domain/exact";
import { money } from "../../src/domain/money";
import { arrivalRate, funnel, pipelineRates, reached } from "../../src/domain/pipeline";
import type { Reached, Stage, Standing } from "../../src/domain/pipeline";
import { asPercent } from "./figures";

const counts = (some: Partial<Reached>): Reached => {
  return { negotiating: 0, signed: 0, performing: 0, started: 0, production: 0, ...some };
};
const shown = (rate: Exact | undefined) => (rate === undefined ? "—" : asPercent(rate, 2));
const at = (...stages: readonly Stage[]): Standing[] => stages.map((stage) => ({ stage }));

describe("the rates of published cases", () => {
  it("许昌: 履约 244 of 247, 开工 222 of the 签约", () => {
    const rates = pipelineRates(counts({ signed: 247, performing: 244, started: 222 }), "signed");
    assert.deepStrictEqual([shown(rates.performance), shown(rates.start)], ["98.79", "89.88"]);
  });
  it("许昌 over 履约 would be 90.98, which is not what was printed", () => {
    const cases = counts({ signed: 247, performing: 244, started: 222 });
    assert.strictEqual(shown(pipelineRates(cases, "performing").start), "90.98");
  });
  it("渭南: 291 of 292 performing, 18 + 180 started", () => {
    const rates = pipelineRates(counts({ signed: 292, performing: 291, started: 198 }), "signed");
    assert.deepStrictEqual([shown(rates.performance), shown(rates.start)], ["99.66", "67.81"]);
  });
  it("许昌: 370 of 1077亿 has arrived", () => {
    const rate = arrivalRate(money(370, 8, "CNY"), money(1077, 8, "CNY"));
    assert.strictEqual(shown(rate), "34.35");
  });
  it("nothing signed has no rates", () => {
    assert.deepStrictEqual(pipelineRates(counts({}), "signed"), {});
    assert.strictEqual(arrivalRate(money(1, 4, "CNY"), money(0, 0, "CNY")), undefined);
  });
  it("started without anybody performing is possible on the books, and has no rate over 履约", () => {
    assert.strictEqual(pipelineRates(counts({ signed: 2 }), "performing").start, undefined);
  });
});

describe("how far projects have come", () => {
  it("counts each with all that it has passed; 意向, 终止 and the unsorted nowhere", () => {
    const found = reached(
      at(
        "intent",
        "negotiating",
        "signed",
        "performing",
        "started",
        "production",
        "terminated",
        "unknown"
      )
    );
    assert.deepStrictEqual(found, {
      negotiating: 5,
      signed: 4,
      performing: 3,
      started: 2,
      production: 1,
    });
  });
  it("takes money that has arrived for an agreement that is kept", () => {
    const funded = reached([
      { stage: "signed", funded: true },
      { stage: "signed" },
      { stage: "negotiating", funded: true },
    ]);
    assert.strictEqual(funded.performing, 1);
  });
  it("keeps no step where nothing is", () => {
    assert.deepStrictEqual(reached([]), counts({}));
  });
});

describe("the funnel", () => {
  it("gives each step's share of the one before", () => {
    const steps = funnel(
      counts({ negotiating: 10, signed: 8, performing: 6, started: 3, production: 0 })
    );
    assert.deepStrictEqual(
      steps.map(({ stage, count, ofPrevious }) => `${stage} ${count} ${shown(ofPrevious)}`),
      [
        "negotiating 10 —",
        "signed 8 80.00",
        "performing 6 75.00",
        "started 3 50.00",
        "production 0 0.00",
      ]
    );
  });
  it("has no share of an empty step", () => {
    const [, signed] = funnel(counts({}));
    assert.strictEqual(signed?.ofPrevious, undefined);
  });
});
