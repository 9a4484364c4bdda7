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
  ];
  for (const { says, sheet, gives } of cases) {
    it(says, () => {
      const columns = readTables(drawGrid(sheet)).tables[0]?.columns ?? [];
      const found = columns.map(({ kind = "-", unit = "" }) => `${kind} ${unit}`.trim());
      assert.deepStrictEqual(found, gives);
    });
  }
});
