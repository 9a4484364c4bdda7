import assert from "node:assert";
import { exact, toFixed, toNumber } from "../../../src/domain/exact";
import type { Exact } from "../../../src/domain/exact";
import { areaInMu, squareMetres } from "../../../src/domain/land/area";
import type { AreaUnit } from "../../../src/domain/land/area";
import { breakEvenPrice } from "../../../src/domain/land/break-even";
import { lowestPrice, mostMu } from "../../../src/domain/land/budget";
import { builtUpCost, costPerSoldMu } from "../../../src/domain/land/cost-build-up";
import { costGap, deficit } from "../../../src/domain/land/cost-gap";
import type { CostGap } from "../../../src/domain/land/cost-gap";
import { discountedPayback, simplePayback } from "../../../src/domain/land/payback";
import type { Payback, TaxFlow } from "../../../src/domain/land/payback";
import { between, certain } from "../../../src/domain/land/range";
import type { Range } from "../../../src/domain/land/range";
import {
  evenSteps,
  gapByPriceAndArea,
  gapByPriceAndCost,
} from "../../../src/domain/land/sensitivity";
import {
  fromYuanPerSquareMetre,
  inWanPerMu,
  inYuanPerSquareMetre,
} from "../../../src/domain/land/unit-price";
import type { UnitPrice } from "../../../src/domain/land/unit-price";
import { equal, fraction } from "../figures";

const shown = (value: Exact, places = 2) => toFixed(value, places);
const ends = ({ low, high }: Range, places = 2) => `${shown(low, places)}—${shown(high, places)}`;
const percents = (range: Range | undefined) =>
  range === undefined ? "" : ends({ low: hundred(range.low), high: hundred(range.high) });
const hundred = (share: Exact) => fraction(String(Number(toFixed(share, 12)) * 100));

describe("areas in 亩", () => {
  const cases: readonly { says: string; digits: string; unit: AreaUnit; gives: string }[] = [
    { says: "亩", digits: "200", unit: "mu", gives: "200" },
    {
      says: "平方米: 亩 is 2000/3 of them, exactly",
      digits: "2000",
      unit: "square-metre",
      gives: "3",
    },
    { says: "one 平方米", digits: "1", unit: "square-metre", gives: "3/2000" },
    { says: "万平方米", digits: "2", unit: "ten-thousand-square-metres", gives: "30" },
    { says: "公顷", digits: "1", unit: "hectare", gives: "15" },
    { says: "平方公里", digits: "0.5", unit: "square-kilometre", gives: "750" },
    { says: "万亩", digits: "1.2", unit: "ten-thousand-mu", gives: "12000" },
  ];
  for (const { says, digits, unit, gives } of cases) {
    it(says, () => assert.ok(equal(areaInMu(exact(digits), unit), fraction(gives))));
  }

  it("200 亩 are 133333.33 平方米 and 13.33 公顷", () => {
    assert.strictEqual(shown(squareMetres(exact(200))), "133333.33");
    assert.ok(equal(areaInMu(fraction("40/3"), "hectare"), exact(200)));
  });
});

describe("prices per area in 万元/亩", () => {
  const cases: readonly { says: string; digits: string; unit: UnitPrice; gives: string }[] = [
    { says: "225 元/㎡", digits: "225", unit: { scale: 0, per: "square-metre" }, gives: "15" },
    {
      says: "60 元/㎡, the lowest floor",
      digits: "60",
      unit: { scale: 0, per: "square-metre" },
      gives: "4",
    },
    { says: "80000 元/亩", digits: "80000", unit: { scale: 0, per: "mu" }, gives: "8" },
    { says: "225 万元/公顷", digits: "225", unit: { scale: 4, per: "hectare" }, gives: "15" },
    {
      says: "0.3 亿元/平方公里",
      digits: "0.3",
      unit: { scale: 8, per: "square-kilometre" },
      gives: "2",
    },
    {
      says: "10 元/㎡, no whole number",
      digits: "10",
      unit: { scale: 0, per: "square-metre" },
      gives: "2/3",
    },
  ];
  for (const { says, digits, unit, gives } of cases) {
    it(says, () => assert.ok(equal(inWanPerMu(exact(digits), unit), fraction(gives))));
  }

  it("万元/亩 × 15 is 元/㎡, both ways", () => {
    for (const [wan, yuan] of [
      ["15", "225"],
      ["0.8", "12"],
      ["3", "45"],
    ] as const) {
      assert.ok(equal(inYuanPerSquareMetre(exact(wan)), exact(yuan)));
      assert.ok(equal(fromYuanPerSquareMetre(exact(yuan)), exact(wan)));
    }
  });
});

describe("the gap of the summaries: cost 15, prices 0.8—3", () => {
  const gap = costGap({
    area: exact(200),
    cost: certain(exact(15)),
    price: between(exact("0.8"), exact(3)),
  });
  it("is 12—14.2 万元/亩: the ends flip", () => assert.strictEqual(ends(gap.perMu), "12.00—14.20"));
  it("is 2400—2840 万元 on 200 亩", () => assert.strictEqual(ends(gap.total, 0), "2400—2840"));
  it("is 80.00—94.67 % of the cost", () => assert.strictEqual(percents(gap.share), "80.00—94.67"));
  it("recovers 5.33—20.00 %", () => assert.strictEqual(percents(gap.recovery), "5.33—20.00"));
  it("is no surplus", () => assert.strictEqual(gap.surplus, "no"));
});

describe("a gap", () => {
  const cases: readonly {
    says: string;
    cost: readonly [string, string];
    price: readonly [string, string];
    perMu: string;
    share: string;
    surplus: CostGap["surplus"];
  }[] = [
    {
      says: "both ranges",
      cost: ["14", "16"],
      price: ["2", "3"],
      perMu: "11.00—14.00",
      share: "78.57—87.50",
      surplus: "no",
    },
    {
      says: "price above cost",
      cost: ["13.2", "13.2"],
      price: ["14", "14"],
      perMu: "-0.80—-0.80",
      share: "-6.06—-6.06",
      surplus: "yes",
    },
    {
      says: "above at one end",
      cost: ["10", "10"],
      price: ["8", "12"],
      perMu: "-2.00—2.00",
      share: "-20.00—20.00",
      surplus: "partly",
    },
    {
      says: "at cost",
      cost: ["15", "15"],
      price: ["15", "15"],
      perMu: "0.00—0.00",
      share: "0.00—0.00",
      surplus: "no",
    },
    {
      says: "given away",
      cost: ["15", "15"],
      price: ["0", "0"],
      perMu: "15.00—15.00",
      share: "100.00—100.00",
      surplus: "no",
    },
    {
      says: "a cost of nothing has no share",
      cost: ["0", "0"],
      price: ["1", "1"],
      perMu: "-1.00—-1.00",
      share: "",
      surplus: "yes",
    },
  ];
  for (const { says, cost, price, perMu, share, surplus } of cases) {
    it(says, () => {
      const pair = ([low, high]: readonly [string, string]) => between(exact(low), exact(high));
      const gap = costGap({ area: exact(10), cost: pair(cost), price: pair(price) });
      assert.strictEqual(ends(gap.perMu), perMu);
      assert.strictEqual(percents(gap.share), share);
      assert.strictEqual(gap.surplus, surplus);
    });
  }

  it("puts ends typed the wrong way round in order", () =>
    assert.strictEqual(ends(between(exact(3), exact("0.8"))), "0.80—3.00"));

  it("counts a surplus as no deficit", () => {
    const { low, high } = deficit(between(exact(-2), exact(5)));
    assert.deepStrictEqual([low, high].map(toNumber), [0, 5]);
  });
});

describe("what the calculator is asked", () => {
  const tax: TaxFlow = { tax: exact("2.5") };
  const years = (payback: Payback) =>
    payback.kind === "years" ? payback.years.toFixed(2) : payback.kind;

  it("breaks even at the cost, or lower after three years of tax", () => {
    assert.strictEqual(shown(breakEvenPrice(exact(15))), "15.00");
    const after = breakEvenPrice(exact(15), { tax: exact("2.5"), years: exact(3) });
    assert.strictEqual(shown(after), "7.50");
  });

  const paybacks: readonly {
    says: string;
    gap: string;
    flow?: TaxFlow;
    rate?: string;
    gives: string;
  }[] = [
    { says: "12 at 2.5 a year", gap: "12", gives: "4.80" },
    { says: "14.2 at 2.5 a year", gap: "14.2", gives: "5.68" },
    { says: "12 at 5 %", gap: "12", rate: "0.05", gives: "5.62" },
    { says: "14.2 at 5 %", gap: "14.2", rate: "0.05", gives: "6.85" },
    { says: "a rate of nothing is no discount", gap: "12", rate: "0", gives: "4.80" },
    { says: "tax below the interest", gap: "50", rate: "0.05", gives: "never" },
    { says: "no tax", gap: "12", flow: { tax: exact(0) }, gives: "never" },
    {
      says: "no tax, discounted",
      gap: "12",
      flow: { tax: exact(0) },
      rate: "0.05",
      gives: "never",
    },
    { says: "a surplus", gap: "-1", gives: "none" },
    { says: "a surplus, discounted", gap: "0", rate: "0.05", gives: "none" },
    {
      says: "three years before 达产",
      gap: "12",
      flow: { ...tax, rampYears: exact(3) },
      gives: "7.80",
    },
    {
      says: "…that bring half",
      gap: "12",
      flow: { ...tax, rampYears: exact(3), rampShare: exact("0.5") },
      gives: "6.30",
    },
    {
      says: "paid back before 达产",
      gap: "2.5",
      flow: { ...tax, rampYears: exact(3), rampShare: exact("0.5") },
      gives: "2.00",
    },
  ];
  for (const { says, gap, flow = tax, rate, gives } of paybacks) {
    it(`pays back: ${says}`, () => {
      const found =
        rate === undefined
          ? simplePayback(exact(gap), flow)
          : discountedPayback(exact(gap), flow, exact(rate));
      assert.strictEqual(years(found), gives);
    });
  }

  it("pays back, with a ramp and discounted, what the years' taxes are worth today", () => {
    const flow: TaxFlow = { ...tax, rampYears: exact(2), rampShare: exact("0.4") };
    const found = discountedPayback(exact(9), flow, exact("0.06"));
    assert.ok(found.kind === "years");
    const worth = (from: number, to: number) =>
      (Math.pow(1.06, -from) - Math.pow(1.06, -to)) / 0.06;
    const today = 2.5 * 0.4 * worth(0, 2) + 2.5 * worth(2, found.years);
    assert.ok(Math.abs(today - 9) < 1e-9, `${today}`);
  });

  it("2000 万元 bear 166.67 亩 at 12 and 140.85 at 14.2", () => {
    const muAt = (gap: string) => mostMu(exact(2000), exact(gap));
    assert.deepStrictEqual(
      ["12", "14.2"].map((gap) => shown(muAt(gap) ?? exact(0))),
      ["166.67", "140.85"]
    );
    assert.strictEqual(muAt("-1"), undefined);
  });

  it("2000 万元 on 200 亩 bear a price of 5.0", () =>
    assert.strictEqual(shown(lowestPrice(exact(15), exact(2000), exact(200)), 1), "5.0"));

  it("shows the gap over prices, areas and costs", () => {
    const prices = evenSteps(exact("0.8"), exact(3), 3);
    assert.deepStrictEqual(prices.map(toNumber), [0.8, 1.9, 3]);
    const areas = [exact(100), exact(200)];
    assert.deepStrictEqual(
      gapByPriceAndArea(exact(15), prices, areas).map((row) => row.map(toNumber)),
      [
        [1420, 2840],
        [1310, 2620],
        [1200, 2400],
      ]
    );
    assert.deepStrictEqual(
      gapByPriceAndCost(prices, [exact(15), exact(12)]).map((row) => row.map(toNumber)),
      [
        [14.2, 11.2],
        [13.1, 10.1],
        [12, 9],
      ]
    );
  });
});

describe("the cost of a 亩", () => {
  it("adds up 征地, 报批 and 七通一平", () => {
    const parts = [
      { name: "征地补偿", perMu: between(exact(4), exact(5)) },
      { name: "报批税费", perMu: certain(exact("3.2")) },
      { name: "七通一平", perMu: certain(fraction("82/15")) },
    ];
    assert.strictEqual(ends(builtUpCost(parts), 4), "12.6667—13.6667");
  });

  it("15 on gross land of which 80 % is sold is 18.75 a sold 亩", () =>
    assert.strictEqual(ends(costPerSoldMu(certain(exact(15)), exact("0.8"))), "18.75—18.75"));

  for (const share of ["0", "1.2", "-0.5"]) {
    it(`a share of ${share} is refused`, () =>
      assert.throws(() => costPerSoldMu(certain(exact(15)), exact(share)), /above 0 and up to 1/));
  }
});
