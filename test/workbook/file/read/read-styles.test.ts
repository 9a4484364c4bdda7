import assert from "node:assert";
import { gridOfXml, rowOf } from "../../../support/grid-of-xml";
import { PLAIN_STYLES, sheetOf } from "../../../support/make-package";

describe("number formats of a file", () => {
  const styles = PLAIN_STYLES.replace(
    "<fonts",
    `<numFmts count="2"><numFmt numFmtId="176" formatCode="0.00&quot;亩&quot;"/><numFmt numFmtId="14" formatCode="yyyy-mm-dd"/></numFmts><fonts`
  ).replace(
    /<cellXfs.*<\/cellXfs>/,
    `<cellXfs>${[0, 176, 10, 31, 57, 14, 999].map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs>` +
      `<dxfs><dxf><numFmt numFmtId="176" formatCode="0"/></dxf></dxfs>`
  );
  const formats = [
    "General",
    `0.00"亩"`,
    "0.00%",
    `yyyy"年"m"月"d"日"`,
    `yyyy"年"m"月"`,
    "yyyy-mm-dd",
    "General",
  ];
  const cells = formats.map(
    (_, i) => `<c r="${String.fromCharCode(65 + i)}1" s="${i}"><v>1</v></c>`
  );

  it("are the workbook's own, then the built-in ones as Chinese Excel has them", () => {
    const grid = gridOfXml(rowOf(cells.join("")), { styles });
    assert.deepStrictEqual(
      formats.map((_, column) => grid.formatAt(0, column)),
      formats
    );
  });

  it("of empty cells come from the cell, else its row, else its column", () => {
    const columns = `<cols><col min="2" max="3" style="2"/></cols><sheetData>`;
    const rows = `<row r="1" s="1" customFormat="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="C2" s="0"/><c r="D2" s="3"/></row>`;
    const grid = gridOfXml(sheetOf(rows).replace("<sheetData>", columns), { styles });
    const found = [
      [0, 0],
      [0, 1],
      [1, 1],
      [1, 2],
      [1, 3],
      [1, 4],
    ].map(([r = 0, c = 0]) => grid.formatAt(r, c));
    assert.deepStrictEqual(found, [
      "General",
      `0.00"亩"`,
      "0.00%",
      "General",
      `yyyy"年"m"月"d"日"`,
      "General",
    ]);
  });

  it("of an ISO date without one is a date's", () => {
    const grid = gridOfXml(rowOf(`<c r="A1" t="d"><v>2012-11-30</v></c>`), { styles: false });
    assert.deepStrictEqual([grid.valueAt(0, 0), grid.formatAt(0, 0)], [41243, "yyyy-mm-dd"]);
  });
});
