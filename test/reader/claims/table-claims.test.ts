/** Drawn tables of many offices, each with one or two faults in it: what is found, and that nothing else is. */
import assert from "node:assert";
import { found } from "../../support/found-claims";
import type { ClaimCase } from "../../support/found-claims";

const cases: readonly ClaimCase[] = [
  {
    says: "差额 of the target: one is wrong, the total is the sum",
    sheet: `
      单位 | 任务数（万元） | 完成数（万元） | 差额（万元）
      甲镇 | 1000 | 850 | 150
      乙镇 | 800  | 640 | 160
      丙镇 | 600  | 610 | -10
      丁镇 | 500  | 420 | 90
      合计 | 2900 | 2520 | 380`,
    faults: ["D5 gap MISMATCH 80"],
    checks: { gap: 4, total: 3 },
  },
  {
    says: "尚差 that is not negative, under a total that is the sum of the lines",
    sheet: `
      单位 | 任务数（个） | 完成数（个） | 尚差（个）
      甲镇 | 10 | 8  | 2
      乙镇 | 8  | 9  | 0
      丙镇 | 6  | 5  | 1
      合计 | 24 | 22 | 3`,
    faults: [],
    checks: { gap: 3, total: 3 },
  },
  {
    says: "超序时 by the tenth month, in points",
    sheet: `
      单位 | 任务数（万元） | 完成数（万元） | 完成率（%） | 超（欠）序时进度
      甲镇 | 1000 | 950 | 95.00 | 11.67
      乙镇 | 800  | 640 | 80.00 | -3.33
      丙镇 | 700  | 510 | 72.86 | -10.48
      丁镇 | 600  | 510 | 85.00 | 1.76`,
    faults: ["E5 gap MISMATCH 1.6667"],
    checks: { rate: 4, gap: 4 },
  },
  {
    says: "占比 of the column's total",
    sheet: `
      单位 | 到位资金（万元） | 占比
      甲镇 | 1200 | 24.0%
      乙镇 | 1500 | 30.0%
      丙镇 | 800  | 16.5%
      丁镇 | 1500 | 30.0%
      合计 | 5000 | 100.0%`,
    faults: ["C4 share MISMATCH 16"],
    checks: { share: 5, total: 1 },
  },
  {
    says: "scores with 分值 in the row under the header, capped at full marks",
    sheet: `
      序号 | 单位 | 内资（亿元） |      |        | 外资（万美元） |      |        | 综合得分 | 位次
           |      | 任务         | 完成 | 完成率 | 任务           | 完成 | 完成率 |          |
      分值 |      | 60           |      |        | 40             |      |        | 100      |
      1    | 甲镇 | 2            | 2.4  | 120.0% | 100            | 50   | 50.0%  | 80       | 2
      2    | 乙镇 | 3            | 1.5  | 50.0%  | 100            | 90   | 90.0%  | 66       | 3
      3    | 丙镇 | 4            | 4    | 100.0% | 200            | 190  | 95.0%  | 98       | 1
      4    | 丁镇 | 2            | 1    | 50.0%  | 50             | 20   | 40.0%  | 47       | 4`,
    drawn: { merges: "C1:E1 F1:H1" },
    faults: ["I7 score MISMATCH 46"],
    checks: { rate: 8, score: 4, rank: 4 },
  },
  {
    says: "a total score that sums printed marks, with a bonus and what is taken off",
    sheet: `
      单位 | 内资得分 | 外资得分 | 项目得分 | 加分 | 扣分 | 综合得分 | 排名
      甲镇 | 40   | 28.5 | 20 | 2 | 0   | 90.5 | 1
      乙镇 | 36   | 30   | 15 | 0 | 1   | 80   | 3
      丙镇 | 38.2 | 25   | 18 | 1 | 0.5 | 81.7 | 2
      丁镇 | 30   | 22   | 10 | 0 | 2   | 61   | 4`,
    faults: ["G5 score MISMATCH 60"],
    checks: { score: 4, rank: 4 },
  },
  {
    says: "ranks after a tie go on with the place (1-1-2); one is wrong",
    sheet: `
      单位 | 任务数 | 完成数 | 完成率% | 排名
      甲镇 | 10 | 10 | 100  | 1
      乙镇 | 20 | 20 | 100  | 1
      丙镇 | 30 | 24 | 80   | 2
      丁镇 | 40 | 30 | 75   | 4
      戊镇 | 50 | 35 | 70   | 4
      己镇 | 60 | 36 | 60   | 5`,
    faults: ["E5 rank MISMATCH 3"],
    checks: { rate: 6, rank: 6 },
  },
  {
    says: "开工率 of those signed, not of those kept",
    sheet: `
      单位 | 签约项目数 | 履约项目数 | 开工项目数 | 履约率（%） | 开工率（%）
      甲镇 | 25 | 24 | 20 | 96.0 | 80.0
      乙镇 | 16 | 15 | 12 | 93.8 | 75.0
      丙镇 | 30 | 27 | 24 | 90.0 | 80.0
      丁镇 | 12 | 12 | 7  | 100.0 | 58.0
      合计 | 83 | 78 | 63 | 94.0 | 75.9`,
    faults: ["F5 rate MISMATCH 58.3333"],
    checks: { total: 3, rate: 10 },
  },
  {
    says: "growth over last year",
    sheet: `
      单位 | 本年完成（万元） | 去年同期（万元） | 同比增长（%）
      甲镇 | 1200 | 1000 | 20.0
      乙镇 | 900  | 1000 | -10.0
      丙镇 | 660  | 600  | 10.5
      丁镇 | 500  | 400  | 25.0`,
    faults: ["D4 rate MISMATCH 10"],
    checks: { rate: 4 },
  },
  {
    says: "counts in words: the title's, the section's, the note's",
    sheet: `
      全区招商引资任务完成情况表（共5个单位）
      序号 | 单位 | 任务数（个） | 完成数（个）
      一、乡镇街道（3个）
      1 | 甲镇 | 10 | 8
      2 | 乙镇 | 10 | 9
      3 | 丙镇 | 10 | 7
      二、区直部门（3个）
      1 | 甲局 | 5 | 5
      2 | 乙局 | 5 | 4
      合计 | | 40 | 33
      注：参加考核的共5个单位，其中3个单位完成任务。`,
    faults: ["A7 count MISMATCH 2"],
    checks: { count: 4, total: 2 },
  },
  {
    says: "a unit twice in its section is one too many; in another section it is another",
    sheet: `
      单位 | 任务数（个） | 完成数（个）
      一、乡镇
      甲镇 | 10 | 8
      乙镇 | 10 | 9
      甲 镇 | 10 | 7
      二、部门
      甲镇 | 5 | 5`,
    faults: ["A5 duplicate A3"],
    checks: {},
  },
  {
    says: "a project twice by one investor; by another it is another project",
    sheet: `
      序号 | 项目名称 | 投资方 | 总投资（万元） | 到位资金（万元） | 责任单位
      1 | 标准厂房项目 | 甲公司 | 5000 | 1200 | 甲镇
      2 | 冷链物流项目 | 乙公司 | 8000 | 9000 | 乙镇
      3 | 标准厂房项目 | 丙公司 | 3000 | 600  | 丙镇
      4 | 冷链物流项目 | 乙公司 | 8000 | 300  | 丁镇
      合计 | | | 24000 | 11000 |`,
    faults: ["B5 duplicate B3", "E3 contract D3", "E6 total MISMATCH 11100"],
    checks: { total: 2 },
  },
  {
    says: "其中 rows lie inside the row above and are not added",
    sheet: `
      单位 | 任务数（个） | 完成数（个）
      甲镇 | 10 | 8
      其中：甲园区 | 4 | 9
      乙镇 | 10 | 9
      合计 | 20 | 17`,
    faults: ["C3 ofWhich C2"],
    checks: { total: 2 },
  },
  {
    says: "a total on top, and subtotals over their lines",
    sheet: `
      单位 | 任务数（个） | 完成数（个） | 完成率（%）
      全区合计 | 40 | 33 | 82.5
      乡镇小计 | 30 | 24 | 80.0
      甲镇 | 10 | 8 | 80.0
      乙镇 | 10 | 9 | 90.0
      丙镇 | 10 | 7 | 70.0
      部门小计 | 10 | 9 | 90.0
      甲局 | 5 | 5 | 100.0
      乙局 | 5 | 4 | 80.0`,
    faults: [],
    checks: { total: 2, subtotal: 4, rate: 8 },
  },
  {
    says: "quarters over months, the year over all of them",
    sheet: `
      单位：万元
      单位 | 年度任务 | 1月 | 2月 | 3月 | 一季度小计 | 4月 | 5月 | 累计完成
      甲镇 | 900 | 10 | 20 | 30 | 60 | 5  | 5 | 70
      乙镇 | 800 | 40 | 10 | 10 | 60 | 20 | 1 | 81
      丙镇 | 700 | 11 | 22 | 33 | 66 | 7  | 8 | 91
      丁镇 | 600 | 12 | 22 | 32 | 67 | 9  | 2 | 77`,
    faults: ["F6 total MISMATCH 66", "I5 total MISMATCH 81"],
    checks: { total: 8 },
  },
];

describe("claims of a table", () => {
  for (const { says, sheet, drawn, faults, checks } of cases) {
    it(says, () => {
      const { faults: told, kinds } = found(sheet, drawn);
      assert.deepStrictEqual([...told].sort(), [...faults].sort());
      assert.deepStrictEqual(kinds, checks);
    });
  }
});
