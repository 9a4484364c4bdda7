/** Means, what falls to each, scores of weighted rates, rates of several columns together. */
import assert from "node:assert";
import { found } from "../../support/found-claims";
import type { ClaimCase } from "../../support/found-claims";

const cases: readonly ClaimCase[] = [
  {
    says: "人均 is of its two figures and is not added up; 年均 is the mean of the years",
    sheet: `
      组别 | 人数（人） | 2023年（万元） | 2024年（万元） | 两年合计（万元） | 年均到位（万元） | 人均到位（万元）
      一组 | 4  | 100 | 300 | 400  | 200 | 100.0
      二组 | 5  | 210 | 290 | 500  | 250 | 100.0
      三组 | 8  | 300 | 500 | 800  | 405 | 100.0
      四组 | 3  | 200 | 250 | 450  | 225 | 105.0
      合计 | 20 | 810 | 1340 | 2150 | 1075 | 107.5`,
    faults: ["F4 rate MISMATCH 400", "G5 rate MISMATCH 150"],
    checks: { total: 8, rate: 10 },
  },
  {
    says: "综合完成率 is the mean of the rates as they ought to be",
    sheet: `
      单位 | 信息（条） |      |        | 走访（家） |      |        | 综合完成率 | 排名
           | 任务       | 完成 | 完成率 | 任务       | 完成 | 完成率 |            |
      甲镇 | 10 | 8 | 80.0% | 10 | 5 | 50.0% | 65.0% | 2
      乙镇 | 10 | 9 | 90.0% | 10 | 7 | 70.0% | 80.0% | 1
      丙镇 | 10 | 3 | 33.0% | 10 | 6 | 60.0% | 45.0% | 3
      丁镇 | 10 | 2 | 20.0% | 10 | 4 | 40.0% | 31.0% | 4`,
    drawn: { merges: "A1:A2 B1:D1 E1:G1 H1:H2 I1:I2" },
    faults: ["D5 rate MISMATCH 30", "H6 rate MISMATCH 30"],
    checks: { rate: 12, rank: 4 },
  },
  {
    says: "a score of rates by the weights over them, with no targets in the table",
    sheet: `
      单位 | 内资完成率 |      | 外资完成率 |      | 得分 | 总排名
           | %          | 位次 | %          | 位次 |      |
      权重 | 60         |      | 40         |      |      |
      甲镇 | 90.0       | 1    | 50.0       | 3    | 74   | 2
      乙镇 | 80.0       | 2    | 80.0       | 1    | 80   | 1
      丙镇 | 40.0       | 4    | 60.0       | 2    | 48   | 3
      丁镇 | 50.0       | 3    | 20.0       | 4    | 83   | 4`,
    drawn: { merges: "A1:A2 B1:C1 D1:E1 F1:F2 G1:G2" },
    faults: ["F7 score MISMATCH 38"],
    checks: { score: 4, rank: 12 },
  },
  {
    says: "项目总数 over its 其中, 开工率 of several of them together",
    sheet: `
      单位 | 项目总数（个） | 其中   |          |      | 开工率 |
           |                | 未开工 | 开工在建 | 投产 |        |
      甲镇 | 10 | 2 | 5 | 3 | 80.0%  |
      乙镇 | 8  | 0 | 4 | 4 | 100.0% |
      丙镇 | 6  | 3 | 2 | 2 | 57.1%  |
      丁镇 | 5  | 1 | 2 | 2 | 60.0%  |
      合计 | 30 | 6 | 13 | 11 | 80.0%  |`,
    drawn: { merges: "A1:A2 B1:B2 C1:E1 F1:F2" },
    faults: ["B5 total MISMATCH 7", "F6 rate MISMATCH 80"],
    checks: { total: 8, rate: 5 },
  },
  {
    says: "溢价率 is what a price is above another",
    sheet: `
      地块编号 | 面积（亩） | 起始价（万元） | 成交总价（万元） | 溢价率（%）
      A-01 | 10 | 100 | 120 | 20.0
      A-02 | 20 | 200 | 300 | 50.0
      A-03 | 15 | 150 | 150 | 0.0
      A-04 | 12 | 120 | 150 | 35.0`,
    faults: ["E5 rate MISMATCH 25"],
    checks: { rate: 4 },
  },
];

describe("claims of means and rates together", () => {
  for (const { says, sheet, drawn, faults, checks } of cases) {
    it(says, () => {
      const { faults: told, kinds } = found(sheet, drawn);
      assert.deepStrictEqual([...told].sort(), [...faults].sort());
      assert.deepStrictEqual(kinds, checks);
    });
  }
});
