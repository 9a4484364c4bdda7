import assert from "node:assert";
import { toNumber } from "../../../src/domain/exact";
import { readSketch } from "../../support/told-task";

describe("a long table", () => {
  const headers = [
    "单位 unit",
    "指标 indicator",
    "计量单位",
    "任务 target 任务",
    "完成 actual 任务",
    "分值 weight",
  ].map((header) =>
    header === "计量单位" ? ({ column: 2, path: ["计量单位"], kind: "text" } as const) : header
  );

  it("is pivoted: a unit's lines become its items", () => {
    const { task, lines } = readSketch({
      kind: "long-task",
      headers,
      rows: [
        ["甲镇", "引进内资", "亿元", 2, 1, 60],
        [undefined, "新签约项目", "个", 4, 3, 40],
        ["乙镇", "引进内资", "亿元", 1, "１", 60],
        [undefined, "新签约项目", "个", "—", "—", 40],
        ["丙镇", "新签约项目", "个", 2, 2, 40],
      ],
      merges: ["A2:A3"],
    });
    assert.deepStrictEqual(
      task?.indicators.map(({ name, unitText, fullMarks }) => [
        name,
        unitText,
        fullMarks && toNumber(fullMarks.value),
      ]),
      [
        ["引进内资", "亿元", 60],
        ["新签约项目", "个", 40],
      ]
    );
    assert.deepStrictEqual(lines, [
      "|甲镇: 200000000/100000000, 4/3",
      "|乙镇: 100000000/100000000, dash/dash",
      "|丙镇: no-column/no-column, 2/2",
    ]);
    assert.deepStrictEqual(
      task.groups[0]?.rows.map(({ row }) => row),
      [1, 3, 5]
    );
  });

  it("may be ordered by indicator, with the unit in its name", () => {
    const { task, lines } = readSketch({
      kind: "long-task",
      headers: ["指标 indicator", "单位 unit", "任务 target 任务", "完成 actual 任务"],
      rows: [
        ["引进内资（亿元）", "甲镇", 2, 1],
        [undefined, "乙镇", 1, 1],
        ["新签约项目（个）", "甲镇", 4, 3],
        [undefined, "乙镇", 2, 2],
      ],
      merges: ["A2:A3", "A4:A5"],
    });
    assert.deepStrictEqual(
      task?.indicators.map(({ name }) => name),
      ["引进内资", "新签约项目"]
    );
    assert.deepStrictEqual(lines, [
      "|甲镇: 200000000/100000000, 4/3",
      "|乙镇: 100000000/100000000, 2/2",
    ]);
  });

  it("a pair that stands twice stays two rows", () => {
    const { lines, findings } = readSketch({
      kind: "long-task",
      headers,
      rows: [
        ["甲镇", "项目", "个", 4, 3, 100],
        ["甲镇", "项目", "个", 4, 2, 100],
      ],
    });
    assert.deepStrictEqual(lines, ["|甲镇: 4/3", "|甲镇: 4/2"]);
    assert.deepStrictEqual(findings, ["warning duplicate-unit 任务表!A3"]);
  });

  it("is none where the units stand in the header", () => {
    const headers = [
      "指标 indicator",
      "高新区/目标 target 任务",
      "高新区/完成 actual 任务",
      "经开区/目标 target 任务",
      "经开区/完成 actual 任务",
    ];
    const { task, findings } = readSketch({
      kind: "long-task",
      headers,
      rows: [["签约项目", 20, 18, 15, 15]],
    });
    assert.strictEqual(task, undefined);
    assert.deepStrictEqual(findings, ["error units-across 任务表!A1"]);
  });
});
