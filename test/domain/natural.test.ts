import assert from "node:assert";
import fc from "fast-check";
import {
  added,
  digitsOf,
  divided,
  multiplied,
  natural,
  naturalIn,
  order,
  powerOf10,
  sharedDivisor,
  taken,
} from "../../src/domain/natural";

/** Places of nothing and of nines are where carrying and guessing go wrong. */
const digits = fc
  .array(fc.constantFrom("0000000", "0000001", "9999999", "9999998", "5000000", "1234567"), {
    maxLength: 8,
  })
  .map((places) => places.join("") || "0");
const any = fc.oneof(digits, fc.bigInt({ min: 0n, max: 10n ** 60n }).map(String));
const filled = any.filter((text) => BigInt(text) > 0n);

describe("natural numbers", () => {
  const cases = [
    { says: "nothing", digits: "0", places: [] },
    { says: "zeros in front are none of it", digits: "0000000000042", places: [42] },
    { says: "a place that is full", digits: "9999999", places: [9999999] },
    { says: "the next after it", digits: "10000000", places: [0, 1] },
    { says: "zeros in the middle", digits: "500000000000003", places: [3, 0, 5] },
  ];
  for (const { says, digits: text, places } of cases) {
    it(`${says}: ${text}`, () => {
      assert.deepStrictEqual(naturalIn(text), places);
      assert.deepStrictEqual(natural(Number(text)), places);
      assert.strictEqual(digitsOf(places), String(Number(text)));
    });
  }

  it("come from safe integers and powers of ten", () => {
    assert.strictEqual(digitsOf(natural(Number.MAX_SAFE_INTEGER)), "9007199254740991");
    assert.strictEqual(digitsOf(powerOf10(0)), "1");
    assert.strictEqual(digitsOf(powerOf10(21)), `1${"0".repeat(21)}`);
  });

  it("add, take away, multiply and compare as BigInt does", () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        const [left, right, x, y] = [naturalIn(a), naturalIn(b), BigInt(a), BigInt(b)];
        assert.strictEqual(digitsOf(added(left, right)), String(x + y));
        assert.strictEqual(digitsOf(taken(added(left, right), right)), String(x));
        assert.strictEqual(digitsOf(multiplied(left, right)), String(x * y));
        assert.strictEqual(Math.sign(order(left, right)), Number(x > y) - Number(x < y));
      }),
      { numRuns: 500 }
    );
  });

  it("divide as BigInt does, and leave the same rest", () => {
    fc.assert(
      fc.property(any, filled, (a, b) => {
        const { whole, rest } = divided(naturalIn(a), naturalIn(b));
        assert.strictEqual(digitsOf(whole), String(BigInt(a) / BigInt(b)));
        assert.strictEqual(digitsOf(rest), String(BigInt(a) % BigInt(b)));
      }),
      { numRuns: 2000 }
    );
  });

  it("share a divisor that leaves none to share", () => {
    fc.assert(
      fc.property(filled, filled, filled, (a, b, factor) => {
        const times = (text: string) => multiplied(naturalIn(text), naturalIn(factor));
        const shared = BigInt(digitsOf(sharedDivisor(times(a), times(b))));
        assert.strictEqual(shared % BigInt(factor), 0n);
        assert.strictEqual((BigInt(a) * BigInt(factor)) % shared, 0n);
        assert.strictEqual((BigInt(b) * BigInt(factor)) % shared, 0n);
      })
    );
  });
});
