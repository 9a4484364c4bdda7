/** Which rows are a table's header: one hazard a case. */
import { standsAs } from "../../support/stands-as";
import type { StructureCase } from "../../support/stands-as";

const cases: readonly StructureCase[] = [
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
    says: "a blank corner over row labels of a narrow table",
    sheet: `
      价格主要数据 | |
      | 环比（%） | 同比（%）
      居民消费价格 | '-0.1 | '0.3
      其中：城市 | '-0.1 | '0.3`,
    gives: ["A2:C4 header 2-2 body 3-4"],
  },
];

describe("which rows are a table's header", () => {
  for (const each of cases) it(each.says, () => standsAs(each));
});
