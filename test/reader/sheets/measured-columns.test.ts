/** What a column is counted in, and whether at all: dashes, pH, cases of 100,000. */
import * as assert from "node:assert";
import { readTables } from "../../../src/reader/recognise";
import { drawGrid } from "../../support/draw-grid";

describe("what columns are counted in", () => {
  const cases = [
    {
      says: "a column of dashes is what its like is, and words where its header asks for no figures",
      sheet: `
        单位：万元 | | | | |
        单位 | 任务 | 各月完成 | | 竣工日期 | 备注
        | | 1月 | 2月 | |
        甲镇 | 500 | 30 | — | — | —
        乙镇 | 600 | 40 | — | — | —`,
      gives: ["text", "number 万元", "number 万元", "number 万元", "text", "text"],
    },
    {
      says: "pH in a sheet of mg/L, cases of 100,000, points of a share",
      sheet: `
        单位：mg/L | | | | |
        断面 | pH | 氨氮 | 发病率（1/10万） | 负债率（%） |
        | | | | 本期 | 增减百分点
        一号 | 7.2 | 0.5 | 3.1 | 40.2 | -1.1`,
      gives: ["text", "number", "number mg/L", "number 1/10万", "percent %", "number"],
    },
    {
      says: "of a line of several units the one that its name asks for, where there is no other such",
      sheet: `
        任务表 | | | | | |
        单位：万元、万美元、个 | | | | | |
        单位 | 到位资金 | | 实际利用外资 | | 亿元以上项目 | |
        | 任务 | 完成 | 任务 | 完成 | 任务 | 完成
        甲镇 | 5 | 3 | 7 | 7 | 2 | 1`,
      gives: [
        "text",
        "number 万元",
        "number 万元",
        "number 万美元",
        "number 万美元",
        "number 个",
        "number 个",
      ],
    },
    {
      says: "of 条 and 家 nobody can say which",
      sheet: `
        单位：条、家 | |
        单位 | 招商信息任务 | 招商信息完成
        甲镇 | 5 | 3`,
      gives: ["text", "number", "number"],
    },
  ];
  for (const { says, sheet, gives } of cases) {
    it(says, () => {
      const columns = readTables(drawGrid(sheet)).tables[0]?.columns ?? [];
      const found = columns.map(({ kind = "-", unit = "" }) => `${kind} ${unit}`.trim());
      assert.deepStrictEqual(found, gives);
    });
  }
});
