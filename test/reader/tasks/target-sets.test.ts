/** What stands beside the two figures that count. */
import assert from "node:assert";
import { inBase } from "../../../src/domain/amount";
import { toNumber } from "../../../src/domain/exact";
import { readTables } from "../../../src/reader/recognise";
import { readTaskTable } from "../../../src/reader/task-table";
import { readBeside } from "../../../src/reader/tasks/target-sets";
import { drawGrid } from "../../support/draw-grid";

describe("the target sets of an indicator", () => {
  it("begin with the picked target, also where only the line of a long table names %", () => {
    const grid = drawGrid(`
      单位 | 指标名称 | 计量单位 | 全年目标 | 累计完成
      甲镇 | 增速 | % | 6.5 | 6.1
      甲镇 | 投资 | 亿元 | 120 | 52
      乙镇 | 增速 | % | 6.5 | 7.1
      乙镇 | 投资 | 亿元 | 100 | 60`);
    const [table] = readTables(grid).tables;
    const task = table && readTaskTable(grid, table).taskTable;
    assert.ok(task);
    assert.deepStrictEqual(
      task.indicators.map(({ unit }) => unit.kind),
      ["percent", "money"]
    );
    const sets = readBeside(grid, task).columns.map((one) => one.sets.map(({ name }) => name));
    assert.deepStrictEqual(sets, [["全年目标"], ["全年目标"]]);
  });
});

describe("targets of a part of the year", () => {
  const cases: readonly {
    says: string;
    heads: string;
    figures: string;
    asOf?: number;
    sets: readonly string[];
    target: number;
    told?: readonly string[];
  }[] = [
    {
      says: "序时目标 stands beside the year's, and was due",
      heads: "全年任务 | 序时目标 | 累计完成",
      figures: "120 | 60 | 50",
      asOf: 6,
      sets: ["全年任务 period", "序时 due"],
      target: 120,
      told: ["several-targets"],
    },
    {
      says: "so does 1—6月 at the end of June",
      heads: "全年任务 | 1—6月任务 | 累计完成",
      figures: "120 | 60 | 50",
      asOf: 6,
      sets: ["全年任务 period", "1—6月任务 due"],
      target: 120,
      told: ["several-targets"],
    },
    {
      says: "not in September",
      heads: "全年任务 | 1—6月任务 | 累计完成",
      figures: "120 | 60 | 50",
      asOf: 9,
      sets: ["全年任务 period"],
      target: 120,
      told: ["several-targets"],
    },
    {
      says: "four quarters are the year's",
      heads: "一季度任务 | 二季度任务 | 三季度任务 | 四季度任务 | 累计完成",
      figures: "20 | 30 | 30 | 40 | 50",
      asOf: 6,
      sets: ["一季度任务至四季度任务 period"],
      target: 120,
      told: ["targets-summed"],
    },
    {
      says: "three of them at the end of September were due",
      heads: "一季度任务 | 二季度任务 | 三季度任务 | 累计完成",
      figures: "20 | 30 | 30 | 50",
      asOf: 9,
      sets: ["一季度任务至三季度任务 due"],
      target: 80,
      told: ["targets-stop"],
    },
    {
      says: "and are held against no time in August",
      heads: "一季度任务 | 二季度任务 | 三季度任务 | 累计完成",
      figures: "20 | 30 | 30 | 50",
      asOf: 8,
      sets: ["一季度任务至三季度任务 nothing"],
      target: 80,
      told: ["targets-stop"],
    },
    {
      says: "the year's own goes before its quarters",
      heads: "全年任务 | 一季度任务 | 二季度任务 | 累计完成",
      figures: "120 | 20 | 30 | 50",
      asOf: 6,
      sets: ["全年任务 period"],
      target: 120,
      told: ["several-targets"],
    },
  ];
  for (const { says, heads, figures, asOf, sets, target, told = [] } of cases) {
    it(says, () => {
      const grid = drawGrid(`单位 | ${heads}\n甲镇 | ${figures}\n乙镇 | ${figures}`);
      const [table] = readTables(grid).tables;
      assert.ok(table);
      const { taskTable: task, findings } = readTaskTable(grid, table);
      assert.ok(task);
      const day = asOf === undefined ? {} : { asOf: { year: 2024, month: asOf, day: 30 } };
      const [beside] = readBeside(grid, task, day).columns;
      const found = beside?.sets.map(({ name, against }) => `${name} ${against}`);
      assert.deepStrictEqual(found, sets);
      const read = task.groups[0]?.rows[0]?.items[0]?.target.amount;
      assert.strictEqual(read && toNumber(inBase(read)), target);
      const codes = findings
        .map(({ code }) => code)
        .filter((code) => /^(several-)?target/.test(code));
      assert.deepStrictEqual(codes, told);
    });
  }
});
