import assert from "node:assert";
import fc from "fast-check";
import { exchange } from "../../src/domain/currency";
import type { ExchangeRate } from "../../src/domain/currency";
import { ZERO, exact, toFixed } from "../../src/domain/exact";
import { atScale, money } from "../../src/domain/money";
import type { Currency } from "../../src/domain/money";
import { equal } from "./figures";

const stated = (from: Currency, to: Currency, rate: number): ExchangeRate => ({
  from,
  to,
  rate: exact(rate),
  on: { year: 2012, month: 11, day: 30 },
  source: "参数表",
});

describe("exchange", () => {
  const cases = [
    {
      says: "dollars into yuan",
      amount: money(1599, 4, "USD"),
      at: stated("USD", "CNY", 6.2892),
      gives: "10056.43",
      in: "CNY",
    },
    {
      says: "港元 against the way the rate is quoted",
      amount: money(1100, 4, "HKD"),
      at: stated("USD", "HKD", 7.8),
      gives: "141.03",
      in: "USD",
    },
    {
      says: "a subsidy of 7 分 a dollar",
      amount: money(375, 4, "USD"),
      at: stated("USD", "CNY", 0.07),
      gives: "26.25",
      in: "CNY",
    },
    {
      says: "and on 1200万",
      amount: money(1200, 4, "USD"),
      at: stated("USD", "CNY", 0.07),
      gives: "84.00",
      in: "CNY",
    },
    {
      says: "nothing",
      amount: money(0, 4, "EUR"),
      at: stated("EUR", "CNY", 8.16),
      gives: "0.00",
      in: "CNY",
    },
  ];
  for (const { says, amount, at, gives, in: currency } of cases) {
    it(`${says}: ${gives}万`, () => {
      const exchanged = exchange(amount, at);
      assert.strictEqual(toFixed(atScale(exchanged, 4), 2), gives);
      assert.strictEqual(exchanged.currency, currency);
    });
  }

  it("there and back is where it was", () => {
    const rates = fc.integer({ min: 1, max: 10 ** 9 });
    fc.assert(
      fc.property(rates, fc.integer(), (rate, amount) => {
        const at = stated("USD", "CNY", rate / 10_000);
        const dollars = money(amount, 0, "USD");
        assert.ok(equal(exchange(exchange(dollars, at), at).minor, dollars.minor));
      })
    );
  });

  it("refuses a third currency and a rate of nothing", () => {
    const at = stated("USD", "CNY", 6.3);
    assert.throws(() => exchange(money(1, 0, "EUR"), at), /from USD to CNY does not exchange EUR/);
    assert.throws(() => exchange(money(1, 0, "USD"), { ...at, rate: ZERO }), /positive/);
  });
});
