/** A text alone in its row: a caption, or a unit that has reported nothing? */
import assert from "node:assert";
import { readTables } from "../../../src/reader/recognise";
import { readTaskTable } from "../../../src/reader/task-table";
import { drawGrid } from "../../support/draw-grid";
import { rowsOf } from "../../support/outline";

interface Case {
  readonly says: string;
  readonly sheet: string;
  readonly merges?: string;
  readonly sections?: string;
  readonly units: string;
  readonly findings: readonly string[];
}

const cases: readonly Case[] = [
  {
    says: "a name among units without 序号 is a unit, to be confirmed",
    sheet: `
      单位 | 任务 | 完成
      甲镇 | 5 | 3
      磨盘镇 | |
      乙镇 | 6 | 4`,
    units: "甲镇 磨盘镇 乙镇",
    findings: ["unit-without-figures 3"],
  },
  {
    says: "what groups are called is a caption",
    sheet: `
      单位 | 任务 | 完成
      乡镇街道 | |
      甲镇 | 5 | 3
      区直部门 | |
      乙局 | 6 | 4
      丙局 | |
      丁局 | 6 | 4`,
    sections: "2,4",
    units: "乡镇街道/甲镇 区直部门/乙局 区直部门/丙局 区直部门/丁局",
    findings: ["unit-without-figures 6"],
  },
  {
    says: "merged across is a caption",
    sheet: `
      单位 | 任务 | 完成
      甲镇 | 5 | 3
      郊区组团 | |
      乙镇 | 6 | 4`,
    merges: "A3:C3",
    sections: "3",
    units: "甲镇 郊区组团/乙镇",
    findings: [],
  },
  {
    says: "among numbered rows the one without a number is a caption",
    sheet: `
      序号 | 单位 | 任务 | 完成
      1 | 甲镇 | 5 | 3
      | 开发区工委 | |
      2 | 乙局 | 6 | 4`,
    sections: "3",
    units: "甲镇 开发区工委/乙局",
    findings: [],
  },
  {
    says: "a text that opens the body makes the others captions too, to be confirmed",
    sheet: `
      单位 | 任务 | 完成
      老城组团 | |
      甲镇 | 5 | 3
      新城组团 | |
      乙镇 | 6 | 4
      丙镇 | |
      丁镇 | 6 | 4`,
    sections: "2,4",
    units: "老城组团/甲镇 新城组团/乙镇 新城组团/丙镇 新城组团/丁镇",
    findings: ["section-guessed 2", "section-guessed 4", "unit-without-figures 6"],
  },
  {
    says: "two names in a row are two units",
    sheet: `
      单位 | 任务 | 完成
      甲镇 | 5 | 3
      东坡镇 | |
      西坡镇 | |
      乙镇 | 6 | 4`,
    units: "甲镇 东坡镇 西坡镇 乙镇",
    findings: ["unit-without-figures 3", "unit-without-figures 4"],
  },
  {
    says: "the last unit without figures belongs to the body, a word under the table does not",
    sheet: `
      单位 | 任务 | 完成
      甲镇 | 5 | 3
      乙镇 | 6 | 4
      北坡镇 | |
      以上数据未经审计 | |`,
    units: "甲镇 乙镇 北坡镇",
    findings: ["unit-without-figures 4"],
  },
];

describe("a text alone in its row", () => {
  for (const { says, sheet, merges = "", sections, units, findings } of cases) {
    it(says, () => {
      const grid = drawGrid(sheet, { merges });
      const read = readTables(grid);
      const [table] = read.tables;
      assert.ok(table, "no table");
      assert.strictEqual(rowsOf(table)["sections"], sections);
      const groups = readTaskTable(grid, table).taskTable?.groups ?? [];
      const named = groups.flatMap(({ name, rows }) =>
        rows.map(({ unit }) => (name === "" ? unit.value : `${name}/${unit.value}`))
      );
      assert.strictEqual(named.join(" "), units);
      const told = read.findings.filter(
        ({ code }) => !/guessed$/.test(code) || /^section/.test(code)
      );
      assert.deepStrictEqual(
        told.map(({ code, cell }) => `${code} ${(cell?.row ?? 0) + 1}`),
        findings
      );
    });
  }
});

describe("the group that a caption names", () => {
  const cases = [
    { caption: "附表一：鄉鎮（街道）完成情況", group: "鄉鎮街道" },
    { caption: "附表二：2012年区直部门任务完成情况", group: "区直部门" },
    { caption: "二、园区", group: "园区" },
    { caption: "2012年乡镇任务完成情况", group: "" },
    { caption: "附表三：招商引资完成情况", group: "" },
  ];
  for (const { caption, group } of cases) {
    it(`${caption} → ${group}`, () => {
      const grid = drawGrid(`
        ${caption} | |
        单位 | 任务 | 完成
        甲镇 | 5 | 3
        乙镇 | 6 | 4`);
      const [table] = readTables(grid).tables;
      assert.ok(table, "no table");
      assert.strictEqual(readTaskTable(grid, table).taskTable?.groups[0]?.name, group);
    });
  }
});
