/** What a person decides takes the place of what would be found. */
import * as assert from "node:assert";
import { readTables } from "../../../src/reader/recognise";
import type { ReadOptions } from "../../../src/reader/recognise";
import { parseA1 } from "../../../src/spreadsheet/address";
import { drawGrid } from "../../support/draw-grid";
import { outline, paths, roles } from "../../support/outline";

const SHEET = `
  任务表 | | |
  单位 | 任务 | 完成 | 打分
  甲镇 | 5 | 3 | 8
  乙镇 | 6 | 4 | 9
  丙镇 | 6 | 4 | 9`;

const rows = (first: number, last: number) => ({ first: first - 1, last: last - 1 });

describe("overrides", () => {
  const cases: readonly {
    says: string;
    options: ReadOptions;
    gives: string;
  }[] = [
    { says: "nothing told", options: {}, gives: "A2:D5 header 2-2 body 3-5" },
    {
      says: "a region",
      options: { table: parseA1("A2:C4") ?? { top: 0, left: 0, bottom: 0, right: 0 } },
      gives: "A2:C4 header 2-2 body 3-4",
    },
    {
      says: "a region and its header",
      options: {
        table: parseA1("A2:C5") ?? { top: 0, left: 0, bottom: 0, right: 0 },
        headerRows: rows(2, 3),
      },
      gives: "A2:C5 header 2-3 body 4-5",
    },
    {
      says: "header rows alone",
      options: { headerRows: rows(2, 3) },
      gives: "A2:D5 header 2-3 body 4-5",
    },
    {
      says: "body rows alone",
      options: { bodyRows: rows(4, 5) },
      gives: "A2:D5 header 2-2 body 4-5",
    },
    {
      says: "header and body where nothing was found",
      options: { headerRows: rows(1, 1), bodyRows: rows(2, 5) },
      gives: "A1:D5 header 1-1 body 2-5",
    },
  ];

  for (const { says, options, gives } of cases) {
    it(says, () => {
      const { tables } = readTables(drawGrid(SHEET), options);
      assert.deepStrictEqual(tables.map(outline), [gives]);
    });
  }

  it("a column's role, and its pair follows", () => {
    const told = {
      roles: [
        { column: 2, role: "certified" },
        { column: 3, role: "score" },
      ],
    } as const;
    const [table] = readTables(drawGrid(SHEET), told).tables;
    assert.ok(table);
    assert.deepStrictEqual(roles(table), ["unit", "任务.target", "任务.certified", "score"]);
  });

  it("a region is read whatever stands in it", () => {
    const options = { table: parseA1("B3:D5") ?? { top: 0, left: 0, bottom: 0, right: 0 } };
    const [table] = readTables(drawGrid(SHEET), options).tables;
    assert.ok(table);
    assert.deepStrictEqual(paths(table), ["5", "3", "8"]);
  });
});
