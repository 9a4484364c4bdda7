/**
 * Which figures a scheme counts, and who is held against whom: 取数, target sets, another column as the task,
 * groups by section and by column. Scores by hand, and the sheet's formulas.
 */
import assert from "node:assert";
import { rankingsView } from "../../src/app/ranking/ranking-view";
import type { WrittenItem, WrittenScheme } from "../../src/domain/scoring/written-scheme";
import { rankingReport } from "../../src/reports/ranking/ranking-report";
import type { CellValue } from "../../src/spreadsheet/grid";
import { evaluate } from "../support/evaluate-engine";
import type { Evaluated } from "../support/evaluate-univer";
import { rankedByScheme, schemeSheets, valuesOf } from "../support/scheme-sheets";
import { disagreements } from "./disagreements";

const CERTIFIED = [
  "单位",
  "到位资金任务（万元）",
  "到位资金上报数（万元）",
  "到位资金认定数（万元）",
];
const SETS = [
  "单位",
  "实到资金确保任务（万元）",
  "实到资金力争任务（万元）",
  "实到资金完成（万元）",
];
const STARTED = ["单位", "签约任务（个）", "签约完成（个）", "开工项目数（个）"];

interface Case {
  readonly says: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly items: readonly WrittenItem[];
  /** Unit, score and rank, group by group. */
  readonly gives: readonly string[];
  readonly told?: readonly string[];
}

const CASES: readonly Case[] = [
  {
    says: "认定",
    rows: [CERTIFIED, ["甲镇", 100, 90, 50], ["乙镇", 100, 60, 60]],
    items: [item("到位资金", { source: "certified" })],
    gives: ["甲镇 50 2", "乙镇 60 1"],
  },
  {
    says: "上报",
    rows: [CERTIFIED, ["甲镇", 100, 90, 50], ["乙镇", 100, 60, 60]],
    items: [item("到位资金", { source: "reported" })],
    gives: ["甲镇 90 1", "乙镇 60 2"],
  },
  {
    says: "力争, where 确保 stands beside it",
    rows: [SETS, ["甲镇", 100, 200, 90], ["乙镇", 100, 150, 60]],
    items: [item("实到资金", { target: "力争" })],
    gives: ["甲镇 45 1", "乙镇 40 2"],
  },
  {
    says: "开工率: what was signed is the task",
    rows: [STARTED, ["甲镇", 10, 10, 5], ["乙镇", 10, 8, 8]],
    items: [item("签约", { fullMarks: 50 }), item("开工项目数", { fullMarks: 50, target: "签约" })],
    gives: ["甲镇 75 2", "乙镇 90 1"],
  },
  {
    says: "a task of a name that the table has not",
    rows: [STARTED, ["甲镇", 10, 5, 5]],
    items: [item("签约", { target: "履约数" })],
    gives: ["甲镇 50 1"],
    told: ["scheme-target-not-found", "column-without-role"],
  },
  {
    says: "groups by section rows",
    rows: [
      ["单位", "签约任务（个）", "签约完成（个）"],
      ["一、乡镇"],
      ["甲镇", 10, 5],
      ["乙镇", 10, 8],
      ["二、区直部门"],
      ["丙局", 4, 4],
      ["丁局", 4, 1],
    ],
    items: [item("签约")],
    gives: ["乡镇", "甲镇 50 2", "乙镇 80 1", "区直部门", "丙局 100 1", "丁局 25 2"],
  },
  {
    says: "groups by a column, its units not together, held apart by 功效系数 too",
    rows: [
      ["单位", "分组", "签约任务（个）", "签约完成（个）"],
      ["甲镇", "乡镇", 10, 5],
      ["丙局", "部门", 4, 4],
      ["乙镇", "乡镇", 10, 8],
      ["丁局", "部门", 4, 1],
    ],
    items: [item("签约", { rule: "min-max-rate" })],
    gives: ["乡镇", "甲镇 60 2", "乙镇 100 1", "部门", "丙局 100 1", "丁局 60 2"],
  },
];

describe("the figures that a scheme counts", function () {
  this.timeout(0);
  let made: readonly Awaited<ReturnType<typeof laidOut>>[] = [];
  let evaluated: Evaluated;

  before(async () => {
    made = await Promise.all(CASES.map(laidOut));
    const sources = made.flatMap(({ sheets }) => sheets.map(valuesOf));
    evaluated = await evaluate(
      sources,
      made.flatMap(({ reports }) => reports)
    );
  });

  CASES.forEach(({ says, gives, told = [] }, i) => {
    it(says, () => {
      const { view, reports } = made[i] ?? assert.fail("not laid out");
      const found = view.tables.flatMap(({ groups }) =>
        groups.flatMap(({ name, rows }) => [
          ...(name === "" ? [] : [name]),
          ...rows.map(({ unit, score, rank }) => `${unit} ${score} ${rank}`),
        ])
      );
      assert.deepStrictEqual(found, gives);
      assert.deepStrictEqual(
        view.findings.map(({ code }) => code),
        told
      );
      const wrong = reports.flatMap((report) => disagreements(report, evaluated));
      assert.deepStrictEqual(wrong, []);
    });
  });
});

function item(name: string, more: Partial<WrittenItem> = {}): WrittenItem {
  return { name, nature: "marks", rule: "proportional", fullMarks: 100, ...more };
}

async function laidOut({ rows, items }: Case, i: number) {
  const number = ` ${i + 1}`;
  const rest = { tiers: [], vetoes: [], conventions: {}, consequences: [] };
  const scheme: WrittenScheme = { title: "考核办法", items, ...rest };
  const table = [["2024年1—12月招商引资任务完成情况表"], ...rows];
  const sheets = await schemeSheets(table, scheme, number);
  const prepared = await rankedByScheme(sheets);
  const reports = prepared.rankings.map(({ input }) =>
    rankingReport({ ...input, sheetName: `排名表${number}` })
  );
  return { sheets, view: rankingsView(prepared, "zh"), reports };
}
