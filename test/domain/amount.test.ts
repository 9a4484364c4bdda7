import assert from "node:assert";
import {
  PLAIN,
  addAmounts,
  amountIn,
  amountRatio,
  baseName,
  inBase,
  sameKind,
  subtractAmounts,
  unitFactor,
  withBase,
} from "../../src/domain/amount";
import type { Amount, Unit } from "../../src/domain/amount";
import { exact, toNumber } from "../../src/domain/exact";
import { equal, fraction, percent, pieces, wan, wanDollars, yi } from "./figures";

describe("an amount in its unit", () => {
  const cases: { says: string; unit: Unit; digits: number; base: number; name: string }[] = [
    {
      says: "亿元",
      unit: { kind: "money", currency: "CNY", scale: 8 },
      digits: 5.3,
      base: 530_000_000,
      name: "CNY",
    },
    {
      says: "万美元",
      unit: { kind: "money", currency: "USD", scale: 4 },
      digits: 1599,
      base: 15_990_000,
      name: "USD",
    },
    {
      says: "万人",
      unit: { kind: "count", of: "人", scale: 4 },
      digits: 1.2,
      base: 12_000,
      name: "人",
    },
    { says: "个", unit: { kind: "count", of: "个", scale: 0 }, digits: 22, base: 22, name: "个" },
    { says: "%", unit: { kind: "percent" }, digits: 64.9, base: 0.649, name: "%" },
    { says: "no unit at all", unit: PLAIN, digits: 905.5, base: 905.5, name: "" },
  ];
  for (const { says, unit, digits, base, name } of cases) {
    it(`${says}: ${digits} is ${base} of ${name || "things"}`, () => {
      const amount = amountIn(unit, exact(digits));
      assert.strictEqual(toNumber(inBase(amount)), base);
      assert.strictEqual(baseName(amount), name);
    });
  }

  it("says how much a unit holds", () => {
    assert.strictEqual(toNumber(unitFactor({ kind: "money", currency: "CNY", scale: 8 })), 1e8);
    assert.strictEqual(toNumber(unitFactor({ kind: "percent" })), 0.01);
  });
});

describe("amounts together", () => {
  it("meet across scales", () => {
    assert.ok(equal(amountRatio(wan(15_000), yi(3)), fraction("1/2")));
    assert.strictEqual(toNumber(inBase(subtractAmounts(yi(5), wan(53_000)))), -30_000_000);
    assert.strictEqual(toNumber(inBase(addAmounts(percent(60), percent(4.9)))), 0.649);
  });

  it("keep their kind when they change", () => {
    for (const amount of [wan(3), pieces(3), percent(3)]) {
      const doubled = withBase(amount, exact(2));
      assert.ok(sameKind(doubled, amount) && equal(inBase(doubled), exact(2)));
    }
  });

  const strangers: { says: string; a: Amount; b: Amount }[] = [
    { says: "元 and 美元", a: wan(1), b: wanDollars(1) },
    { says: "条 and 家", a: pieces(1, "条"), b: pieces(1, "家") },
    { says: "个 and 元", a: pieces(1), b: wan(1) },
    { says: "things without a name and 元", a: pieces(1, ""), b: wan(1) },
    { says: "a percentage and things called %", a: percent(1), b: pieces(1, "%") },
    { says: "things called CNY and 元", a: pieces(1, "CNY"), b: wan(1) },
  ];
  for (const { says, a, b } of strangers) {
    it(`refuse to meet: ${says}`, () => {
      assert.strictEqual(sameKind(a, b), false);
      assert.throws(() => addAmounts(a, b), /cannot compare/);
      assert.throws(() => subtractAmounts(a, b), /cannot compare/);
      assert.throws(() => amountRatio(a, b), /cannot compare/);
    });
  }

  it("let things without a name stand for any things", () => {
    assert.ok(equal(amountRatio(pieces(93, ""), pieces(192, "家")), fraction("93/192")));
  });
});
