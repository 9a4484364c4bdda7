import assert from "node:assert";
import fc from "fast-check";
import { UNIT, ZERO, compare, exact, over, toFixed } from "../../../src/domain/exact";
import type { Exact } from "../../../src/domain/exact";
import { circularItems } from "../../../src/domain/scoring/composite";
import { minMaxScaling } from "../../../src/domain/scoring/min-max-scaling";
import type { Rule } from "../../../src/domain/scoring/rule";
import { stepsIn } from "../../../src/domain/scoring/steps";
import type { PartialStep } from "../../../src/domain/scoring/steps";
import { jumpsTier } from "../../../src/domain/scoring/tier-jump";
import { vetoed } from "../../../src/domain/scoring/veto";
import {
  each,
  excess,
  extra,
  item,
  partial,
  pointsShown,
  scaling,
  scheme,
  scores,
  shown,
  upTo,
  x,
} from "../../support/scheme-maker";

describe("whole steps in a distance", () => {
  const cases: { says: string; of: string; step: string; partial: PartialStep; gives: string }[] = [
    {
      says: "doubles would say 1.9999999999999998",
      of: "0.2",
      step: "0.1",
      partial: "nothing",
      gives: "2.00",
    },
    { says: "a rest counts nothing", of: "0.199", step: "0.1", partial: "nothing", gives: "1.00" },
    { says: "or its share", of: "0.199", step: "0.1", partial: "share", gives: "1.99" },
    { says: "or a step", of: "0.199", step: "0.1", partial: "whole", gives: "2.00" },
    { says: "no rest, no step more", of: "0.2", step: "0.1", partial: "whole", gives: "2.00" },
    { says: "less than a step", of: "0.05", step: "0.1", partial: "nothing", gives: "0.00" },
    { says: "nothing", of: "0", step: "0.1", partial: "whole", gives: "0.00" },
    { says: "the other way", of: "-3", step: "0.1", partial: "whole", gives: "0.00" },
    {
      says: "a third short of three thirds is three",
      of: "1",
      step: "1/3",
      partial: "nothing",
      gives: "3.00",
    },
    { says: "a step of nothing is no step", of: "1", step: "0", partial: "share", gives: "0.00" },
  ];
  for (const { says, of, step, partial: rest, gives } of cases)
    it(says, () => assert.strictEqual(toFixed(stepsIn(x(of), x(step), rest), 2), gives));
});

describe("a rule, by the points of one item", () => {
  const cases: { says: string; rule: Rule; of: string; gives: string; reversed?: boolean }[] = [
    { says: "proportional", rule: upTo("1"), of: "83.3/100", gives: "16.66" },
    { says: "proportional, not reported", rule: upTo("1"), of: "/100", gives: "0.00" },
    { says: "proportional, no target", rule: upTo("1"), of: "5/", gives: "—" },
    {
      says: "step bonus on top",
      rule: { ...upTo("1"), excess: excess("0.1", "2", "3") } as Rule,
      of: "145/100",
      gives: "23.00",
    },
    {
      says: "cliff, just reached",
      rule: { kind: "cliff", threshold: x("0.8") },
      of: "80/100",
      gives: "20.00",
    },
    {
      says: "cliff, just missed",
      rule: { kind: "cliff", threshold: x("0.8") },
      of: "79.99/100",
      gives: "0.00",
    },
    {
      says: "step deduction with a floor",
      rule: { kind: "step-deduction", step: x("0.01"), points: x(1), floor: x(8), partial },
      of: "50/100",
      gives: "8.00",
    },
    {
      says: "the floor is not for who has not reported",
      rule: { kind: "step-deduction", step: x("0.01"), points: x(1), floor: x(8), partial },
      of: "/100",
      gives: "0.00",
    },
    {
      says: "fewer is better: half the task is 150 %",
      rule: upTo("1.2"),
      of: "5/10",
      gives: "24.00",
      reversed: true,
    },
    {
      says: "fewer is better: twice the task is nothing",
      rule: upTo("1.2"),
      of: "20/10",
      gives: "0.00",
      reversed: true,
    },
    {
      says: "deficit from full marks",
      rule: { kind: "count-deficit", step: x(1), points: x(3), partial },
      of: "5/7",
      gives: "14.00",
    },
    {
      says: "deficit, not below the floor",
      rule: { kind: "count-deficit", step: x(1), points: x(3), floor: x(2), partial },
      of: "0/7",
      gives: "2.00",
    },
    {
      says: "deficit, more than asked",
      rule: { kind: "count-deficit", step: x(1), points: x(3), partial },
      of: "9/7",
      gives: "20.00",
    },
    {
      says: "deficit, not reported",
      rule: { kind: "count-deficit", step: x(1), points: x(1), partial },
      of: "/7",
      gives: "0.00",
    },
    { says: "count up to a ceiling", rule: each("5", "20"), of: "7", gives: "20.00" },
    { says: "count by the hundred", rule: each("2", undefined, "100"), of: "399", gives: "6.00" },
    { says: "given marks", rule: { kind: "given", ceiling: x(15) }, of: "12.5", gives: "12.50" },
    {
      says: "given marks over the ceiling",
      rule: { kind: "given", ceiling: x(15) },
      of: "16",
      gives: "15.00",
    },
    { says: "a blank is no count", rule: each("5"), of: "", gives: "—" },
  ];
  for (const { says, rule, of, gives, reversed = false } of cases)
    it(`${says}: ${gives}`, () => {
      const [only] = scores(scheme([item(20, rule, { reversed })]), [[of]]);
      assert.deepStrictEqual(pointsShown(only), [gives]);
    });
});

describe("功效系数", () => {
  it("by field: the best of each group is full marks", () => {
    const found = scores(
      scheme([item(10, scaling("rate"))]),
      [["1/2"], ["2/2"], ["1/4"], ["2/4"]],
      ["a", "a", "b", "b"]
    );
    assert.deepStrictEqual(found.map(shown), ["6.00", "10.00", "6.00", "10.00"]);
  });

  it("a group of one, or of equals, gets full marks or the floor, as the office says", () => {
    const equal = { ...scaling("rate"), whenEqual: "floor" } as Rule;
    assert.deepStrictEqual(scores(scheme([item(10, scaling("rate"))]), [["1/2"]]).map(shown), [
      "10.00",
    ]);
    assert.deepStrictEqual(scores(scheme([item(10, equal)]), [["1/2"], ["2/4"]]).map(shown), [
      "6.00",
      "6.00",
    ]);
  });

  it("who has not reported earns nothing and is nobody's lowest", () => {
    const found = scores(scheme([item(10, scaling("rate"))]), [["/2"], ["2/4"], ["4/4"], ["5/"]]);
    assert.deepStrictEqual(found.map(shown), ["0.00", "6.00", "10.00", "no-target"]);
  });

  it("stays between the floor and full marks", () => {
    const some = fc.tuple(fc.integer({ min: -99, max: 99 }), fc.nat(50), fc.nat(50));
    fc.assert(
      fc.property(some, ([min, up, more]) => {
        const rule = { fullMarks: exact(10), floorShare: exact("0.6"), whenEqual: "full" } as const;
        const field = { min: exact(min), max: exact(min + up + more) };
        const points = minMaxScaling(rule, exact(min + up), field);
        assert.ok(compare(points, exact(6)) >= 0 && compare(points, exact(10)) <= 0);
      })
    );
  });
});

describe("a scheme as a whole", () => {
  const half = scheme([item(60, upTo("1")), item(40, upTo("1"))]);

  it("scales up what was left out, or does not", () => {
    const strict = {
      ...half,
      conventions: { ...half.conventions, withoutTarget: "no-points" },
    } as const;
    assert.deepStrictEqual(scores(half, [["1/2", "1/"]]).map(shown), ["50.00"]);
    assert.deepStrictEqual(scores(strict, [["1/2", "1/"]]).map(shown), ["30.00"]);
  });

  it("keeps bonus, deduction and total within their ceilings", () => {
    const rich = scheme(
      [
        item(100, upTo("1")),
        extra("bonus", each("3")),
        extra("bonus", each("5")),
        extra("deduction", each("1")),
      ],
      {
        bonusCeiling: x(10),
        deductionCeiling: x(2),
        totalCap: x(105),
      }
    );
    assert.deepStrictEqual(
      scores(rich, [
        ["1/1", "2", "2", "9"],
        ["1/2", "1", "", "1"],
        ["1/1", "9", "9", ""],
      ]).map(shown),
      ["105.00", "52.00", "105.00"]
    );
  });

  it("does not fall below its floor", () => {
    const low = scheme([item(10, upTo("1")), extra("deduction", each("5"))], { totalFloor: ZERO });
    assert.deepStrictEqual(scores(low, [["1/10", "3"]]).map(shown), ["0.00"]);
  });

  it("without marks or targets scores nobody", () => {
    const empty = scheme([item(0, upTo("1")), extra("bonus", each("1"))]);
    assert.deepStrictEqual(
      scores(empty, [
        ["1/1", "1"],
        ["1/", "1"],
      ]).map(shown),
      ["no-marks", "no-target"]
    );
  });

  it("knows items that are a part of themselves", () => {
    assert.deepStrictEqual(circularItems([1, 2, 0, 0, undefined]), [0, 1, 2]);
    assert.deepStrictEqual(circularItems([0]), [0]);
    assert.deepStrictEqual(circularItems([undefined, 0, 1]), []);
  });

  it("strikes by veto: nothing, at most so much, or a list", () => {
    const score: Exact = exact(88);
    assert.strictEqual(toFixed(vetoed(score, [{ kind: "list" }]), 0), "88");
    assert.strictEqual(toFixed(vetoed(score, [{ kind: "limit", points: exact(60) }]), 0), "60");
    assert.strictEqual(
      toFixed(vetoed(score, [{ kind: "limit", points: exact(60) }, { kind: "zero" }]), 0),
      "0"
    );
  });

  it("jumps a tier by one feat beyond the task, and only with the task met", () => {
    const three = { done: exact(8), asked: exact(5), needed: exact(3) };
    const big = { done: exact(0), asked: ZERO, needed: exact(1) };
    assert.strictEqual(jumpsTier(UNIT, [three, big]), true);
    assert.strictEqual(jumpsTier(UNIT, [big]), false);
    assert.strictEqual(jumpsTier(over(exact(99), exact(100)), [three]), false);
    assert.strictEqual(jumpsTier(undefined, [three]), false);
  });
});
