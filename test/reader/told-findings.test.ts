/** What a person is asked to look at: one sheet a finding, with the cell that it points at. */
import assert from "node:assert";
import { placeName } from "../../src/spreadsheet/address";
import { readTables } from "../../src/reader/recognise";
import { readTaskTable } from "../../src/reader/task-table";
import { drawGrid } from "../support/draw-grid";

interface Case {
  readonly says: string;
  readonly sheet: string;
  readonly merges?: string;
  /** severity code cell, among what is told. */
  readonly tells: string;
}

const cases: readonly Case[] = [
  {
    says: "a unit of several in the line that the name asked for",
    sheet: `
      单位：万元、个 | | | |
      单位 | 到位资金任务 | 到位资金完成 | 签约项目任务 | 签约项目完成
      甲镇 | 500 | 300 | 5 | 4`,
    tells: "confirm unit-by-name 表!B2",
  },
  {
    says: "a unit that nothing in the header asks for",
    sheet: `
      单位：万元、个 | |
      单位 | 任务 | 完成
      甲镇 | 500 | 300`,
    tells: "confirm unit-unclear 表!B2",
  },
  {
    says: "a measure that nothing is reckoned in",
    sheet: `
      单位 | 单价任务（元/公斤） | 单价完成（元/公斤）
      甲镇 | 5 | 4`,
    tells: "confirm unit-unknown 表!B1",
  },
  {
    says: "上报 alone, with no 认定",
    sheet: `
      单位 | 内资任务（亿元） | 内资上报（亿元）
      甲镇 | 5 | 4`,
    tells: "confirm reported-only 表!C1",
  },
  {
    says: "certified above reported",
    sheet: `
      单位 | 内资任务（亿元） | 内资上报（亿元） | 内资认定（亿元）
      甲镇 | 5 | 4 | 4.5`,
    tells: "warning certified-exceeds-reported 表!D2",
  },
  {
    says: "less than nothing done",
    sheet: `
      单位 | 内资任务（亿元） | 内资完成（亿元）
      甲镇 | 5 | -1`,
    tells: "warning negative-actual 表!C2",
  },
  {
    says: "a number in words",
    sheet: `
      单位 | 项目任务（个） | 项目完成（个）
      甲镇 | 200 | 一百零五
      乙镇 | 5 | 4`,
    tells: "note number-in-words 表!C2",
  },
  {
    says: "full marks of one indicator and not of the other",
    sheet: `
      单位 | 内资（亿元） | | 外资（万美元） |
      | 任务 | 完成 | 任务 | 完成
      分值 | 60 | | |
      甲镇 | 5 | 4 | 50 | 40`,
    merges: "A1:A2 B1:C1 D1:E1 B3:C3 D3:E3",
    tells: "confirm no-full-marks 表!D3",
  },
  {
    says: "two full marks of one indicator",
    sheet: `
      单位 | 指标 | 分值 | 任务 | 完成
      甲镇 | 内资 | 60 | 5 | 4
      乙镇 | 内资 | 50 | 5 | 4`,
    tells: "confirm several-full-marks 表!C3",
  },
  {
    says: "a header that comes again",
    sheet: `
      序号 | 单位 | 任务 | 完成
      1 | 甲镇 | 5 | 4
      2 | 乙镇 | 5 | 4
      序号 | 单位 | 任务 | 完成
      3 | 丙镇 | 5 | 4
      4 | 丁镇 | 5 | 4`,
    tells: "note header-repeated 表!A4",
  },
  {
    says: "a role that only looks like one",
    sheet: `
      单位 | 内资任务（亿元） | 截至目前累计投入（亿元）
      甲镇 | 5 | 4`,
    tells: "confirm role-guessed 表!C1",
  },
];

describe("findings of a table", () => {
  for (const { says, sheet, merges = "", tells } of cases) {
    it(says, () => {
      const grid = drawGrid(sheet, { merges });
      const { tables, findings } = readTables(grid);
      const read = tables.flatMap((table) => readTaskTable(grid, table).findings);
      const told = [...findings, ...read].map(({ severity, code, cell }) =>
        [severity, code, cell === undefined ? "" : placeName(cell)].join(" ")
      );
      assert.ok(told.includes(tells), told.join("\n"));
    });
  }
});
