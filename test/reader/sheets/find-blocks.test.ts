/** How a sheet is cut into tables: one hazard a case. */
import { standsAs } from "../../support/stands-as";
import type { StructureCase } from "../../support/stands-as";

const cases: readonly StructureCase[] = [
  {
    says: "two tables, a blank row between",
    sheet: `
      附表一 | | | |
      序号 | 单位 | 任务 | 完成 | 备注
      1 | 甲镇 | 5 | 3 |
      2 | 乙镇 | 6 | 4 |
      | | | |
      附表二 | | | |
      序号 | 单位 | 任务 | 完成率 |
      1 | 甲局 | 5 | 60% |
      2 | 乙局 | 6 | 50% |`,
    merges: "A1:E1 A6:E6",
    gives: ["A2:E4 header 2-2 body 3-4", "A7:D9 header 7-7 body 8-9"],
  },
  {
    says: "two tables of the same columns, only a caption between",
    sheet: `
      水费结算表 | |
      日期 | 单价 | 数量
      @41122 | 2.8 | 71
      合计 | | 71
      电费结算表 | |
      日期 | 单价 | 数量
      @41122 | 0.75 | 666
      合计 | | 666`,
    merges: "A1:C1 A5:C5",
    gives: ["A2:C4 header 2-2 body 3-4", "A6:C8 header 6-6 body 7-8"],
  },
  {
    says: "a narrower table under the total, its header beginning with the same word",
    sheet: `
      （1）应收票据 | |
      项目 | 期末余额 | 期初余额
      银行票据 | 120 | 80
      合计 | 120 | 80
      | |
      （2）已质押的应收票据 | |
      项目 | 期末已质押金额 |
      银行票据 | 50 |
      合计 | 50 |`,
    gives: ["A2:C4 header 2-2 body 3-4", "A7:B9 header 7-7 body 8-9"],
  },
  {
    says: "two tables without a gap: their headers come again under captions of their own",
    sheet: `
      乡镇招商情况 | | | 部门招商情况 | |
      单位 | 任务 | 完成 | 单位 | 任务 | 完成
      甲镇 | 10 | 8 | 丙局 | 5 | 5
      乙镇 | 20 | 10 | 丁局 | 4 | 1`,
    merges: "A1:C1 D1:F1",
    gives: ["A2:C4 header 2-2 body 3-4", "D2:F4 header 2-2 body 3-4"],
  },
  {
    says: "a list in two columns, and the two sides of an account, are one table",
    sheet: `
      收入 | | 支出 |
      项目 | 预算数 | 项目 | 预算数
      拨款 | 856 | 服务 | 700
      其他 | 3 | 教育 | 12`,
    merges: "A1:B1 C1:D1",
    gives: ["A1:D4 header 1-2 body 3-4"],
  },
  {
    says: "a narrow table over a wide one",
    sheet: `
      币种 | 汇率 | | |
      美元 | 6.29 | | |
      欧元 | 8.17 | | |
      | | | |
      序号 | 单位 | 任务 | 完成 | 完成率
      1 | 甲镇 | 5 | 3 | 60%
      2 | 乙镇 | 6 | 4 | 66.7%`,
    gives: ["A1:B3 header 1-1 body 2-3", "A5:E7 header 5-5 body 6-7"],
  },
  {
    says: "two tables side by side",
    sheet: `
      单位 | 任务 | 完成 | | 单位 | 任务 | 完成
      甲镇 | 5 | 3 | | 甲局 | 7 | 2
      乙镇 | 6 | 4 | | 乙局 | 8 | 1
      丙镇 | 6 | 4 | | | |`,
    gives: ["A1:C4 header 1-1 body 2-4", "E1:G3 header 1-1 body 2-3"],
  },
  {
    says: "two tables side by side of other columns and another length",
    sheet: `
      部门 | 费用 | | 科目 | 预算 | 进度
      办公室 | 5 | | 公用经费 | 7 | 20%
      财务科 | 6 | | 项目经费 | 8 | 10%
      人事科 | 6 | | 专项经费 | 9 | 15%
      业务科 | 6 | | | |
      合计 | 23 | | | |`,
    gives: ["A1:B6 header 1-1 body 2-6", "D1:F4 header 1-1 body 2-4"],
  },
  {
    says: "remarks after a spacer column that the last rows leave blank are no table",
    sheet: `
      单位 | 任务 | 完成 | | 备注 | 位次
      甲镇 | 5 | 3 | | 已核 | 1
      乙镇 | 6 | 4 | | 待核 | 2
      合计 | 11 | 7 | | |`,
    gives: ["A1:F4 header 1-1 body 2-4"],
  },
  {
    says: "two lists of two columns, one right under the total of the other",
    sheet: `
      专业构成 | 人数（人）
      生产人员 | 1250
      销售人员 | 312
      合计 | 1562
      教育程度 | 数量（人）
      本科 | 620
      大专 | 942`,
    gives: ["A1:B4 header 1-1 body 2-4", "A5:B7 header 5-5 body 6-7"],
  },
  {
    says: "two tables side by side that begin in different rows",
    sheet: `
      单位 | 任务 | 完成 | | | |
      甲镇 | 5 | 3 | | | |
      乙镇 | 6 | 4 | | 币种 | 汇率 | 日期
      丙镇 | 6 | 4 | | 美元 | 6.29 | @41122
      丁镇 | 6 | 4 | | 欧元 | 8.17 | @41122`,
    gives: ["A1:C5 header 1-1 body 2-5", "E3:G5 header 3-3 body 4-5"],
  },
  {
    says: "side by side, the left one closed by a total that the right one has not",
    sheet: `
      产品 | 销量（台） | | 门店 | 面积（㎡）
      空调 | 120 | | 东门店 | 350
      冰箱 | 80 | | 西门店 | 200
      合计 | 200 | | |`,
    gives: ["A1:B4 header 1-1 body 2-4", "D1:E3 header 1-1 body 2-3"],
  },
  {
    says: "side by side above, one wide table below",
    sheet: `
      单位 | 任务 | | 单位 | 任务 | |
      甲镇 | 5 | | 甲局 | 3 | |
      乙镇 | 6 | | 乙局 | 4 | |
      | | | | | |
      附表 | | | | | |
      项目 | 一月 | 二月 | 三月 | 四月 | 五月 | 六月
      到位 | 1 | 2 | 3 | 4 | 5 | 6
      税收 | 1 | 2 | 3 | 4 | 5 | 6`,
    gives: ["A1:B3 header 1-1 body 2-3", "D1:E3 header 1-1 body 2-3", "A6:G8 header 6-6 body 7-8"],
  },
  {
    says: "spacer columns between bands part nothing",
    sheet: `
      单位 | 内资 | | | 外资 | | | 备注
      | 任务 | 完成 | | 任务 | 完成 | |
      甲镇 | 5 | 3 | | 7 | 2 | |
      乙镇 | 6 | 4 | | 8 | 1 | | 待核`,
    merges: "A1:A2 B1:C1 E1:F1 H1:H2",
    gives: ["A1:H4 header 1-2 body 3-4"],
  },
  {
    says: "a blank corner over the row labels",
    sheet: `
      | 一季度 | 二季度
      甲镇 | 5 | 3
      乙镇 | 6 | 4`,
    gives: ["A1:C3 header 1-1 body 2-3"],
  },
  {
    says: "a remark typed beside the table is not its column",
    sheet: `
      单位 | 任务 | 完成 | |
      甲镇 | 5 | 3 | |
      乙镇 | 6 | 4 | |
      丙镇 | 6 | 4 | | 已与镇里对过
      丁镇 | 6 | 4 | |`,
    gives: ["A1:C5 header 1-1 body 2-5"],
  },
  {
    says: "a sheet of prose has no table",
    sheet: `
      填报说明
      一、本表由各招商小组于每月5日前报区招商局。
      二、到位资金以银行进账单为准，单位：万元。
      区招商局\u30002012年12月1日`,
    gives: [],
  },
  { says: "an empty sheet has no table", sheet: "", gives: [] },
];

describe("how a sheet is cut into tables", () => {
  for (const each of cases) it(each.says, () => standsAs(each));
});
