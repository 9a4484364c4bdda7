import assert from "node:assert";
import type { ExchangeRate } from "../../src/domain/currency";
import { exact } from "../../src/domain/exact";
import { money } from "../../src/domain/money";
import type { Currency } from "../../src/domain/money";
import { THRESHOLDS, reaches } from "../../src/domain/threshold";

const on = { year: 2012, month: 11, day: 30 };
const rate = (from: Currency, digits: string): ExchangeRate => {
  return { from, to: "CNY", rate: exact(digits), on, source: "中间价" };
};
const RATES = [rate("USD", "6.2892"), rate("EUR", "8.1755"), rate("HKD", "0.8115")];
const [fiftyMillion, hundredMillion] = THRESHOLDS;

describe("thresholds", () => {
  const cases = [
    { says: "5000万元 is enough", amount: money(5000, 4, "CNY"), gives: [true, false] },
    { says: "4999.99万元 is not", amount: money("4999.99", 4, "CNY"), gives: [false, false] },
    { says: "1.4亿元 reaches both", amount: money("1.4", 8, "CNY"), gives: [true, true] },
    { says: "500万美元 stands for 5000万元", amount: money(500, 4, "USD"), gives: [true, false] },
    {
      says: "499万美元 is worth 3138万元 and stays below",
      amount: money(499, 4, "USD"),
      gives: [false, false],
    },
    { says: "879万欧元 is 1142.7万美元", amount: money(879, 4, "EUR"), gives: [true, true] },
    { says: "1100万港元 is 141.9万美元", amount: money(1100, 4, "HKD"), gives: [false, false] },
    {
      says: "日元 without a rate cannot be told",
      amount: money(9, 8, "JPY"),
      gives: [undefined, undefined],
    },
  ];
  for (const { says, amount, gives } of cases) {
    it(says, () => {
      const found = [fiftyMillion, hundredMillion].map((one) => one && reaches(amount, one, RATES));
      assert.deepStrictEqual(found, gives);
    });
  }
  it("needs no rate for dollars", () => {
    assert.strictEqual(fiftyMillion && reaches(money(600, 4, "USD"), fiftyMillion, []), true);
  });
  it("cannot tell 欧元 while the dollar has no rate", () => {
    const euro = RATES.filter(({ from }) => from === "EUR");
    assert.strictEqual(
      fiftyMillion && reaches(money(879, 4, "EUR"), fiftyMillion, euro),
      undefined
    );
  });
});
