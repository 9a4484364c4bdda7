/** Header rows as offices were seen to print them, whole: what each column is taken for. */
import assert from "node:assert";
import { readTables } from "../../src/reader/recognise";
import type { Column } from "../../src/reader/table";
import { drawGrid } from "../support/draw-grid";

interface Case {
  readonly says: string;
  readonly sheet: string;
  readonly merges?: string;
  readonly kind: string;
  /** path unit: role, of the columns that have a role. */
  readonly gives: readonly string[];
}

const cases: readonly Case[] = [
  {
    says: "a government's list of projects: instructions, double brackets, hyphens in its headers",
    sheet: `
      项目编号 | 投资主体（企业名称） | 统一社会信用代码（18位） | 建设规模及主要内容 | 建设性质：新建、扩建、租赁、技改等 | 实际开工时间（格式：YYYY-MM-DD） | 计划总投资（内资+外资）（万元） | 计划总投资 - 内资（万元） | 项目实际投资（内资+外资）（万元） | 年度计划投资（万元） | 协议投资:万元
      '001 | 甲公司 | '91320000MA00000001 | 厂房2万平米 | 新建 | 2012-03-01 | 5000 | 4000 | 1000 | 2000 | 5000
      '002 | 乙公司 | '91320000MA00000002 | 生产线 | 扩建 | 2012-04-01 | 6000 | 6000 | 1500 | 2500 | 6000`,
    kind: "ledger",
    gives: [
      "项目编号: projectNo",
      "投资主体（企业名称）: investor",
      "实际开工时间（格式：YYYY-MM-DD）: startDate",
      "计划总投资（内资+外资）（万元） 万元: amount",
      "协议投资:万元 万元: amount",
    ],
  },
  {
    says: "the list that a promotion system gives out",
    sheet: `
      项目编号 | 项目名称 | 项目来源 | 所属行业 | 投资方 | 所属招商小组 | 入住园区目的 | 项目类别 | 投资规模 | 主要业务
      '1 | 甲项目 | 自荐 | 制造 | 甲公司 | 一组 | 建厂 | 工业 | 5000万元 | 阀门
      '2 | 乙项目 | 推荐 | 制造 | 乙公司 | 二组 | 建厂 | 工业 | 1亿元 | 电机`,
    kind: "ledger",
    gives: [
      "项目编号: projectNo",
      "项目名称: project",
      "投资方: investor",
      "所属招商小组: team",
      "投资规模: amount",
    ],
  },
  {
    says: "签约金额=投资金额, two columns of funds that came, two names for who is responsible",
    sheet: `
      项目名称 | 签约金额=投资金额(亿元) | 当年到位资金情况(亿元) | 到资金额(亿元) | 签约时间 | 负责单位 | 报送区
      甲项目 | 0.5 | 0.1 | 0.1 | 2012-01-05 | 招商局 | 甲区
      乙项目 | 0.6 | 0.2 | 0.2 | 2012-02-05 | 发改局 | 乙区`,
    kind: "ledger",
    gives: [
      "项目名称: project",
      "签约金额=投资金额(亿元) 亿元: amount",
      "当年到位资金情况(亿元) 亿元: arrived",
      "到资金额(亿元) 亿元: arrived",
      "签约时间: signDate",
      "负责单位: team",
      "报送区: unit",
    ],
  },
  {
    says: "a grid of one office's own indicators",
    sheet: `
      指标类别 | 考核指标 | 目标 | 分值 | 评分标准 | 完成情况 | 序时进度 | 得分
      效益 | 到位资金（亿元） | 5 | 40 | 按比例 | 4 | 75% | 32
      过程 | 外出招商（次） | 12 | 30 | 缺一次扣2分 | 6 | 75% | 15`,
    kind: "long-task",
    gives: [
      "考核指标: indicator",
      "目标: target",
      "分值: weight",
      "完成情况: actual",
      "得分: score",
    ],
  },
  {
    says: "three layers, 总数 beside 当月新增, a band of 其中 that is no more of the same",
    sheet: `
      单位 | 排名情况 | 省重大项目 | | | 签约项目 | | | |
       | | 计划总投资（亿元） | 年度投资完成情况 | | 5000万-1亿元 | | 1亿元以上 | | 其中：
       | | | 已列统项目数 | 投资完成率 | 总数 | 当月新增 | 总数 | 当月新增 | 3000万美元以上
      甲市 | 1 | 20 | 2 | 30% | 5 | 1 | 4 | 1 | 1
      乙市 | 2 | 30 | 3 | 20% | 6 | 2 | 3 | 1 | 0`,
    merges: "A1:A3 B1:B3 C1:E1 F1:J1 C2:C3 D2:E2 F2:G2 H2:I2",
    kind: "other",
    gives: [
      "单位: unit",
      "省重大项目/计划总投资（亿元） 亿元: amount",
      "省重大项目/年度投资完成情况/已列统项目数: certified",
      "省重大项目/年度投资完成情况/投资完成率: rate",
      "签约项目/5000万-1亿元/当月新增: monthActual",
      "签约项目/1亿元以上/当月新增: monthActual",
      "签约项目/其中：/3000万美元以上: ofWhich",
    ],
  },
  {
    says: "parcels for auction: bounds for figures, units per mu",
    sheet: `
      地块名称 | 土地用途 | 土地面积（㎡） | 容积率 | 起拍价（万元） | 建筑密度(%) | 投资强度(≥万元/亩) | 亩均税收(≥万元/亩) | 保证金(万元)
      一号 | 工业 | 33333 | 1.0-2.0 | 500 | ≤40% | ≥300 | ≥20 | 100
      二号 | 工业 | 20000 | 1.2-2.0 | 300 | ≤40% | ≥300 | ≥20 | 60`,
    kind: "other",
    gives: [
      "地块名称: parcel",
      "土地面积（㎡） ㎡: area",
      "投资强度(≥万元/亩) 万元/亩: investment",
      "亩均税收(≥万元/亩) 万元/亩: taxPerMu",
    ],
  },
];

describe("header rows that were seen", () => {
  for (const { says, sheet, merges = "", kind, gives } of cases) {
    it(says, () => {
      const [table] = readTables(drawGrid(sheet, { merges })).tables;
      assert.ok(table, "no table");
      assert.strictEqual(table.kind, kind);
      assert.deepStrictEqual(
        table.columns.filter(({ role }) => role !== undefined).map(told),
        gives
      );
    });
  }
});

function told({ path, unit, role }: Column): string {
  return `${path.join("/")}${unit === undefined ? "" : ` ${unit}`}: ${role ?? "-"}`;
}
