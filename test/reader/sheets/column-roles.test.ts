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
    says: "one target, no word for 完成, one column counted alike: taken for the actual",
    sheet: `
      单位名称 | 目标（家） | 走访数（家） | 排名
      甲局 | 20 | 15 | 1
      乙局 | 20 | 12 | 2`,
    kind: "task",
    gives: ["unit", "走访.target", "走访.actual", "rank"],
  },
  {
    says: "so for each of several targets, by what stands before the next",
    sheet: `
      单位 | 走访企业任务（家） | 走访企业数（家） | 签约任务（个） | 签约数（个） | 备注
      甲局 | 20 | 15 | 3 | 2 |
      乙局 | 20 | 12 | 3 | 3 |`,
    kind: "task",
    gives: ["unit", "走访企业.target", "走访企业.actual", "签约.target", "签约.actual", "remark"],
  },
  {
    says: "one target without such a column, and nothing is taken",
    sheet: `
      单位 | 走访任务（家） | 走访数（家） | 签约任务（个） | 陪同人
      甲局 | 20 | 15 | 3 | 张某
      乙局 | 20 | 12 | 3 | 李某`,
    kind: "other",
    gives: ["unit", "target", "-", "target", "-"],
  },
  {
    says: "一季度 | 上半年 | 前三季度 hold one another, and are no parts to sum",
    sheet: `
      县区 | 目标 | 一季度 | 上半年 | 前三季度 | 完成率
      东县 | 10 | 2 | 5 | 8 | 80%
      西县 | 8 | 1 | 2 | 3 | 37.5%`,
    kind: "task",
    gives: ["unit", "任务.target", "任务.actual", "任务.actual", "任务.actual", "任务.rate"],
  },
  {
    says: "quarters that follow one another are parts of the year",
    sheet: `
      县区 | 目标 | 一季度 | 二季度 | 三季度 | 完成率
      东县 | 10 | 2 | 3 | 3 | 80%
      西县 | 8 | 1 | 1 | 1 | 37.5%`,
    kind: "task",
    gives: [
      "unit",
      "任务.target",
      "任务.periodSubtotal",
      "任务.periodSubtotal",
      "任务.periodSubtotal",
      "任务.rate",
    ],
  },
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
    says: "到位额 over a task and what was done of it is an indicator beside 签约额",
    sheet: `
      单位 | 签约额 | | 到位额 |
      | 任务 | 完成 | 任务 | 完成
      甲镇 | 5 | 3 | 4 | 2`,
    merges: "A1:A2 B1:C1 D1:E1",
    kind: "task",
    gives: ["unit", "签约额.target", "签约额.actual", "到位额.target", "到位额.actual"],
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
  {
    says: "其中：制造业 without a task of its own is part of the whole",
    sheet: `
      县区 | 内资（亿元） | | 其中：制造业 |
      | 任务 | 完成 | 完成 | 占比
      甲县 | 5 | 3 | 2 | 66%`,
    merges: "A1:A2 B1:C1 D1:E1",
    kind: "task",
    gives: ["unit", "内资.target", "内资.actual", "制造业.ofWhich", "-"],
  },
  {
    says: "牵头部门 leads a project and is not assessed",
    sheet: `
      项目名称 | 投资额（万元） | 进展 | 牵头部门
      甲项目 | 5 | 在建 | 商务局
      乙项目 | 6 | 签约 | 工信局`,
    kind: "ledger",
    gives: ["project", "amount", "stage", "team"],
  },
  {
    says: "half a year is what was done, where the target is the year's; % after it is the rate",
    sheet: `
      责任单位 | 签约资金（亿元） | |
      | 年度目标 | 上半年完成 | %
      甲镇 | 5 | 3 | 60
      乙镇 | 6 | 3 | 50`,
    merges: "A1:A2 B1:D1",
    kind: "task",
    gives: ["unit", "签约资金.target", "签约资金.actual", "签约资金.rate"],
  },
  {
    says: "of 组别 and 作战单位 the latter is assessed",
    sheet: `
      组别 | 作战单位 | 任务 | 实际到位数
      一组 | 甲镇 | 5 | 3
      一组 | 乙镇 | 6 | 3`,
    kind: "task",
    gives: ["group", "unit", "任务.target", "任务.actual"],
  },
  {
    says: "组别 over several units is their group",
    sheet: `
      组别 | 县区 | 任务 | 完成
      一组 | 甲县 | 5 | 3
      一组 | 乙县 | 6 | 3
      二组 | 丙区 | 4 | 3`,
    kind: "task",
    gives: ["group", "unit", "任务.target", "任务.actual"],
  },
  {
    says: "履约率 over 目标 and 实际 is what is assessed",
    sheet: `
      县区 | 履约率（%） | | 开工率（%） |
      | 目标 | 实际 | 目标 | 实际
      甲县 | 95 | 90 | 80 | 76`,
    merges: "A1:A2 B1:C1 D1:E1",
    kind: "task",
    gives: ["unit", "履约率.target", "履约率.actual", "开工率.target", "开工率.actual"],
  },
  {
    says: "项目 with figures under 实际完成 is an indicator",
    sheet: `
      部门 | 计划数 | | 实际完成 |
      | 资金（亿元） | 项目（个） | 资金（亿元） | 项目（个）
      甲部 | 2 | 3 | 1 | 2
      乙部 | 1 | 2 | 2 | 1`,
    merges: "A1:A2 B1:C1 D1:E1",
    kind: "task",
    gives: ["unit", "资金.target", "项目.target", "资金.actual", "项目.actual"],
  },
  {
    says: "攻坚任务, 市定目标 and 截至11月底完成 are no names of indicators",
    sheet: `
      到位资金（万元） | | | |
      园区 | 攻坚任务 | 市定目标 | 截至11月底完成 | 完成率
      甲园 | 5 | 6 | 3 | 60%`,
    kind: "task",
    gives: ["unit", "到位资金.target", "到位资金.target(市定)", "到位资金.actual", "到位资金.rate"],
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
