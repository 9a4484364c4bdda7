/** What inspect tells of cells, in tables that are ranked and in those that are not. */
import assert from "node:assert";
import { inspect } from "../../src/app/inspect";
import { StagedWorkbook } from "../support/staged-workbook";

const TASKS = [
  ["单位", "走访企业任务（家）", "走访企业完成（家）"],
  ["甲镇", 5, "2家"],
  ["乙镇", 5, "约3"],
  ["丙镇", 5, "未报"],
];
const PARCELS = [
  ["宗地编号", "面积（亩）", "出让价（万元/亩）", "成交日期"],
  ["甲-1", "62.5亩", "0.8—3", "2012.8.15"],
  ["甲-2", 60, 2, "2012年9月"],
];

describe("inspect", () => {
  it("tells of each odd cell once, whatever the table is for", async () => {
    const workbook = new StagedWorkbook({ 任务: TASKS, 供地: PARCELS });
    const { findings } = await inspect(workbook, {}, "zh");
    assert.deepStrictEqual(findings.map(({ code, cell }) => `${cell} ${code}`).sort(), [
      "任务!C2 unit-in-cell",
      "任务!C3 approximate",
      "任务!C4 not-reported",
      "供地!B2 unit-in-cell",
      "供地!C2 range-kept",
      "供地!D2 text-date",
      "供地!D3 text-date",
    ]);
  });

  it("names the parts of a cost, and tells which of several prices would count", async () => {
    const parcels = [
      [
        "地块",
        "面积（亩）",
        "征地补偿费（万元/亩）",
        "设施（万元/亩）",
        "挂牌价（万元/亩）",
        "成交价（万元/亩）",
      ],
      ["甲-1", 60, 9, 6, 3, 4],
    ];
    const workbook = new StagedWorkbook({ 供地: parcels });
    const roles = [{ column: 3, role: "costComponent" as const, component: "七通一平" }];
    const { tables, findings } = await inspect(workbook, { roles }, "zh");
    assert.deepStrictEqual(
      tables[0]?.columns.slice(2, 4).map(({ role, component }) => [role, component]),
      [
        ["costComponent", "征地补偿费"],
        ["costComponent", "七通一平"],
      ]
    );
    assert.ok(findings.some(({ code, cell }) => code === "several-prices" && cell === "供地!F1"));
  });
});
