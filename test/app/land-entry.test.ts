import assert from "node:assert/strict";
import { toNumber } from "../../src/domain/exact";
import { landAnswer } from "../../src/app/land/land-answer";
import { calculateLand } from "../../src/app/land/land-calculator";
import { assumed, calculationOf, NOTHING_ASSUMED } from "../../src/app/land/land-entry";
import { areaSlider, priceSlider, slid } from "../../src/app/land/land-slider";
import type { CalculatorEntry } from "../../src/app/land/land-entry";

const SALE: CalculatorEntry = {
  ...NOTHING_ASSUMED,
  cost: "15",
  priceLow: "0.8",
  priceHigh: "3",
  area: "200",
};
const answerTo = (entry: CalculatorEntry) => {
  const { calculation } = calculationOf(entry);
  assert.ok(calculation);
  return landAnswer(calculateLand(calculation), "zh");
};

describe("a land calculation as it is typed", () => {
  const wrongs = [
    { says: "nothing in what is right", typed: {}, wrong: [] },
    { says: "a cost of nothing", typed: { cost: "0" }, wrong: ["cost"] },
    { says: "a price in words", typed: { priceLow: "面议" }, wrong: ["priceLow"] },
    { says: "a negative price", typed: { priceHigh: "-3" }, wrong: ["priceHigh"] },
    { says: "no area", typed: { area: "0" }, wrong: ["area"] },
    { says: "more saleable land than there is", typed: { saleable: "120" }, wrong: ["saleable"] },
    { says: "a grade that nobody has", typed: { grade: "16" }, wrong: ["grade"] },
    { says: "a rate above the whole", typed: { rate: "101" }, wrong: ["rate"] },
  ];
  for (const { says, typed, wrong } of wrongs) {
    it(`has wrong: ${says}`, () => {
      const found = calculationOf({ ...SALE, ...typed });
      assert.deepEqual(found.wrong, wrong);
      assert.equal(found.calculation === undefined, wrong.length > 0);
    });
  }

  it("waits for what is missing, and calls it not wrong", () => {
    assert.deepEqual(calculationOf({ ...SALE, area: "" }), { wrong: [] });
  });

  it("takes full-width digits, commas, percent signs, and ends the wrong way round", () => {
    const { calculation } = calculationOf({
      ...SALE,
      area: "１,２００",
      saleable: "80%",
      priceLow: "3",
      priceHigh: "0.8",
    });
    const { area, price, parameters } = calculation ?? assert.fail();
    assert.deepEqual(
      [area, price.low, price.high, parameters.saleable].map(toNumber),
      [1200, 0.8, 3, 0.8]
    );
  });

  it("leaves out of the assumptions what is wrong in them", () => {
    const { parameters, wrong } = assumed({ ...NOTHING_ASSUMED, cost: "15", budget: "很多" });
    assert.deepEqual([Object.keys(parameters).sort(), wrong], [["cost", "saleable"], ["budget"]]);
  });
});

describe("the calculator's sliders", () => {
  it("move a price with two ends as a whole", () => {
    const { priceLow, priceHigh } = slid(SALE, "priceLow", 2);
    assert.deepEqual([priceLow, priceHigh], ["2", "4.2"]);
  });

  it("go a fifth above the cost, and to a round area that does not shrink under the hand", () => {
    assert.deepEqual(priceSlider(SALE), { value: 0.8, least: 0, most: 18, step: 0.1 });
    assert.equal(areaSlider({ ...SALE, area: "201" }, 0).most, 500);
    assert.equal(areaSlider({ ...SALE, area: "20" }, 500).most, 500);
  });
});

describe("the calculator's answer", () => {
  it("is that of the district: 12—14.2 a mu, 2400—2840 in all, 80—94.67 % of the cost", () => {
    const { total, lines } = answerTo({ ...SALE, tax: "2.5", rate: "5", budget: "2000" });
    assert.deepEqual([total.value, total.unit], ["2400—2840", "万元"]);
    const said = Object.fromEntries(lines.map(({ name, value }) => [name, value]));
    assert.deepEqual(said, {
      每亩缺口: "12—14.2",
      占成本: "80—94.67%",
      收回成本: "5.33—20%",
      保本价: "15",
      "收 3 年税后的保本价": "7.5",
      "收 5 年税后的保本价": "2.5",
      "收 10 年税后的保本价": "税收已够抵成本",
      税收回收期: "4.8—5.68 年",
      折现回收期: "5.62—6.85 年",
      预算可承受面积: "140.85—166.67",
      预算可承受的最低价: "5",
    });
  });

  const remarks = [
    {
      says: "under the floor",
      typed: { grade: "15" },
      said: /低于参考最低价标准（15 等，60 元\/㎡）/,
    },
    { says: "kept", typed: { grade: "15", priceLow: "5", priceHigh: "" }, said: /不低于 15 等/ },
    { says: "not checked", typed: { grade: "8" }, said: /8 等地的参考最低价待核/ },
    { says: "a surplus", typed: { priceLow: "16", priceHigh: "" }, said: /是盈余，没有缺口/ },
    { says: "partly one", typed: { priceHigh: "16" }, said: /已高于成本，有盈余/ },
  ];
  for (const { says, typed, said } of remarks) {
    it(`remarks: ${says}`, () => {
      assert.match(answerTo({ ...SALE, ...typed }).remarks.join(), said);
    });
  }

  it("never pays back without enough tax, and says so", () => {
    const { lines } = answerTo({ ...SALE, tax: "0.5", rate: "5" });
    assert.equal(lines.filter(({ name }) => name === "折现回收期")[0]?.value, "收不回");
  });

  it("draws the darker the larger the gap, and no gap lightest", () => {
    const { rows } = answerTo({ ...SALE, priceLow: "10", priceHigh: "20" }).table;
    const heats = rows.map(({ cells }) => cells.map(({ heat }) => heat));
    assert.deepEqual(heats[0], [2, 3, 4, 5, 5]);
    assert.deepEqual(heats[4], [0, 0, 0, 0, 0]);
  });

  it("marks in the table what is more than the budget", () => {
    const { rows } = answerTo({ ...SALE, budget: "2400" }).table;
    const over = rows.map(({ cells }) => cells.map(({ isOver }) => isOver));
    assert.deepEqual(over[0], [false, false, true, true, true]);
    assert.deepEqual(over[4], [false, false, false, true, true]);
  });
});
