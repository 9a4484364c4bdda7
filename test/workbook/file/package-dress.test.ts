import assert from "node:assert";
import { gridIn, gridOfXml, rowOf, stringsOf } from "../../support/grid-of-xml";
import type { Parts } from "../../support/grid-of-xml";
import { plainWorkbook } from "../../support/make-package";
import type { Dress } from "../../support/make-package";

describe("the dress of a file", () => {
  const cells = `<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>`;
  const plain = plainWorkbook({
    sheets: [{ name: "表", xml: rowOf(cells) }],
    sharedStrings: stringsOf("<t>甲</t>", "<t>乙</t>"),
  });
  const sheet = "xl/worksheets/sheet1.xml";
  const xml = plain[sheet] ?? "";
  const prefixed = xml.replace(/<(\/?)(?=[a-z])/g, "<$1x:").replace("xmlns=", "xmlns:x=");
  const utf16 = (bigEndian: boolean, text: string) => {
    const bytes = Buffer.from(`\ufeff${text.replace("UTF-8", "UTF-16")}`, "utf16le");
    return new Uint8Array(bigEndian ? bytes.swap16() : bytes);
  };
  const renamed = Object.fromEntries(
    Object.entries(plain).map(([name, content]) => [name.replace(/\//g, "\\"), content])
  );
  const cases: { says: string; parts: Parts; dress?: Dress }[] = [
    { says: "stored parts", parts: plain, dress: { stored: Object.keys(plain) } },
    { says: "sizes after the data", parts: plain, dress: { descriptors: true } },
    { says: "zip64", parts: plain, dress: { zip64: true } },
    { says: "prefixed elements", parts: { ...plain, [sheet]: prefixed } },
    { says: "a byte order mark", parts: { ...plain, [sheet]: `\ufeff${xml}` } },
    { says: "UTF-16, little end first", parts: { ...plain, [sheet]: utf16(false, xml) } },
    { says: "UTF-16, big end first", parts: { ...plain, [sheet]: utf16(true, xml) } },
    { says: "backslashes in names", parts: renamed },
    {
      says: "names in another case",
      parts: Object.fromEntries(
        Object.entries(plain).map(([name, content]) => [name.replace("sheet1", "Sheet1"), content])
      ),
    },
    {
      says: "a stylesheet of comments",
      parts: { ...plain, [sheet]: xml.replace("<sheetData>", "<!-- <c> --><?x y?><sheetData>") },
    },
  ];
  for (const { says, parts, dress } of cases) {
    it(`${says}: reads the same`, () => {
      const grid = gridIn(parts, dress);
      assert.deepStrictEqual([grid.valueAt(0, 0), grid.valueAt(0, 1)], ["甲", "乙"]);
    });
  }

  it("counts days from 1904 where the workbook does", () => {
    const date = rowOf(`<c r="A1" t="d"><v>2012-11-30</v></c>`);
    const grid = gridOfXml(date, { before: `<workbookPr date1904="1"/>` });
    assert.deepStrictEqual([grid.valueAt(0, 0), grid.date1904], [41243 - 1462, true]);
  });
});
