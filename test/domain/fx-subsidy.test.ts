import assert from "node:assert";
import { exact, toNumber } from "../../src/domain/exact";
import { SUBSIDY_PER_DOLLAR, fxSubsidy } from "../../src/domain/fx-subsidy";
import { atScale, money } from "../../src/domain/money";

describe("汇率补贴 at 0.07 元 a dollar", () => {
  const cases = [
    { dollars: 200, gives: 14 },
    { dollars: 300, gives: 21 },
    { dollars: 375, gives: 26.25 },
    { dollars: 1200, gives: 84 },
    { dollars: 2200, gives: 154 },
    { dollars: 0, gives: 0 },
  ];
  for (const { dollars, gives } of cases) {
    it(`${dollars}万美元 brings ${gives}万元`, () => {
      const subsidy = fxSubsidy(money(dollars, 4, "USD"), SUBSIDY_PER_DOLLAR);
      assert.strictEqual(toNumber(atScale(subsidy, 4)), gives);
    });
  }
  it("takes another rate", () => {
    const subsidy = fxSubsidy(money(100, 4, "USD"), exact("0.065"));
    assert.strictEqual(toNumber(atScale(subsidy, 4)), 6.5);
  });
});
