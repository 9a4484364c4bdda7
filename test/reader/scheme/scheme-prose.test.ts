import assert from "node:assert";
import { proseRule } from "../../../src/reader/scheme/scheme-prose";
import type { ProseRule } from "../../../src/reader/scheme/scheme-prose";

type Said = readonly [rule: ProseRule["rule"], numbers?: ProseRule["numbers"], rest?: string];

describe("评分标准 in sentences", () => {
  const cases: readonly { readonly says: string; readonly gives: Said }[] = [
    {
      says: "完成100%得满分，每低1个百分点扣0.5分，扣完为止。",
      gives: ["step-deduction", { shortStep: 0.01, shortPoints: 0.5 }],
    },
    {
      says: "完成任务得满分；每少5%扣1分",
      gives: ["step-deduction", { shortStep: 0.05, shortPoints: 1 }],
    },
    {
      says: "每少完成1个扣2分，扣完为止",
      gives: ["count-deficit", { shortStep: 1, shortPoints: 2 }],
    },
    { says: "按完成率计分", gives: ["proportional", { cap: 1 }] },
    { says: "按完成比例得分，最高按120%计算", gives: ["proportional", { cap: 1.2 }] },
    {
      says: "完成得60分，每超10%加0.5分，最多加10分；未完成不得分",
      gives: ["cliff", { step: 0.1, points: 0.5, ceiling: 10 }],
    },
    {
      says: "每超过10个百分点加1分",
      gives: ["proportional", { cap: 1, step: 0.1, points: 1 }],
    },
    { says: "采用功效系数法计分", gives: ["min-max-rate"] },
    {
      says: "每引进1个得5分，最高20分",
      gives: ["count-bonus", { step: 1, points: 5, ceiling: 20 }],
    },
    { says: "每个项目得2分", gives: ["count-bonus", { step: 1, points: 2 }] },
    {
      says: "由考核办组织专家评议后确定得分",
      gives: ["proportional", { cap: 1 }, "由考核办组织专家评议后确定得分"],
    },
    {
      says: "完成任务得满分；弄虚作假的扣10分",
      gives: ["proportional", { cap: 1 }, "弄虚作假的扣10分"],
    },
  ];
  for (const { says, gives } of cases) {
    it(says, () => {
      const found = proseRule(says) ?? assert.fail("nothing read");
      const [rule, numbers = {}, rest = ""] = gives;
      assert.deepStrictEqual([found.rule, found.numbers, found.rest], [rule, numbers, rest]);
    });
  }

  it("a table of 分档 in one sentence, best first", () => {
    const found = proseRule("完成率60%以上得10分，90%以上（含90%）得20分，低于60%不得分");
    assert.deepStrictEqual(found?.tiers, [
      { from: 0.9, points: 20 },
      { from: 0.6, points: 10 },
    ]);
    const other = proseRule("达到100%得30分，80%及以上得20分，其余不得分");
    assert.deepStrictEqual(other?.tiers, [
      { from: 1, points: 30 },
      { from: 0.8, points: 20 },
    ]);
    assert.strictEqual(other?.rest, "");
    assert.deepStrictEqual([found.rule, found.rest], ["tiers", ""]);
  });

  it("says nothing of a blank", () => assert.strictEqual(proseRule(" "), undefined));
});
