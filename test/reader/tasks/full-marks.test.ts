import assert from "node:assert";
import { toNumber } from "../../../src/domain/exact";
import { placeName } from "../../../src/spreadsheet/address";
import type { Sketch } from "../../support/task-sheet";
import { readSketch } from "../../support/told-task";

describe("full marks", () => {
  const headers = [
    "单位 unit",
    "内资/任务 target 内资 万元",
    "内资/完成 actual 内资 万元",
    "",
    "项目/任务 target 项目 个",
    "项目/完成 actual 项目 个",
    "得分 score",
  ];
  const unit = ["甲镇", 100, 50, undefined, 4, 2, 50];
  const marks = (sketch: Sketch) =>
    readSketch(sketch).task?.indicators.map(
      ({ fullMarks }) => fullMarks && `${toNumber(fullMarks.value)} ${placeName(fullMarks.source)}`
    );

  it("are those of the 分值 row, merged over each band; a grand total is nobody's", () => {
    const row = ["分值", 60, undefined, undefined, 40, undefined, 100];
    const sketch = { headers, rows: [row, unit], weights: [0], merges: ["B2:D2", "E2:F2"] };
    assert.deepStrictEqual(marks(sketch), ["60 任务表!B2", "40 任务表!E2"]);
  });
  it("a cell merged over two bands is neither's", () => {
    const row = ["分值", 100, undefined, undefined, undefined, undefined, undefined];
    const sketch = { headers, rows: [row, unit], weights: [0], merges: ["B2:F2"] };
    assert.deepStrictEqual(marks(sketch), [undefined, undefined]);
  });
  it("a weight in percent is a fraction, as a formula would find it", () => {
    const row = ["权重", "60%", undefined, undefined, "40%", undefined, undefined];
    assert.deepStrictEqual(marks({ headers, rows: [row, unit], weights: [0] }), [
      "0.6 任务表!B2",
      "0.4 任务表!E2",
    ]);
  });
  it("may stand in the headers", () => {
    const inHeader = headers.map((header) =>
      header.replace("内资/", "内资（60分）/").replace("项目/", "项目（40分）/")
    );
    assert.deepStrictEqual(marks({ headers: inHeader, rows: [unit] }), [
      "60 任务表!B1",
      "40 任务表!E1",
    ]);
  });
  it("may stand in the header of the score that they bound", () => {
    const scored = [
      "单位 unit",
      "内资/任务 target 内资 万元",
      "内资/完成 actual 内资 万元",
      "内资/得分（满分60） score 内资",
    ];
    assert.deepStrictEqual(marks({ headers: scored, rows: [unit.slice(0, 4)] }), ["60 任务表!D1"]);
  });
  it("are absent where the table has none", () => {
    assert.deepStrictEqual(marks({ headers, rows: [unit] }), [undefined, undefined]);
  });
});
