import assert from "node:assert";
import fc from "fast-check";
import { exact, sum, toFixed, toNumber } from "../../src/domain/exact";
import {
  addMoney,
  atScale,
  compareMoney,
  inUnits,
  money,
  moneyRatio,
  subtractMoney,
  sumMoney,
} from "../../src/domain/money";
import type { Money, Scale } from "../../src/domain/money";
import { equal, fraction } from "./figures";

describe("money", () => {
  const cases: { says: string; digits: number | string; scale: Scale; yuan: string }[] = [
    { says: "元", digits: 8600, scale: 0, yuan: "8600.00" },
    { says: "千元", digits: 1.5, scale: 3, yuan: "1500.00" },
    { says: "万元", digits: 8600, scale: 4, yuan: "86000000.00" },
    { says: "百万元", digits: 0.3, scale: 6, yuan: "300000.00" },
    { says: "亿元", digits: 5.3, scale: 8, yuan: "530000000.00" },
    { says: "亿元 that a double holds badly", digits: 9.29, scale: 8, yuan: "929000000.00" },
    {
      says: "the largest sum that a province reports, to the 分",
      digits: "123456789.0123456789",
      scale: 8,
      yuan: "12345678901234567.89",
    },
  ];
  for (const { says, digits, scale, yuan } of cases) {
    it(`${says}: ${digits} is ${yuan} 元`, () => {
      assert.strictEqual(toFixed(inUnits(money(digits, scale, "CNY")), 2), yuan);
    });
  }

  it("is brought to another scale", () => {
    const half = money(5.3, 8, "CNY");
    assert.strictEqual(toNumber(atScale(half, 4)), 53000);
    assert.strictEqual(toNumber(atScale(half, 8)), 5.3);
  });

  it("keeps what is finer than a 分", () => {
    const third = money(fraction("1/3"), 8, "CNY");
    assert.ok(equal(moneyRatio(third, money(1, 8, "CNY")), fraction("1/3")));
  });

  it("adds, subtracts, compares and sums", () => {
    const [a, b] = [money(0.1, 4, "CNY"), money(0.2, 4, "CNY")];
    assert.ok(equal(addMoney(a, b).minor, exact(300000)));
    assert.ok(equal(subtractMoney(a, b).minor, exact(-100000)));
    assert.ok(compareMoney(a, b) < 0);
    assert.ok(equal(sumMoney([a, b, b], "CNY").minor, exact(500000)));
    assert.ok(equal(sumMoney([], "CNY").minor, exact(0)));
  });

  it("sums a hundred thousand hundredths without a hair of drift", () => {
    const small = Array.from({ length: 100_000 }, () => money(0.01, 4, "CNY"));
    assert.strictEqual(toFixed(inUnits(sumMoney(small, "CNY")), 2), "10000000.00");
  });

  it("sums as whole numbers do, past 2^53", () => {
    const yi = fc.integer({ min: 0, max: 9_000_000 });
    fc.assert(
      fc.property(fc.array(yi, { maxLength: 100 }), (all) => {
        const total = sumMoney(
          all.map((one) => money(one, 8, "CNY")),
          "CNY"
        );
        const expected = all.reduce((so, one) => so + BigInt(one), 0n) * 10n ** 10n;
        assert.ok(equal(total.minor, sum([exact(String(expected))])));
      })
    );
  });
});

describe("two currencies", () => {
  const [yuan, dollars]: readonly Money[] = [money(1, 4, "CNY"), money(1, 4, "USD")];

  it("refuse to meet when they were read from a sheet", () => {
    if (yuan === undefined || dollars === undefined) throw new Error("no money");
    for (const meet of [addMoney, subtractMoney, compareMoney, moneyRatio]) {
      assert.throws(() => meet(dollars, yuan), /cannot compare USD with CNY/);
    }
    assert.throws(() => sumMoney([dollars], "CNY"), /cannot compare CNY with USD/);
  });

  it("fail in the type checker when they are known", () => {
    const [cny, usd] = [money(1, 4, "CNY"), money(1, 4, "USD")];
    // @ts-expect-error two currencies
    assert.throws(() => addMoney(cny, usd));
    // @ts-expect-error two currencies
    assert.throws(() => moneyRatio(usd, cny));
  });
});
