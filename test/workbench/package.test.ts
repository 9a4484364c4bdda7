/** A package through the model and back: what was not touched keeps its bytes. */
import assert from "node:assert";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";
import { openPackage } from "../../src/workbook/file/package/parts";
import { openBook } from "../../src/workbench/package/open-package";
import { savedBook } from "../../src/workbench/package/save-package";
import { univerInNode } from "../../src/workbench/model/univer-in-node";
import { makePackage, plainWorkbook, sheetOf } from "../support/make-package";

const SOURCE = makePackage({
  ...plainWorkbook({
    sheets: [
      {
        name: "任务",
        xml: sheetOf(
          `<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*2</f><v>4</v></c></row>` +
            `<row r="2" ht="30" customHeight="1"><c r="A2" t="inlineStr"><is><t>甲组</t></is></c></row>`
        ),
      },
      { name: "附表", xml: sheetOf(`<row r="1"><c r="A1"><v>1</v></c></row>`) },
    ],
  }),
  "xl/odd.bin": new Uint8Array([1, 2, 3]),
});

const opened = () => openBook(SOURCE, "任务.xlsx", univerInNode());

function changed(bytes: Uint8Array): readonly string[] {
  const [before, after] = [openPackage(SOURCE).zip, openPackage(bytes).zip];
  const names = [...new Set([...before.entries.keys(), ...after.entries.keys()])];
  return names.filter((name) => {
    return after.find(name) === undefined || before.find(name) === undefined
      ? true
      : before.text(name) !== after.text(name);
  });
}

describe("a package on the workbench", () => {
  it("comes back as it was where nothing changed", () => {
    assert.deepStrictEqual(changed(savedBook(opened())), []);
  });

  it("keeps the heights and the values it came with", () => {
    const { model } = opened();
    assert.strictEqual(model.sheets[0]?.rowHeights.get(1), 30);
    assert.strictEqual(model.sheets[0]?.cells.at(0, 1)?.value, 4);
  });

  it("is patched where a cell was edited, and where a formula hangs on it", async () => {
    const book = opened();
    const [sheet] = book.model.sheets;
    assert.ok(sheet);
    const on = { top: 0, left: 0, bottom: 0, right: 0 };
    book.model.write(sheet, on, [{ row: 0, column: 0, raw: "5" }]);
    await book.model.settled();
    const bytes = savedBook(book);
    assert.deepStrictEqual(changed(bytes), ["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
    const again = await (await FileWorkbook.open(bytes)).read("任务");
    assert.deepStrictEqual([again.valueAt(0, 0), again.valueAt(0, 1)], [5, 10]);
    assert.strictEqual(again.formulaAt(0, 1), "A1*2");
  });

  it("gets the sheets that were added, with looks, and what was remembered", async () => {
    const book = opened();
    const made = book.model.addSheet("排名表");
    const on = { top: 0, left: 0, bottom: 0, right: 0 };
    book.model.write(made, on, [{ row: 0, column: 0, raw: "=任务!A1" }]);
    made.looks.set("font.bold", on, true);
    made.looks.set("numberFormat", on, "0.00%");
    book.model.settings.set("scorecard.memory.choice", "{}");
    await book.model.settled();
    const again = await FileWorkbook.open(savedBook(book));
    const grid = await again.read("排名表");
    assert.strictEqual(grid.formulaAt(0, 0), "任务!A1");
    assert.strictEqual(grid.valueAt(0, 0), 2);
    assert.strictEqual(grid.formatAt(0, 0), "0.00%");
    assert.strictEqual(await again.recall("choice"), "{}");
  });
});
