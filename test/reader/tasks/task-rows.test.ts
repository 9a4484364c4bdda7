import assert from "node:assert";
import { WAN, readSketch } from "../../support/told-task";

describe("units and groups", () => {
  it("sections name the groups, without their numbers", () => {
    const { lines } = readSketch({
      headers: WAN,
      rows: [
        ["㈠河东片区"],
        ["甲镇", 1, 1],
        ["二、区直部门（2个）"],
        ["己  镇", 1, 1],
        ["城南\n街道", 1, 1],
        ["合　计", 3, 3],
      ],
      sections: [0, 2],
      totals: [5],
    });
    assert.deepStrictEqual(
      lines.map((line) => line.split(":")[0]),
      ["河东片区|甲镇", "区直部门|己镇", "区直部门|城南街道"]
    );
  });

  it("a number in a column of its own is no name", () => {
    const headers = ["序号 index", ...WAN];
    const { lines } = readSketch({
      headers,
      rows: [
        ["一", "乡镇街道"],
        [1, "甲镇", 1, 1],
      ],
      sections: [0],
    });
    assert.deepStrictEqual(lines, ["乡镇街道|甲镇: 10000/10000"]);
  });

  it("a 分组 column names the groups, filled down", () => {
    const headers = ["分组 group", ...WAN];
    const rows = [
      ["乡镇", "甲镇", 1, 1],
      [undefined, "乙镇", 1, 1],
      ["区直", "丙局", 1, 1],
    ];
    const { lines } = readSketch({ headers, rows, merges: ["A2:A3"] });
    assert.deepStrictEqual(
      lines.map((line) => line.split(":")[0]),
      ["乡镇|甲镇", "乡镇|乙镇", "区直|丙局"]
    );
  });

  it("hidden rows count, duplicates stay, 其中 lines and repeated headers go", () => {
    const { lines, findings } = readSketch({
      headers: WAN,
      rows: [
        ["甲镇", 1, 1],
        ["其中：经开区", 1, 1],
        ["单位", "任务", "完成"],
        ["乙镇", 1, 1],
        ["甲 镇", 2, 2],
        [undefined, 9, 9],
      ],
      hiddenRows: [3],
    });
    assert.deepStrictEqual(
      lines.map((line) => line.split(":")[0]),
      ["|甲镇", "|乙镇", "|甲镇"]
    );
    assert.deepStrictEqual(findings, [
      "note of-which-row 任务表!A3",
      "warning row-without-unit 任务表!A7",
      "note hidden-row 任务表!A5",
      "warning duplicate-unit 任务表!A6",
    ]);
  });

  it("a figure merged over two units is told of", () => {
    const { lines, findings } = readSketch({
      headers: WAN,
      rows: [
        ["甲镇", 10, 1],
        ["乙镇", undefined, 1],
      ],
      merges: ["B2:B3"],
    });
    assert.deepStrictEqual(lines, ["|甲镇: 100000/10000", "|乙镇: blank/10000"]);
    assert.strictEqual(findings[0], "error merged-figure 任务表!B2");
  });

  it("a hidden column that counts is told of", () => {
    const { findings } = readSketch({ headers: WAN, rows: [["甲镇", 10, 1]], hiddenColumns: [2] });
    assert.deepStrictEqual(findings, ["note hidden-column 任务表!C1"]);
  });

  it("a part above its whole is told of", () => {
    const headers = [
      ...WAN,
      {
        column: 3,
        path: ["内资", "其中：省外"],
        role: "ofWhich",
        indicator: "内资",
        unit: "万元",
        parent: 2,
      } as const,
    ];
    const { findings } = readSketch({ headers, rows: [["甲镇", 10, 5, 6]] });
    assert.deepStrictEqual(findings, [
      "note whole-before-part 任务表!C1",
      "warning part-exceeds-whole 任务表!D2",
    ]);
  });

  it("the day comes from the title", () => {
    assert.deepStrictEqual(readSketch({ headers: WAN, rows: [["甲镇", 1, 1]] }).task?.asOf, {
      year: 2012,
      month: 11,
      day: 30,
    });
  });
});
