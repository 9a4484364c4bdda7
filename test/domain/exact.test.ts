import assert from "node:assert";
import fc from "fast-check";
import {
  UNIT,
  ZERO,
  compare,
  exact,
  isPositive,
  isZero,
  least,
  minus,
  over,
  plus,
  roundHalfUp,
  sum,
  times,
  toFixed,
  toNumber,
} from "../../src/domain/exact";
import type { Exact } from "../../src/domain/exact";
import { equal, fraction } from "./figures";

describe("rounding half up", () => {
  const cases: { says: string; value: number | string; places: number; gives: string }[] = [
    { says: "a half that a double holds too low", value: 1.005, places: 2, gives: "1.01" },
    { says: "another", value: 2.675, places: 2, gives: "2.68" },
    { says: "another, below one", value: 0.285, places: 2, gives: "0.29" },
    { says: "a half goes away from zero", value: -2.5, places: 0, gives: "-3" },
    { says: "a whole half", value: 2.5, places: 0, gives: "3" },
    { says: "just under a half", value: "0.4999999999999999999999999", places: 0, gives: "0" },
    { says: "a sum that lost its last bit", value: 917.4999999999999, places: 1, gives: "917.5" },
    { says: "…and rounds as 917.5 does", value: 917.4999999999999, places: 0, gives: "918" },
    { says: "zeros are kept", value: 5, places: 2, gives: "5.00" },
    { says: "no minus before a nought", value: -0.001, places: 2, gives: "0.00" },
    { says: "to hundreds", value: 1250, places: -2, gives: "1300" },
    {
      says: "90亿元 in 分, times ten thousand",
      value: "9000000000000000.5",
      places: 0,
      gives: "9000000000000001",
    },
  ];

  for (const { says, value, places, gives } of cases) {
    it(`${says}: ${value} → ${gives}`, () => {
      const rounded = roundHalfUp(exact(value), places);
      assert.strictEqual(toFixed(rounded, Math.max(0, places)), gives);
    });
  }

  it("gives the doubles that people expect", () => {
    const doubles = [1.005, 2.675, 0.285, -2.5].map((value) =>
      toNumber(roundHalfUp(exact(value), 2))
    );
    assert.deepStrictEqual(doubles, [1.01, 2.68, 0.29, -2.5]);
  });

  it("rounds a fraction once, not twice: 0.4449… is not 0.445 first", () => {
    assert.strictEqual(
      toFixed(fraction("4449999999999999999999/10000000000000000000000"), 2),
      "0.44"
    );
  });
});

describe("reading a double", () => {
  const cases = [
    { says: "tenths that add up badly", value: 0.1 + 0.2, gives: "0.3" },
    { says: "a long sum", value: 917.4999999999999, gives: "917.5" },
    { says: "a whole number of 15 digits", value: 123456789012345, gives: "123456789012345" },
    { says: "a very small one", value: 1e-9, gives: "0.000000001" },
  ];
  for (const { says, value, gives } of cases) {
    it(`${says} is what Excel shows`, () => assert.ok(equal(exact(value), exact(gives))));
  }

  for (const value of [NaN, Infinity, "", "3亿", "1,000"]) {
    it(`refuses ${JSON.stringify(value)}`, () => assert.throws(() => exact(value)));
  }
});

describe("exact arithmetic", () => {
  it("divides and multiplies back", () => {
    const third = over(UNIT, exact(3));
    assert.ok(equal(times(third, exact(3)), UNIT));
    assert.ok(equal(plus(plus(third, third), third), UNIT));
  });

  it("keeps the sign above, wherever it came from", () => {
    assert.strictEqual(toFixed(over(exact(1), exact(-8)), 3), "-0.125");
    assert.strictEqual(toFixed(over(exact(1), exact(-10)), 3), "-0.100");
    assert.strictEqual(toFixed(over(exact(-1), exact(-8)), 3), "0.125");
  });

  it("does not divide by zero", () => {
    assert.throws(() => over(UNIT, ZERO), /division by zero/);
    assert.throws(() => over(UNIT, minus(fraction("1/3"), fraction("2/6"))), /division by zero/);
  });

  it("knows zero, the positive, and the least", () => {
    assert.ok(isZero(minus(fraction("2/6"), fraction("1/3"))));
    assert.ok(isPositive(fraction("1/3")) && !isPositive(ZERO) && !isPositive(exact(-1)));
    assert.ok(equal(least(fraction("1/3"), fraction("2/7")), fraction("2/7")));
  });
});

describe("exact arithmetic agrees with whole numbers of any length", () => {
  const whole = fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n });
  const positive = fc.bigInt({ min: 1n, max: 10n ** 40n });
  const of = (numerator: bigint, denominator: bigint): Exact =>
    over(exact(String(numerator)), exact(String(denominator)));

  it("adding, multiplying and comparing fractions", () => {
    fc.assert(
      fc.property(whole, positive, whole, positive, (a, b, c, d) => {
        assert.ok(equal(plus(of(a, b), of(c, d)), of(a * d + c * b, b * d)));
        assert.ok(equal(times(of(a, b), of(c, d)), of(a * c, b * d)));
        assert.strictEqual(
          compare(of(a, b), of(c, d)),
          Number(a * d > c * b) - Number(a * d < c * b)
        );
      })
    );
  });

  it("rounding, however close to the half", () => {
    const places = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(whole, positive, places, (a, b, digits) => {
        assert.strictEqual(toFixed(of(a, b), digits), roundedByBigInt(a, b, digits));
      })
    );
  });

  it("rounding exact halves, and a hair to either side of them", () => {
    fc.assert(
      fc.property(positive, positive, fc.constantFrom(-1n, 0n, 1n), (k, b, hair) => {
        // (2k + 1) / 2, moved by 1 / 4b
        const [numerator, denominator] = [(2n * k + 1n) * 2n * b + hair, 4n * b];
        assert.strictEqual(toFixed(of(numerator, denominator), 0), String(hair < 0n ? k : k + 1n));
      })
    );
  });

  it("sums as long as a ledger, in any order", () => {
    const cents = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n });
    fc.assert(
      fc.property(fc.array(cents, { maxLength: 200 }), (all) => {
        const wan = all.map((one) => of(one, 1_000_000n));
        const total = of(
          all.reduce((so, one) => so + one, 0n),
          1_000_000n
        );
        assert.ok(equal(sum(wan), total));
        assert.ok(equal(sum(wan.slice().reverse()), total));
      })
    );
  });

  it("a sum of unlike rates, some small and some long, rounded and compared", () => {
    const few = fc.bigInt({ min: -99_999n, max: 99_999n });
    const rate = fc.tuple(fc.oneof(few, whole), fc.oneof(positive, fc.bigInt(1n, 9_999n)));
    const places = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(fc.array(rate, { minLength: 1, maxLength: 12 }), places, (all, digits) => {
        const [a, b] = all.reduce(([p, q], [c, d]) => [p * d + c * q, q * d]);
        const total = sum(all.map(([c, d]) => of(c, d)));
        assert.ok(equal(total, of(a, b)));
        assert.strictEqual(toFixed(total, digits), roundedByBigInt(a, b, digits));
      })
    );
  });

  it("the nearest double of a quotient is IEEE's own quotient", () => {
    const safe = fc.integer({ min: 1, max: 10 ** 12 });
    fc.assert(
      fc.property(safe, safe, (a, b) => {
        assert.strictEqual(toNumber(over(exact(a), exact(b))), a / b);
      })
    );
  });
});

/** Half away from zero, in whole numbers: ⌊(2·|a|·10^p + b) / 2b⌋. */
function roundedByBigInt(a: bigint, b: bigint, places: number): string {
  const scale = 10n ** BigInt(places);
  const size = (2n * (a < 0n ? -a : a) * scale + b) / (2n * b);
  const digits = String(size).padStart(places + 1, "0");
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return a < 0n && size > 0n ? `-${text}` : text;
}
