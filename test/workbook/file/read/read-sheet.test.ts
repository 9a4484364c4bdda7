import assert from "node:assert";
import { openPackage } from "../../../../src/workbook/file/package/parts";
import { readSheet } from "../../../../src/workbook/file/read/read-sheet";
import { WorkbookError } from "../../../../src/workbook/port";
import { formulaAt, gridOfXml, rowOf, valueAt } from "../../../support/grid-of-xml";
import { makePackage, plainWorkbook, sheetOf } from "../../../support/make-package";

describe("where cells stand", () => {
  it("follow on where they and their rows do not say", () => {
    const cells = `<c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c>`;
    const grid = gridOfXml(sheetOf(`<row>${cells}</row><row r="5"/><row><c><v>4</v></c></row>`));
    const found = ["A1", "D1", "E1", "A6"].map((name) => valueAt(grid, name));
    assert.deepStrictEqual(found, [1, 2, 3, 4]);
  });

  it("are put in order where the file mixes them up; the later of two stands", () => {
    const first = `<row r="3"><c r="B3"><v>1</v></c><c r="A3"><v>2</v></c></row>`;
    const second = `<row r="1"><c r="C1"><v>3</v></c></row><row r="3"><c r="B3"><v>4</v></c></row>`;
    const grid = gridOfXml(sheetOf(first + second));
    const found = ["A3", "B3", "C1", "A1"].map((name) => valueAt(grid, name));
    assert.deepStrictEqual(found, [2, 4, 3, undefined]);
    assert.deepStrictEqual([grid.rowCount, grid.columnCount], [3, 3]);
  });

  it("are found beside gaps", () => {
    const cells = [0, 3, 4, 9, 200].map((column) => ({
      column,
      name: `${["A", "D", "E", "J", "GS"][[0, 3, 4, 9, 200].indexOf(column)]}1`,
    }));
    const grid = gridOfXml(
      rowOf(cells.map(({ name, column }) => `<c r="${name}"><v>${column}</v></c>`).join(""))
    );
    for (let column = 0; column < 202; column++) {
      const expected = cells.some((one) => one.column === column) ? column : undefined;
      assert.strictEqual(grid.valueAt(0, column), expected);
    }
  });

  const outside = [`r="XFE1"`, `r="A1048577"`, `r="A0"`, `r="1"`, `r="A1:B2"`];
  for (const place of outside) {
    it(`at ${place} are damage`, () => {
      assert.throws(() => gridOfXml(rowOf(`<c ${place}><v>1</v></c>`)), WorkbookError);
    });
  }

  it("counts values, formulas and merges for the extent, not formats", () => {
    const cells = `<row r="2"><c r="B2"><f>1+1</f></c><c r="Z2" s="0"/></row><row r="90" s="0"><c r="A90" s="0"/></row>`;
    const grid = gridOfXml(sheetOf(cells, `<mergeCells><mergeCell ref="C1:D3"/></mergeCells>`));
    assert.deepStrictEqual([grid.rowCount, grid.columnCount], [3, 4]);
    assert.deepStrictEqual(grid.merges, [{ top: 0, left: 2, bottom: 2, right: 3 }]);
  });

  it("takes no cells from extensions, which use the same names", () => {
    const extension = `<extLst><ext><x14:sparkline xmlns:x14="x"><xm:f xmlns:xm="y">Sheet1!A1</xm:f></x14:sparkline><c r="A9"><v>9</v></c></ext></extLst>`;
    const grid = gridOfXml(sheetOf(`<row r="1"><c r="A1"><v>1</v></c></row>`, extension));
    assert.deepStrictEqual([grid.rowCount, grid.formulaAt(0, 0)], [1, undefined]);
  });
});

describe("formulas of a file", () => {
  const shared =
    `<row r="1"><c r="A1"><f t="shared" ref="A1:B3" si="0">$C1*D$1+$E$1+SUM(F1:G1)&amp;"A1"</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c></row>` +
    `<row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>` +
    `<row r="4"><c r="A4"><f t="shared" ref="A4:A5" si="0">Z4</f><v>3</v></c></row>` +
    `<row r="5"><c r="A5"><f t="shared" si="0"/><v>3</v></c><c r="B5"><f t="array" ref="B5:B6">SUM(A1:A3*B1:B3)</f><v>1</v></c></row>` +
    `<row r="6"><c r="B6"><v>1</v></c><c r="C6"><f t="dataTable" ref="C6:D7" dt2D="1" dtr="1" r1="H1" r2="H2"/><v>5</v></c></row>` +
    `<row r="7"><c r="A7"><f>_xlfn.RANK.EQ(A1,A1:A3)&amp;"_xlfn."</f></c></row>`;
  const cases = [
    { says: "the first of those that share one", at: "A1", gives: `$C1*D$1+$E$1+SUM(F1:G1)&"A1"` },
    { says: "moved one column", at: "B1", gives: `$C1*E$1+$E$1+SUM(G1:H1)&"A1"` },
    { says: "moved two rows", at: "A3", gives: `$C3*D$1+$E$1+SUM(F3:G3)&"A1"` },
    { says: "the same number used anew", at: "A5", gives: "Z5" },
    { says: "an array formula at its first cell", at: "B5", gives: "SUM(A1:A3*B1:B3)" },
    { says: "an array formula's other cells", at: "B6", gives: undefined },
    { says: "a what-if table", at: "C6", gives: "TABLE(H1,H2)" },
    {
      says: "newer functions by the name that Excel shows",
      at: "A7",
      gives: `RANK.EQ(A1,A1:A3)&"_xlfn."`,
    },
  ];
  const grid = gridOfXml(sheetOf(shared));
  for (const { says, at, gives } of cases) {
    it(says, () => assert.strictEqual(formulaAt(grid, at), gives));
  }
});

describe("what is hidden in a file", () => {
  it("rows and columns by themselves, and columns of no width", () => {
    const columns = `<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="0"/></cols><sheetData>`;
    const rows = `<row hidden="1" r="2"/><row r="3" hidden="false"/><row hidden="true"/>`;
    const grid = gridOfXml(sheetOf(rows).replace("<sheetData>", columns));
    assert.deepStrictEqual(
      [[...grid.hiddenRows], [...grid.hiddenColumns]],
      [
        [1, 3],
        [1, 2, 4],
      ]
    );
  });

  it("all rows that are not listed, where the sheet says so", () => {
    const rows = `<row r="2"><c r="A2"><v>1</v></c></row><row r="4"><c r="A4"><v>1</v></c></row>`;
    const xml = sheetOf(rows).replace("<sheetData>", `<sheetFormatPr zeroHeight="1"/><sheetData>`);
    assert.deepStrictEqual([...gridOfXml(xml).hiddenRows], [0, 2]);
  });

  it("sheets, hidden or very", () => {
    const sheets = (["hidden", "veryHidden"] as const).map((state) => ({
      name: state,
      xml: sheetOf(),
      state,
    }));
    const book = openPackage(makePackage(plainWorkbook({ sheets })));
    assert.deepStrictEqual(
      book.sheets.map((sheet) => readSheet(book, sheet).visibility),
      ["hidden", "veryHidden"]
    );
  });
});
