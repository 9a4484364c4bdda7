/** The unit and the kind of each column: one hazard a case. */
import * as assert from "node:assert";
import { readTables } from "../../../src/reader/recognise";
import { drawGrid } from "../../support/draw-grid";

describe("units and kinds", () => {
  const cases = [
    {
      says: "a band's unit goes to its amounts and not to its rate",
      sheet: `
        单位 | 内资（亿元） | |
        | 任务 | 完成 | 完成率
        甲镇 | 5 | 3 | 60%`,
      gives: ["text", "number 亿元", "number 亿元", "percent"],
    },
    {
      says: "a unit line of one unit speaks for money, not for years, numbers of things or shares",
      sheet: `
        资产清单 | | | | |
        单位：元 | | | | |
        名称 | 使用年限 | 数量 | 单价 | 残值率 | 原值
        办公楼 | 40 | 1 | 420000 | 20% | 420000`,
      gives: ["text", "number", "number", "number 元", "percent", "number 元"],
    },
    {
      says: "a unit line in two cells",
      sheet: `
        费用表 | | |
        编制单位： | 某公司 | 单位： | 人民币元
        部门 | 差旅费 | 办公费 | 合计
        一部 | 5 | 6 | 11`,
      gives: ["text", "number 人民币元", "number 人民币元", "number 人民币元"],
    },
    {
      says: "a unit line in the corner beyond the table's right edge",
      sheet: `
        招商引资完成情况 | | |
        | | | 单位：万元
        单位 | 任务 | 完成 |
        甲局 | 100 | 50 |
        乙局 | 200 | 150 |`,
      gives: ["text", "number 万元", "number 万元"],
    },
    {
      says: "a unit line of things says nothing of money",
      sheet: `
        材料名称：钢材 | 计量单位：吨 | |
        摘要 | 数量 | 单价 | 金额
        购入 | 5 | 4000 | 20000`,
      gives: ["text", "number 吨", "number", "number"],
    },
    {
      says: "codes are text, ages count no money",
      sheet: `
        花名册 | | | |
        单位：元 | | | |
        工号 | 姓名 | 年龄 | 工资 | 联系方式
        '0001 | 赵某 | 35 | 8500 | '13900000001
        '0002 | 钱某 | 41 | 9200 | '13900000002`,
      gives: ["text", "text", "number", "number 元", "text"],
    },
    {
      says: "a unit line of several units decides nothing",
      sheet: `
        任务表 | |
        单位：亿元、个 | |
        单位 | 任务 | 完成
        甲镇 | 5 | 3`,
      gives: ["text", "number", "number"],
    },
    {
      says: "a unit line of one unit and % speaks for the amounts",
      sheet: `
        税收完成情况 | | |
        单位：万元、% | | |
        单位 | 全年任务 | 累计完成 | 占任务%
        甲镇 | 5 | 3 | 60`,
      gives: ["text", "number 万元", "number 万元", "percent %"],
    },
    {
      says: "a unit line that names the currency too",
      sheet: `
        单位：元\u3000币种：人民币 | |
        项目 | 第一季度 | 第二季度
        营业收入 | 5 | 3`,
      gives: ["text", "number 元", "number 元"],
    },
    {
      says: "years are not counted in persons",
      sheet: `
        人口 | |
        单位：万人 | |
        年份 | 男 | 女
        2010 | 50.2 | 49.1
        2020 | 51.3 | 50.0`,
      gives: ["number", "number 万人", "number 万人"],
    },
    {
      says: "a layer of measures under bands, where 月 and 日 are none",
      sheet: `
        地区 | 拖拉机 | | 收割机 | | 填报 |
        | 台 | 千瓦 | 台 | 千瓦 | 月 | 日
        甲县 | 5 | 3 | 4 | 2 | 8 | 1`,
      gives: ["text", "number 台", "number 千瓦", "number 台", "number 千瓦", "number", "number"],
    },
    {
      says: "how long a project takes is no figure",
      sheet: `
        项目 | 建设年限 | 总投资
        一期 | 2021-2023 | 5
        二期 | 2022-2024 | 6`,
      gives: ["text", "text", "number"],
    },
    {
      says: "days from 8.3 to 8.9 are no figures",
      sheet: `
        小组 | 外出时间 | 天数
        一组 | 8.3-8.9 | 7
        二组 | 8.10-8.15 | 6`,
      gives: ["text", "text", "number"],
    },
    {
      says: "≥15座 and 120公里 beside ≥95% are figures and no percentages",
      sheet: `
        指标 | 指标值 | 权重
        里程 | ≥120公里 | 20
        桥梁 | ≥15座 | 10
        合格率 | ≥95% | 15
        满意度 | ≥90% | 10`,
      gives: ["text", "number", "number"],
    },
    {
      says: "a unit that closes the title",
      sheet: `
        2020年5月底目标任务进展（万元） | |
        单位 | 任务 | 完成（亿元）
        甲镇 | 5 | 3`,
      gives: ["text", "number 万元", "number 亿元"],
    },
    {
      says: "a unit in the title",
      sheet: `
        任务表（单位：万元） | |
        单位 | 任务 | 完成
        甲镇 | 5 | 3`,
      gives: ["text", "number 万元", "number 万元"],
    },
    {
      says: "text numbers, dashes and bracketed ranks",
      sheet: `
        单位 | 完成（万元） | 完成率%（位次）
        甲镇 | '1,434.5 | 47.8（5）
        乙镇 | — | —
        丙镇 | １５０ | 53.2（3）`,
      gives: ["text", "number 万元", "percent %"],
    },
    {
      says: "ranges, 约 and 待定 are still prices",
      sheet: `
        企业 | 价格（万元/亩） | 成交日期
        甲公司 | 0.8—3 | 2012.4.20
        乙公司 | 约15 | @41122
        丙公司 | 待定 | 8月中旬`,
      gives: ["text", "number 万元/亩", "date"],
    },
    {
      says: "a 进度 is a share and takes no unit of its band",
      sheet: `
        板块 | 固定资产投资（亿元） | |
        | 完成数 | 预测数 | 完成进度
        甲区 | 5.1 | 30 | 17%`,
      gives: ["text", "number 亿元", "number 亿元", "percent"],
    },
    {
      says: "codes made of digits are text where they were typed as text",
      sheet: `
        科目编号 | 科目 | 金额
        '100201 | 银行存款 | 5
        '1122 | 应收账款 | 6`,
      gives: ["text", "text", "number"],
    },
    {
      says: "a column of remarks with figures in its totals is a measure",
      sheet: `
        项目 | 投资 | 实现的效益
        一期 | 5 | 已结项
        二期 | 6 | 已结项
        三期 | 6 | 已终止
        合计 | 17 | 0`,
      gives: ["text", "number", "number"],
    },
    {
      says: "a column that waits for its figures between two that have them",
      sheet: `
        项目 | 股本 | 优先股 | 资本公积 | 备注
        期初 | 100 | | 50 |
        期末 | 100 | | 50 |`,
      gives: ["text", "number", "number", "number", "text"],
    },
    {
      says: "a column that waits for its figures is what its namesakes are",
      sheet: `
        科目 | 期初 | | 期末 | | 签名
        | 借方 | 贷方 | 借方 | 贷方 |
        现金 | 100 | | 50 | |
        存款 | 100 | 3 | 50 | |`,
      gives: ["text", "number", "number", "number", "number", "text"],
    },
    {
      says: "1-101 names a room, where nothing asks for figures; a range under a unit is a figure",
      sheet: `
        房间 | 住户 | 面积（亩） | 任务
        1-101 | 张某 | 40-50 | 5-8
        1-102 | 李某 | 60-70 | 3-4`,
      gives: ["text", "text", "number 亩", "number"],
    },
    {
      says: "rates by their name, exchange rates and plot ratios not",
      sheet: `
        地块 | 完成率 | 汇率 | 容积率
        一号 | 47.8 | 6.29 | 1.5`,
      gives: ["text", "percent", "number", "number"],
    },
  ];

  for (const { says, sheet, gives } of cases) {
    it(says, () => {
      const [table] = readTables(drawGrid(sheet)).tables;
      assert.ok(table, "no table");
      const found = table.columns.map(({ kind = "-", unit }) =>
        unit === undefined ? kind : `${kind} ${unit}`
      );
      assert.deepStrictEqual(found, gives);
    });
  }

  it("类, 款 and 项 under 科目编码 are parts of a code, and counted in nothing", () => {
    const sheet = `
      单位：万元 | | | |
      科目编码 | | | 科目名称 | 预算数
      类 | 款 | 项 | |
      '201 | '03 | '01 | 行政运行 | 250
      '208 | '05 | '02 | 退休 | 40`;
    const merges = "A1:E1 A2:C2 D2:D3 E2:E3";
    const columns = readTables(drawGrid(sheet, { merges })).tables[0]?.columns ?? [];
    assert.deepStrictEqual(
      columns.map(({ kind, unit = "" }) => `${kind} ${unit}`.trim()),
      ["text", "text", "text", "text", "number 万元"]
    );
  });
});
