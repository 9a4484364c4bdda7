import assert from "node:assert";
import { block, cell } from "../../../../src/spreadsheet/address";
import { fixed, formula } from "../../../../src/spreadsheet/formula";
import { laidOut } from "../../../../src/spreadsheet/sheet";
import type { Shown, Sheet } from "../../../../src/spreadsheet/sheet";
import { chartXml } from "../../../../src/workbook/file/write/chart-xml";
import { putSheetXml } from "../../../../src/workbook/file/write/sheet-xml";
import { Utf8Text } from "../../../../src/workbook/file/xml/utf8-text";
import { parseXml } from "../../../../src/workbook/file/xml/xml-tree";
import { richSheet } from "../../../support/rich-sheet";

function text(sheet: Sheet): string {
  const place = {
    selected: false,
    renamed: new Map(),
    cellFormat: () => 7,
    conditionalFormat: () => 3,
    drawing: "rId1",
  };
  const chunks: Uint8Array[] = [];
  const to = new Utf8Text((bytes) => chunks.push(bytes.slice()));
  putSheetXml(sheet, place, to);
  return Buffer.concat([...chunks, to.rest()]).toString("utf8");
}

const one = (it: Sheet["rows"][number][number]) => text(richSheet({ rows: [[it]] }));

describe("a sheet's part", () => {
  const half = formula`${1}/${2}`;
  const shows = (shown: Shown) => one({ formula: half, shown });
  const cases = [
    { says: "a number", xml: one({ value: -0.1 }), has: `<c r="A1"><v>-0.1</v></c>` },
    { says: "a truth value", xml: one({ value: false }), has: `<c r="A1" t="b"><v>0</v></c>` },
    {
      says: "text that begins like a formula",
      xml: one({ value: "=1+1", style: "text" }),
      has: `<c r="A1" s="7" t="inlineStr"><is><t>=1+1</t></is></c>`,
    },
    {
      says: "text with outer space",
      xml: one({ value: " 甲" }),
      has: `<c r="A1" t="inlineStr"><is><t xml:space="preserve"> 甲</t></is></c>`,
    },
    { says: "a look without a value", xml: one({ style: "text" }), has: `<c r="A1" s="7"/>` },
    {
      says: "a formula that shows a number",
      xml: shows(0.5),
      has: `<c r="A1"><f>1/2</f><v>0.5</v></c>`,
    },
    {
      says: "one that shows text",
      xml: shows("—"),
      has: `<c r="A1" t="str"><f>1/2</f><v>—</v></c>`,
    },
    {
      says: "one that shows a truth value",
      xml: shows(true),
      has: `<c r="A1" t="b"><f>1/2</f><v>1</v></c>`,
    },
    {
      says: "one that failed",
      xml: shows({ error: "#N/A" }),
      has: `<c r="A1" t="e"><f>1/2</f><v>#N/A</v></c>`,
    },
    {
      says: "panes",
      xml: text(richSheet()),
      has: `<pane xSplit="2" ySplit="3" topLeftCell="C4" activePane="bottomRight" state="frozen"/>`,
    },
    {
      says: "a tall row without cells",
      xml: text(richSheet()),
      has: `<row r="13" ht="30" customHeight="1">`,
    },
    { says: "a page break", xml: text(richSheet()), has: `<brk id="15" max="16383" man="1"/>` },
    { says: "the page's foot", xml: text(richSheet()), has: `&amp;C第 &amp;P 页 共 &amp;N 页` },
  ];
  for (const { says, xml, has } of cases) {
    it(says, () => assert.ok(xml.includes(has), xml));
  }

  describe("with formulas that are filled down", () => {
    const twice = (row: number) => formula`${cell(row, 0, "源 & 表")}*${fixed(cell(0, 1))}`;
    const shown = [0, 1e9, 2 ** 40, -5, 0.1, "<—>", true, { error: "#N/A" }];
    const fills = [
      { column: 27, top: 2, formula: twice(7), shown, style: "rate" },
      { column: 1, top: 4, formula: twice(4), shown: shown.slice(0, 3), style: "text" },
    ];
    const rows = [[], [{ value: 1 }], [], [undefined, { value: 2 }, { value: 3 }]];
    const rowHeights = { 4: 30, 20: 30 };

    it("is what it would be cell by cell", () => {
      const sheet = richSheet({ rows, fills, rowHeights });
      const spelledOut = richSheet({ rows: laidOut(sheet), rowHeights });
      assert.strictEqual(text(sheet), text(spelledOut));
      assert.ok(text(sheet).includes("<f>'源 &amp; 表'!A15*$B$1</f>"), text(sheet));
    });

    it("refuses two cells in one place", () => {
      const twoCells = richSheet({
        rows: [[], [], Array.from({ length: 28 }, () => ({ value: 1 }))],
        fills,
      });
      assert.throws(() => text(twoCells), /two cells at row 2, column 27/);
      assert.throws(() => laidOut(twoCells), /two cells at row 2, column 27/);
    });
  });

  it("keeps the standard's order of elements", () => {
    assert.deepStrictEqual(
      parseXml(text(richSheet()), "sheet").children.map(({ name }) => name),
      [
        ...[
          "sheetPr",
          "dimension",
          "sheetViews",
          "sheetFormatPr",
          "cols",
          "sheetData",
          "mergeCells",
        ],
        ...["conditionalFormatting", "conditionalFormatting", "conditionalFormatting"],
        ...["dataValidations", "printOptions", "pageMargins", "pageSetup", "headerFooter"],
        ...["rowBreaks", "drawing", "extLst"],
      ]
    );
  });

  it("ties each solid bar to its rule by an id of its own", () => {
    const xml = text(richSheet());
    const ids = (pattern: RegExp) => Array.from(xml.matchAll(pattern), (match) => match[1]);
    const rules = ids(/<x14:id>([^<]+)/g);
    assert.strictEqual(new Set(rules).size, 2);
    assert.deepStrictEqual(ids(/<x14:cfRule type="dataBar" id="([^"]+)/g), rules);
  });
});

describe("a chart's part", () => {
  const [chart] = richSheet().charts;
  const xml = (shown: readonly (Shown | undefined)[] | undefined) =>
    chart === undefined
      ? ""
      : chartXml(chart, { sheet: "排名 & 表", renamed: new Map(), shownIn: () => shown });

  it("says where its figures stand and what they are", () => {
    const made = xml(["城关镇", 2, undefined]);
    assert.ok(made.includes(`<c:f>'排名 &amp; 表'!$C$4:$C$9</c:f>`));
    assert.ok(made.includes(`<c:ptCount val="3"/><c:pt idx="0"><c:v>城关镇</c:v></c:pt>`));
    assert.ok(made.includes(`<c:ptCount val="3"/><c:pt idx="1"><c:v>2</c:v></c:pt></c:numCache>`));
  });

  it("leaves out figures that are not at hand", () => {
    assert.doesNotMatch(xml(undefined), /Cache/);
  });

  it("follows a block on another sheet to the name that it got", () => {
    const away = {
      ...(chart ?? richSheet().charts[0]),
      categories: block(cell(0, 0, "底稿"), cell(1, 0, "底稿")),
    };
    const made = chartXml(away as NonNullable<typeof chart>, {
      sheet: "排名表",
      renamed: new Map([["底稿", "核算"]]),
      shownIn: () => undefined,
    });
    assert.ok(made.includes("<c:f>核算!$A$1:$A$2</c:f>"));
  });
});
