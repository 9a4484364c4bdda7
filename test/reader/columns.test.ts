/** What columns are: paths, units, kinds, the label column. */
import * as assert from "node:assert";
import { readTables } from "../../src/reader/recognise";
import type { Table } from "../../src/reader/table";
import { columnName } from "../../src/spreadsheet/address";
import { drawGrid } from "../support/draw-grid";
import { paths } from "../support/outline";

function only(sheet: string, merges = ""): Table {
  const [table] = readTables(drawGrid(sheet, { merges })).tables;
  assert.ok(table, "no table");
  return table;
}

describe("header paths", () => {
  const cases = [
    {
      says: "bands by merges, spaces and line breaks out",
      sheet: `
        单 位 | 引进内资\\n（亿元） | | | 备\u3000注
        | 任 务 | 完成数 | |
        | | 上报 | 认定 |
        甲镇 | 5 | 3 | 2 |`,
      merges: "A1:A3 B1:D1 E1:E3 B2:B3 C2:D2",
      gives: [
        "单位",
        "引进内资（亿元）/任务",
        "引进内资（亿元）/完成数/上报",
        "引进内资（亿元）/完成数/认定",
        "备注",
      ],
    },
    {
      says: "the same bands by blanks",
      sheet: `
        单 位 | 引进内资（亿元） | | | 备\u3000注
        | 任 务 | 完成数 | |
        | | 上报 | 认定 |
        甲镇 | 5 | 3 | 2 |`,
      merges: "",
      gives: [
        "单位",
        "引进内资（亿元）/任务",
        "引进内资（亿元）/完成数/上报",
        "引进内资（亿元）/完成数/认定",
        "备注",
      ],
    },
    {
      says: "a band without merge over one column, the next merged",
      sheet: `
        月份 | 数量（万头） | | 价格（元/公斤）
        | 当月 | 累计 | 当月
        9月 | '137.21 | '1,306.15 | '15.97`,
      merges: "B1:C1",
      gives: ["月份", "数量（万头）/当月", "数量（万头）/累计", "价格（元/公斤）/当月"],
    },
    {
      says: "备注 beside a band that nobody merged is not under it",
      sheet: `
        | 5月 | | |
        指标 | 绝对量 | 增长 | 备注
        布 | 28 | 0.7 |
        粗钢 | 28 | 0.7 | 快报`,
      merges: "",
      gives: ["指标", "5月/绝对量", "5月/增长", "备注"],
    },
    {
      says: "a spacer column has no path, and no band reaches over it",
      sheet: `
        单位 | 内资 | | | 外资 |
        | 任务 | 完成 | | 任务 | 完成
        甲镇 | 5 | 3 | | 5 | 3
        乙镇 | 5 | 3 | | 5 | 3`,
      merges: "",
      gives: ["单位", "内资/任务", "内资/完成", "", "外资/任务", "外资/完成"],
    },
    {
      says: "one band name twice",
      sheet: `
        单位 | 期初 | 发生额 | | 发生额 |
        | | 借方 | 贷方 | 借方 | 贷方
        甲公司 | 1 | 5 | 3 | 5 | 3`,
      merges: "A1:A2 B1:B2 C1:D1 E1:F1",
      gives: ["单位", "期初", "发生额/借方", "发生额/贷方", "发生额/借方", "发生额/贷方"],
    },
  ];

  for (const { says, sheet, merges, gives } of cases) {
    it(says, () => assert.deepStrictEqual(paths(only(sheet, merges)), gives));
  }
});

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
      says: "a unit line of several units decides nothing",
      sheet: `
        任务表 | |
        单位：亿元、个 | |
        单位 | 任务 | 完成
        甲镇 | 5 | 3`,
      gives: ["text", "number", "number"],
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
      says: "rates by their name, exchange rates and plot ratios not",
      sheet: `
        地块 | 完成率 | 汇率 | 容积率
        一号 | 47.8 | 6.29 | 1.5`,
      gives: ["text", "percent", "number", "number"],
    },
  ];

  for (const { says, sheet, gives } of cases) {
    it(says, () => {
      const found = only(sheet).columns.map(({ kind = "-", unit }) =>
        unit === undefined ? kind : `${kind} ${unit}`
      );
      assert.deepStrictEqual(found, gives);
    });
  }
});

describe("the label column", () => {
  const cases = [
    { says: "not 序号", sheet: "序号|单位|任务\n1|甲镇|5\n2|乙镇|6", gives: "B" },
    {
      says: "not the group",
      sheet: "类别|名称|金额\n甲类|一号|5\n甲类|二号|6\n甲类|三号|6",
      gives: "B",
    },
    {
      says: "not a standard in many words",
      sheet: `
      类别 | 名称 | 立案条件 | 处理
      市容 | 乱搭 | 未经审批私自搭建在地面或水上的建筑物、构筑物或者其它设施的 | 拆除
      市容 | 垃圾 | 路面、公共场所、空地块等区域内出现的各种生活垃圾和建筑垃圾 | 清理
      市容 | 垃圾 | 路面、公共场所、河道边等区域内出现的各种渣土以及工程垃圾等 | 清理`,
      gives: "B",
    },
    {
      says: "the project and not its investor",
      sheet: "责任单位|项目名称|投资方|金额\n甲镇|一期|甲公司|5\n甲镇|二期|乙公司|5",
      gives: "B",
    },
    {
      says: "单位 over 台 and 套 is a measure",
      sheet: "品种|单位|数量\n电脑|台|5\n空调|套|6",
      gives: "A",
    },
    {
      says: "where figures come first, the words after them",
      sheet: "月|日|科目|方向|金额\n5|4|银行存款|借|100\n5|5|应收账款|借|200",
      gives: "C",
    },
  ];

  for (const { says, sheet, gives } of cases) {
    it(says, () => assert.strictEqual(columnName(only(sheet).labelColumn ?? -1), gives));
  }
});
