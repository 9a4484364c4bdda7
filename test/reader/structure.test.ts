/** Where tables, headers and bodies stand: one hazard a case. */
import * as assert from "node:assert";
import { readTables } from "../../src/reader/recognise";
import { drawGrid } from "../support/draw-grid";
import { outline } from "../support/outline";

interface Case {
  readonly says: string;
  readonly sheet: string;
  readonly merges?: string;
  readonly gives: readonly string[];
}

const cases: readonly Case[] = [
  {
    says: "a title, a unit line, one header row",
    sheet: `
      招商任务完成情况表 | | |
      | | | 单位：万元
      序号 | 单位 | 任务 | 完成
      1 | 甲镇 | 5 | 3
      2 | 乙镇 | 6 | 4`,
    merges: "A1:D1",
    gives: ["A3:D5 header 3-3 body 4-5"],
  },
  {
    says: "a table that starts in row 1",
    sheet: `
      单位 | 任务 | 完成
      甲镇 | 5 | 3
      乙镇 | 6 | 4`,
    gives: ["A1:C3 header 1-1 body 2-3"],
  },
  {
    says: "two header layers, merged",
    sheet: `
      单位 | 内资 | | 外资 |
      | 任务 | 完成 | 任务 | 完成
      甲镇 | 5 | 3 | 5 | 3
      乙镇 | 6 | 4 | 5 | 3`,
    merges: "A1:A2 B1:C1 D1:E1",
    gives: ["A1:E4 header 1-2 body 3-4"],
  },
  {
    says: "two header layers, nothing merged",
    sheet: `
      任务完成情况 | | | |
      单位 | 内资 | | 外资 |
      | 任务 | 完成 | 任务 | 完成
      甲镇 | 5 | 3 | 5 | 3
      乙镇 | 6 | 4 | 5 | 3`,
    gives: ["A2:E5 header 2-3 body 4-5"],
  },
  {
    says: "bands above, the label below them",
    sheet: `
      | 2012年 | | 2011年 |
      单位 | 任务 | 完成 | 任务 | 完成
      甲镇 | 5 | 3 | 5 | 3
      乙镇 | 6 | 4 | 5 | 3`,
    merges: "B1:C1 D1:E1",
    gives: ["A1:E4 header 1-2 body 3-4"],
  },
  {
    says: "one inner band, merged, over some columns",
    sheet: `
      情况统计表 | | | |
      | | 招商引资完成情况 | | |
      序号 | 单位 | 任务 | 完成 | 完成率
      1 | 甲镇 | 5 | 3 | 60%
      2 | 乙镇 | 6 | 4 | 66.7%`,
    merges: "A1:E1 C2:E2",
    gives: ["A2:E5 header 2-3 body 4-5"],
  },
  {
    says: "four header layers",
    sheet: `
      单位 | 外资 | | | 备注
      | 任务 | 完成 | |
      | | 累计 | 其中 |
      | | | 现汇 |
      甲镇 | 5 | 3 | 1 |
      乙镇 | 6 | 4 | 2 | 待核`,
    merges: "A1:A4 B1:D1 E1:E4 B2:B4 C2:D2 C3:C4",
    gives: ["A1:E6 header 1-4 body 5-6"],
  },
  {
    says: "four header layers, nothing merged",
    sheet: `
      单位 | 外资 | | | 备注
      | 任务 | 完成 | |
      | | 累计 | 其中 |
      | | | 现汇 |
      甲镇 | 5 | 3 | 1 |
      乙镇 | 6 | 4 | 2 | 待核`,
    gives: ["A1:E6 header 1-4 body 5-6"],
  },
  {
    says: "one leaf alone in the lowest layer",
    sheet: `
      单位 | 任务 | 完成 | | 完成率
      | | | 其中：现汇 |
      甲镇 | 5 | 3 | 1 | 60
      乙镇 | 6 | 4 | 2 | 66`,
    gives: ["A1:E4 header 1-2 body 3-4"],
  },
  {
    says: "years typed as numbers under a band",
    sheet: `
      单位 | 产值 | | 税收 |
      | 2011 | 2012 | 2011 | 2012
      甲镇 | 500 | 300 | 50 | 30
      乙镇 | 600 | 400 | 50 | 30`,
    merges: "A1:A2 B1:C1 D1:E1",
    gives: ["A1:E4 header 1-2 body 3-4"],
  },
  {
    says: "years typed as text in the only header row",
    sheet: `
      项目 | '2023 | '2022 | 增减
      收入 | '5,000.1 | '4,000 | '25.0%
      成本 | '3,000 | '2,000 | '50.0%`,
    gives: ["A1:D3 header 1-1 body 2-3"],
  },
  {
    says: "whole days as headers",
    sheet: `
      项目 | 2024年6月30日 | 2023年12月31日
      货币资金 | '5,000.1 | '4,000
      应收账款 | '3,000 | '2,000`,
    gives: ["A1:C3 header 1-1 body 2-3"],
  },
  {
    says: "sizes as headers",
    sheet: `
      单位 | 签约项目 | | |
      | 总数 | 5000万元以上 | 1亿元以上 | 5000万-1亿元
      甲镇 | 5 | 3 | 1 | 2
      乙镇 | 6 | 4 | 2 | 2`,
    gives: ["A1:E4 header 1-2 body 3-4"],
  },
  {
    says: "ages as headers",
    sheet: `
      客户 | 0-30天 | 31-60天 | 1-2年 | 2年以上
      甲公司 | 5 | 3 | 1 | 2
      乙公司 | 6 | 4 | 2 | 2`,
    gives: ["A1:E3 header 1-1 body 2-3"],
  },
  {
    says: "a row of column numbers under the header",
    sheet: `
      单位 | 任务 | 完成 | 完成率
      甲 | 1 | 2 | 3
      城东镇 | 50 | 30 | 60%
      城西镇 | 60 | 40 | 66.7%`,
    gives: ["A1:D4 header 1-2 body 3-4"],
  },
  {
    says: "an office and a day above the header, without a colon",
    sheet: `
      招商任务完成情况表 | | |
      区招商局 | | | 2012年11月30日
      序号 | 单位 | 任务 | 完成
      1 | 甲镇 | 5 | 3
      2 | 乙镇 | 6 | 4`,
    gives: ["A3:D5 header 3-3 body 4-5"],
  },
  {
    says: "an office and a day merged like bands",
    sheet: `
      招商任务完成情况表 | | |
      区招商局 | | 2012年11月30日 |
      序号 | 单位 | 任务 | 完成
      1 | 甲镇 | 5 | 3
      2 | 乙镇 | 6 | 4`,
    merges: "A1:D1 A2:B2 C2:D2",
    gives: ["A3:D5 header 3-3 body 4-5"],
  },
  {
    says: "form fields above the table, with figures among them",
    sheet: `
      资产清单 | | | | |
      公司名称 | | 某公司 | 制表时间 | | @45718
      部门 | | 财务部 | 单位： | | 元
      编号 | 名称 | 规格 | 年限 | 数量 | 原值
      1 | 办公楼 | 混合 | 40 | 1 | 420000
      2 | 食堂 | | 40 | 1 | 236800`,
    merges: "A1:F1 A2:B2 A3:B3 D2:E2 D3:E3",
    gives: ["A4:F6 header 4-4 body 5-6"],
  },
  {
    says: "form fields as wide as the table",
    sheet: `
      单位名称 | 区招商局 | 填表人 | 张某
      序号 | 项目 | 金额 | 备注
      1 | 差旅 | 300 |
      2 | 会务 | 200 | 含场租`,
    gives: ["A2:D4 header 2-2 body 3-4"],
  },
  {
    says: "a section row straight under the header",
    sheet: `
      单位 | 任务 | 完成
      一、乡镇街道 | |
      甲镇 | 5 | 3
      二、区直部门 | |
      乙局 | 6 | 4`,
    gives: ["A1:C5 header 1-1 body 2-5"],
  },
  {
    says: "a section row under a blank corner",
    sheet: `
      | 任务 | 完成
      乡镇街道 | |
      甲镇 | 5 | 3
      乙镇 | 6 | 4`,
    gives: ["A1:C4 header 1-1 body 2-4"],
  },
  {
    says: "section numbers in 序号",
    sheet: `
      序号 | 单位 | 任务 | 完成
      一 | 乡镇街道 | |
      1 | 甲镇 | 5 | 3
      二 | 区直部门 | |
      1 | 乙局 | 6 | 4`,
    gives: ["A1:D5 header 1-1 body 2-5"],
  },
  {
    says: "a first unit without a task",
    sheet: `
      单位 | 任务 | 完成 | 完成率
      甲镇 | — | — | —
      乙镇 | 6 | 4 | 66.7%`,
    gives: ["A1:D3 header 1-1 body 2-3"],
  },
  {
    says: "a weight row is the first row of the body",
    sheet: `
      单位 | 内资 | | 得分
      | 任务 | 完成 |
      分值 | 60 | | 100
      甲镇 | 6 | 4 | 80`,
    merges: "A1:A2 B1:C1 D1:D2 B3:C3",
    gives: ["A1:D4 header 1-2 body 3-4"],
  },
  {
    says: "everything typed as text",
    sheet: `
      指标 | 5月 | | 1—5月 |
      | 绝对量（亿元） | 同比增长（%） | 绝对量（亿元） | 同比增长（%）
      零售总额 | '39211 | '3.7 | '195237 | '4.1
      其中：网上零售额 | '- | '- | '48280 | '11.5`,
    merges: "A1:A2 B1:C1 D1:E1",
    gives: ["A1:E4 header 1-2 body 3-4"],
  },
  {
    says: "nothing but words",
    sheet: `
      处理标准 | | |
      类别 | 名称 | 责任单位 | 要求
      市容 | 乱搭乱建 | 属地管理 | 7日内解决
      | 暴露垃圾 | 属地管理 | 1日内解决
      | 积存渣土 | 住建局 | 2日内解决`,
    merges: "A1:D1 A3:A5",
    gives: ["A2:D5 header 2-2 body 3-5"],
  },
  {
    says: "a group that spans its rows",
    sheet: `
      行业 | 项目 | 金额
      快递 | 派送 | 5
      | 运输 | 3
      | 快递成本合计 | 8
      货代 | 空运 | 2`,
    merges: "A2:A4",
    gives: ["A1:C5 header 1-1 body 2-5"],
  },
  {
    says: "a blank row inside the body",
    sheet: `
      单位 | 任务 | 完成
      甲镇 | 5 | 3
      | |
      乙镇 | 6 | 4
      合计 | 11 | 7`,
    gives: ["A1:C5 header 1-1 body 2-5"],
  },
  {
    says: "a blank row between title and header, and under the header",
    sheet: `
      任务表 | |
      | |
      单位 | 任务 | 完成
      | |
      甲镇 | 5 | 3
      乙镇 | 6 | 4`,
    gives: ["A3:C6 header 3-3 body 4-6"],
  },
  {
    says: "the total first",
    sheet: `
      单位 | 任务 | 完成
      合　计 | 11 | 7
      甲镇 | 5 | 3
      乙镇 | 6 | 4`,
    gives: ["A1:C4 header 1-1 body 2-4"],
  },
  {
    says: "a derived row under the total belongs to the body",
    sheet: `
      部门 | 差旅费 | 交通费 | 合计
      一部 | 5 | 3 | 8
      二部 | 6 | 4 | 10
      合计 | 11 | 7 | 18
      费用占比 | 61.1% | 38.9% | 100%`,
    gives: ["A1:D5 header 1-1 body 2-5"],
  },
  {
    says: "notes under the body, after a blank row too",
    sheet: `
      单位 | 任务 | 完成
      甲镇 | 5 | 3
      乙镇 | 6 | 4
      注：1.以认定数为准。 | |
      　2.未设任务的不排名。 | |
      | |
      填表人：张某　审核人：李某 | |`,
    gives: ["A1:C3 header 1-1 body 2-3"],
  },
  {
    says: "long explanations under the body, two cells each",
    sheet: `
      项目 | 承诺投资 | 累计投入 | 进度
      物流二期 | '12,024.52 | '11,636.41 | '96.77%
      合计 | '12,024.52 | '11,636.41 | '--
      变更情况说明 | 原项目是公司于首次公开发行期间规划的，距今已较长时间，外部环境变化较大，故作调整 | |
      其他情况 | 无 | |`,
    merges: "B4:D4 B5:D5",
    gives: ["A1:D3 header 1-1 body 2-3"],
  },
  {
    says: "signatures with their days in cells of their own",
    sheet: `
      单位 | 任务 | 完成 | 备注
      甲镇 | 5 | 3 |
      乙镇 | 6 | 4 |
      填表人： | 张某 | @41122 |`,
    gives: ["A1:D3 header 1-1 body 2-3"],
  },
  {
    says: "a last unit that has not reported",
    sheet: `
      序号 | 单位 | 任务 | 完成
      1 | 甲镇 | 5 | 3
      2 | 乙镇 | 6 | 4
      3 | 丙镇 | |`,
    gives: ["A1:D4 header 1-1 body 2-4"],
  },
  {
    says: "a total without figures",
    sheet: `
      类型 | 名称 | 权重 | 得分
      数量 | 新增就业 | 15 | 15
      质量 | 发放准确率 | 5 | 5
      合计 | | |`,
    merges: "A4:B4",
    gives: ["A1:D4 header 1-1 body 2-4"],
  },
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
    says: "a header repeated on the next page",
    sheet: `
      任务表 | | |
      序号 | 单位 | 任务 | 完成
      1 | 甲镇 | 5 | 3
      2 | 乙镇 | 6 | 4
      任务表 | | |
      序号 | 单位 | 任务 | 完成
      3 | 丙镇 | 5 | 3
      4 | 丁镇 | 6 | 4`,
    merges: "A1:D1 A5:D5",
    gives: ["A2:D8 header 2-2 body 3-8"],
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
      区招商局　2012年12月1日`,
    gives: [],
  },
  { says: "an empty sheet has no table", sheet: "", gives: [] },
  {
    says: "a header cell merged over a column that has no name of its own",
    sheet: `
      项目 | | 金额 | 评价 |
      收入 | 主营 | 5 | 良好 |
      | 其他 | 3 | 一般 |
      支出 | 工资 | 3 | 一般 |`,
    merges: "A1:B1 D1:E1 D2:E2 D3:E3 D4:E4 A2:A3",
    gives: ["A1:E4 header 1-1 body 2-4"],
  },
  {
    says: "figures merged over the rows of a group",
    sheet: `
      成本 | 计划 | | 实际 |
      | 产量 | 金额 | 产量 | 金额
      变动 | 500 | 235 | 600 | 275
      固定 | | 59 | | 48
      合计 | | 294 | | 323`,
    merges: "A1:A2 B1:C1 D1:E1 B3:B5 D3:D5",
    gives: ["A1:E5 header 1-2 body 3-5"],
  },
];

describe("where a sheet's tables stand", () => {
  for (const { says, sheet, merges = "", gives } of cases) {
    it(says, () => {
      const { tables } = readTables(drawGrid(sheet, { merges }));
      assert.deepStrictEqual(tables.map(outline), gives);
    });
  }
});
