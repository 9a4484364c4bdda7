/** Figures that are told otherwise than usual: rates by other names, plans, ranks in words, marks in headers. */
import assert from "node:assert";
import { found } from "../../support/found-claims";
import type { ClaimCase } from "../../support/found-claims";

const cases: readonly ClaimCase[] = [
  {
    says: "rates of either target, called 占确保 and 占力争",
    sheet: `
      单位 | 任务数（万元） |      | 完成数（万元） | 完成率（%） |
           | 确保           | 力争 |                | 占确保      | 占力争
      甲镇 | 1000           | 1200 | 850            | 85.0        | 70.8
      乙镇 | 800            | 900  | 640            | 80.0        | 71.1
      丙镇 | 600            | 800  | 610            | 101.7       | 73.6
      合计 | 2400           | 2900 | 2100           | 87.5        | 72.4`,
    drawn: { merges: "A1:A2 B1:C1 D1:D2 E1:F1" },
    faults: ["F5 rate MISMATCH 76.25"],
    checks: { total: 3, rate: 8 },
  },
  {
    says: "认定率% of what was reported, 完成率% of the task",
    sheet: `
      单位 | 任务数（万元） | 上报数（万元） | 认定数（万元） | 核减数 | 认定率% | 完成率%
      甲镇 | 1000 | 900 | 720 | 180 | 80.0 | 72.0
      乙镇 | 800  | 800 | 600 | 200 | 75.5 | 75.0
      丙镇 | 600  | 500 | 450 | 50  | 90.0 | 75.0`,
    faults: ["F3 rate MISMATCH 75"],
    checks: { gap: 3, rate: 6 },
  },
  {
    says: "增减额 over last year, and ranks by 增速",
    sheet: `
      单位 | 本年累计（万元） | 上年同期（万元） | 增减额（万元） | 增速（%） | 增速排位
      甲镇 | 1200 | 1000 | 200  | 20.0  | 2
      乙镇 | 900  | 1000 | -110 | -10.0 | 4
      丙镇 | 660  | 600  | 60   | 10.0  | 3
      丁镇 | 500  | 400  | 100  | 25.0  | 2
      合计 | 3260 | 3000 | 260  | 8.7   |`,
    faults: ["D3 gap MISMATCH -100", "F5 rank MISMATCH 1"],
    checks: { rate: 5, gap: 4, rank: 4, total: 3 },
  },
  {
    says: "the lead over a plan in its own column, the total's too",
    sheet: `
      单位 | 任务数（万元） | 完成数（万元） | 完成率（%） | 序时进度（%） | 超（欠）序时进度
      甲镇 | 1000 | 500 | 50.0 | 45.0 | 5.0
      乙镇 | 800  | 300 | 37.5 | 40.0 | -2.5
      丙镇 | 500  | 300 | 60.0 | 52.0 | 9.0
      合计 | 2300 | 1100 | 47.8 | 44.8 | 3.0`,
    faults: ["F4 gap MISMATCH 8"],
    checks: { rate: 4, gap: 4, total: 2 },
  },
  {
    says: "the lag behind a benchmark that the table does not print, told as a positive figure",
    sheet: `
      单位 | 任务数（万元） | 完成数（万元） | 完成率（%） | 欠序时进度
      甲镇 | 1000 | 300 | 30.0 | 11.9
      乙镇 | 800  | 280 | 35.0 | 6.9
      丙镇 | 500  | 100 | 20.0 | 21.9
      丁镇 | 400  | 100 | 25.0 | 19.6`,
    faults: ["E5 gap MISMATCH 16.9"],
    checks: { rate: 4, gap: 4 },
  },
  {
    says: "a score in all sums marks as they are printed, rounded each",
    sheet: `
      单位 | 内资（50分） |      |       | 外资（50分） |      |       | 总分
           | 任务         | 完成 | 得分  | 任务         | 完成 | 得分  |
      甲镇 | 70           | 61   | 43.57 | 70           | 61   | 43.57 | 87.14
      乙镇 | 60           | 50   | 41.67 | 60           | 50   | 41.67 | 83.34
      丙镇 | 70           | 12   | 8.57  | 70           | 12   | 8.57  | 17.41
      丁镇 | 30           | 20   | 33.33 | 30           | 20   | 33.33 | 66.66`,
    drawn: { merges: "A1:A2 B1:D1 E1:G1 H1:H2" },
    faults: ["H5 score MISMATCH 17.14"],
    checks: { score: 12 },
  },
  {
    says: "a score in all sums every digit of its marks",
    sheet: `
      单位 | 内资（50分） |      |       | 外资（50分） |      |       | 总分
           | 任务         | 完成 | 得分  | 任务         | 完成 | 得分  |
      甲镇 | 70           | 61   | 43.57 | 70           | 61   | 43.57 | 87.14
      乙镇 | 60           | 50   | 41.67 | 60           | 50   | 41.67 | 83.33
      丙镇 | 70           | 12   | 8.57  | 70           | 12   | 8.57  | 17.14
      丁镇 | 30           | 20   | 33.33 | 30           | 20   | 33.33 | 66.67`,
    drawn: { merges: "A1:A2 B1:D1 E1:G1 H1:H2" },
    faults: [],
    checks: { score: 12 },
  },
  {
    says: "full marks in the score's own header",
    sheet: `
      单位 | 任务数（个） | 完成数（个） | 完成率 | 得分（满分20分）
      甲镇 | 10 | 8 | 80.0% | 16
      乙镇 | 10 | 9 | 90.0% | 18
      丙镇 | 10 | 3 | 30.0% | 7`,
    faults: ["E4 score MISMATCH 6"],
    checks: { rate: 3, score: 3 },
  },
  {
    says: "full marks that nothing tells but the marks",
    sheet: `
      单位 | 任务数（个） | 完成数（个） | 得分
      甲镇 | 10 | 8  | 20
      乙镇 | 10 | 9  | 22.5
      丙镇 | 10 | 3  | 7.5
      丁镇 | 10 | 12 | 25
      戊镇 | 10 | 6  | 16`,
    faults: ["D6 score MISMATCH 15"],
    checks: { score: 5 },
  },
  {
    says: "ranks in words",
    sheet: `
      单位 | 任务数 | 完成数 | 完成率% | 名次
      甲镇 | 10 | 9 | 90 | 第一名
      乙镇 | 20 | 9 | 45 | 第四名
      丙镇 | 30 | 24 | 80 | 第2
      丁镇 | 40 | 30 | 75 | 第二名`,
    faults: ["E5 rank MISMATCH 3"],
    checks: { rate: 4, rank: 4 },
  },
  {
    says: "two of four that changed places, where there is but one way to rank",
    sheet: `
      片区 | 任务数 | 完成数 | 完成率% | 排名
      东片 | 10 | 9 | 90 | 2
      西片 | 20 | 9 | 45 | 4
      南片 | 30 | 24 | 80 | 1
      北片 | 40 | 30 | 75 | 3`,
    faults: ["E2 rank MISMATCH 1", "E4 rank MISMATCH 2"],
    checks: { rate: 4, rank: 4 },
  },
  {
    says: "1—9月累计 sums the same header of the quarters' bands",
    sheet: `
      单位 | 一季度（个） |      | 二季度（个） |      | 三季度（个） |      | 1—9月累计（个） |      |
           | 任务         | 完成 | 任务         | 完成 | 任务         | 完成 | 任务            | 完成 | 完成率%
      甲镇 | 10           | 8    | 5            | 7    | 6            | 6    | 21              | 21   | 100.0
      乙镇 | 8            | 8    | 4            | 3    | 8            | 6    | 20              | 18   | 85.0
      丙镇 | 5            | 4    | 5            | 4    | 10           | 9    | 20              | 17   | 85.0`,
    drawn: { merges: "A1:A2 B1:C1 D1:E1 F1:G1 H1:J1" },
    faults: ["I4 total MISMATCH 17"],
    checks: { total: 6, rate: 3 },
  },
  {
    says: "本月末累计 goes on from 上月末累计; nothing that is the sum of nothing tells of a sum",
    sheet: `
      单位 | 上月末累计（万元） | 本月到位（万元） | 本月末累计（万元）
      甲镇 | 100 | 20 | 120
      乙镇 | 230 | 0  | 203
      丙镇 | 50  | 15 | 65
      合计 | 380 | 35 | 415`,
    faults: ["D3 total MISMATCH 230"],
    checks: { total: 6 },
  },
  {
    says: "columns of noughts with a figure or two: no sum is made of them",
    sheet: `
      单位 | 本月意向（个） | 本月签约（个） | 累计投诉（个）
      甲镇 | 0 | 0 | 0
      乙镇 | 0 | 1 | 0
      丙镇 | 0 | 0 | 2
      丁镇 | 0 | 0 | 0
      戊镇 | 0 | 0 | 0`,
    faults: [],
    checks: {},
  },
  {
    says: "基本分 and 加分 make the score; 其中：现汇 beside a band is of the figure before it",
    sheet: `
      单位 | 实际外资（万美元） |      | 其中：现汇（万美元） | 基本分 | 加分 | 综合得分 | 名次
           | 目标 | 完成 |     |    |   |    |
      甲镇 | 100  | 80   | 40  | 60 | 2 | 62 | 3
      乙镇 | 100  | 90   | 95  | 70 | 0 | 70 | 1
      丙镇 | 100  | 70   | 20  | 55 | 1 | 65 | 4
      丁镇 | 100  | 85   | 20  | 65 | 1 | 66 | 2`,
    drawn: { merges: "A1:A2 B1:C1 D1:D2 E1:E2 F1:F2 G1:G2 H1:H2" },
    faults: ["D4 ofWhich C4", "G5 score MISMATCH 56"],
    checks: { score: 4, rank: 4 },
  },
  {
    says: "尚需完成 is what is left, and nothing below nought",
    sheet: `
      单位 | 任务数（亿元） | 已完成（亿元） | 尚需完成（亿元）
      甲镇 | 3.0 | 2.15 | 0.85
      乙镇 | 2.0 | 2.40 | 0
      丙镇 | 1.5 | 1.20 | 0.03
      丁镇 | 2.5 | 1.70 | 0.80
      合计 | 9.0 | 7.45 | 1.95`,
    faults: ["D4 gap MISMATCH 0.3"],
    checks: { gap: 4, total: 3 },
  },
];

describe("claims of figures told otherwise", () => {
  for (const { says, sheet, drawn, faults, checks } of cases) {
    it(says, () => {
      const { faults: told, kinds } = found(sheet, drawn);
      assert.deepStrictEqual([...told].sort(), [...faults].sort());
      assert.deepStrictEqual(kinds, checks);
    });
  }
});
