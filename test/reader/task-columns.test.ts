/** Roles and indicators of the workbooks that offices send: one archetype a case. */
import * as assert from "node:assert";
import { readTables } from "../../src/reader/recognise";
import { drawGrid } from "../support/draw-grid";
import { roles } from "../support/outline";

interface Case {
  readonly says: string;
  readonly sheet: string;
  readonly merges?: string;
  readonly kind: string;
  readonly gives: readonly string[];
}

const cases: readonly Case[] = [
  {
    says: "bands of 任务, 完成, 完成率, then 得分 and 排名",
    sheet: `
      序号 | 单位 | 收集招商\\n信息（条） | | | 综合得分 | 排名 | 备注
      | | 任务 | 完成 | 完成率% | | |
      1 | 甲镇 | 5 | 3 | 60 | 90 | 1 |
      2 | 乙镇 | 6 | 3 | 50 | 80 | 2 |`,
    merges: "A1:A2 B1:B2 C1:E1 F1:F2 G1:G2 H1:H2",
    kind: "task",
    gives: [
      "index",
      "unit",
      "收集招商信息.target",
      "收集招商信息.actual",
      "收集招商信息.rate",
      "score",
      "rank",
      "remark",
    ],
  },
  {
    says: "上报 and 认定, 确保 and 力争, 其中",
    sheet: `
      单位 | 引进内资（亿元） | | | 利用外资（万美元） | | |
      | 任务 | 完成数 | | 任务 | | 完成 |
      | | 上报 | 认定 | 确保 | 力争 | 累计 | 其中：现汇
      甲镇 | 5 | 3 | 2 | 50 | 60 | 40 | 10`,
    merges: "A1:A3 B1:D1 E1:H1 B2:B3 C2:D2 E2:F2 G2:H2",
    kind: "task",
    gives: [
      "unit",
      "引进内资.target",
      "引进内资.reported",
      "引进内资.certified",
      "利用外资.target(确保)",
      "利用外资.target(力争)",
      "利用外资.actual",
      "利用外资.ofWhich<G",
    ],
  },
  {
    says: "months as columns; the only band names the indicator",
    sheet: `
      单位名称 | 年度任务 | 分月到位资金 | | | 累计完成 | 完成率
      | | 1月 | 2月 | 3月 | |
      甲镇 | 50 | 3 | 2 | 5 | 10 | 20%`,
    merges: "A1:A2 B1:B2 C1:E1 F1:F2 G1:G2",
    kind: "task",
    gives: [
      "unit",
      "到位资金.target",
      "到位资金.monthActual@1",
      "到位资金.monthActual@2",
      "到位资金.monthActual@3",
      "到位资金.actual",
      "到位资金.rate",
    ],
  },
  {
    says: "one header row that says both indicator and role",
    sheet: `
      单位 | 内资任务（亿元） | 内资完成（亿元） | 完成率 | 外资任务数 | 外资完成数 | 外资完成率
      甲镇 | 5 | 3 | 60% | 50 | 40 | 80%`,
    kind: "task",
    gives: [
      "unit",
      "内资.target",
      "内资.actual",
      "内资.rate",
      "外资.target",
      "外资.actual",
      "外资.rate",
    ],
  },
  {
    says: "the title names the indicator",
    sheet: `
      2012年全区到位资金完成情况表 | | |
      单位 | 任务（万元） | 完成（万元） | 完成率
      甲镇 | 50 | 30 | 60%`,
    merges: "A1:D1",
    kind: "task",
    gives: ["unit", "到位资金.target", "到位资金.actual", "到位资金.rate"],
  },
  {
    says: "任务 and 完成 as bands, the indicators under them",
    sheet: `
      单位 | 任务 | | 完成 |
      | 内资 | 外资 | 内资 | 外资
      甲镇 | 5 | 50 | 3 | 40`,
    merges: "A1:A2 B1:C1 D1:E1",
    kind: "task",
    gives: ["unit", "内资.target", "外资.target", "内资.actual", "外资.actual"],
  },
  {
    says: "a band over the indicators names none of them",
    sheet: `
      单位 | 主要指标完成情况 | | | |
      | 内资 | | 外资 | |
      | 任务 | 完成 | 任务 | 完成 |
      甲镇 | 5 | 3 | 50 | 40 |`,
    merges: "A1:A3 B1:E1 B2:C2 D2:E2",
    kind: "task",
    gives: ["unit", "内资.target", "内资.actual", "外资.target", "外资.actual"],
  },
  {
    says: "the same size under two bands is two indicators",
    sheet: `
      单位 | 签约项目 | | 开工项目 |
      | 亿元以上 | | 亿元以上 |
      | 任务 | 完成 | 任务 | 完成
      甲镇 | 5 | 3 | 4 | 2`,
    merges: "A1:A3 B1:C1 D1:E1 B2:C2 D2:E2",
    kind: "task",
    gives: [
      "unit",
      "签约项目亿元以上.target",
      "签约项目亿元以上.actual",
      "开工项目亿元以上.target",
      "开工项目亿元以上.actual",
    ],
  },
  {
    says: "责任单位 is the unit of a task table",
    sheet: `
      序号 | 责任单位 | 目标任务 | 实际完成 | 完成率
      1 | 甲镇 | 5 | 3 | 60%`,
    kind: "task",
    gives: ["index", "unit", "任务.target", "任务.actual", "任务.rate"],
  },
  {
    says: "a long table: one row an indicator",
    sheet: `
      单位 | 考核指标 | 目标 | 分值 | 完成情况 | 得分
      甲镇 | 内资 | 5 | 50 | 3 | 30
      甲镇 | 外资 | 6 | 50 | 3 | 25`,
    kind: "long-task",
    gives: ["unit", "indicator", "target", "weight", "actual", "score"],
  },
  {
    says: "a project ledger",
    sheet: `
      序号 | 责任单位 | 项目名称 | 投资方 | 总投资（万元） | 到位资金 | 进度 | 签约时间 | 备注
      1 | 甲镇 | 电子项目 | 甲公司 | 5000 | 300 | 已开工 | 2012.8.15 |
      2 | 甲镇 | 食品项目 | 乙公司 | 1.4亿元 | 200 | 签约 | @41122 |`,
    kind: "ledger",
    gives: [
      "index",
      "team",
      "project",
      "investor",
      "amount",
      "arrived",
      "stage",
      "signDate",
      "remark",
    ],
  },
  {
    says: "a land ledger",
    sheet: `
      宗地编号 | 受让企业 | 面积（亩） | 开发成本（万元/亩） | 出让价格（万元/亩） | 成交总价（万元） | 成交日期
      A-01 | 甲公司 | 120 | 15 | 0.8—3 | 96 | @40983
      A-02 | 乙公司 | 约45 | 约15 | 待定 | 135 | 2012.4`,
    kind: "land",
    gives: ["parcelNo", "firm", "area", "costPerMu", "price", "totalPrice", "dealDate"],
  },
  {
    says: "a table of parameters",
    sheet: `
      币种 | 汇率（元/1外币） | 日期
      美元 | 6.2892 | @41243
      欧元 | 8.1755 | @41243`,
    kind: "params",
    gives: ["currency", "fxRate", "date"],
  },
  {
    says: "Traditional characters",
    sheet: `
      序號 | 單\u3000位 | 實際到位資金（萬元） | | | 備註
      | | 任務數 | 完成數 | 完成率%（位次） |
      1 | 甲鎮 | 3000 | 1434 | 47.8（5） |
      2 | 乙鎮 | 2800 | 2800 | 100.0（1） |`,
    merges: "A1:A2 B1:B2 C1:E1 F1:F2",
    kind: "task",
    gives: [
      "index",
      "unit",
      "實際到位資金.target",
      "實際到位資金.actual",
      "實際到位資金.rate",
      "remark",
    ],
  },
  {
    says: "a table of figures that is no business of ours",
    sheet: `
      部门 | 差旅费 | 办公费 | 合计
      一部 | 5 | 6 | 11
      二部 | 5 | 6 | 11`,
    kind: "other",
    gives: ["unit", "-", "-", "-"],
  },
];

describe("what task, land and project tables hold", () => {
  for (const { says, sheet, merges = "", kind, gives } of cases) {
    it(says, () => {
      const [table] = readTables(drawGrid(sheet, { merges })).tables;
      assert.ok(table, "no table");
      assert.deepStrictEqual(roles(table), gives);
      assert.strictEqual(table.kind, kind);
    });
  }

  it("an indicator without a name takes that of the table before it, and says so", () => {
    const grid = drawGrid(
      `
      附表一 | | |
      单位 | 实际到位资金（万元） | |
      | 任务 | 完成 |
      甲镇 | 5 | 3 |
      | | |
      附表二 | | |
      单位 | 任务（万元） | 完成（万元） |
      甲局 | 5 | 3 |`,
      { merges: "A2:A3 B2:C2" }
    );
    const { tables, findings } = readTables(grid);
    assert.deepStrictEqual(tables.map(roles), [
      ["unit", "实际到位资金.target", "实际到位资金.actual"],
      ["unit", "实际到位资金.target", "实际到位资金.actual"],
    ]);
    assert.deepStrictEqual(
      findings.map(({ code, cell }) => [code, cell?.row]),
      [["indicator-guessed", 6]]
    );
  });
});
