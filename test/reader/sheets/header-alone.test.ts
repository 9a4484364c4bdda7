/** Sheets without a table: only what looks like one is told of. */
import * as assert from "node:assert";
import { readTables } from "../../../src/reader/recognise";
import { placeName } from "../../../src/spreadsheet/address";
import { drawGrid } from "../../support/draw-grid";

const cases = [
  {
    says: "a header that nobody has filled in",
    sheet: `
      任务完成情况表 | |
      单位 | 任务 | 完成`,
    finds: ["warning header-without-rows 表!A2"],
  },
  {
    says: "with notes under it",
    sheet: `
      单位 | 任务 | 完成
      注：以认定数为准。 | |`,
    finds: ["warning header-without-rows 表!A1"],
  },
  { says: "a page of words", sheet: "填表说明 | \n一、口径 | 按认定数", finds: [] },
  { says: "an empty sheet", sheet: "", finds: [] },
];

describe("a header alone", () => {
  for (const { says, sheet, finds } of cases) {
    it(says, () => {
      const { tables, findings } = readTables(drawGrid(sheet));
      assert.deepStrictEqual(tables, []);
      const told = findings.map(({ severity, code, cell }) =>
        [severity, code, cell === undefined ? "" : placeName(cell)].join(" ")
      );
      assert.deepStrictEqual(told, finds);
    });
  }
});
