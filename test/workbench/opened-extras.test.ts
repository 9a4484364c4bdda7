/** What a book brings along beside its cells, for the page to draw: rules of looks, and charts. */
import assert from "node:assert";
import { blockA1 } from "../../src/spreadsheet/address";
import { formula } from "../../src/spreadsheet/formula";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";
import { openPackage } from "../../src/workbook/file/package/parts";
import { openBook } from "../../src/workbench/package/open-package";
import { openedConditionals } from "../../src/workbench/package/opened-conditionals";
import type { ChartModel, ConditionalModel, SeriesModel } from "../../src/workbench/model/parts";
import { joinBytes, makePackage, plainWorkbook, PLAIN_STYLES, MAIN } from "../support/make-package";
import { richSheet } from "../support/rich-sheet";
import { stillEngine } from "./books";

const LOOKS =
  `<dxfs count="2"><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill>` +
  `<bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><font><b val="0"/></font></dxf></dxfs>`;
const STYLES = PLAIN_STYLES.replace(/<dxfs[^>]*\/>|<\/styleSheet>/, (end) =>
  end.startsWith("<dxfs") ? LOOKS : `${LOOKS}${end}`
);

function rulesOf(xml: string) {
  const sheet = `<worksheet xmlns="${MAIN}"><sheetData/>${xml}</worksheet>`;
  const bytes = makePackage(
    plainWorkbook({ sheets: [{ name: "表", xml: sheet }], styles: STYLES })
  );
  const book = openPackage(bytes);
  const [part] = book.sheets;
  return openedConditionals(book, part ?? assert.fail());
}

const format = (sqref: string, rule: string) =>
  `<conditionalFormatting sqref="${sqref}">${rule}</conditionalFormatting>`;

describe("conditional formats that a sheet came with", () => {
  const cases = [
    {
      says: "a figure held against another, with its look",
      rule: `<cfRule type="cellIs" operator="lessThan" dxfId="0" priority="1"><formula>60</formula></cfRule>`,
      type: "CellValue",
      set: {
        "cellValue.rule": { operator: "lessThan", formula1: "60", formula2: "" },
        "cellValue.format.font.color": "#9C0006",
        "cellValue.format.fill.color": "#FFC7CE",
        "cellValue.format.font.bold": true,
      },
    },
    {
      says: "a text that is looked for, by the formula that finds it",
      rule: `<cfRule type="containsText" dxfId="1" priority="1" text="甲"><formula>NOT(ISERROR(SEARCH("甲",B2)))&amp;""=""</formula></cfRule>`,
      type: "Custom",
      set: {
        "custom.rule.formula": `=NOT(ISERROR(SEARCH("甲",B2)))&""=""`,
        "custom.format.font.color": "",
        "custom.format.fill.color": "",
        "custom.format.font.bold": false,
      },
    },
    {
      says: "a scale of three colours",
      rule:
        `<cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/>` +
        `<cfvo type="percentile" val="50"/><cfvo type="max"/><color rgb="FFF8696B"/>` +
        `<color rgb="FFFFEB84"/><color rgb="FF63BE7B"/></colorScale></cfRule>`,
      type: "ColorScale",
      set: {
        "colorScale.criteria": {
          minimum: { type: "LowestValue", formula: "", color: "#F8696B" },
          midpoint: { type: "Percentile", formula: "50", color: "#FFEB84" },
          maximum: { type: "HighestValue", formula: "", color: "#63BE7B" },
        },
      },
    },
  ];
  for (const { says, rule, type, set } of cases) {
    it(says, () => {
      const [found, ...more] = rulesOf(format("B2:B9 D2:D9", rule));
      assert.deepStrictEqual({ type: found?.type, set: found?.set }, { type, set });
      assert.deepStrictEqual(
        [found?.on, ...(found?.rest ?? [])].map((on) => on && blockA1(on)),
        ["B2:B9", "D2:D9"]
      );
      assert.strictEqual(more.length, 0);
    });
  }

  it("stand in the order of their rank, icons left out", () => {
    const rule = (n: number) =>
      `<cfRule type="expression" priority="${n}"><formula>A1=${n}</formula></cfRule>`;
    const icons = `<cfRule type="iconSet" priority="1"><iconSet/></cfRule>`;
    const found = rulesOf(format("A1:A9", rule(3) + icons) + format("B1", rule(2)));
    assert.deepStrictEqual(
      found.map(({ set }) => set["custom.rule.formula"]),
      ["=A1=2", "=A1=3"]
    );
  });
});

describe("a sheet of ours that is opened again", () => {
  it("has its rules and charts as they were written", async () => {
    const empty = makePackage(
      plainWorkbook({
        sheets: [{ name: "表", xml: `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>` }],
      })
    );
    const workbook = await FileWorkbook.open(empty);
    const on = { top: 1, left: 1, bottom: 4, right: 1 };
    const chart = {
      kind: "bar" as const,
      title: "得分 & 名次",
      categories: { ...on, left: 0, right: 0 },
      series: [{ name: "得分", values: on, color: "B3261E" }],
      at: { top: 6, left: 0, bottom: 12, right: 5 },
    };
    await workbook.write([
      richSheet({
        charts: [chart],
        conditionals: [
          { kind: "dataBar", on, color: "BDD7EE", max: 1 },
          {
            kind: "when",
            on,
            formula: formula`${{ row: 1, column: 1 }}>1`,
            look: { fill: "FFC7CE" },
          },
        ],
      }),
    ]);
    const { model } = openBook(joinBytes(workbook.save()), "又开.xlsx", stillEngine());
    const { conditionals, charts } = model.sheets[1] ?? assert.fail();
    const [bar, when] = conditionals as [ConditionalModel, ConditionalModel];
    assert.deepStrictEqual([bar.type, bar.on, when.type], ["DataBar", on, "Custom"]);
    assert.deepStrictEqual(bar.set["dataBar.upperBoundRule"], { type: "Number", formula: "1" });
    assert.strictEqual(when.set["custom.format.fill.color"], "#FFC7CE");
    const [drawn] = charts as [ChartModel];
    assert.deepStrictEqual([drawn.type, drawn.at], ["BarClustered", chart.at]);
    assert.deepStrictEqual(drawn.set, { name: "scorecard.1", "title.text": chart.title });
    const [series] = drawn.series as [SeriesModel];
    assert.deepStrictEqual(series.set, { name: "得分", "format.fill.color": "#B3261E" });
    assert.match(String(series.values), /!\$B\$2:\$B\$5$/);
  });
});
