/** Figures and dates that are typed oddly, in tables of every kind. */
import assert from "node:assert";
import { checkCells } from "../../../src/reader/cells/check-cells";
import { readTables } from "../../../src/reader/recognise";
import { placeName } from "../../../src/spreadsheet/address";
import { drawGrid } from "../../support/draw-grid";

interface Case {
  readonly says: string;
  readonly sheet: string;
  readonly formulas?: Readonly<Record<string, string>>;
  readonly finds: readonly string[];
}

const cases: readonly Case[] = [
  {
    says: "formulas that nobody has calculated: once for a column",
    sheet: `
      宗地编号 | 面积（亩） | 出让价（万元/亩）
      甲-1 | 45 |
      甲-2 | 60 | `,
    formulas: { C2: "D2/B2", C3: "D3/B3" },
    finds: ["C2 formula-without-value", "C1 more-cells-alike"],
  },
  {
    says: "a land ledger: 约, ranges, units, full-width and text numbers, dates as text",
    sheet: `
      宗地编号 | 面积（亩） | 出让价（万元/亩） | 成交日期
      甲-1 | 约45 | 0.8—3 | 8月中旬
      甲-2 | 62.5亩 | １．５ | '2012.10
      甲-3 | '150 | 待定 | 41122
      甲-4 | 60 | 2 | 未成交
      甲-5 | 60 | 2 | @41122`,
    finds: [
      "B2 approximate",
      "B3 unit-in-cell",
      "B4 text-number",
      "C2 range-kept",
      "C3 full-width-number",
      "C4 pending-figure",
      "D2 text-date",
      "D3 text-date",
      "D4 serial-date",
      "D5 unreadable-date",
    ],
  },
  {
    says: "a price whose ends are the wrong way round",
    sheet: `
      宗地编号 | 面积（亩） | 出让价（万元/亩）
      甲-1 | 45 | 3-0.8
      甲-2 | 45 | 0.8-3
      甲-3 | 45 | 2`,
    finds: ["C2 range-reversed", "C3 range-kept"],
  },
  {
    says: "a project ledger whose cells name their units: one does not",
    sheet: `
      项目名称 | 总投资 | 责任单位
      新材料 | 1.4亿元 | 甲局
      电子厂 | 约2亿元 | 甲局
      物流园 | 8600 | 乙局`,
    finds: ["B2 unit-in-cell", "B3 approximate", "B3 unit-in-cell", "B4 figure-without-unit"],
  },
  {
    says: "a figure of another size than its column",
    sheet: `
      项目名称 | 总投资（万元） | 责任单位
      甲项目 | 8600 | 甲局
      乙项目 | 1.5 | 甲局
      丙项目 | 9000 | 乙局
      丁项目 | 12000 | 乙局`,
    finds: ["B3 suspicious-scale"],
  },
  {
    says: "rates as text, ranks in brackets, dashes and marks are nothing odd",
    sheet: `
      单位 | 任务 | 完成 | 完成率%
      甲镇 | 5 | 3 | 60.0（2）
      乙镇 | — | — | —
      丙镇 | 5 | 5 | 100%`,
    finds: [],
  },
  {
    says: "another currency, a date and words among figures",
    sheet: `
      项目名称 | 投资方 | 到位资金（万元） | 责任单位
      甲项目 | 甲公司 | 30亿美元 | 甲局
      乙项目 | 乙公司 | 100 | 甲局
      丙项目 | 丙公司 | 见附件 | 乙局
      丁项目 | 丁公司 | 2012年8月 | 乙局
      戊项目 | 戊公司 | #VALUE! | 乙局`,
    finds: ["C2 other-currency", "C4 unreadable-figure", "C5 date-in-figure", "C6 error-in-cell"],
  },
];

function found(sheet: string, formulas: Case["formulas"] = {}): readonly string[] {
  const grid = drawGrid(sheet, { formulas });
  const [table] = readTables(grid).tables;
  assert.ok(table, "no table");
  return checkCells(grid, table).map(
    ({ code, cell }) => `${(cell ? placeName(cell) : "").replace(/^.*!/, "")} ${code}`
  );
}

describe("cells that are typed oddly", () => {
  for (const { says, sheet, formulas, finds } of cases)
    it(says, () => assert.deepStrictEqual(found(sheet, formulas), finds));

  it("a column that is odd throughout takes few lines", () => {
    const rows = Array.from({ length: 50 }, (_, i) => `甲${i}镇 | '5`).join("\n");
    const codes = found(`单位 | 面积（亩）\n乙镇 | 5\n${rows}`);
    assert.strictEqual(codes.length, 21);
    assert.strictEqual(codes[20], "B1 more-cells-alike");
  });

  it("what was told before is not told again", () => {
    const grid = drawGrid(`
      单位 | 任务（个） | 完成（个）
      甲镇 | '5 | 约3
      乙镇 | 6 | 4`);
    const [table] = readTables(grid).tables;
    assert.ok(table, "no table");
    const told = checkCells(grid, table);
    assert.strictEqual(told.length, 2);
    assert.deepStrictEqual(checkCells(grid, table, told), []);
  });
});
