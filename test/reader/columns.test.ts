/** What columns are: paths, the label column. */
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
      says: "three layers by blanks, the label's name in the first of them",
      sheet: `
        单位 | 招商引资 | | | | 排名
        | 到位资金（亿元） | | 履约项目（个） | |
        | 任务 | 完成 | 任务 | 完成 |
        甲镇 | 5 | 3 | 4 | 2 | 1`,
      merges: "",
      gives: [
        "单位",
        "招商引资/到位资金（亿元）/任务",
        "招商引资/到位资金（亿元）/完成",
        "招商引资/履约项目（个）/任务",
        "招商引资/履约项目（个）/完成",
        "排名",
      ],
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

describe("the label column", () => {
  const cases = [
    {
      says: "the deepest of 一级指标, 二级指标, 三级指标",
      sheet:
        "一级指标|二级指标|三级指标|指标值\n产出|数量|保洁面积|350\n产出|质量|清运率|100\n效益|社会|投诉率|10",
      gives: "C",
    },
    {
      says: "the people of a list",
      sheet: "编号|姓名|部门|工资\n1|赵某|甲部|5\n2|钱某|乙部|6",
      gives: "B",
    },
    { says: "not 序号", sheet: "序号|单位|任务\n1|甲镇|5\n2|乙镇|6", gives: "B" },
    {
      says: "not the group",
      sheet: "类别|名称|金额\n甲类|一号|5\n甲类|二号|6\n甲类|三号|6",
      gives: "B",
    },
    {
      says: "the unit of a row a unit and indicator, though it names few",
      sheet: `
        责任部门 | 指标 | 计量单位 | 目标值 | 实际值
        招商一局 | 签约额 | 亿元 | 10 | 8
        招商一局 | 开工数 | 个 | 5 | 5
        招商一局 | 拜访企业 | 家 | 60 | 45`,
      gives: "A",
    },
    {
      says: "who is on duty, and not the day of the week",
      sheet: "序号|星期|带班领导|备注\n1|日|赵甲|\n2|一|钱乙|\n3|二|孙丙|",
      gives: "C",
    },
    {
      says: "of two that tell rows apart alike, the one that is called a name",
      sheet: "职权|事项名称|时限\n许可|宅基地|20天\n给付|救助金|5天\n处罚|损坏设施|30天",
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
      says: "盒 and 米 beside 台 are measures too",
      sheet: "品种|单位|数量\n螺栓|盒|5\n电缆|米|6\n电脑|台|6",
      gives: "A",
    },
    {
      says: "not the code before the name",
      sheet: "证券代码|公司简称|毛利率（%）\n'600001.SH|甲科技|31.2\n'000002.SZ|乙股份|27.5",
      gives: "B",
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
