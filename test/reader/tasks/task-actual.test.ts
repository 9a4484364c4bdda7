import assert from "node:assert";
import { toNumber } from "../../../src/domain/exact";
import { readSketch } from "../../support/told-task";

describe("months as columns", () => {
  const months = [
    "1月 monthActual1 内资 万元",
    "2月 monthActual2 内资 万元",
    "3月 monthActual3 内资 万元",
  ];
  const headers = ["单位 unit", "任务 target 内资 万元", ...months];
  const cumulative = [...headers, "累计 actual 内资 万元"];
  const cases = [
    {
      says: "are summed where there is no 累计",
      headers,
      row: [5, "６", undefined],
      gives: 110000,
      finding: "note months-summed 任务表!C1",
    },
    { says: "a 累计 that agrees counts", headers: cumulative, row: [5, 6, 7, 18], gives: 180000 },
    {
      says: "a 累计 that passed over a text month does not",
      headers: cumulative,
      row: [5, "６", 7, 12],
      gives: 180000,
      finding: "warning cumulative-skips-text 任务表!F2",
    },
    {
      says: "a 累计 that differs otherwise counts, to be confirmed",
      headers: cumulative,
      row: [5, 6, 7, 20],
      gives: 200000,
      finding: "confirm cumulative-not-sum 任务表!F2",
    },
    {
      says: "an empty 累计 is made good by the months",
      headers: cumulative,
      row: [5, 6, 7, undefined],
      gives: 180000,
      finding: "warning cumulative-missing 任务表!F2",
    },
  ];
  for (const { says, headers: given, row, gives, finding } of cases) {
    it(says, () => {
      const { lines, findings } = readSketch({ headers: given, rows: [["甲镇", 100, ...row]] });
      assert.deepStrictEqual(lines, [`|甲镇: 1000000/${gives}`]);
      const told = findings.filter((one) => !/number/.test(one));
      assert.deepStrictEqual(told, finding === undefined ? [] : [finding]);
    });
  }

  it("one month beside 1—6月完成 and 累计 is not held against the 累计", () => {
    const { lines, findings } = readSketch({
      headers: [
        "单位 unit",
        "任务 target 内资 万元",
        "1-6月完成 actual 内资 万元",
        "7月 monthActual7 内资 万元",
        "累计 actual 内资 万元",
      ],
      rows: [["甲镇", 100, 50, 10, 60]],
    });
    assert.deepStrictEqual(lines, ["|甲镇: 1000000/600000"]);
    assert.deepStrictEqual(findings, ["confirm several-actuals 任务表!E1"]);
  });

  it("stay parts of the sum, blank ones too, so that a later figure is noticed", () => {
    const { task } = readSketch({ headers, rows: [["甲镇", 100, 5, "６", undefined]] });
    const parts = task?.groups[0]?.rows[0]?.items[0]?.actual.parts ?? [];
    assert.deepStrictEqual(
      parts.map(({ digits }) => digits && toNumber(digits)),
      [5, 6, undefined]
    );
  });
});
