import assert from "node:assert";
import fc from "fast-check";
import { UNIT, ZERO, compare, exact, over, toFixed } from "../../../src/domain/exact";
import type { Exact } from "../../../src/domain/exact";
import { proportional } from "../../../src/domain/scoring/proportional";
import type { Proportional } from "../../../src/domain/scoring/proportional";

const rule = (fullMarks: number, cap?: string): Proportional =>
  cap === undefined
    ? { fullMarks: exact(fullMarks) }
    : { fullMarks: exact(fullMarks), cap: exact(cap) };

describe("proportional marks", () => {
  const cases: { says: string; rule: Proportional; rate: string; gives: string }[] = [
    { says: "part of the task", rule: rule(20, "1"), rate: "0.833", gives: "16.66" },
    { says: "三明 外资, never above 20", rule: rule(20, "1"), rate: "1.35", gives: "20.00" },
    { says: "a scheme capped at 120 %", rule: rule(0.5, "1.2"), rate: "1.3", gives: "0.60" },
    { says: "the same scheme below it", rule: rule(0.5, "1.2"), rate: "0.96", gives: "0.48" },
    { says: "no cap", rule: rule(20), rate: "1.35", gives: "27.00" },
    { says: "nothing done", rule: rule(20, "1"), rate: "0", gives: "0.00" },
    { says: "less than nothing done", rule: rule(20, "1"), rate: "-0.5", gives: "0.00" },
  ];
  for (const { says, rule: given, rate, gives } of cases) {
    it(`${says}: ${gives}`, () =>
      assert.strictEqual(toFixed(proportional(given, exact(rate)), 2), gives));
  }

  it("never fall as the rate rises, nor leave 0 … full marks × cap", () => {
    const thousandths = fc
      .integer({ min: -1000, max: 5000 })
      .map((one): Exact => over(exact(one), exact(1000)));
    fc.assert(
      fc.property(thousandths, thousandths, fc.integer({ min: 0, max: 100 }), (a, b, full) => {
        const [lower, higher] = compare(a, b) <= 0 ? [a, b] : [b, a];
        const capped: Proportional = { fullMarks: exact(full), cap: UNIT };
        const [low, high] = [proportional(capped, lower), proportional(capped, higher)];
        assert.ok(
          compare(ZERO, low) <= 0 && compare(low, high) <= 0 && compare(high, exact(full)) <= 0
        );
      })
    );
  });
});
