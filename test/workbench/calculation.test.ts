/** The model with its real engine. */
import assert from "node:assert";
import type { BookModel } from "../../src/workbench/model/book-model";
import type { SheetModel } from "../../src/workbench/model/sheet-model";
import { univerInNode } from "../../src/workbench/model/univer-in-node";
import { bookOf } from "./books";
import type { Engine } from "../../src/workbench/model/engine";

const ROWS = [
  { name: "任务 表", values: [[5, 99]], formulas: [[undefined, "A1*2"]] },
  { name: "2024年", values: [[11]], formulas: [["'任务 表'!B1+1"]] },
];

describe("the calculation", () => {
  let engine: Engine;
  let book: BookModel;
  let [tasks, year]: [SheetModel, SheetModel] = [undefined, undefined] as never;

  beforeEach(() => {
    engine = univerInNode();
    book = bookOf(ROWS, engine);
    [tasks, year] = book.sheets as [SheetModel, SheetModel];
  });
  afterEach(() => engine.dispose());

  function put(sheet: SheetModel, row: number, column: number, raw: unknown): void {
    const on = { top: row, left: column, bottom: row, right: column };
    book.write(sheet, on, [{ row, column, raw }]);
  }

  it("leaves cached values alone on opening", async () => {
    await book.settled();
    assert.strictEqual(tasks.cells.at(0, 1)?.value, 99);
  });

  it("follows an edit over sheets with Chinese and quoted names", async () => {
    put(tasks, 0, 0, 7);
    await book.settled();
    assert.strictEqual(tasks.cells.at(0, 1)?.value, 14);
    assert.strictEqual(year.cells.at(0, 0)?.value, 15);
  });

  const formulas = [
    { formula: "=1/0", gives: { error: "#DIV/0!" } },
    { formula: "=A1=5", gives: true },
    { formula: '=IF(A1>1,"甲","乙")', gives: "甲" },
    { formula: "=Z99", gives: 0 },
    { formula: "=IF(TRUE,Z99,1)", gives: 0 },
    { formula: "=ROUND(1.005,2)", gives: 1.01 },
    { formula: "='没有'!A1", gives: { error: "#REF!" } },
    { formula: "=INDEX(SORT(A1:A3),1)", gives: { error: "#NAME?" } },
    { formula: "=SUM(目标)", gives: 5 },
  ];
  for (const { formula, gives } of formulas) {
    it(`${formula} gives ${JSON.stringify(gives)}`, async () => {
      book.engine.defineName("目标", "'任务 表'!$A$1:$A$3");
      put(tasks, 4, 4, formula);
      await book.settled();
      assert.deepStrictEqual(tasks.cells.at(4, 4)?.value, gives);
    });
  }

  it('tells "" of a formula from a blank cell, through one formula and the next', async () => {
    put(tasks, 4, 0, '=IF(A1=7,"有","")');
    put(tasks, 4, 1, "=IF(TRUE,INDEX(A5:A9,1),1)");
    put(tasks, 4, 2, "=IFERROR(INDEX(B5:B9,1),1)");
    put(tasks, 4, 3, "=IFERROR(INDEX(B6:B9,1),1)");
    await book.settled();
    const shown = [0, 1, 2, 3].map((column) => tasks.cells.at(4, column)?.value);
    assert.deepStrictEqual(shown, ["", "", "", 0]);
    put(tasks, 0, 0, 7);
    await book.settled();
    assert.strictEqual(tasks.cells.at(4, 2)?.value, "有");
  });

  it("keeps names that are local to their sheets apart", async () => {
    put(tasks, 4, 4, "=单位*1");
    for (const sheet of [tasks, year]) {
      const refersTo = `'${sheet.name}'!$A$1`;
      const name = { name: "单位", refersTo, visible: true, comment: "" };
      sheet.names.set("单位", name);
      book.defineName(name, sheet);
    }
    put(year, 4, 4, "=单位*1");
    await book.settled();
    assert.strictEqual(tasks.cells.at(4, 4)?.value, 5);
    assert.strictEqual(year.cells.at(4, 4)?.value, 11);
  });

  it("renames a sheet in the formulas that speak of it", async () => {
    book.renameSheet(tasks, "任务(改)");
    put(tasks, 0, 0, 1);
    await book.settled();
    assert.strictEqual(year.cells.at(0, 0)?.formula, "'任务(改)'!B1+1");
    assert.strictEqual(year.cells.at(0, 0)?.value, 3);
  });

  it("makes #REF! of references to a sheet that goes", () => {
    book.removeSheet(tasks);
    assert.strictEqual(year.cells.at(0, 0)?.formula, "#REF!+1");
    assert.deepStrictEqual(year.cells.at(0, 0)?.value, { error: "#REF!" });
  });
});
