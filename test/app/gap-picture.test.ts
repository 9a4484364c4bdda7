import assert from "node:assert/strict";
import { calculateLand } from "../../src/app/land/land-calculator";
import { calculationOf, NOTHING_ASSUMED } from "../../src/app/land/land-entry";
import { gapPicture } from "../../src/app/land/gap-picture";
import { roundTicks } from "../../src/app/land/round-ticks";

const SALE = { ...NOTHING_ASSUMED, cost: "15", priceLow: "0.8", priceHigh: "3", area: "200" };
const pictureOf = (typed = {}, language: "zh" | "en" = "zh") => {
  const { calculation = assert.fail() } = calculationOf({ ...SALE, ...typed });
  return gapPicture(calculateLand(calculation), language);
};

describe("the calculator's picture", () => {
  it("has a line for the area, for half of it and for half as much again", () => {
    const { lines, legend } = pictureOf();
    assert.equal(legend, "粗线 200 亩，细线 100、300 亩");
    assert.deepEqual(
      lines.map(({ name, isMain, from, to }) => [name, isMain, from, to]),
      [
        ["100 亩", false, { price: 0, gap: 1500 }, { price: 18, gap: -300 }],
        ["200 亩", true, { price: 0, gap: 3000 }, { price: 18, gap: -600 }],
        ["300 亩", false, { price: 0, gap: 4500 }, { price: 18, gap: -900 }],
      ]
    );
  });

  it("shows the prices of today, where the gap closes, and the floor", () => {
    const { now, marks } = pictureOf({ grade: "15" });
    assert.deepEqual(now, { low: { price: 0.8, gap: 2840 }, high: { price: 3, gap: 2400 } });
    assert.deepEqual(
      marks.map(({ kind, price, name }) => [kind, price, name]),
      [
        ["break-even", 15, "保本价 15"],
        ["floor", 4, "参考最低价 4"],
      ]
    );
    assert.deepEqual(
      pictureOf({ grade: "8" }).marks.map(({ kind }) => kind),
      ["break-even"]
    );
  });

  it("shows a budget that lies within it, and none that is far above", () => {
    assert.equal(pictureOf({ budget: "2000" }).budget?.gap, 2000);
    assert.equal(pictureOf({ budget: "90000" }).budget, undefined);
  });

  it("has axes in round figures, long ones in 亿", () => {
    const { prices, gaps } = pictureOf();
    assert.deepEqual(
      prices.ticks.map(({ text }) => text),
      ["0", "5", "10", "15"]
    );
    assert.deepEqual(
      gaps.ticks.map(({ text }) => text),
      ["0", "2000", "4000"]
    );
    const large = pictureOf({ area: "20000" }).gaps.ticks;
    assert.deepEqual(
      large.map(({ text }) => text),
      ["0", "20 亿", "40 亿"]
    );
  });

  it("tells what it shows, in both languages", () => {
    assert.equal(
      pictureOf({ budget: "2000", grade: "15" }).says,
      "面积 200 亩、价格 0.8—3 万元/亩时，缺口总额 2400—2840 万元。价格到 15 万元/亩（保本价）没有缺口，再高是盈余。" +
        "预算 2000 万元对应的价格是 5 万元/亩。参考最低价 4 万元/亩。"
    );
    const { says, title } = pictureOf({ budget: "2000" }, "en");
    assert.doesNotMatch(says + title, /[一-鿿]/);
    assert.match(says, /a budget of 2000 answers to a price of 5/i);
  });

  it("stays whole where the price is above all cost, or nothing", () => {
    assert.equal(pictureOf({ priceLow: "20", priceHigh: "" }).prices.to, 24);
    const { now } = pictureOf({ priceLow: "0", priceHigh: "" });
    assert.deepEqual(now.low, now.high);
  });
});

describe("round ticks", () => {
  const cases = [
    { from: 0, to: 18, gives: [0, 5, 10, 15] },
    { from: -900, to: 4500, gives: [0, 2000, 4000] },
    { from: 0, to: 0.36, gives: [0, 0.1, 0.2, 0.3] },
    { from: -7, to: -3, gives: [-7, -6, -5, -4, -3] },
  ];
  for (const { from, to, gives } of cases) {
    it(`from ${from} to ${to}`, () => assert.deepEqual(roundTicks(from, to, 5), gives));
  }
});
