/** 结果运用 on a 考核办法 sheet, from its cells to what a program and a terminal are shown. */
import assert from "node:assert";
import { prepareRankings } from "../../src/app/ranking/make-ranking";
import { rankingsView } from "../../src/app/ranking/ranking-view";
import { writeScheme } from "../../src/app/scheme/make-scheme";
import { rankingLines } from "../../src/cli/ranking-lines";
import type { WrittenScheme } from "../../src/domain/scoring/written-scheme";
import { rankingReport } from "../../src/reports/ranking/ranking-report";
import { gridOf } from "../../src/spreadsheet/grid";
import type { CellValue, Grid } from "../../src/spreadsheet/grid";
import { laidOut } from "../../src/spreadsheet/sheet";
import type { SheetCell } from "../../src/spreadsheet/sheet";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { disagreements } from "../parity/disagreements";
import { evaluate } from "../support/evaluate-engine";

const TASKS: readonly (readonly CellValue[])[] = [
  ["2024年1—12月招商引资任务完成情况统计表"],
  ["单位", "签约任务（个）", "签约完成（个）", "开工任务（个）", "开工完成（个）"],
  ["甲镇", 10, 10, 4, 7],
  ["乙镇", 10, 8, 4, 2],
  ["丙镇", 10, 5, 4, 2],
  ["丁镇", 10, 5, 4, 2],
  ["戊镇", 10, 4, 4, undefined],
];

const SCHEME: WrittenScheme = {
  title: "考核办法",
  items: [
    { name: "签约", nature: "marks", rule: "proportional", fullMarks: 60, cap: 1 },
    { name: "开工", nature: "marks", rule: "proportional", fullMarks: 40, cap: 1 },
  ],
  tiers: [],
  vetoes: [],
  conventions: {},
  consequences: [
    { measure: "书面检查", group: "", when: "bottom", count: 2 },
    { measure: "调整使用", group: "", when: "bottom-again", count: 1 },
    { measure: "流动红旗", group: "", when: "top", count: 1 },
    { measure: "约谈", group: "", when: "rate-below", item: "开工", line: 0.5 },
    { measure: "通报", group: "", when: "score-below", line: 60 },
    { measure: "直接晋档", group: "", when: "tier-jump", item: "开工", line: 3 },
    { measure: "帮扶", group: "山区组", when: "bottom", count: 1 },
    { measure: "提醒", group: "", when: "rate-below", item: "投产", line: 0.5 },
  ],
};

async function ranked() {
  const book = new MemoryWorkbook([gridOf({ name: "任务表", values: TASKS })]);
  const [scheme] = await writeScheme(book, SCHEME);
  const choice = { sheet: "任务表", scheme: scheme?.name ?? "" };
  const prepared = await prepareRankings(book, choice, "zh");
  const { tables, findings } = rankingsView(prepared, "zh");
  return {
    table: tables[0] ?? assert.fail("no table"),
    findings,
    input: prepared.rankings[0]?.input ?? assert.fail("no ranking"),
  };
}

function textOf(what: SheetCell): string {
  return "value" in what ? String(what.value) : "";
}

describe("the consequences of a scheme", () => {
  it("are listed for a program, ties and what is not known apart", async () => {
    const { table } = await ranked();
    const told = table.consequences.map(({ measure, sure, contested, open, unknown }) =>
      [measure, sure.join(""), contested.join(""), open.join(""), unknown ?? ""].join("|")
    );
    assert.deepStrictEqual(told, [
      "书面检查|戊镇|丙镇丁镇||",
      "调整使用||||no-last-year",
      "流动红旗|甲镇|||",
      "约谈|||戊镇|",
      "通报|丙镇丁镇戊镇|||",
      "直接晋档|甲镇||戊镇|",
      "帮扶||||no-group",
      "提醒||||no-item",
    ]);
  });

  it("stand under the table in a terminal", async () => {
    const { table } = await ranked();
    const lines = rankingLines(table, "zh").split("\n").slice(-9);
    assert.deepStrictEqual(lines, [
      "结果运用（只列名单，由人决定）",
      "书面检查：戊镇；并列待定：丙镇、丁镇",
      "调整使用：无法判定：没有上年名次",
      "流动红旗：甲镇",
      "约谈：未报，请核实：戊镇",
      "通报：丙镇、丁镇、戊镇",
      "直接晋档：甲镇；未报，请核实：戊镇",
      "帮扶【山区组】：无法判定：表里没有这个组别",
      "提醒：无法判定：表里没有所看的项",
    ]);
  });

  it("stand under the 榜单, as its formulas will show them", async () => {
    const { input } = await ranked();
    const shown = laidOut(rankingReport(input)).flatMap(([head, , , list]) =>
      head !== undefined && "value" in head && list !== undefined && "style" in list
        ? list.style === "measureList"
          ? [`${String(head.value)}：${"formula" in list ? String(list.shown) : textOf(list)}`]
          : []
        : []
    );
    assert.deepStrictEqual(shown, [
      "书面检查：戊镇；待定：丙镇、丁镇",
      "调整使用：无法判定：任务表没有上年名次",
      "流动红旗：甲镇",
      "约谈：待定：戊镇（未报）",
      "通报：丙镇、丁镇、戊镇",
      "直接晋档：甲镇；待定：戊镇（未报）",
      "帮扶（山区组）：无法判定：任务表没有这个组别",
      "提醒：无法判定：任务表没有所看的项",
    ]);
  });

  it("ask people to decide, at the row of the scheme that they follow from", async () => {
    const { findings } = await ranked();
    const told = findings.filter(({ code }) => code.startsWith("consequence-"));
    assert.deepStrictEqual(
      told.map(({ code, cell = "" }) => `${cell} ${code.slice("consequence-".length)}`),
      [
        "考核办法!B33 no-last-year",
        "考核办法!B38 no-group",
        "考核办法!B39 no-item",
        "考核办法!B32 tie",
        "考核办法!B35 not-reported",
        "考核办法!B37 not-reported",
      ]
    );
  });
});

describe("last year's ranks that were typed as texts", () => {
  const [title = [], heads = [], ...rows] = TASKS;
  const withRanks = (ranks: readonly CellValue[]) =>
    gridOf({
      name: "任务表",
      values: [title, [...heads, "上年名次"], ...rows.map((row, i) => [...row, ranks[i]])],
    });
  const scheme: WrittenScheme = {
    ...SCHEME,
    consequences: [{ measure: "调整使用", group: "", when: "bottom-again", count: 1 }],
  };

  async function reported(ranks: readonly CellValue[]) {
    const book = new MemoryWorkbook([withRanks(ranks)]);
    const [written] = await writeScheme(book, scheme);
    const choice = { sheet: "任务表", scheme: written?.name ?? "" };
    const prepared = await prepareRankings(book, choice, "zh");
    const { tables } = rankingsView(prepared, "zh");
    const input = prepared.rankings[0]?.input ?? assert.fail("no ranking");
    const values = (grid: Grid) =>
      Array.from({ length: grid.rowCount }, (_, row) =>
        Array.from({ length: grid.columnCount }, (__, column) => grid.valueAt(row, column))
      );
    const sheets = await Promise.all(
      (await book.sheets()).map(async ({ name }) => ({
        name,
        values: values(await book.read(name)),
      }))
    );
    return { report: rankingReport(input), told: tables[0]?.consequences[0], sheets };
  }

  it("count as the ranks that they say, by formulas too", async () => {
    const { report, told, sheets } = await reported(["第1名", "２", "并列第三名", 4, "第五名"]);
    assert.deepStrictEqual(told?.sure, ["戊镇"]);
    const evaluated = await evaluate(sheets, [report]);
    assert.deepStrictEqual(disagreements(report, evaluated), []);
  }).timeout(0);

  it("say nothing where they say something else", async () => {
    const { told } = await reported(["第1名", 2, 3, 4, "倒数第一"]);
    assert.deepStrictEqual([told?.sure, told?.open], [[], ["戊镇"]]);
  });
});
