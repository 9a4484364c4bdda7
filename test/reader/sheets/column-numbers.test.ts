/** 栏次 rows belong to the header and name nothing; a form's fields are no header. */
import assert from "node:assert";
import { readTables } from "../../../src/reader/recognise";
import { drawGrid } from "../../support/draw-grid";
import { paths } from "../../support/outline";
import { standsAs } from "../../support/stands-as";
import type { StructureCase } from "../../support/stands-as";

const cases: readonly StructureCase[] = [
  {
    says: "a 栏次 row with letters, its sums as text",
    sheet: `
      序号 | 单位 | 任务 | 完成 | 完成率
      甲 | 乙 | 1 | 2 | 3=2/1
      1 | 甲镇 | 5 | 3 | 60%
      2 | 乙镇 | 6 | 3 | 50%`,
    gives: ["A1:E4 header 1-2 body 3-4"],
  },
  {
    says: "a 栏次 row in brackets",
    sheet: `
      单位 | 任务 | 上报 | 认定
      （1） | （2） | （3） | （4）
      甲镇 | 5 | 3 | 2
      乙镇 | 6 | 3 | 2`,
    gives: ["A1:D4 header 1-2 body 3-4"],
  },
  {
    says: "the fields of a form over the table, a number among them",
    sheet: `
      企业名称 | 甲公司 | 法定代表人 | 张某
      注册地址 | 东区1号 | 联系电话 | 88886666
      产品 | 产量（吨） | 产值（万元） | 利润（万元）
      钢材 | 100 | 500 | 50
      铝材 | 80 | 400 | 40`,
    gives: ["A3:D5 header 3-3 body 4-5"],
  },
];

describe("rows that number the columns, and fields over a header", () => {
  for (const each of cases) it(each.says, () => standsAs(each));

  it("no path has the number of its column", () => {
    const [table] = readTables(
      drawGrid(`
        单位 | 任务 | 上报 | 认定
        栏次 | 1 | 2 | 3
        甲镇 | 5 | 3 | 2
        乙镇 | 6 | 3 | 2`)
    ).tables;
    assert.deepStrictEqual(table && paths(table), ["单位", "任务", "上报", "认定"]);
  });

  it("months under a band keep their numbers", () => {
    const [table] = readTables(
      drawGrid(
        `
        单位 | 月份 | |
        | 1 | 2 | 3
        甲镇 | 5 | 3 | 2
        乙镇 | 6 | 3 | 2`,
        { merges: "A1:A2 B1:D1" }
      )
    ).tables;
    assert.deepStrictEqual(table && paths(table), ["单位", "月份/1", "月份/2", "月份/3"]);
  });

  it("months typed as dates stand as they are shown", () => {
    const [table] = readTables(
      drawGrid(`
        单位 | @41153 | @41183
        甲镇 | 5 | 3
        乙镇 | 6 | 3`)
    ).tables;
    assert.deepStrictEqual(table && paths(table), ["单位", "2012-09-01", "2012-10-01"]);
  });
});
