/** What stands beside the two figures that count. */
import assert from "node:assert";
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
