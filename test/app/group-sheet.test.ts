/** Groups on a sheet of their own: ranks within them, and the formulas that give them. */
import assert from "node:assert";
import { prepareRankings } from "../../src/app/ranking/make-ranking";
import { rankingReport } from "../../src/reports/ranking/ranking-report";
import { gridOf } from "../../src/spreadsheet/grid";
import type { CellValue } from "../../src/spreadsheet/grid";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { disagreements } from "../parity/disagreements";
import { evaluate } from "../support/evaluate-engine";

type Values = readonly (readonly CellValue[])[];

const TASKS: Values = [
  ["2024年1—12月招商引资任务完成情况表"],
  ["单位", "签约任务（个）", "签约完成（个）"],
  ["甲镇", 10, 5],
  ["丙局", 4, 4],
  ["乙  镇", 10, 8],
  ["丁局", 4, 1],
];

async function ranked(groups: Values, sheet = "分组表", tasks = TASKS) {
  const grids = [
    gridOf({ name: "任务表", values: tasks }),
    gridOf({ name: sheet, values: groups }),
  ];
  const { rankings, findings } = await prepareRankings(
    new MemoryWorkbook(grids),
    { sheet: "任务表" },
    "zh"
  );
  const { input, reckoning } = rankings[0] ?? assert.fail("no ranking");
  const told = reckoning.groups.map(({ name, rows }) =>
    [name, ...rows.map(({ source, place }) => rankText(source.unit.value, place))].join(" ")
  );
  return { input, told, codes: findings.map(({ code }) => code) };
}

function rankText(unit: string, place: { readonly kind: string; readonly rank?: number }): string {
  return `${unit}${place.rank ?? "—"}`;
}

describe("groups on a sheet of their own", () => {
  const cases: readonly {
    says: string;
    groups: Values;
    sheet?: string;
    tasks?: Values;
    gives: readonly string[];
    unlisted?: number;
  }[] = [
    {
      says: "a line for each unit",
      groups: [
        ["单位", "分组"],
        ["甲镇", "乡镇"],
        ["乙镇", "乡镇"],
        ["丙局", "部门"],
        ["丁局", "部门"],
      ],
      gives: ["乡镇 甲镇2 乙镇1", "部门 丙局1 丁局2"],
    },
    {
      says: "a group named once beside its first unit, below a title",
      groups: [
        ["单位分组"],
        ["组别", "单位名称"],
        ["乡镇", "甲镇"],
        [undefined, "乙镇"],
        ["部门", "丙局"],
        [undefined, "丁局"],
      ],
      gives: ["乡镇 甲镇2 乙镇1", "部门 丙局1 丁局2"],
    },
    {
      says: "a unit that is on no list",
      groups: [
        ["单位", "分组"],
        ["甲镇", "乡镇"],
        ["乙镇", "乡镇"],
        ["丙局", "部门"],
      ],
      gives: ["乡镇 甲镇2 乙镇1", "部门 丙局1", "未分组 丁局1"],
      unlisted: 1,
    },
    {
      says: "a list of other units",
      groups: [
        ["单位", "分组"],
        ["戊镇", "乡镇"],
      ],
      gives: [" 甲镇3 丙局1 乙镇2 丁局4"],
    },
    {
      says: "a list of another name that has a group for every unit",
      groups: [
        ["考核对象", "类别"],
        ["甲镇", "乡镇"],
        ["乙镇", "乡镇"],
        ["丙局", "部门"],
        ["丁局", "部门"],
      ],
      sheet: "2024年考核对象名单",
      gives: ["乡镇 甲镇2 乙镇1", "部门 丙局1 丁局2"],
    },
    {
      says: "a list of another name that lacks one of them",
      groups: [
        ["单位", "类别"],
        ["甲镇", "乡镇"],
        ["乙镇", "乡镇"],
        ["丙局", "部门"],
      ],
      sheet: "通报名单",
      gives: [" 甲镇3 丙局1 乙镇2 丁局4"],
    },
    {
      says: "a sheet of another name is not opened for it",
      groups: [
        ["单位", "分组"],
        ["甲镇", "乡镇"],
      ],
      sheet: "通讯录",
      gives: [" 甲镇3 丙局1 乙镇2 丁局4"],
    },
    {
      says: "a table with groups of its own",
      groups: [
        ["单位", "分组"],
        ["甲镇", "乡镇"],
      ],
      tasks: [
        ...TASKS.slice(0, 2),
        ["一、东片"],
        ...TASKS.slice(2, 4),
        ["二、西片"],
        ...TASKS.slice(4),
      ],
      gives: ["东片 甲镇2 丙局1", "西片 乙镇1 丁局2"],
    },
  ];
  for (const { says, groups, sheet, tasks, gives, unlisted = 0 } of cases) {
    it(says, async () => {
      const { told, codes } = await ranked(groups, sheet, tasks);
      assert.deepStrictEqual(told, gives);
      const missing = codes.filter((code) => code === "unit-without-group");
      assert.strictEqual(missing.length, unlisted);
    });
  }

  it("rank by formulas as the domain does", async () => {
    const { input } = await ranked(cases[0]?.groups ?? []);
    const report = rankingReport(input);
    const evaluated = await evaluate([{ name: "任务表", values: TASKS }], [report]);
    assert.deepStrictEqual(disagreements(report, evaluated), []);
  }).timeout(0);
});
