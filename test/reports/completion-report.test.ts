/** The 完成情况表 as text: two targets, 认定 beside 上报, cash in dollars, groups, and a target that was due by now. */
import assert from "node:assert";
import { prepareCompletions } from "../../src/app/completion/prepare-completion";
import { completionReport } from "../../src/reports/completion/completion-report";
import { gridOf } from "../../src/spreadsheet/grid";
import type { CellValue } from "../../src/spreadsheet/grid";
import type { Sheet } from "../../src/spreadsheet/sheet";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { assertGolden } from "../golden/golden";
import { sheetText } from "../golden/sheet-text";

/** The second summary's 外资 1599 of 2000, 现汇 375, and 内资 5.3 of 5, with what offices type around them. */
const VALUES: readonly (readonly CellValue[])[] = [
  ["2012年1—11月招商引资任务完成情况表"],
  [
    ...["单位", "实际利用外资（万美元）", undefined, undefined, undefined],
    ...["引进内资（亿元）", undefined, undefined, undefined],
  ],
  [
    ...[undefined, "确保任务", "力争任务", "完成", "其中：现汇"],
    ...["任务", "序时目标", "上报", "认定"],
  ],
  ["一、乡镇"],
  ["己  镇", 2000, 2500, 1599, 375, 5, 4.5, 6.1, "５．３"],
  ["城关镇", 100, 120, 0, 0, 1, 0.9, 1, 0.4],
  ["二、部门"],
  ["商务局", "—", "—", "—", "—", 2, 1.8, "未报", "未报"],
];

async function report(language: "zh" | "en"): Promise<Sheet> {
  const workbook = new MemoryWorkbook([gridOf({ name: "1-11月", values: VALUES })]);
  const { completions } = await prepareCompletions(workbook, {}, language);
  return completionReport(completions[0]?.input ?? assert.fail("no completion"));
}

describe("completion report", () => {
  it("shows targets, time, outlook, certified figures and cash", async () =>
    assertGolden("completion.txt", sheetText(await report("zh"))));

  it("speaks English", async () =>
    assertGolden("completion-en.txt", sheetText(await report("en"))));

  it("draws rates as columns, named by indicator and target, and time progress as a line", async () => {
    const [chart = assert.fail()] = (await report("zh")).charts;
    assert.deepStrictEqual(
      chart.series.map(({ name, look = "column" }) => `${name} ${look}`),
      ["完成率 column", "序时进度 line"]
    );
    const { rows } = await report("zh");
    const { top, bottom, left } = chart.categories;
    const names = rows.slice(top, bottom + 1).map((row) => row[left]);
    assert.deepStrictEqual(
      names.map((what) => what !== undefined && "value" in what && what.value),
      [
        "实际利用外资（万美元） 确保",
        "实际利用外资（万美元） 力争",
        "引进内资（亿元） 任务",
        "引进内资（亿元） 序时",
      ]
    );
  });
});
