/** Ways of counting that offices have beside the usual ones: by month, by plan, by group, without a word for it. */
import assert from "node:assert";
import { found } from "../../support/found-claims";
import type { ClaimCase } from "../../support/found-claims";

const cases: readonly ClaimCase[] = [
  {
    says: "captions that are subtotals, over units numbered through all groups",
    sheet: `
      序号 | 单位     | 目标数（亿元） | 到位数（亿元） | 超（欠）额（亿元）
      总计 |          | 58.5 | 46.5 | -12.0
      一   | 一类镇街 | 27.0 | 25.5 | -1.5
      1    | 东河镇   | 12.0 | 9.5  | -2.5
      2    | 西山镇   | 15.0 | 16.0 | 1.0
      二   | 二类镇街 | 31.5 | 20.0 | -10.5
      3    | 南渡乡   | 11.5 | 8.0  | -3.5
      4    | 北岭乡   | 20.0 | 13.0 | -7.0`,
    faults: ["D6 subtotal MISMATCH 21"],
    checks: { total: 3, subtotal: 6, gap: 4 },
  },
  {
    says: "基础得分（80分）, and the score with what is added and taken off, which has no digits behind it",
    sheet: `
      单位 | 任务数 | 完成数 | 完成率(%) | 基础得分（80分） | 加分 | 扣分 | 综合得分
      甲局 | 2957   | 2293   | 77.54     | 62.04            | 2    | 0    | 64.04
      乙局 | 1360   | 4375   | 321.69    | 80               | 2    | 1    | 81
      丙局 | 4540   | 4034   | 88.85     | 71.18            | 1    | 0    | 72.08
      丁局 | 3014   | 3323   | 110.25    | 80               | 2    | 1.5  | 80.48
      戊局 | 4000   | 2000   | 50        | 40               | 0.5  | 0    | 40.5`,
    faults: ["E4 score MISMATCH 71.0837", "H5 score MISMATCH 80.5"],
    checks: { rate: 5, score: 10 },
  },
  {
    says: "what falls to each month, done and still to be done",
    sheet: `
      单位 | 全年目标（万元） | 1-8月完成（万元） | 剩余任务（万元） | 前8个月月均完成 | 后4个月月均需完成
      甲镇 | 9000 | 4000 | 5000 | 500   | 1250
      乙镇 | 6000 | 3300 | 2700 | 412.5 | 657
      丙镇 | 4800 | 3000 | 1800 | 375   | 450
      丁镇 | 3000 | 1000 | 2000 | 152   | 500`,
    faults: ["F3 rate MISMATCH 675", "E5 rate MISMATCH 125"],
    checks: { gap: 4, rate: 8 },
  },
  {
    says: "未到位金额 is a gap, though it says 到位",
    sheet: `
      项目   | 合同金额（亿元） | 到位金额（亿元） | 到位率（%） | 未到位金额（亿元）
      甲项目 | 10.00 | 4.25 | 42.5 | 5.75
      乙项目 | 8.00  | 2.00 | 25.0 | 8.60
      丙项目 | 6.40  | 1.60 | 25.0 | 4.80
      合计   | 24.40 | 7.85 | 32.2 | 16.55`,
    faults: ["E3 gap MISMATCH 6"],
    checks: { rate: 4, gap: 3, total: 3 },
  },
  {
    says: "合计批次 over what was done in each band",
    sheet: `
      单位 | 外出招商（批次） |      | 接待客商（批次） |      | 合计批次
           | 任务             | 完成 | 任务             | 完成 |
      甲镇 | 12 | 10   | 24 | 20 | 30
      乙镇 | 12 | 7    | 24 | 13 | 20
      丙镇 | 12 | 未报 | 24 | 9  | 9
      丁镇 | 12 | 9    | 24 | 16 | 26`,
    drawn: { merges: "A1:A2 B1:C1 D1:E1 F1:F2" },
    faults: ["F6 total MISMATCH 25"],
    checks: { total: 4 },
  },
  {
    says: "项目数 in all over its stages, though no word says that it sums them",
    sheet: `
      单位 | 项目（个） | 在谈（个） | 签约（个） | 开工（个）
      甲镇 | 12 | 5 | 4 | 3
      乙镇 | 9  | 2 | 6 | 1
      丙镇 | 15 | 7 | 4 | 3
      丁镇 | 11 | 3 | 3 | 5
      戊镇 | 8  | 4 | 2 | 2`,
    faults: ["B4 total MISMATCH 14"],
    checks: { total: 5 },
  },
  {
    says: "the same of three units is chance as well as not",
    sheet: `
      单位 | 项目（个） | 在谈（个） | 签约（个）
      甲镇 | 9  | 5 | 4
      乙镇 | 8  | 2 | 6
      丙镇 | 15 | 7 | 4`,
    faults: [],
    checks: {},
  },
  {
    says: "时序目标 by twelfths of the year, and what there is above it",
    sheet: `
      单位 | 全年任务（万元） | 序时应完成（万元） | 实际完成（万元） | 与序时差额（万元）
      甲镇 | 6000 | 4500 | 5000 | 500
      乙镇 | 4000 | 3000 | 2600 | -400
      丙镇 | 3600 | 2750 | 2700 | 0
      丁镇 | 2000 | 1500 | 1800 | 330`,
    faults: ["C4 share MISMATCH 2700", "E5 gap MISMATCH 300"],
    checks: { share: 4, gap: 4 },
  },
  {
    says: "占全市（%） in the band of an amount",
    sheet: `
      地区 | 工业投资（亿元） |            | 到位资金（亿元） |
           | 本期             | 占全市（%） | 本期            | 占全市（%）
      东区 | 30.0 | 30.0 | 12.0 | 20.0
      西区 | 25.0 | 25.0 | 18.0 | 30.0
      南区 | 45.0 | 45.0 | 30.0 | 55.0`,
    drawn: { merges: "A1:A2 B1:C1 D1:E1" },
    faults: ["E5 share MISMATCH 50"],
    checks: { share: 6 },
  },
  {
    says: "亩均税收, and the ranks by it",
    sheet: `
      单位 | 税收（万元） | 用地（亩） | 亩均税收（万元/亩） | 亩均排名
      甲厂 | 900 | 60 | 15.0 | 3
      乙厂 | 800 | 40 | 20.0 | 2
      丙厂 | 450 | 50 | 9.5  | 4
      丁厂 | 660 | 30 | 22.0 | 2`,
    faults: ["D4 rate MISMATCH 9", "E5 rank MISMATCH 1"],
    checks: { rate: 4, rank: 4 },
  },
  {
    says: "marks that are full for most: by how they fall below nobody has told, and nothing is said",
    sheet: `
      单位 | 目标 | 实绩 | 得分（满分50）
      甲镇 | 20 | 25 | 50
      乙镇 | 20 | 21 | 50
      丙镇 | 20 | 30 | 50
      丁镇 | 20 | 22 | 50
      戊镇 | 20 | 16 | 30
      己镇 | 20 | 12 | 10`,
    faults: [],
    checks: {},
  },
  {
    says: "全年合计 over months with quarters between them, and its rate of a target far to the left",
    sheet: `
      单位 | 目标（万元） | 1月 | 2月 | 3月 | 一季度 | 4月 | 5月 | 6月 | 二季度 | 7月 | 8月 | 9月 | 三季度 | 全年合计 | 完成率(%)
      甲镇 | 500 | 20 | 30 | 40 | 90  | 25 | 35 | 45 | 105 | 30 | 40 | 50 | 120 | 315 | 63.0
      乙镇 | 400 | 10 | 20 | 30 | 60  | 15 | 25 | 35 | 75  | 20 | 30 | 40 | 90  | 225 | 56.4
      丙镇 | 300 | 12 | 14 | 16 | 42  | 11 | 13 | 15 | 39  | 18 | 19 | 20 | 57  | 148 | 46.0`,
    faults: ["O4 total MISMATCH 138", "P3 rate MISMATCH 56.25"],
    checks: { total: 12, rate: 3 },
  },
  {
    says: "亿元 of 万元",
    sheet: `
      单位 | 任务数（万元） | 完成数（亿元） | 完成率（%）
      甲镇 | 20000 | 1.50 | 75.0
      乙镇 | 40000 | 3.00 | 57.0
      丙镇 | 50000 | 4.50 | 90.0
      丁镇 | 10000 | 1.20 | 120.0`,
    faults: ["D3 rate MISMATCH 75"],
    checks: { rate: 4 },
  },
  {
    says: "全年目标 over its quarters under 其中, and what two of them are of it",
    sheet: `
      单位 | 全年目标 | 其中   |        |        |        | 上半年占全年%
           |          | 一季度 | 二季度 | 三季度 | 四季度 |
      甲镇 | 20.0 | 3.0 | 5.0 | 6.0 | 6.0 | 40.0
      乙镇 | 17.5 | 4.0 | 4.0 | 4.0 | 4.5 | 48.5
      丙镇 | 10.0 | 1.0 | 4.0 | 3.0 | 2.0 | 50.0
      丁镇 | 12.0 | 3.0 | 3.5 | 2.5 | 3.0 | 45.2`,
    drawn: { merges: "A1:A2 B1:B2 C1:F1 G1:G2" },
    faults: ["B4 total MISMATCH 16.5", "G6 share MISMATCH 54.1667"],
    checks: { total: 4, share: 4 },
  },
  {
    says: "汇率补贴 by the dollar",
    sheet: `
      企业 | 实际外资（万美元） | 其中：现汇（万美元） | 汇率补贴（万元）
      甲厂 | 500 | 375  | 26.25
      乙厂 | 900 | 1000 | 70
      丙厂 | 800 | 200  | 15
      丁厂 | 300 | 120  | 8.4`,
    faults: ["C3 ofWhich B3", "D4 gap MISMATCH 14"],
    checks: { gap: 4 },
  },
  {
    says: "marks of a printed rate, as the band's header tells them",
    sheet: `
      单位 | 招商引资（40分） |       | 项目建设（60分） |       | 总分
           | 完成率%          | 得分  | 完成率%          | 得分  |
      甲镇 | 80.0  | 32.00 | 120.0 | 60.00 | 92.00
      乙镇 | 101.5 | 40.00 | 70.5  | 42.30 | 82.30
      丙镇 | 65.5  | 26.20 | 90.0  | 45.00 | 80.20
      丁镇 | 55.0  | 22.00 | 40.5  | 24.30 | 46.30`,
    drawn: { merges: "A1:A2 B1:C1 D1:E1 F1:F2" },
    faults: ["E5 score MISMATCH 54"],
    checks: { score: 12 },
  },
  {
    says: "开工率提高（百分点）, and ranks called 排序",
    sheet: `
      单位 | 今年签约（个） | 今年开工（个） | 今年开工率% | 去年开工率% | 开工率提高（百分点） | 按今年开工率排序
      甲镇 | 20 | 15 | 75.0 | 60.5 | 14.5 | 2
      乙镇 | 10 | 8  | 80.0 | 82.0 | 2.0  | 1
      丙镇 | 16 | 8  | 50.0 | 40.0 | 10.0 | 4
      丁镇 | 12 | 8  | 66.7 | 50.0 | 16.7 | 3`,
    faults: ["F3 gap MISMATCH -2"],
    checks: { rate: 4, gap: 4, rank: 4 },
  },
];

describe("claims in the books of offices", () => {
  for (const { says, sheet, drawn, faults, checks } of cases) {
    it(says, () => {
      const { faults: told, kinds } = found(sheet, drawn);
      assert.deepStrictEqual([...told].sort(), [...faults].sort());
      assert.deepStrictEqual(kinds, checks);
    });
  }
});
