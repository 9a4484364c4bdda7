/** The ranking sheet as text, for two small tables; and what must hold for any. */
import assert from "node:assert";
import { rankingReport } from "../../src/reports/ranking/ranking-report";
import { contains } from "../../src/spreadsheet/address";
import type { Block } from "../../src/spreadsheet/address";
import type { Unit } from "../../src/domain/amount";
import { laidOut } from "../../src/spreadsheet/sheet";
import type { Sheet } from "../../src/spreadsheet/sheet";
import { assertGolden } from "../golden/golden";
import { sheetText } from "../golden/sheet-text";
import { rankingInputOf } from "../support/office-table";
import type { OfficeTable } from "../support/office-table";

const yi: Unit = { kind: "money", currency: "CNY", scale: 8 };
const wanDollars: Unit = { kind: "money", currency: "USD", scale: 4 };
const things: Unit = { kind: "count", of: "个", scale: 0 };

/** The second summary's figures, 内资 5.3 of 5 and 外资 1599 of 2000, and what offices type around them. */
const ELEVEN_MONTHS: OfficeTable = {
  sheet: "1—11月",
  title: "2012年1—11月招商引资任务完成情况排名表",
  asOf: { year: 2012, month: 11, day: 30 },
  period: { kind: "monthly" },
  ties: "113",
  cap: 1,
  bottom: 1,
  indicators: [
    { name: "内资", unit: yi, unitText: "亿元", marks: 60 },
    { name: "外资", unit: wanDollars, unitText: "万美元", marks: "40分" },
  ],
  groups: [
    {
      name: "乡镇街道",
      units: [
        row("己  镇", 1, 0.8, 200, "—"),
        row("城关镇", 5, "５．３亿元", 2000, 1599),
        { ...row("东风镇", "2", 1, "—", undefined), remark: "=1+1" },
      ],
    },
    {
      name: "区直部门",
      units: [row("商务局", "—", "—", 0, 3), row("发改局", 1, "详见附件一，另行上报", 10, "约12")],
    },
  ],
};

const BY_MONTH: OfficeTable = {
  sheet: "月报",
  title: "Projects",
  period: { kind: "monthly" },
  ties: "112",
  cap: 1.2,
  bottom: 2,
  redIsGood: false,
  language: "en",
  indicators: [{ name: "签约", unit: things, unitText: "个" }],
  groups: [
    {
      name: "",
      units: [
        { name: "甲", figures: [{ target: 10, actual: [1, 2, 3] }] },
        { name: "乙", figures: [{ target: 10, actual: [1, "2", undefined] }] },
        { name: "丙", figures: [{ target: 10, actual: ["—", 3, { error: "#REF!" }] }] },
      ],
    },
  ],
};

describe("ranking report", () => {
  it("stands as text: groups, cleaned cells, full marks", () =>
    assertGolden("ranking-groups.txt", sheetText(rankingReport(rankingInputOf(ELEVEN_MONTHS)))));

  it("stands as text: months summed, one group, no date, English", () =>
    assertGolden("ranking-months.txt", sheetText(rankingReport(rankingInputOf(BY_MONTH)))));

  const sheets: readonly Sheet[] = [ELEVEN_MONTHS, BY_MONTH].map((table) =>
    rankingReport(rankingInputOf(table))
  );

  it("never takes text from the source for a formula", () => {
    const remark = sheets[0]?.rows
      .flat()
      .find((one) => one && "value" in one && one.value === "=1+1");
    assert.ok(remark !== undefined);
  });

  it("uses only functions that Excel 2016 and WPS have", () => {
    const used = new Set<string>();
    for (const what of sheets.flatMap((sheet) => laidOut(sheet).flat())) {
      if (what === undefined || !("formula" in what)) continue;
      const grammar = what.formula.formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "");
      for (const name of grammar.match(/[A-Z.]+(?=\()/g) ?? []) used.add(name);
    }
    assert.deepStrictEqual(
      Array.from(used).filter((name) => !ALLOWED.includes(name)),
      []
    );
  });

  it("gives every cell a look that it defines", () => {
    const unknown = sheets.flatMap((sheet) =>
      laidOut(sheet)
        .flat()
        .flatMap((what) => {
          const style = what?.style;
          if (what === undefined) return [];
          return style !== undefined && style in sheet.styles ? [] : [style];
        })
    );
    assert.deepStrictEqual(unknown, []);
  });

  it("prints the board and its charts and nothing beside them", () => {
    for (const { print, charts, columns } of sheets) {
      assert.ok(print !== undefined && print.area.right < columns.length - 1);
      for (const { at } of charts) assert.ok(inside(print.area, at));
    }
  });
});

const ALLOWED = (
  "SUM SUMIFS COUNT COUNTA COUNTIF COUNTIFS SUMPRODUCT INDEX MATCH LARGE SMALL MIN MAX AVERAGE " +
  "RANK.EQ IF AND OR NOT ISNUMBER ISTEXT IFERROR ROUND INT ABS LN TEXT DATE YEAR MONTH DAY NETWORKDAYS"
).split(" ");

function inside(outer: Block, inner: Block): boolean {
  return (
    contains(outer, { row: inner.top, column: inner.left }) &&
    contains(outer, { row: inner.bottom, column: inner.right })
  );
}

function row(
  name: string,
  ...[domestic, invested, foreign, used]: readonly (string | number | undefined)[]
): OfficeTable["groups"][number]["units"][number] {
  return {
    name,
    figures: [
      { target: domestic, actual: [invested] },
      { target: foreign, actual: [used] },
    ],
  };
}
