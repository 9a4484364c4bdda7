import assert from "node:assert";
import type { CellValue } from "../../../../src/spreadsheet/grid";
import { WorkbookError } from "../../../../src/workbook/port";
import { gridOfXml, rowOf, stringsOf, valueAt } from "../../../support/grid-of-xml";

describe("a cell of a file", () => {
  const cases: { says: string; cell: string; gives: CellValue }[] = [
    { says: "a number", cell: `<c r="A1"><v>1250.5</v></c>`, gives: 1250.5 },
    {
      says: "a number of seventeen digits",
      cell: `<c r="A1"><v>0.47765363128491622</v></c>`,
      gives: 0.47765363128491622,
    },
    { says: "a number with a power", cell: `<c r="A1"><v>-1.5E-7</v></c>`, gives: -1.5e-7 },
    { says: "text where a number was promised", cell: `<c r="A1"><v>abc</v></c>`, gives: "abc" },
    { says: "a number written in entities", cell: `<c r="A1"><v>&#49;2</v></c>`, gives: 12 },
    { says: "a truth value", cell: `<c r="A1" t="b"><v>1</v></c>`, gives: true },
    { says: "a truth value in a word", cell: `<c r="A1" t="b"><v>false</v></c>`, gives: false },
    { says: "an error", cell: `<c r="A1" t="e"><v>#N/A</v></c>`, gives: { error: "#N/A" } },
    {
      says: "a formula's text",
      cell: `<c r="A1" t="str"><f>B1</f><v>达标 &amp; 超额</v></c>`,
      gives: "达标 & 超额",
    },
    { says: "a formula's empty text", cell: `<c r="A1" t="str"><f>B1</f><v></v></c>`, gives: "" },
    {
      says: "text of its own",
      cell: `<c r="A1" t="inlineStr"><is><t>城关镇</t></is></c>`,
      gives: "城关镇",
    },
    {
      says: "rich text of its own",
      cell: `<c r="A1" t="inlineStr"><is><r><t>城</t></r><r><t>关</t></r></is></c>`,
      gives: "城关",
    },
    {
      says: "a date and time",
      cell: `<c r="A1" t="d"><v>2012-11-30T12:00:00</v></c>`,
      gives: 41243.5,
    },
    { says: "a time alone", cell: `<c r="A1" t="d"><v>06:00</v></c>`, gives: 0.25 },
    { says: "what is no date", cell: `<c r="A1" t="d"><v>昨天</v></c>`, gives: "昨天" },
    {
      says: "CDATA and a comment in a text",
      cell: `<c r="A1" t="str"><v>a<![CDATA[<&amp;>]]><!-- x -->b</v></c>`,
      gives: "a<&amp;>b",
    },
    { says: "a comment in a number", cell: `<c r="A1"><v>1<!-- x -->2</v></c>`, gives: 12 },
    {
      says: "attributes in other quotes and order",
      cell: `<c  t = 'str'\n r='A1' ><v>a>b</v></c >`,
      gives: "a>b",
    },
    {
      says: "an escaped carriage return",
      cell: `<c r="A1" t="str"><v>a_x000D_b_x005F_x000D_</v></c>`,
      gives: "a\rb_x000D_",
    },
    {
      says: "a line that ends the Windows way",
      cell: `<c r="A1" t="str"><v>a\r\nb</v></c>`,
      gives: "a\nb",
    },
    {
      says: "a character past the first plane",
      cell: `<c r="A1" t="str"><v>𠮷&#x1F600;</v></c>`,
      gives: "𠮷😀",
    },
    {
      says: "an entity that nobody declared",
      cell: `<c r="A1" t="str"><v>&nbsp;&toString;</v></c>`,
      gives: "&nbsp;&toString;",
    },
    { says: "an empty value", cell: `<c r="A1"><v/></c>`, gives: undefined },
  ];
  for (const { says, cell, gives } of cases) {
    it(says, () => assert.deepStrictEqual(valueAt(gridOfXml(rowOf(cell)), "A1"), gives));
  }
});

describe("a shared string", () => {
  const cases = [
    { says: "plain", item: `<t>城关镇</t>`, gives: "城关镇" },
    {
      says: "of several runs",
      item: `<r><rPr><b/></rPr><t>城</t></r><r><t>关镇</t></r>`,
      gives: "城关镇",
    },
    {
      says: "without its phonetic hints",
      item: `<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>`,
      gives: "東京",
    },
    {
      says: "keeps outer space when told to",
      item: `<t xml:space="preserve"> 其中 </t>`,
      gives: " 其中 ",
    },
    { says: "drops outer space when not", item: `<t>\n  其中\n</t>`, gives: "其中" },
    { says: "of no text", item: ``, gives: "" },
    { says: "of an empty element", item: `<t/>`, gives: "" },
    {
      says: "longer than one step of the inflater",
      item: `<t>${"数".repeat(32767)}</t>`,
      gives: "数".repeat(32767),
    },
  ];
  for (const { says, item, gives } of cases) {
    it(says, () => {
      const sharedStrings = stringsOf("<t>别的</t>", item);
      const grid = gridOfXml(rowOf(`<c r="A1" t="s"><v>1</v></c>`), { sharedStrings });
      assert.strictEqual(valueAt(grid, "A1"), gives);
    });
  }

  it("that is not there is damage, not an empty cell", () => {
    assert.throws(
      () =>
        gridOfXml(rowOf(`<c r="A1" t="s"><v>7</v></c>`), { sharedStrings: stringsOf("<t>一</t>") }),
      (error) => error instanceof WorkbookError && error.fault === "damaged"
    );
  });
});
