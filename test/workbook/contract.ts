/**
 * What every adapter must do, whatever the host: run against each of them.
 *
 *     behavesAsWorkbook("MemoryWorkbook", async (sheets) => new MemoryWorkbook(sheets.map(gridOf)));
 */
import assert from "node:assert";
import { block, cell } from "../../src/spreadsheet/address";
import { fixed, formula } from "../../src/spreadsheet/formula";
import type { GridRows } from "../../src/spreadsheet/grid";
import type { Sheet } from "../../src/spreadsheet/sheet";
import { WorkbookError } from "../../src/workbook/port";
import type { Workbook } from "../../src/workbook/port";
import { richSheet } from "../support/rich-sheet";

/** Makes a workbook in which a user has these sheets, the first in front. */
export type MakeWorkbook = (sheets: readonly GridRows[]) => Promise<Workbook>;

const TASKS: GridRows = {
  name: "任务表",
  values: [
    ["全县任务表"],
    ["单位", "任务", "完成", "完成率"],
    ["城关镇", 5.3, 2.65, 0.5],
    ["经开区", "５．３亿元", true, { error: "#DIV/0!" }],
    [undefined, 41243.5, "=1+1", ""],
  ],
  formulas: [
    [],
    [],
    [undefined, undefined, undefined, "C3/B3"],
    [undefined, undefined, undefined, "C4/0"],
  ],
  formats: [[], [], ["General", "0.00", "0.00", "0.0%"], [], [undefined, "yyyy/m/d h:mm"]],
  merges: [block(cell(0, 0), cell(0, 4))],
  hiddenRows: [4],
  hiddenColumns: [1, 3],
};
const HIDDEN: GridRows = { name: "参数", values: [["甲"]], visibility: "hidden" };

export function behavesAsWorkbook(name: string, makeWorkbook: MakeWorkbook): void {
  describe(`${name} behaves as a workbook`, () => {
    let workbook: Workbook;
    beforeEach(async () => {
      workbook = await makeWorkbook([TASKS, HIDDEN]);
    });
    const namesOf = async () => (await workbook.sheets()).map((sheet) => sheet.name);

    describe("reading", () => {
      it("lists the sheets in tab order, one of them in front", async () => {
        assert.deepStrictEqual(await workbook.sheets(), [
          { name: "任务表", visibility: "visible", active: true },
          { name: "参数", visibility: "hidden", active: false },
        ]);
      });

      const cells = [
        { says: "text", at: "A3", value: "城关镇" },
        { says: "text with full-width digits, untouched", at: "B4", value: "５．３亿元" },
        { says: "a number with its format", at: "B3", value: 5.3, format: "0.00" },
        {
          says: "a formula and what it showed",
          at: "D3",
          value: 0.5,
          format: "0.0%",
          formula: "C3/B3",
        },
        { says: "a formula that failed", at: "D4", value: { error: "#DIV/0!" }, formula: "C4/0" },
        { says: "a truth value", at: "C4", value: true },
        { says: "a date as its day number", at: "B5", value: 41243.5, format: "yyyy/m/d h:mm" },
        { says: "text that looks like a formula", at: "C5", value: "=1+1" },
        { says: "an empty text, which is not an empty cell", at: "D5", value: "" },
        { says: "an empty cell", at: "A5", value: undefined },
        { says: "a cell inside a merged area", at: "B1", value: undefined },
        { says: "a cell past the end", at: "Z99", value: undefined },
      ];
      for (const { says, at, value, formula: text, format = "General" } of cells) {
        it(says, async () => {
          const grid = await workbook.read("任务表");
          const [row, column] = [Number(at.slice(1)) - 1, at.charCodeAt(0) - 65];
          assert.deepStrictEqual(
            [grid.valueAt(row, column), grid.formulaAt(row, column), grid.formatAt(row, column)],
            [value, text, format]
          );
        });
      }

      it("gives the extent, merges included, and what is hidden", async () => {
        const grid = await workbook.read("任务表");
        assert.deepStrictEqual([grid.rowCount, grid.columnCount], [5, 5]);
        assert.deepStrictEqual(grid.merges, TASKS.merges);
        assert.deepStrictEqual([...grid.hiddenRows], [4]);
        assert.deepStrictEqual([...grid.hiddenColumns], [1, 3]);
        assert.deepStrictEqual([grid.visibility, grid.date1904], ["visible", false]);
      });

      it("reads a hidden sheet", async () => {
        const grid = await workbook.read("参数");
        assert.deepStrictEqual([grid.valueAt(0, 0), grid.visibility], ["甲", "hidden"]);
      });

      it("says so when there is no such sheet", async () => {
        await assert.rejects(workbook.read("没有"), (error) => {
          return error instanceof WorkbookError && error.fault === "no-such-sheet";
        });
      });
    });

    describe("writing", () => {
      it("adds a sheet behind the user's, with its mark", async () => {
        const written = await workbook.write([richSheet()]);
        assert.deepStrictEqual(written, [
          { mark: "rank.1.任务表", name: "排名表", replaced: false },
        ]);
        const last = (await workbook.sheets())[2];
        assert.deepStrictEqual(last, {
          name: "排名表",
          visibility: "visible",
          active: false,
          mark: "rank.1.任务表",
        });
      });

      it("reads back what it wrote: text as text, formulas with what they show", async () => {
        const values = [[{ value: "=1+1" }, { value: 2.5, style: "money" }, { value: false }]];
        const sum = formula`${cell(0, 1)}*${2}`;
        const rows = [...values, [{ formula: sum, shown: 5, style: "money" }, { style: "money" }]];
        const styles = { money: { numberFormat: "#,##0.00" } };
        await workbook.write([richSheet({ ...PLAIN, rows, styles })]);
        const grid = await workbook.read("排名表");
        assert.deepStrictEqual([grid.valueAt(0, 0), grid.formulaAt(0, 0)], ["=1+1", undefined]);
        assert.deepStrictEqual([grid.valueAt(0, 1), grid.formatAt(0, 1)], [2.5, "#,##0.00"]);
        assert.strictEqual(grid.valueAt(0, 2), false);
        assert.deepStrictEqual([grid.valueAt(1, 0), grid.formulaAt(1, 0)], [5, "B1*2"]);
        assert.deepStrictEqual([grid.valueAt(1, 1), grid.formatAt(1, 1)], [undefined, "#,##0.00"]);
        assert.deepStrictEqual([grid.rowCount, grid.columnCount], [2, 3]);
      });

      it("spells out what is filled down, cell by cell, beside other cells", async () => {
        const twice = formula`${cell(0, 0)}*2+SUM(${fixed(cell(0, 0))}:${cell(0, 0)})`;
        const alike = formula`${cell(1, 0, "任务表")}=${"单位"}`;
        const rows = [[{ value: 1 }], [{ value: 2 }, undefined, { value: "末" }]];
        const fills = [
          { column: 3, top: 1, formula: alike, shown: [true, false], style: "text" },
          { column: 1, top: 0, formula: twice, shown: [3, 7, 3], style: "score" },
        ];
        await workbook.write([richSheet({ ...PLAIN, rows, fills })]);
        const grid = await workbook.read("排名表");
        const at = (row: number, column: number) => [
          grid.valueAt(row, column),
          grid.formulaAt(row, column),
        ];
        assert.deepStrictEqual(at(0, 1), [3, "A1*2+SUM($A$1:A1)"]);
        assert.deepStrictEqual(at(1, 1), [7, "A2*2+SUM($A$1:A2)"]);
        assert.deepStrictEqual(at(2, 1), [3, "A3*2+SUM($A$1:A3)"]);
        assert.deepStrictEqual(at(1, 3), [true, `任务表!A2="单位"`]);
        assert.deepStrictEqual(at(2, 3), [false, `任务表!A3="单位"`]);
        assert.deepStrictEqual([at(0, 0)[0], at(1, 2)[0], grid.formatAt(1, 1)], [1, "末", "0.00"]);
        assert.deepStrictEqual([grid.rowCount, grid.columnCount], [3, 4]);
      });

      it("gives a formula back as it was written, newer functions too", async () => {
        const rank = formula`RANK.EQ(${cell(0, 1)},${block(cell(0, 1), cell(1, 1))})`;
        const rows = [
          [{ formula: rank, shown: 1 }, { value: 3 }],
          [undefined, { value: 2 }],
        ];
        await workbook.write([richSheet({ ...PLAIN, rows })]);
        const grid = await workbook.read("排名表");
        assert.strictEqual(grid.formulaAt(0, 0), "RANK.EQ(B1,B1:B2)");
      });

      it("replaces the sheet with the same mark, and keeps its name and place", async () => {
        await workbook.write([richSheet(), richSheet({ name: "通报", mark: "notice" })]);
        const again = richSheet({ ...PLAIN, name: "新名", rows: [[{ value: "新" }]] });
        const written = await workbook.write([again]);
        assert.deepStrictEqual(written, [{ mark: again.mark, name: "排名表", replaced: true }]);
        assert.deepStrictEqual(await namesOf(), ["任务表", "参数", "排名表", "通报"]);
        const grid = await workbook.read("排名表");
        assert.deepStrictEqual([grid.valueAt(0, 0), grid.rowCount], ["新", 1]);
      });

      it("leaves a sheet of the user's that has the name, and takes another", async () => {
        const written = await workbook.write([richSheet({ name: "任务表", mark: "mine" })]);
        assert.deepStrictEqual(written, [{ mark: "mine", name: "任务表 (2)", replaced: false }]);
        assert.strictEqual((await workbook.read("任务表")).valueAt(0, 0), "全县任务表");
      });

      it("writes all sheets or none", async () => {
        const bad = richSheet({ ...PLAIN, mark: "bad", rows: [[{ value: 1, style: "no such" }]] });
        await assert.rejects(workbook.write([richSheet(), bad]));
        assert.deepStrictEqual(await namesOf(), ["任务表", "参数"]);
      });

      it("tells how far it is, and ends at the whole", async () => {
        const shares: number[] = [];
        const onProgress = (share: number) => void shares.push(share);
        await workbook.write([richSheet(), richSheet({ mark: "other" })], { onProgress });
        assert.strictEqual(shares[shares.length - 1], 1);
        assert.deepStrictEqual([...shares].sort(), shares);
      });
    });

    describe("taking back", () => {
      const again = richSheet({ ...PLAIN, rows: [[{ value: "新" }]] });

      it("has nothing to take back before a write", async () => {
        assert.deepStrictEqual(
          [await workbook.canUndo(), await workbook.undo()],
          [false, undefined]
        );
      });

      it("removes the sheets that the last write added, once", async () => {
        await workbook.write([richSheet()]);
        assert.strictEqual(await workbook.canUndo(), true);
        assert.deepStrictEqual(await workbook.undo(), { removed: ["排名表"], restored: [] });
        assert.deepStrictEqual(await namesOf(), ["任务表", "参数"]);
        assert.deepStrictEqual(
          [await workbook.canUndo(), await workbook.undo()],
          [false, undefined]
        );
      });

      it("gives back what a sheet held before it was refilled", async () => {
        await workbook.write([richSheet()]);
        const before = await workbook.read("排名表");
        await workbook.write([again]);
        assert.deepStrictEqual(await workbook.undo(), { removed: [], restored: ["排名表"] });
        const grid = await workbook.read("排名表");
        assert.deepStrictEqual(grid.valueAt(3, 4), before.valueAt(3, 4));
        assert.deepStrictEqual(grid.formulaAt(3, 0), before.formulaAt(3, 0));
      });
    });

    describe("remembering", () => {
      it("knows nothing until it is told", async () => {
        assert.strictEqual(await workbook.recall("tables"), undefined);
      });

      it("keeps a text under its key, whatever the text", async () => {
        const text = `{"单位":"<甲> & "乙"\n"}`;
        await workbook.remember("tables", "old");
        await workbook.remember("tables", text);
        await workbook.remember("other", "2");
        assert.strictEqual(await workbook.recall("tables"), text);
        assert.strictEqual(await workbook.recall("other"), "2");
      });

      it("forgets", async () => {
        await workbook.remember("tables", "1");
        await workbook.remember("tables", undefined);
        assert.strictEqual(await workbook.recall("tables"), undefined);
      });

      it("lists no sheet for it, and keeps it when a write is taken back", async () => {
        await workbook.remember("tables", "1");
        await workbook.write([richSheet()]);
        await workbook.remember("tables", "2");
        await workbook.undo();
        assert.deepStrictEqual(await namesOf(), ["任务表", "参数"]);
        assert.strictEqual(await workbook.recall("tables"), "2");
      });
    });
  });
}

const PLAIN: Partial<Sheet> = {
  merges: [],
  conditionals: [],
  validations: [],
  charts: [],
  names: [],
};
