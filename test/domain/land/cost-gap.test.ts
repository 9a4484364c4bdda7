import assert from "node:assert";
import { exact, toFixed, toNumber } from "../../../src/domain/exact";
import type { Exact } from "../../../src/domain/exact";
import { areaInMu, squareMetres } from "../../../src/domain/land/area";
import type { AreaUnit } from "../../../src/domain/land/area";
import { builtUpCost, costPerSoldMu } from "../../../src/domain/land/cost-build-up";
import { costGap, deficit } from "../../../src/domain/land/cost-gap";
import type { CostGap } from "../../../src/domain/land/cost-gap";
import { between, certain } from "../../../src/domain/land/range";
import type { Range } from "../../../src/domain/land/range";
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
