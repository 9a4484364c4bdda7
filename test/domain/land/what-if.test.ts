import assert from "node:assert";
import { exact, toFixed, toNumber } from "../../../src/domain/exact";
import type { Exact } from "../../../src/domain/exact";
import { breakEvenPrice } from "../../../src/domain/land/break-even";
import { lowestPrice, mostMu } from "../../../src/domain/land/budget";
import { discountedPayback, simplePayback } from "../../../src/domain/land/payback";
import type { Payback, TaxFlow } from "../../../src/domain/land/payback";
import {
  evenSteps,
  gapByPriceAndArea,
  gapByPriceAndCost,
} from "../../../src/domain/land/sensitivity";

const shown = (value: Exact, places = 2) => toFixed(value, places);

describe("what the calculator is asked", () => {
  const tax: TaxFlow = { tax: exact("2.5") };
  const years = (payback: Payback) =>
    payback.kind === "years" ? payback.years.toFixed(2) : payback.kind;

  it("breaks even at the cost, or lower after three years of tax", () => {
    assert.strictEqual(shown(breakEvenPrice(exact(15))), "15.00");
    const after = breakEvenPrice(exact(15), { tax: exact("2.5"), years: exact(3) });
    assert.strictEqual(shown(after), "7.50");
  });

  const paybacks: readonly {
    says: string;
    gap: string;
    flow?: TaxFlow;
    rate?: string;
    gives: string;
  }[] = [
    { says: "12 at 2.5 a year", gap: "12", gives: "4.80" },
    { says: "14.2 at 2.5 a year", gap: "14.2", gives: "5.68" },
    { says: "12 at 5 %", gap: "12", rate: "0.05", gives: "5.62" },
    { says: "14.2 at 5 %", gap: "14.2", rate: "0.05", gives: "6.85" },
    { says: "a rate of nothing is no discount", gap: "12", rate: "0", gives: "4.80" },
    { says: "tax below the interest", gap: "50", rate: "0.05", gives: "never" },
    { says: "no tax", gap: "12", flow: { tax: exact(0) }, gives: "never" },
    {
      says: "no tax, discounted",
      gap: "12",
      flow: { tax: exact(0) },
      rate: "0.05",
      gives: "never",
    },
    { says: "a surplus", gap: "-1", gives: "none" },
    { says: "a surplus, discounted", gap: "0", rate: "0.05", gives: "none" },
    {
      says: "three years before 达产",
      gap: "12",
      flow: { ...tax, rampYears: exact(3) },
      gives: "7.80",
    },
    {
      says: "…that bring half",
      gap: "12",
      flow: { ...tax, rampYears: exact(3), rampShare: exact("0.5") },
      gives: "6.30",
    },
    {
      says: "paid back before 达产",
      gap: "2.5",
      flow: { ...tax, rampYears: exact(3), rampShare: exact("0.5") },
      gives: "2.00",
    },
  ];
  for (const { says, gap, flow = tax, rate, gives } of paybacks) {
    it(`pays back: ${says}`, () => {
      const found =
        rate === undefined
          ? simplePayback(exact(gap), flow)
          : discountedPayback(exact(gap), flow, exact(rate));
      assert.strictEqual(years(found), gives);
    });
  }

  it("pays back, with a ramp and discounted, what the years' taxes are worth today", () => {
    const flow: TaxFlow = { ...tax, rampYears: exact(2), rampShare: exact("0.4") };
    const found = discountedPayback(exact(9), flow, exact("0.06"));
    assert.ok(found.kind === "years");
    const worth = (from: number, to: number) =>
      (Math.pow(1.06, -from) - Math.pow(1.06, -to)) / 0.06;
    const today = 2.5 * 0.4 * worth(0, 2) + 2.5 * worth(2, found.years);
    assert.ok(Math.abs(today - 9) < 1e-9, `${today}`);
  });

  it("2000 万元 bear 166.67 亩 at 12 and 140.85 at 14.2", () => {
    const muAt = (gap: string) => mostMu(exact(2000), exact(gap));
    assert.deepStrictEqual(
      ["12", "14.2"].map((gap) => shown(muAt(gap) ?? exact(0))),
      ["166.67", "140.85"]
    );
    assert.strictEqual(muAt("-1"), undefined);
  });

  it("2000 万元 on 200 亩 bear a price of 5.0", () =>
    assert.strictEqual(shown(lowestPrice(exact(15), exact(2000), exact(200)), 1), "5.0"));

  it("shows the gap over prices, areas and costs", () => {
    const prices = evenSteps(exact("0.8"), exact(3), 3);
    assert.deepStrictEqual(prices.map(toNumber), [0.8, 1.9, 3]);
    const areas = [exact(100), exact(200)];
    assert.deepStrictEqual(
      gapByPriceAndArea(exact(15), prices, areas).map((row) => row.map(toNumber)),
      [
        [1420, 2840],
        [1310, 2620],
        [1200, 2400],
      ]
    );
    assert.deepStrictEqual(
      gapByPriceAndCost(prices, [exact(15), exact(12)]).map((row) => row.map(toNumber)),
      [
        [14.2, 11.2],
        [13.1, 10.1],
        [12, 9],
      ]
    );
  });
});
