/** What a column is for, where a layer or the place of the column decides. */
import * as assert from "node:assert";
import { readTables } from "../../../src/reader/recognise";
import { drawGrid } from "../../support/draw-grid";
import { roles } from "../../support/outline";

interface Case {
  readonly says: string;
  readonly sheet: string;
  readonly merges?: string;
  readonly kind: string;
  readonly gives: readonly string[];
}

const cases: readonly Case[] = [
  {
    says: "% in a layer of its own is the rate, and so is 占年度任务",
    sheet: `
      单位 | 省外资金 | | | 利用外资 | |
      | 任务 | 完成 | 完成比例 | 任务 | 完成 | 占年度任务
      | 亿元 | 亿元 | % | 万美元 | 万美元 | %
      甲镇 | 5 | 3 | 60 | 50 | 10 | 20`,
    merges: "A1:A3 B1:D1 E1:G1",
    kind: "task",
    gives: [
      "unit",
      "省外资金.target",
      "省外资金.actual",
      "省外资金.rate",
      "利用外资.target",
      "利用外资.actual",
      "利用外资.rate",
    ],
  },
  {
    says: "责任单位 before the indicators is who is assessed",
    sheet: `
      责任单位 | 考核指标 | 计量单位 | 年度目标 | 完成值
      甲镇 | 到位资金 | 亿元 | 5 | 3
      甲镇 | 签约项目 | 个 | 5 | 3`,
    kind: "long-task",
    gives: ["unit", "indicator", "-", "target", "actual"],
  },
  {
    says: "responsible for an indicator and not assessed: 责任单位 after it",
    sheet: `
      考核指标 | 责任单位 | 年度目标 | 完成值
      到位资金 | 商务局 | 5 | 3
      签约项目 | 工信局 | 5 | 3`,
    kind: "long-task",
    gives: ["indicator", "team", "target", "actual"],
  },
];

describe("what columns are for", () => {
  for (const { says, sheet, merges = "", kind, gives } of cases) {
    it(says, () => {
      const [table] = readTables(drawGrid(sheet, { merges })).tables;
      assert.ok(table, "no table");
      assert.deepStrictEqual(roles(table), gives);
      assert.strictEqual(table.kind, kind);
    });
  }
});
