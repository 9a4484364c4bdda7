/** Where a table's body begins and ends: one hazard a case. */
import { standsAs } from "../../support/stands-as";
import type { StructureCase } from "../../support/stands-as";

const cases: readonly StructureCase[] = [
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
    says: "whose figures they are, right under the last row, though it ends as the name of a unit does",
    sheet: `
      地区 | 营业收入 | 利润
      甲县 | 5 | 3
      乙县 | 6 | 4
      数据来源：市统计局 | |`,
    gives: ["A1:C3 header 1-1 body 2-3"],
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
    says: "the total first",
    sheet: `
      单位 | 任务 | 完成
      合\u3000计 | 11 | 7
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
      \u30002.未设任务的不排名。 | |
      | |
      填表人：张某\u3000审核人：李某 | |`,
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

describe("where a table's body begins and ends", () => {
  for (const each of cases) it(each.says, () => standsAs(each));
});
