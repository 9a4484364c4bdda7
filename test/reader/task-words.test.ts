/** Headers whose words say more than a role: bands by role, whose target it is, funds that came. */
import assert from "node:assert";
import { readTables } from "../../src/reader/recognise";
import { drawGrid } from "../support/draw-grid";
import { readTaskTable } from "../../src/reader/task-table";
import { roles } from "../support/outline";

interface Case {
  readonly says: string;
  readonly sheet: string;
  readonly merges?: string;
  readonly gives: readonly string[];
}

const cases: readonly Case[] = [
  {
    says: "任务, 完成 and 完成率 as bands over the indicators",
    sheet: `
      单位 | 任务 | | 完成 | | 完成率（%） |
      | 内资（亿元） | 外资（万美元） | 内资（亿元） | 外资（万美元） | 内资 | 外资
      甲镇 | 5 | 30 | 3 | 20 | 60 | 66.7
      乙镇 | 6 | 40 | 3 | 20 | 50 | 50`,
    merges: "A1:A2 B1:C1 D1:E1 F1:G1",
    gives: [
      "unit",
      "内资.target",
      "外资.target",
      "内资.actual",
      "外资.actual",
      "内资.rate",
      "外资.rate",
    ],
  },
  {
    says: "whose target it is names no indicator",
    sheet: `
      2012年利用外资完成情况 | | | | |
      县（市、区） | 市下达任务 | 市工作目标 | 累计完成 | 占市下达任务% | 占预期目标%
      甲县 | 500 | 600 | 300 | 60 | 50
      乙县 | 600 | 700 | 300 | 50 | 42.9`,
    gives: [
      "unit",
      "利用外资.target(市下达)",
      "利用外资.target(市工作)",
      "利用外资.actual",
      "利用外资.rate",
      "利用外资.rate",
    ],
  },
  {
    says: "funds that came are the actual beside targets",
    sheet: `
      序号 | 牵头单位 | 目标任务（万元） | 到位资金（万元） | 到位率
      1 | 甲局 | 500 | 300 | 60%
      2 | 乙局 | 600 | 300 | 50%`,
    gives: ["index", "unit", "到位资金.target", "到位资金.actual", "到位资金.rate"],
  },
  {
    says: "units in a layer of their own",
    sheet: `
      单位 | 内资 | | 外资 |
      | 任务 | 完成 | 任务 | 完成
      | 亿元 | 亿元 | 万美元 | 万美元
      甲镇 | 5 | 3 | 30 | 20
      乙镇 | 6 | 3 | 40 | 20`,
    merges: "A1:A3 B1:C1 D1:E1",
    gives: ["unit", "内资.target", "内资.actual", "外资.target", "外资.actual"],
  },
];

describe("what the words of task headers say", () => {
  for (const { says, sheet, merges = "", gives } of cases) {
    it(says, () => {
      const [table] = readTables(drawGrid(sheet, { merges })).tables;
      assert.deepStrictEqual(table && roles(table), gives);
    });
  }

  it("asks nothing where the words leave no doubt", () => {
    const { findings } = readTables(
      drawGrid(`
        单位 | 外资任务（万美元） | 外资完成（万美元） | 其中：现汇进资 | 完成率 | 同比% | 加分
        甲镇 | 500 | 300 | 20 | 60% | 5 | 1
        乙镇 | 600 | 300 | 20 | 50% | 6 | 2`)
    );
    assert.deepStrictEqual(findings, []);
  });

  it("the year's target goes before that of this month and of some months", () => {
    const grid = drawGrid(
      `
      单位 | 当月 | | 1-9月 | | 全年
      | 任务（个） | 完成（个） | 任务（个） | 累计完成（个） | 任务（个）
      甲镇 | 1 | 1 | 8 | 7 | 12
      乙镇 | 1 | 2 | 8 | 9 | 12`,
      { merges: "A1:A2 B1:C1 D1:E1" }
    );
    const [table] = readTables(grid).tables;
    assert.ok(table, "no table");
    const items = readTaskTable(grid, table).taskTable?.groups[0]?.rows[0]?.items ?? [];
    const cells = items.map(({ target, actual }) =>
      [target, actual].map(({ parts }) => parts[0]?.source.column)
    );
    assert.deepStrictEqual(cells, [[5, 4]]);
  });
});
